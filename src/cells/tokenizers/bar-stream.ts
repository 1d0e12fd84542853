import { holdsBar, isBar } from "../bars.js";
import { type Cell, isPrinted } from "../cell.js";
import { isFigureLine } from "../is-figure-line.js";
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
 *
 * Where blanks stand on both sides of every figure, `| | |0| | | |0`, they are the white space between tags, and none is a cell.
 */
export const barStream: TableTokenizer = {
  name: "bar-stream",
  tokenize: (region) => {
    const cells = holdsBar(region) ? separatedStream(region, isBar) : null;
    return cells !== null && arePartedByBlanks(cells) ? cells.filter(isPrinted) : cells;
  },
};

/** So many figures stand between blanks by no chance. */
const ENOUGH_FIGURES = 6;

function arePartedByBlanks(cells: readonly Cell[]): boolean {
  const isPrintedAt = (at: number): boolean => (cells[at]?.text ?? "") !== "";
  let figures = 0;
  for (const [at, { text }] of cells.entries()) {
    if (!isFigureLine(text)) continue;
    if (isPrintedAt(at - 1) || isPrintedAt(at + 1)) return false;
    figures++;
  }
  return figures >= ENOUGH_FIGURES;
}
