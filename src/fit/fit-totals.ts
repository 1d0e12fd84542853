import type { FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { type FittedTable, filledSlot, fittedTable, openSlot, type Slot } from "./fitted.js";
import type { NumbersInOrder } from "./numbers-in-order.js";
import { addUp, FEWEST_TOTALS } from "./with-totals.js";

/**
 * Fits the totals of section three where the text has lost its blank cells too. Whom the other figures count cannot be told then; but
 * where the numbers make as many rows as the form has, each a single 0 or figures that end with their sum, and where those sums add up
 * as the form asks, they are the totals, be their labels torn or out of place:
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
  const ends = rowEnds(values, breaks, table.rows.length, width);
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

/**
 * Behind which number each row ends; null where the numbers do not make as many rows as the form has. They make rows in one way at
 * most: of figures above 0 only so many before the last have it as their sum.
 */
function rowEnds(
  values: readonly number[],
  breaks: readonly number[],
  rows: number,
  width: number,
): readonly number[] | null {
  const ends: number[] = [];
  for (let end: number | null = values.length; end !== 0; end = rowStart(values, end, width)) {
    if (end === null || breaks[end] === breaks[end - 1]) return null;
    ends.push(end);
  }
  return ends.length === rows && values.length < rows * width ? ends.reverse() : null;
}

/** Where the row begins that ends behind a number: a single 0, or numbers above 0 and their sum; null where there is no such row. */
function rowStart(values: readonly number[], end: number, width: number): number | null {
  let rest = values[end - 1] ?? Number.NaN;
  if (rest === 0) return end - 1;
  for (let at = end - 2; at > end - 1 - width; at--) {
    const value = values[at] ?? 0;
    rest -= value;
    if (!(value > 0 && rest >= 0)) return null;
    if (rest === 0) return at;
  }
  return null;
}
