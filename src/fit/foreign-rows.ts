import type { FormRow, FormTable } from "../forms/form.js";
import { foreignRowsOf, inOtherEdition } from "../forms/forms.js";
import { STARTS_WITH_DIGIT } from "../patterns.js";
import type { Alignment } from "./align-rows.js";
import type { FittedTable } from "./fitted.js";
import type { Prints } from "./prints.js";
import type { PageRecord } from "./records.js";

/** A longer label cannot be the head of a column. */
const LONGEST_HEAD = 8;

function isLong({ cores }: FormRow): boolean {
  return cores.every((core) => core.length > LONGEST_HEAD);
}

/** The rows that the other edition of a table lacks. */
function ownRowsOf(table: FormTable): readonly FormRow[] {
  return foreignRowsOf(inOtherEdition(table));
}

/**
 * Rows that only the other edition has, such as its single （六）其他处理. Over or beside rows that only this edition has, that is
 * the label of their group.
 */
export function foreignRows(
  records: readonly PageRecord[],
  { rows }: Alignment,
  table: FormTable,
  prints: Prints,
): number {
  const others = foreignRowsOf(table);
  const used = new Set(rows.map((aligned) => aligned?.record));
  const long = others.filter(isLong);
  const own = ownRowsOf(table).filter(isLong);
  const showsOwn = table.rows.some((row, index) => rows[index]?.basis === "label" && own.includes(row));
  return records.filter(({ isRow, labelCells, values }, index) => {
    const last = labelCells.at(-1);
    if (last === undefined || used.has(index)) return false;
    const printsFigures = values.some((cell) => cell.text !== "");
    // 其他 heads a column too; `3.其他` is a row.
    const isNumbered = STARTS_WITH_DIGIT.test(prints.of(last.text).folded);
    const foreign = isNumbered || (printsFigures && !showsOwn) ? others : long;
    return (isRow || printsFigures) && prints.of(last.text).isRowLabel(foreign);
  }).length;
}

/**
 * Whether most rows are read by their labels, among them those that the other edition lacks, and none that only the other has: that
 * one has less to explain. One of them is enough where its label is too long for the head of a column.
 */
export function showsEdition({ table, slots, labelledRows, foreignRows: foreign }: FittedTable): boolean {
  if (foreign > 0 || labelledRows * 2 <= table.rows.length) return false;
  const own = ownRowsOf(table);
  const isLabelled = (row: FormRow): boolean =>
    slots.some((slot) => slot.row === row && slot.basis === "label");
  return own.some((row) => isLong(row) && isLabelled(row)) || (own.length > 0 && own.every(isLabelled));
}
