import { holdsBar, isBar } from "../bars.js";
import type { TableTokenizer } from "../tokenizer.js";
import { separatedStream } from "./separated-stream.js";

/**
 * Cells between bars, where the lines do not show the rows: a cell a line ending in a bar, a bar alone on a line, or all
 * texts of a page on one line.
 *
 * ```text
 * 规章 |          |              规章 | 0 | 0 | 0 | 行政规范性文件 | 1 | 0 | 6
 * 0 |             规章 |              ^   ^   ^   ^
 * 0 |             0 |
 * |||             0
 * ```
 */
export const barStream: TableTokenizer = {
  name: "bar-stream",
  tokenize: (region) => (holdsBar(region) ? separatedStream(region, isBar) : null),
};
