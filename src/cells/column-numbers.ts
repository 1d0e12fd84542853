import { isHan } from "../source/fold.js";
import type { Cell } from "./cell.js";

/** So many columns has the narrowest table with its labels. */
const FEWEST_COLUMNS = 4;

/**
 * The cells of rows that only number the columns, as tools print them where they take no row for heads: `,0,1,2,3` above
 * `信息内容,本年制发件数,本年废止件数,现行有效件数`. Above a blank table they would be read as its figures. Behind more than the one
 * blank cell above row numbers, or above anything but a row with words, they may be figures.
 */
export function columnNumbers(cells: readonly Cell[]): readonly Cell[] {
  const numbers: Cell[] = [];
  let above: readonly Cell[] = []; // what the row above counts
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    if (above.length > 0 && printsWords(cells, from, at)) for (const cell of above) numbers.push(cell);
    above = cells[from]?.row === null ? [] : countedFrom(cells, from, at);
    from = at;
  }
  return numbers;
}

/** The cells of a row, but for a blank first one, where they are 0, 1, 2 and so on; else none. */
function countedFrom(cells: readonly Cell[], from: number, to: number): readonly Cell[] {
  const counted: Cell[] = [];
  for (let at = cells[from]?.text === "" ? from + 1 : from; at < to; at++) {
    const cell = cells[at];
    if (cell?.text !== String(counted.length)) return [];
    counted.push(cell);
  }
  return counted.length >= FEWEST_COLUMNS ? counted : [];
}

function printsWords(cells: readonly Cell[], from: number, to: number): boolean {
  return cells
    .slice(from, to)
    .some(({ text }) => Array.from(text).some((character) => isHan(character.charCodeAt(0))));
}
