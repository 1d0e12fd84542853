import type { Cell } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import type { Alignment } from "./align-rows.js";
import { endsWithSum } from "./ends-with-sum.js";
import { openSlot, type Slot, slotsByRow, slotValue } from "./fitted.js";
import { readFigure } from "./read-figure.js";
import type { PageRecord } from "./records.js";

/** What is known of a table whose rows are placed. */
export interface PlacedRows {
  readonly table: FormTable;
  readonly records: readonly PageRecord[];
  readonly alignment: Alignment;
  /** Rows whose cells stand under their heads. */
  readonly byHeads: ReadonlySet<FormRow>;
  /** Another table follows, so that one that ends early is not cut off. */
  readonly goesOn: boolean;
}

/**
 * Where heads do not stand above its cells, a row does not show which of them is lost. A cell that is gone pulls the next one
 * in: a row is in doubt where its last cell is blank while nearly all others print their total or others have more cells. In
 * a bare sequence, where a row does not show its end either, also where the row behind it is lost with its label, or where
 * a cell is of another kind than its column.
 */
export function withoutShiftedRows(
  slots: readonly Slot[],
  { table, records, alignment, byHeads, goesOn }: PlacedRows,
  placed: Set<Cell>,
): readonly Slot[] {
  const rows = slotsByRow(slots);
  const ofRow = (row: FormRow): readonly Slot[] => rows.get(row) ?? [];
  const printed = table.rows.map(ofRow).filter((row) => row.some(({ state }) => state === "number"));
  const totals = printed.filter((row) => row.at(-1)?.state === "number").length;
  // How many cells more than columns a row prints: blanks of merged columns, the same in all rows.
  const spare = table.rows.map((row, index): number | null => {
    const record = records[alignment.rows[index]?.record ?? -1];
    return record === undefined ? null : record.values.length - row.columns.length;
  });
  const hasSpare = spare.some((cells) => cells !== null && cells > 0);
  const lengths = table.rows.map((_, index) => cellsOf(records[alignment.rows[index]?.record ?? -1]));
  const longest = Math.max(...lengths);
  const isLongest = (index: number): boolean => lengths[index] === longest;
  const most = Math.max(...table.rows.map((row, index) => row.columns.length + (spare[index] ?? 0)));
  // 其他 and 总计 are heads of columns too.
  const isPrinted = (row: FormRow): boolean =>
    row.cores.every((core) => core.length > 2) && showsLabel(records, row);
  const lastKnown = table.rows.findLastIndex((row, at) => alignment.rows[at] !== null || isPrinted(row));
  // Where a row prints fewer cells than it has columns, its blanks were dropped, and perhaps those of others.
  const dropsBlanks = spare.some((cells) => cells !== null && cells < 0);
  const doubtful = new Set(
    table.rows.filter((row, index) => {
      const own = ofRow(row);
      if (!own.some(({ state }) => state === "number" || state === "text")) return false;
      if (byHeads.has(row)) return printsTotalAmidRow(own);
      const isRow = records[alignment.rows[index]?.record ?? -1]?.isRow === true;
      const endsBlank = own.length > 1 && own.at(-1)?.state === "blank";
      const ownSpare = spare[index] ?? 0;
      const lost =
        spare.some((cells) => cells !== null && cells > ownSpare) ||
        (ownSpare > 0 && row.columns.length + ownSpare < most); // `收费 | 4 | | |`: blanks of merged columns, one too few
      const shorter = endsBlank && (dropsBlanks || (!isRow && lost));
      const totalBlank = table.key === "requests" && own.at(-1)?.state === "blank";
      const outlier =
        totalBlank &&
        !(isRow && (hasSpare ? isLongest(index) && !printsTotalAmidRow(own) : spare[index] === 0)) && // none of its cells is lost
        (totals === 0 ||
          totals * 10 >= printed.length * 8 ||
          printed.length - totals <= NO_HABIT ||
          endsWithItsSum(own));
      if (isRow) return shorter || outlier;
      const next = table.rows[index + 1];
      const nextLost =
        next !== undefined &&
        (goesOn || index < lastKnown) &&
        alignment.rows[index + 1] === null &&
        !showsLabel(records, next);
      const misplaced = own.some(isMisplaced);
      return misplaced || shorter || outlier || nextLost;
    }),
  );
  for (const slot of slots) if (doubtful.has(slot.row) && slot.cell !== null) placed.delete(slot.cell);
  return slots.map((slot) =>
    doubtful.has(slot.row) && slot.cell !== null ? openSlot(slot.row, slot.column, "ambiguous") : slot,
  );
}

function cellsOf(record: PageRecord | undefined): number {
  return record === undefined ? 0 : record.labelCells.length + record.blankLabels + record.values.length;
}

/** So few rows without total are no habit of the office: a cell of theirs may be lost. */
const NO_HABIT = 3;

/** A signed change under a column of counts, or an amount under a count or a change: the cells are those of another row. */
function isMisplaced({ state, cell, column }: Slot): boolean {
  if (state !== "text" || cell === null) return false;
  const isChange = column.quantity === "count" && readFigure(cell.text, "change").state === "number";
  const isAmount =
    (column.quantity === "count" || column.quantity === "change") &&
    readFigure(cell.text, "procurement").unit !== null;
  return isChange || isAmount;
}

/** Whether any record shows the label of a row, with figures or without. */
function showsLabel(records: readonly PageRecord[], { cores }: FormRow): boolean {
  return records.some(({ label }) =>
    cores.some((core) => (core.length > 2 ? label.joined.includes(core) : label.cells.includes(core))),
  );
}

/** `20 5 2 27` and a blank under 总计, whatever stands above: the row has lost a cell before its total. */
export function printsTotalAmidRow(row: readonly Slot[]): boolean {
  const last = row.at(-1);
  return (
    last?.column.key === "total" &&
    last.state === "blank" &&
    endsWithItsSum(row) &&
    row.some((slot) => (slotValue(slot) ?? 0) > 0)
  );
}

/** The last number is the sum of the others: the total, drawn into another column. */
function endsWithItsSum(row: readonly Slot[]): boolean {
  const values = row.map(slotValue).filter((value) => value !== null);
  return endsWithSum(values);
}
