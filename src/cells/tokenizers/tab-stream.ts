import { isTab } from "../bars.js";
import type { TableTokenizer } from "../tokenizer.js";
import { separatedStream } from "./separated-stream.js";

/**
 * Tabs on lines of their own between cells: the visible text of a page whose cells hold paragraphs.
 *
 * ```text
 * 规章
 * ⇥
 * 0
 * ⇥
 * ^ one tab, one step to the next cell; rows end without a tab
 * ```
 */
export const tabStream: TableTokenizer = {
  name: "tab-stream",
  tokenize: (region) => separatedStream(region, isTab),
};
