import type { FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { type FittedTable, filledSlot, fittedTable, openSlot, type Slot } from "./fitted.js";
import type { NumbersInOrder } from "./numbers-in-order.js";
import { addUp, FEWEST_TOTALS } from "./with-totals.js";

/**
 * Fits the totals of section three where the text has lost its blank cells too. Whom the other figures count cannot be told then; but
 * where the numbers make as many rows as the form has, in one way only, each a single 0 or figures that end with their sum, and where
 * those sums add up as the form asks, they are the totals, be their labels torn or out of place:
 *
 * ```text
 * 83 2                                      一、本年新收 prints 83, 2 and 85
 * 85
 * 一、本年新收政府信息公开申请数量
 * 4 4
 * 二、上年结转政府信息公开申请数量          4 and 4
 * （二）部分公开（区分处理的，只计这一 11    words may part the figures of a row, and part those of two
 * 情形，不计其他情形） 11
 * ```
 */
export function fitTotals({ cells, values, breaks }: NumbersInOrder, table: FormTable): FittedTable | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const ends = onlyRows(values, breaks, table.rows.length, width);
  if (ends === null) return null;
  const totals = new Map(ends.map((end, row) => [(row + 1) * width - 1, values[end - 1] ?? Number.NaN]));
  const found = [...totals.values()].filter((value) => value > 0);
  if (found.length < FEWEST_TOTALS || !addUp(totals, table)) return null;
  const placed = new Set(ends.map((end) => cells[end - 1]));
  const slots = flatMap(table.rows, (row, index) =>
    row.columns.map((column, at): Slot => {
      const cell = at === width - 1 ? cells[(ends[index] ?? 0) - 1] : undefined;
      return cell === undefined
        ? openSlot(row, column, "ambiguous")
        : filledSlot(row, column, cell, "identity");
    }),
  );
  return fittedTable({ table, slots, unplaced: cells.filter((cell) => !placed.has(cell)) });
}

/** Behind which number each row ends; null where numbers make so many rows in no way, or in more than one. */
function onlyRows(
  values: readonly number[],
  breaks: readonly number[],
  rows: number,
  width: number,
): readonly number[] | null {
  const count = values.length;
  if (count < rows || count >= rows * width) return null;
  const rowsFrom = values.map((_, from) =>
    rowEnds(values, from, width).filter((end) => breaks[end] !== breaks[end - 1]),
  );
  // For each number in how many ways it begins so many rows.
  const ways: number[][] = Array.from({ length: count }, () => []);
  ways.push([1]);
  for (let from = count - 1; from >= 0; from--) {
    for (let left = 1; left <= rows; left++) {
      const found = (rowsFrom[from] ?? []).reduce((sum, end) => sum + (ways[end]?.[left - 1] ?? 0), 0);
      (ways[from] ?? [])[left] = Math.min(found, 2);
    }
  }
  if (ways[0]?.[rows] !== 1) return null;
  const ends: number[] = [];
  for (let left = rows; left > 0; left--) {
    const own = rowsFrom[ends.at(-1) ?? 0] ?? [];
    ends.push(own.find((end) => ways[end]?.[left - 1] === 1) ?? count);
  }
  return ends;
}

/** Where a row may end that begins with a number: a single 0, or numbers above 0 and their sum. */
function rowEnds(values: readonly number[], from: number, width: number): readonly number[] {
  if (values[from] === 0) return [from + 1];
  const ends: number[] = [];
  let sum = values[from] ?? Number.NaN;
  for (let at = from + 1; at < from + width; at++) {
    const value = values[at] ?? 0;
    if (!(value > 0)) break;
    if (value === sum) ends.push(at + 1);
    sum += value;
  }
  return ends;
}
