import type { FormRow, FormTable } from "../forms/form.js";
import { DIGIT } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import type { Alignment } from "./align-rows.js";
import { endsWithSum } from "./ends-with-sum.js";
import { inDoubt, type Slot, slotsByRow, slotValue } from "./fitted.js";
import { readFigure } from "./read-figure.js";
import { cellCount, type PageRecord } from "./records.js";

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
 * a bare sequence, where a row does not show its end either, also where the row behind it is lost with its label, where a cell
 * is of another kind than its column, or where the cells that the row above lacks are printed behind it.
 */
export function withoutShiftedRows(slots: readonly Slot[], shown: PlacedRows): readonly Slot[] {
  const { table, records, alignment, byHeads } = shown;
  const slotsOfRow = slotsByRow(slots);
  const rows = table.rows.map((row, index) =>
    rowCells(slotsOfRow.get(row) ?? [], records[alignment.rows[index]?.record ?? -1]),
  );
  const habits = habitsOf(rows);
  const isNextLost = lostRows(shown);
  const firstAstray = rowsAstray(shown);
  const figuresBehind = strayFigures(shown);
  const endsAstray = (index: number): boolean => {
    const lacking = cellsLacking(rows[index - 1]);
    return lacking > 0 && figuresBehind(index) === lacking;
  };
  const isInDoubt = (row: FormRow, index: number): boolean => {
    const cells = rows[index];
    if (cells?.slots.some(({ state }) => state === "number" || state === "text") !== true) return false;
    if (habits.printsTotalsAlone && printsOneAmidRow(cells.slots)) return true;
    if (byHeads.has(row)) return printsTotalAmidRow(cells.slots);
    if (habits.shortensRows && beginsBlank(cells)) return true;
    if (hasLostCell(cells, habits) || (table.key === "requests" && hasLostTotal(cells, habits))) return true;
    const { isRow, slots: own } = cells;
    return !isRow && (own.some(isMisplaced) || isNextLost(index) || index > firstAstray || endsAstray(index));
  };
  const doubtful = new Set(table.rows.filter(isInDoubt));
  return slots.map((slot) => (doubtful.has(slot.row) && slot.cell !== null ? inDoubt(slot) : slot));
}

/** A row of the form, and what its record prints. */
interface RowCells {
  readonly slots: readonly Slot[];
  readonly isRow: boolean;
  /** How many cells it has, those of its label too. */
  readonly length: number;
  /** How many cells more than columns: blanks of merged columns, the same in all rows. Null where it is not on the page. */
  readonly spare: number | null;
  /** It prints digits. */
  readonly holdsDigits: boolean;
}

function rowCells(slots: readonly Slot[], record: PageRecord | undefined): RowCells {
  return record === undefined
    ? { slots, isRow: false, length: 0, spare: null, holdsDigits: false }
    : {
        slots,
        isRow: record.isRow,
        length: cellCount(record),
        spare: record.values.length - slots.length,
        holdsDigits: record.values.some(({ text }) => DIGIT.test(text)),
      };
}

/** What the rows of a table have in common. */
interface TableHabits {
  /** A row prints fewer cells than it has columns: its blanks were dropped, and perhaps those of others. */
  readonly dropsBlanks: boolean;
  /** So does one that prints digits. */
  readonly shortensRows: boolean;
  readonly mostSpare: number;
  /** Most cells behind a label. */
  readonly widest: number;
  /** Most cells of a row, those of its label too. */
  readonly longest: number;
  /** Nearly all rows with figures print their total, or none does. */
  readonly agreesOnTotals: boolean;
  /** A row prints its total and nothing else. */
  readonly printsTotalsAlone: boolean;
}

/** So few rows without total are no habit of the office: a cell of theirs may be lost. */
const NO_HABIT = 3;

function habitsOf(rows: readonly RowCells[]): TableHabits {
  const printed = rows.filter(({ slots }) => slots.some(({ state }) => state === "number"));
  const totals = printed.filter(({ slots }) => slots.at(-1)?.state === "number").length;
  const spare = flatMap(rows, (row) => row.spare ?? []);
  return {
    dropsBlanks: spare.some((cells) => cells < 0),
    shortensRows: rows.some((row) => cellsLacking(row) > 0),
    mostSpare: Math.max(...spare),
    widest: Math.max(...rows.map((row) => row.slots.length + (row.spare ?? 0))),
    longest: Math.max(...rows.map(({ length }) => length)),
    printsTotalsAlone: rows.some(
      ({ slots }) => printsOne(slots) && hasTotal(slots) && slots.at(-1)?.state === "number",
    ),
    agreesOnTotals: totals === 0 || totals * 10 >= printed.length * 8 || printed.length - totals <= NO_HABIT,
  };
}

/** How many cells fewer than columns a row has that prints digits. */
function cellsLacking(row: RowCells | undefined): number {
  return row?.holdsDigits === true ? Math.max(0, -(row.spare ?? 0)) : 0;
}

/** `本年新收 | ␣ | ␣ | 3 | 1 | 1 | 1 | 6` where blanks are dropped: these may be those of the columns that its label covers. */
function beginsBlank({ slots }: RowCells): boolean {
  return slots.length > 1 && slots[0]?.state === "blank";
}

function endsBlank({ slots }: RowCells): boolean {
  return slots.at(-1)?.state === "blank";
}

/** It ends with a blank where blanks are dropped; in a bare sequence also where others have more cells. */
function hasLostCell(row: RowCells, { dropsBlanks, mostSpare, widest }: TableHabits): boolean {
  if (row.slots.length === 1 || !endsBlank(row)) return false;
  const spare = row.spare ?? 0;
  const isShort = mostSpare > spare || (spare > 0 && row.slots.length + spare < widest); // `收费 | 4 | | |`: of its merged blanks, one too few
  return dropsBlanks || (!row.isRow && isShort);
}

/**
 * It ends with a blank total and may have lost a cell; and either nearly all rows print their total, or none does, or its last number is
 * the sum of the others.
 */
function hasLostTotal(row: RowCells, { mostSpare, longest, agreesOnTotals }: TableHabits): boolean {
  if (!endsBlank(row)) return false;
  const isWhole =
    row.isRow && (mostSpare > 0 ? row.length === longest && !printsTotalAmidRow(row.slots) : row.spare === 0);
  return !isWhole && (agreesOnTotals || endsWithItsSum(row.slots));
}

/** Whether the row of the form behind one is lost with its label; at the end of a table, where more of it follows. */
function lostRows({ table, records, alignment, goesOn }: PlacedRows): (index: number) => boolean {
  // 其他 and 总计 are heads of columns too: as a label such a word stands behind the row before, without other heads.
  const namesColumn = ({ cores }: FormRow): boolean => cores.some((core) => core.length <= 2);
  const hasLabel = (row: FormRow): boolean => !namesColumn(row) && showsLabel(records, row);
  const isHead = (cell: string): boolean =>
    table.rows.some(({ columns }) => columns.some((column) => column.heads.includes(cell)));
  const showsHeads = ({ label }: PageRecord): boolean => label.cells.filter(isHead).length > 1;
  const behind = (index: number): readonly PageRecord[] =>
    records.slice((alignment.rows[index]?.record ?? -1) + 1).filter((record) => !showsHeads(record));
  const lastKnown = table.rows.findLastIndex((row, at) => alignment.rows[at] !== null || hasLabel(row));
  return (index) => {
    const next = table.rows[index + 1];
    return (
      next !== undefined &&
      (goesOn || index < lastKnown) &&
      alignment.rows[index + 1] === null &&
      !showsLabel(namesColumn(next) ? behind(index) : records, next)
    );
  };
}

/**
 * In text sorted by height, the figures of a row stand before its label where that is wrapped: `(一)予以公开 0 3 3 0 1 1 (二)部分公开`.
 * Where one row shows it and the figures of another row are nowhere, those of each row behind may be those of the next. Returns the
 * index of the row that shows it; infinite where none does.
 */
function rowsAstray({ table, records, alignment }: PlacedRows): number {
  const showsLater = (row: FormRow, index: number): boolean => {
    const aligned = alignment.rows[index];
    const next = alignment.rows[index + 1];
    const behind = records[next?.record ?? -1];
    return aligned?.basis === "order" && behind?.isRow === false && showsLabel([behind], row);
  };
  const first = table.rows.findIndex(showsLater);
  return first >= 0 && alignment.rows.includes(null, first) ? first : Infinity;
}

/** How many figures that are in no row stand behind a row: `许可 157 3  管理 181 12 16  第（五）项  3840` prints its third column last. */
function strayFigures({ records, alignment }: PlacedRows): (index: number) => number {
  const placed = new Set(alignment.rows.map((row) => row?.record));
  return (index) => {
    const own = alignment.rows[index]?.record;
    if (own === undefined) return 0;
    const next = records.findIndex((_, record) => record > own && placed.has(record));
    const strays = flatMap(records.slice(own + 1, next < 0 ? records.length : next), ({ values }) => values);
    return strays.filter(({ text }) => DIGIT.test(text)).length;
  };
}

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

/** A row has one figure, and it does not stand under 总计: where others print nothing but that, it may be a total astray. */
function printsOneAmidRow(slots: readonly Slot[]): boolean {
  return printsOne(slots) && hasTotal(slots) && slots.at(-1)?.state === "blank";
}

function hasTotal(slots: readonly Slot[]): boolean {
  return slots.at(-1)?.column.key === "total";
}

function printsOne(slots: readonly Slot[]): boolean {
  return slots.length > 1 && slots.filter(({ state }) => state === "number").length === 1;
}

/** The last number is the sum of the others: the total, drawn into another column. */
function endsWithItsSum(row: readonly Slot[]): boolean {
  const values = row.map(slotValue).filter((value) => value !== null);
  return endsWithSum(values);
}
