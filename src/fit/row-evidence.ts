import { type Cell, standsIn, isPrinted } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { type HeadColumns, headColumnsAt, type HeadsAbove, SUBTOTAL } from "./head-columns.js";
import { packingByTotals, packingOf, type RowEvidence, type RowHabits, subtotalOf } from "./place-columns.js";
import type { Prints } from "./prints.js";
import { cellCount, type PageRecord } from "./records.js";

/** A row of the form and the record of the page that was aligned with it. */
export interface KnownRow {
  readonly row: FormRow;
  readonly record: PageRecord;
}

/** What the rows of a table tell of each other, and what is known of each. */
export interface TableEvidence {
  readonly habits: RowHabits;
  readonly of: (row: FormRow) => RowEvidence;
}

/**
 * Rows of one table are typed alike. A row with fewer cells than its neighbours has lost one, so that its blanks are no
 * longer in their places:
 *
 * ```text
 * | 二、上年结转 | 4 |   |   |   |   |   | 4 |   |      ten cells, as most rows
 * | 一、本年新收 | 0 |   |   |   | 0 |   | 0 |          nine: which one is gone?
 * ```
 */
export function rowEvidence(
  cells: readonly Cell[],
  table: FormTable,
  known: readonly KnownRow[],
  prints: Prints,
  foreignHeads: readonly Cell[] = [],
): TableEvidence {
  const heads = headColumnsAt(cells, table, prints, foreignHeads);
  const rows = new Map(known.map(({ row, record }) => [row, record]));
  const { dropsBlanks, isWhole, isLongest } = wholenessOf(known, rows);
  const firstFigure = firstFigureOf(known);
  const labelColumns = new Set(
    flatMap(known, ({ record }) => flatMap(record.labelCells, ({ column }) => column ?? [])),
  );
  const isMisaligned = misalignedHeads(known, heads, tablesOf(cells));
  const whole = known
    .filter(({ row }) => isWhole(row))
    .map(({ row, record }) => ({ values: record.values, columns: row.columns }));
  const packing = packingOf(whole);
  return {
    habits: {
      packing: packing === "unknown" && !dropsBlanks ? packingByTotals(whole) : packing,
      subtotalAt: subtotalOf(known.map(({ record }) => record.values)),
      hasSubtotal: cells.some((cell) => cell.text === SUBTOTAL),
    },
    of: (row) => {
      const values = rows.get(row)?.values ?? [];
      const { heads: found, isShort, fewer, repeatsLast } = heads(values[0]);
      const hasFewer = row.columns.every((column) => fewer.has(column));
      const above = found !== null && !isShort && !isMisaligned(found.row, values[0]) ? found : null;
      return {
        heads: above,
        values:
          values.length > row.columns.length || isShort
            ? withoutLabelColumns(values, row.columns.length, labelColumns, firstFigure, above)
            : values,
        whole: isWhole(row) && !hasFewer,
        repeats: hasFewer && repeatsLast && values.at(-1)?.text === values.at(-2)?.text,
        longest: values.length > row.columns.length && isLongest(row),
      };
    },
  };
}

/** Which rows have all their cells, as far as the others tell. */
interface Wholeness {
  /** A row with figures has fewer cells than columns: its blanks were dropped. */
  readonly dropsBlanks: boolean;
  readonly isWhole: (row: FormRow) => boolean;
  /** Whether a row has more cells than any other with its columns. */
  readonly isLongest: (row: FormRow) => boolean;
}

function wholenessOf(known: readonly KnownRow[], rows: ReadonlyMap<FormRow, PageRecord>): Wholeness {
  const lengths = new Map(known.map(({ row, record }) => [row, cellCount(record)]));
  const dropsBlanks = known.some(
    ({ row, record: { values } }) => values.length < row.columns.length && values.some(isPrinted),
  );
  const keepsLabelBlanks = known.some(({ row, record }) => record.values.length > row.columns.length);
  // Where cells were dropped, most rows may have lost one.
  const full = dropsBlanks ? Math.max(...lengths.values()) : (mostFrequent([...lengths.values()]) ?? 0);
  return {
    dropsBlanks,
    isWhole: (row) => {
      const record = rows.get(row);
      // In a bare sequence the blanks of labels stand where those of figures were dropped.
      if (record?.isRow === false) return !dropsBlanks;
      if (record === undefined || (lengths.get(row) ?? 0) >= full) return true;
      if ((dropsBlanks || keepsLabelBlanks) && record.values[0]?.text === "") return false; // perhaps that of a label
      const alike = known.filter((other) => other.row.columns === row.columns);
      const exact = alike.filter((other) => other.record.values.length === row.columns.length).length;
      return record.values.length === row.columns.length && exact * 2 > alike.length;
    },
    isLongest: (row) => {
      const others = known.filter((other) => other.row !== row && other.row.columns === row.columns);
      const length = lengths.get(row) ?? 0;
      return others.length > 1 && others.every((other) => (lengths.get(other.row) ?? 0) < length);
    },
  };
}

/**
 * Tells heads that do not stand above the columns of a row: some row prints a figure under none of them. By chance other rows, with
 * blanks at one end, would fit under the heads all the same, one column off. Another table of the page, such as that behind the
 * break of a page, may have its columns elsewhere: that says nothing of the heads in their own.
 */
function misalignedHeads(
  known: readonly KnownRow[],
  heads: (cell: Cell | undefined) => HeadsAbove,
  tables: ReadonlyMap<number, number>,
): (headRow: number, cell: Cell | undefined) => boolean {
  const tableOf = (row: number | null | undefined): number => tables.get(row ?? -1) ?? 0;
  const misaligned = new Map<number, Set<number>>(); // for each row of heads, the tables in which they do not stand above their columns
  for (const { row, record } of known) {
    const [first] = record.values;
    const { heads: above, isShort } = heads(first);
    if (above === null || isShort || !row.columns.every((column) => above.under.has(column))) continue;
    const places = new Set([...above.others, ...placesUnder(above, row)]);
    if (!record.values.some((cell) => cell.text !== "" && !standsIn(cell, places))) continue;
    const astray = misaligned.get(above.row) ?? new Set();
    misaligned.set(above.row, astray.add(tableOf(first?.row)));
  }
  return (headRow, cell) => {
    const astray = misaligned.get(headRow);
    return astray !== undefined && (astray.has(tableOf(headRow)) || astray.has(tableOf(cell?.row)));
  };
}

/** For each row the number of its table on the page: a number of a row is left out where one ends. */
function tablesOf(cells: readonly Cell[]): ReadonlyMap<number, number> {
  const tables = new Map<number, number>();
  let table = 0;
  let last = 0;
  for (const { row } of cells) {
    if (row === null) continue;
    if (row > last + 1) table++;
    last = row;
    tables.set(row, table);
  }
  return tables;
}

/** The page columns under the heads of a row. */
function placesUnder({ under }: HeadColumns, row: FormRow): ReadonlySet<number> {
  return new Set(flatMap(row.columns, (column) => [...(under.get(column) ?? [])]));
}

/** A row needs so many figures to show where the figures of its table begin. */
const ENOUGH_FIGURES = 4;

/** Where the figures of a table begin. */
interface FirstFigure {
  /** The leftmost page column in which a row of several figures prints one; infinite where none does. */
  readonly column: number;
  /** Most rows have no cells to spare, and begin there. */
  readonly isSure: boolean;
}

function firstFigureOf(known: readonly KnownRow[]): FirstFigure {
  const printed = known.map(({ record }) => record.values.filter(isPrinted));
  const starts = flatMap(printed, (cells) => (cells.length < ENOUGH_FIGURES ? [] : [cells[0]?.column ?? 0]));
  const column = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const exact = known.filter(
    ({ row, record: { values } }) => values.length === row.columns.length && values[0]?.column === column,
  );
  return { column, isSure: exact.length * 2 > known.length };
}

/**
 * `（六）其他处理 | ␣ | 0 | 0 …`: a blank left of all figures, under no head of theirs, stands in a column of labels, where other
 * rows print one; but not where the spare blanks stand behind the figures, or all of them may: `␣ ␣ ␣ ␣ ␣ ␣ 0 ␣ ␣`.
 */
function withoutLabelColumns(
  values: readonly Cell[],
  width: number,
  labelColumns: ReadonlySet<number>,
  { column: firstFigure, isSure }: FirstFigure,
  heads: HeadColumns | null,
): readonly Cell[] {
  if (firstFigure === Infinity) return values;
  const isLabelColumn = ({ text, column }: Cell): boolean =>
    text === "" &&
    column !== null &&
    column < firstFigure &&
    labelColumns.has(column) &&
    ![...(heads?.under.values() ?? [])].some((columns) => columns.has(column));
  const first = values.findIndex((cell) => !isLabelColumn(cell));
  const hasSpare = values.length - first > width && values.at(-1)?.text === "";
  const couldBeginFirst = !isSure && values.slice(width).every(({ text }) => text === "");
  return first <= 0 || hasSpare || couldBeginFirst ? values : values.slice(first);
}

function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = number;
  return best;
}
