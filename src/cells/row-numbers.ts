import { ROW_NUMBER_HEAD, WHOLE_NUMBER } from "../patterns.js";
import type { Cell } from "./cell.js";

/** Figures of so many rows do not count on by one; where a head says that they are numbers, fewer rows tell. */
const ENOUGH_ROWS = 6;
const ENOUGH_UNDER_HEAD = 3;

/**
 * The cells of a column that only counts the rows from 1 on, before all figures or behind them, and its head. They are no
 * figures, but beside blanks they would be read as such.
 *
 * ```text
 * |              | 行次 | 自然人 | 商业企业 | … |          |              | 自然人 | … | 总计 | 行次 |
 * | 一、本年新收 |  1   |   2    |    2     |   |          | 一、本年新收 |   2    |   |  4   |  1   |
 * | 二、上年结转 |  2   |        |          |   |          | 二、上年结转 |        |   |      |  2   |
 * ```
 */
export function rowNumbers(cells: readonly Cell[]): readonly Cell[] {
  for (const inOrder of [countedDown(cells), countedUp(cells)]) {
    if (inOrder.length < ENOUGH_UNDER_HEAD) continue;
    const heads = cells.filter(({ text }) => ROW_NUMBER_HEAD.test(text));
    if (heads.length > 0 || inOrder.length >= ENOUGH_ROWS) return [...heads, ...inOrder];
  }
  return [];
}

/** The first number of each row, if from the first row down they are 1, 2, 3 and so on. */
function countedDown(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (const cell of cells) {
    if (cell.row === found.at(-1)?.row || !WHOLE_NUMBER.test(cell.text)) continue;
    if (Number(cell.text) !== found.length + 1) return [];
    found.push(cell);
  }
  return found;
}

/** The last number of each row, if from the last row up they lead to 1. */
function countedUp(cells: readonly Cell[]): readonly Cell[] {
  const found: Cell[] = [];
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at];
    const before = found.at(-1);
    if (cell === undefined || cell.row === before?.row || !WHOLE_NUMBER.test(cell.text)) continue;
    if (before !== undefined && Number(cell.text) !== Number(before.text) - 1) return [];
    found.push(cell);
  }
  return found.at(-1)?.text === "1" ? found : [];
}
