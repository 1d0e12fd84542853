import type { Cell } from "./cell.js";

/** So many columns has the narrowest table with its labels. */
const FEWEST_COLUMNS = 4;

/**
 * The cells of rows that only number the columns, as tools print them where they take no row for heads: `,0,1,2,3` above
 * `信息内容,本年制发件数,本年废止件数,现行有效件数`. Above a blank table they would be read as its figures.
 */
export function columnNumbers(cells: readonly Cell[]): readonly Cell[] {
  const numbers: Cell[] = [];
  for (let from = 0, at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    if (cells[from]?.row !== null && at - from >= FEWEST_COLUMNS)
      for (const cell of countedFrom(cells, from, at)) numbers.push(cell);
    from = at;
  }
  return numbers;
}

/** The cells of a row behind blank ones, where they are 0, 1, 2 and so on; else none. */
function countedFrom(cells: readonly Cell[], from: number, to: number): readonly Cell[] {
  const counted: Cell[] = [];
  for (let at = from; at < to; at++) {
    const cell = cells[at];
    if (cell === undefined || (cell.text === "" && counted.length === 0)) continue;
    if (cell.text !== String(counted.length)) return [];
    counted.push(cell);
  }
  return counted.length >= FEWEST_COLUMNS ? counted : [];
}
