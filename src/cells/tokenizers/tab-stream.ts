import { holdsTab, isTab } from "../bars.js";
import type { TableTokenizer } from "../tokenizer.js";
import { separatedStream } from "./separated-stream.js";

/** Empty lines in a row between two rows of a page whose cells hold paragraphs. */
const ROW_GAP = 4;

/**
 * Tabs on lines of their own between cells: the visible text of a page whose cells hold paragraphs.
 *
 * ```text
 * 规章
 * ⇥
 * 0
 * ⇥
 * ^ one tab, one step to the next cell; rows end with several empty lines and no tab,
 *   so that a blank cell at the end or start of a row shows only as more of them
 * ```
 */
export const tabStream: TableTokenizer = {
  name: "tab-stream",
  tokenize: (region) => (holdsTab(region) ? separatedStream(region, isTab, ROW_GAP) : null),
};
