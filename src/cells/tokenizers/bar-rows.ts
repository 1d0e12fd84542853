import { holdsBar, isBar } from "../bars.js";
import type { TableTokenizer } from "../tokenizer.js";
import { separatedRows } from "./separated-rows.js";

/**
 * Cells between bars, a row a line, with or without bars at its ends; also Markdown, whose rules are dropped.
 *
 * ```text
 * | 规章 | 0 | 0 | 0 |          行政许可 | 174 | ||          规章 | | | |
 *        ^   ^   ^                      ^     ^^ merged columns, read as blank cells
 * ```
 */
export const barRows: TableTokenizer = {
  name: "bar-rows",
  tokenize: (region) => (holdsBar(region) ? separatedRows(region, isBar, true) : null),
};
