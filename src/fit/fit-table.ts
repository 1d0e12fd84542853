import { type Cell, isPrinted } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { alignRows, SHORTEST_LABEL } from "./align-rows.js";
import { amountUnit } from "./amount-unit.js";
import { blockHeads } from "./block-heads.js";
import { withoutFalseBlanks } from "./without-false-blanks.js";
import {
  type FittedTable,
  type Slot,
  filledSlot,
  inDoubt,
  openRow,
  openSlot,
  fittedTable,
} from "./fitted.js";
import { foreignRows } from "./foreign-rows.js";
import { placeColumns, type PlacedColumns } from "./place-columns.js";
import { type KnownRow, rowEvidence } from "./row-evidence.js";
import { withoutMergedFigures } from "./without-merged-figures.js";
import { withoutShiftedRows } from "./without-shifted-rows.js";
import { withTotals } from "./with-totals.js";
import { NO_LABEL } from "./label.js";
import { hasStrayRow } from "./has-stray-row.js";
import { peopleHeads } from "./people-heads.js";
import type { Prints } from "./prints.js";
import type { HeadUnit } from "./read-figure.js";
import { type LabelSide, type PageRecord, makeRecords, unplacedCells } from "./records.js";

/** From this likeness on a label stands whole in one cell. */
const WHOLE_LABEL = 0.97;

/**
 * Fits cells to a table whose rows stand one below the other: sections two and three. `goesOn`: another table
 * follows, so that one that ends early is not cut off.
 */
export function fitTable(
  cells: readonly Cell[],
  table: FormTable,
  side: LabelSide,
  prints: Prints,
  goesOn = false,
): FittedTable {
  const records = splitRuns(makeRecords(cells, side, table.rows, prints), table);
  const alignment = alignRows(records, table.rows, prints);
  const known = flatMap(alignment.rows, (aligned, index): readonly KnownRow[] => {
    const record = aligned === null ? undefined : records[aligned.record];
    const row = table.rows[index];
    return record === undefined || row === undefined ? [] : [{ row, record }];
  });
  const people = peopleHeads(cells, table, prints);
  const evidence = rowEvidence(cells, table, known, prints, people.added);
  const headsOf = blockHeads(records, table, prints);
  const unit = amountUnit(cells, table, prints);
  const repeats: Cell[] = [];
  const byHeads = new Set<FormRow>();
  const slots = flatMap(table.rows, (row, index): readonly Slot[] => {
    const aligned = alignment.rows[index] ?? null;
    if (aligned === null) return openRow(row, alignment.ambiguousRows.has(index) ? "ambiguous" : "missing");
    // The block has the heads of the other edition: its columns mean something else.
    if (headsOf.isForeign(aligned.record, row)) return openRow(row, "missing");
    const columns = placeColumns(row.columns, evidence.of(row), evidence.habits);
    if (columns?.byHeads === true) byHeads.add(row);
    const areChanged = (): boolean =>
      headsOf.areChanged(aligned.record, row) || people.leaveInDoubt(columns?.cells ?? []);
    if (columns?.byHeads === false && areChanged()) return openRow(row, "ambiguous");
    for (const cell of columns?.repeats ?? []) repeats.push(cell);
    return fitRow(row, records[aligned.record]?.values ?? [], columns, aligned.basis, unit);
  });
  const shown = { table, records, alignment, byHeads, goesOn };
  const certain = withoutFalseBlanks(slots, table, records, alignment, prints);
  const trusted = withoutMergedFigures(withoutShiftedRows(certain, shown), records);
  const filled = people.added.length > 0 ? trusted : withTotals(trusted, table, records, alignment);
  const isAstray = hasStrayRow(records, alignment, table, prints);
  const sure = isAstray ? filled.map((slot) => (slot.cell === null ? slot : inDoubt(slot))) : filled;
  const placed = new Set([...repeats, ...flatMap(sure, ({ cell }) => cell ?? [])]);
  return fittedTable({
    table,
    slots: sure,
    unplaced: unplacedCells(records, placed),
    headsRead: headsOf.read,
    foreignRows: foreignRows(records, alignment, table, prints),
    tornLabels: table.rows.filter((_, index) => (alignment.rows[index]?.likeness ?? 0) < WHOLE_LABEL),
    labelledRows: alignment.rows.filter((aligned) => aligned?.basis === "label").length,
    shownRows: alignment.shownRows,
  });
}

function fitRow(
  row: FormRow,
  values: readonly Cell[],
  columns: PlacedColumns | null,
  basis: "label" | "order",
  unit: HeadUnit,
): readonly Slot[] {
  if (columns === null) {
    return openRow(row, values.some(isPrinted) ? "ambiguous" : "missing");
  }
  return row.columns.map((column, index) => {
    const cell = columns.cells[index];
    if (cell === undefined) return openSlot(row, column, "missing");
    return filledSlot(row, column, cell, basis, unit);
  });
}

/**
 * In a bare sequence a lost label runs two rows together: `… 0 0 0 0 0 0 0 ␣ ␣ 0 0 0 0 0 0 0 …`. The run is taken apart
 * where it holds whole rows and nothing else but blanks between them; not where the labels of two rows stand before it, as tools
 * print them that read a PDF column by column, nor behind the label of the last row: `1,234,567` may be one figure of it.
 */
function splitRuns(records: readonly PageRecord[], table: FormTable): readonly PageRecord[] {
  const widths = new Set(table.rows.map((row) => row.columns.length));
  const isRun = (record: PageRecord): boolean =>
    !record.isRow && [...widths].some((width) => width > 1 && wholeRows(record.values, width) !== null);
  const filled = records.filter(({ values }) => values.length > 0);
  // A table that shows two years side by side runs all its rows together.
  if (filled.filter(isRun).length * MOST_RUNS > filled.length) return records;
  return flatMap(records, (record) => {
    if (record.isRow) return [record];
    const printed = record.values.filter(isPrinted).length;
    const named = namedRows(record, table);
    if (printed > 0 && (named.length > 1 || named[0] === table.rows.at(-1))) return [record];
    for (const width of widths) {
      if (width < 2 || printed < 2 * width) continue;
      const rows = wholeRows(record.values, width);
      if (rows === null) continue;
      return rows.map((values, index) => ({
        ...record,
        label: index === 0 ? record.label : NO_LABEL,
        labelCells: index === 0 ? record.labelCells : [],
        values,
      }));
    }
    return [record];
  });
}

/** The rows of which the label stands in the label cells of a record: `三、本年 （一）予以公开`; a short one is a cell: `规章`. */
function namedRows({ label }: PageRecord, { rows }: FormTable): readonly FormRow[] {
  const isNamed = (core: string, { columns }: FormRow): boolean =>
    core.length >= SHORTEST_LABEL
      ? label.joined.includes(core)
      : label.compact.includes(core) && !columns.some(({ heads }) => heads.includes(core));
  return rows.filter((row) => row.cores.some((core) => isNamed(core, row)));
}

/** One row in so many may have lost its label. */
const MOST_RUNS = 3;

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
