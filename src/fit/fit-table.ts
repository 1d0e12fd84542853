import type { Cell } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { type Alignment, alignRows } from "./align-rows.js";
import { blockHeads } from "./block-heads.js";
import { type FittedTable, type Slot, filledSlot, openSlot, slotValue } from "./fitted.js";
import { packingOf, placeColumns, type RowHabits, subtotalOf } from "./place-columns.js";
import { type HeadColumns, headColumnsAt } from "./head-columns.js";
import { isRowLabel } from "./label.js";
import type { HeadUnit } from "./read-figure.js";
import { type LabelSide, type PageRecord, makeRecords } from "./records.js";

/** From this likeness on a label stands whole in one cell. */
const WHOLE_LABEL = 0.97;

/** Fits cells to a table whose rows stand one below the other: sections two and three. */
export function fitTable(cells: readonly Cell[], table: FormTable, side: LabelSide): FittedTable {
  const records = splitRuns(
    makeRecords(cells, side, (text) => isRowLabel(text, table.rows)),
    table,
  );
  const alignment = alignRows(records, table.rows);
  const heads = headColumnsAt(cells, table);
  const known = alignment.rows.flatMap((aligned, row) =>
    aligned === null
      ? []
      : [{ values: records[aligned.record]?.values ?? [], width: table.rows[row]?.columns.length ?? 0 }],
  );
  const habits: RowHabits = {
    packing: packingOf(known),
    subtotalAt: subtotalOf(known.map(({ values }) => values)),
  };
  const headsOf = blockHeads(records, table);
  const placed = new Set<Cell>();
  const slots: Slot[] = [];
  table.rows.forEach((row, index) => {
    const aligned = alignment.rows[index];
    if (aligned === null || aligned === undefined) {
      for (const column of row.columns)
        slots.push(openSlot(row, column, alignment.ambiguousRows.has(index) ? "ambiguous" : "missing"));
      return;
    }
    const values = records[aligned.record]?.values ?? [];
    if (headsOf.isForeign(aligned.record, row)) {
      // The block has the heads of the other edition: its columns mean something else.
      for (const column of row.columns) slots.push(openSlot(row, column, "missing"));
      return;
    }
    if (values[0]?.column === null && headsOf.areExchanged(aligned.record, row)) {
      for (const column of row.columns) slots.push(openSlot(row, column, "ambiguous"));
      return;
    }
    const place = {
      basis: aligned.basis,
      heads: heads(values[0]),
      habits,
      unit: headsOf.unit(aligned.record),
    };
    slots.push(...fitRow(row, values, place, placed));
  });
  const believed = cells.some((cell) => cell.row === null)
    ? withoutShiftedRows(slots, records, alignment, table, placed)
    : slots;
  return {
    table,
    slots: believed,
    unplaced: records
      .flatMap((record) => record.values)
      .filter((cell) => cell.text !== "" && !placed.has(cell)),
    headsRead: headsOf.read,
    unseen: [],
    tornLabels: table.rows.filter((_, index) => (alignment.rows[index]?.likeness ?? 0) < WHOLE_LABEL),
    labelledRows: alignment.rows.filter((aligned) => aligned?.basis === "label").length,
  };
}

/**
 * A bare sequence does not show where a row ends. A cell that is gone pulls the next one in: a row is in doubt where its
 * last cell is blank while nearly all others print their total or others have more cells, or where the row behind it
 * has lost its label and the figures do not add up by themselves.
 */
function withoutShiftedRows(
  slots: readonly Slot[],
  records: readonly PageRecord[],
  alignment: Alignment,
  table: FormTable,
  placed: Set<Cell>,
): readonly Slot[] {
  const ofRow = (row: FormRow): readonly Slot[] => slots.filter((slot) => slot.row === row);
  const printed = table.rows.map(ofRow).filter((row) => row.some(({ state }) => state === "number"));
  const totals = printed.filter((row) => row.at(-1)?.state === "number").length;
  const lengthOf = (row: number): readonly number[] => {
    const record = alignment.rows[row]?.record;
    return record === undefined ? [] : [records[record]?.values.length ?? 0];
  };
  const labels = new Set(records.flatMap((record) => bestRows(record, table)));
  const lastKnown = alignment.rows.findLastIndex((row) => row !== null);
  const doubtful = new Set(
    table.rows.filter((row, index) => {
      const own = ofRow(row);
      if (!own.some(({ state }) => state === "number")) return false;
      const lengths = table.rows.flatMap((other, at) =>
        other === row || other.columns !== row.columns ? [] : lengthOf(at),
      );
      const shorter =
        own.at(-1)?.state === "blank" &&
        own.length > 1 &&
        lengths.some((length) => length > (lengthOf(index)[0] ?? 0));
      const totalBlank = table.key === "requests" && own.at(-1)?.state === "blank";
      const outlier =
        totalBlank && (totals === 0 || totals * 10 >= printed.length * 8 || endsWithItsSum(own));
      const next = table.rows[index + 1];
      const nextLost =
        next !== undefined && index < lastKnown && alignment.rows[index + 1] === null && !labels.has(next);
      return shorter || outlier || (nextLost && !(table.key === "requests" && addsUp(own)));
    }),
  );
  for (const slot of slots) if (doubtful.has(slot.row) && slot.cell !== null) placed.delete(slot.cell);
  return slots.map((slot) =>
    doubtful.has(slot.row) && slot.cell !== null ? openSlot(slot.row, slot.column, "ambiguous") : slot,
  );
}

/** The rows whose labels a record shows, with figures or without. */
function bestRows(record: PageRecord, table: FormTable): readonly FormRow[] {
  return table.rows.filter((row) =>
    row.cores.some((core) =>
      core.length > 2 ? record.label.joined.includes(core) : record.label.cells.includes(core),
    ),
  );
}

/** `20 5 2 27` and blanks: the last number is the total, drawn into another column. */
function endsWithItsSum(row: readonly Slot[]): boolean {
  const values = row.map(slotValue).filter((value) => value !== null);
  return values.length > 1 && values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

function addsUp(row: readonly Slot[]): boolean {
  const values = row.map(slotValue).filter((value) => value !== null);
  return (
    values.length === row.length &&
    values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1)
  );
}

interface RowPlace {
  readonly basis: "label" | "order";
  readonly heads: HeadColumns | null;
  readonly habits: RowHabits;
  readonly unit: HeadUnit;
}

function fitRow(
  row: FormRow,
  values: readonly Cell[],
  { basis, heads, habits, unit }: RowPlace,
  placed: Set<Cell>,
): readonly Slot[] {
  const columns = placeColumns(values, row.columns, heads, habits);
  if (columns === null) {
    return row.columns.map((column) =>
      openSlot(row, column, values.some((cell) => cell.text !== "") ? "ambiguous" : "missing"),
    );
  }
  for (const cell of columns.repeats) placed.add(cell);
  return row.columns.map((column, index) => {
    const cell = columns.cells[index];
    if (cell === undefined) return openSlot(row, column, "missing");
    placed.add(cell);
    return filledSlot(row, column, cell, basis, unit);
  });
}

/**
 * In a bare sequence a lost label runs two rows together: `… 0 0 0 0 0 0 0 ␣ ␣ 0 0 0 0 0 0 0 …`. The run is taken apart
 * where it holds whole rows and nothing else but blanks between them.
 */
function splitRuns(records: readonly PageRecord[], table: FormTable): readonly PageRecord[] {
  const widths = new Set(table.rows.map((row) => row.columns.length));
  return records.flatMap((record) => {
    if (record.isRow) return [record];
    const printed = record.values.filter((cell) => cell.text !== "").length;
    for (const width of widths) {
      if (width < 2 || printed < 2 * width) continue;
      const rows = wholeRows(record.values, width);
      if (rows === null) continue;
      return rows.map((values, index) => ({
        ...record,
        label: index === 0 ? record.label : { cells: [], joined: "" },
        labelCells: index === 0 ? record.labelCells : [],
        values,
      }));
    }
    return [record];
  });
}

/** Rows of `width` printed cells with only blanks between them, or null. */
function wholeRows(values: readonly Cell[], width: number): readonly (readonly Cell[])[] | null {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (const cell of values) {
    if (cell.text !== "") row.push(cell);
    else if (row.length > 0) return null; // a blank inside a row: which cell is blank cannot be told here
    if (row.length === width) {
      rows.push(row);
      row = [];
    }
  }
  return row.length === 0 && rows.length > 1 ? rows : null;
}
