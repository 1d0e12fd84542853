import { holdsTab, isTab } from "../bars.js";
import type { TableTokenizer } from "../tokenizer.js";
import { separatedRows } from "./separated-rows.js";

/**
 * Cells between tabs, a row a line: tables copied from a spreadsheet or a browser.
 *
 * ```text
 * 规章⇥0⇥0⇥0
 * 行政许可⇥990⇥⇥        a tab at the end closes a blank cell
 *         ^
 * ```
 */
export const tabRows: TableTokenizer = {
  name: "tab-rows",
  tokenize: (region) => (holdsTab(region) ? separatedRows(region, isTab, false) : null),
};
