import { type Cell, standsIn, isPrinted } from "../cells/cell.js";
import type { FormColumn } from "../forms/form.js";
import { endsWithSum } from "./ends-with-sum.js";
import type { HeadColumns } from "./head-columns.js";
import { countIn } from "./read-figure.js";
import { LONE_SIGN, TORN_AT_COMMA, LINES_OF_DIGITS, SEVERAL_NUMBERS, WHOLE_NUMBER } from "../patterns.js";

/** On which side of the figures a table's rows carry the blanks of merged columns. */
export type Packing = "left" | "right" | "unknown";

/** What the rows of one table have in common. */
export interface RowHabits {
  readonly packing: Packing;
  /** Where an eighth column may print the subtotal of the organisations; empty where no row tells. */
  readonly subtotalAt: readonly number[];
  /** Whether the heads name such a column. */
  readonly hasSubtotal: boolean;
}

/** What is known of one row. */
export interface RowEvidence {
  /** The heads above it; null where there are none or the row is too short to stand under them. */
  readonly heads: HeadColumns | null;
  /** The cells that may be figures: blanks in columns of labels left out. */
  readonly values: readonly Cell[];
  /** Whether it has as many cells as the rows around it, so that its blanks are known to be in their places. */
  readonly whole: boolean;
  /**
   * Whether it has fewer cells than its heads, and its last two print the same under a head that is repeated too:
   * perhaps one merged cell printed twice, and another cell lost.
   */
  readonly repeats: boolean;
  /** Whether it has more cells than any other row with its columns. */
  readonly longest: boolean;
}

/** The cells of one row, one for each column, and the cells that say the same again because a merged cell was repeated. */
export interface PlacedColumns {
  readonly cells: readonly Cell[];
  readonly repeats: readonly Cell[];
  /** True where each cell stands under its head, so that the order of the heads is respected. */
  readonly byHeads: boolean;
}

/**
 * The cells of one row, one for each column, or null where it cannot be told which cell stands in which column.
 *
 * ```text
 * 0 0 0 0 0 0 0            as many cells as columns
 * 83 2 ␣ ␣ ␣ ␣ 85 ␣ ␣      the blanks at one end belong to merged columns: all rows carry them on the same side
 * 83 2 85                  blanks dropped: unknown
 * 2 0 0                    more figures than columns: unknown
 * 22 0805 463 541 0 0 86   numbers torn at their commas: unknown
 * ␣ ␣ ␣ ␣ ␣ ␣ 0 ␣ 11       more cells than any other row, and blanks before them: two rows run together
 * 16⏎0 ␣ ␣ ␣ ␣ ␣ 16        two figures one below the other in a cell: the rule between two rows is lost
 * 757␣888 65 112 7 16 184 5  two figures in one cell of a bare sequence: another one is torn
 * 6 减 2                    a sign torn from its number: two figures, and a blank is dropped
 * │␣│3│    ␣    │           as many cells as columns, but not one under each head: someone has dragged the borders of the row
 * ```
 *
 * Where every cell stands under exactly one head, the heads decide, also when an office has exchanged its columns.
 */
export function placeColumns(
  columns: readonly FormColumn[],
  { heads, values, whole, repeats, longest }: RowEvidence,
  { packing, subtotalAt, hasSubtotal }: RowHabits,
): PlacedColumns | null {
  const width = columns.length;
  if (values.some(({ text }) => LINES_OF_DIGITS.test(text) || TORN_AT_COMMA.test(text))) return null;
  if (values.some(({ text }) => LONE_SIGN.test(text))) return null;
  if (values[0]?.row === null && values.some(({ text }) => SEVERAL_NUMBERS.test(text))) return null;
  const byHeads = heads === null ? null : underHeads(values, columns, heads);
  if (byHeads !== null) return isDragged(byHeads.cells, values) ? null : byHeads;
  if (heads !== null && lacksColumn(columns, heads)) return null;
  const withSubtotal = withoutTrailingBlanks(values);
  if (withSubtotal.length === width + 1 && subtotalAt.length > 0)
    return withoutSubtotal(withSubtotal, subtotalAt);
  // Eight columns by their heads, and this row does not show which is the subtotal.
  if (hasSubtotal && values.some(isPrinted)) return null;
  const blank = values.every((cell) => cell.text === "");
  if (repeats && !blank) return null;
  if (!whole && !blank && values.slice(0, width).some((cell) => cell.text === "")) return null;
  if (values.length === width) return inOrder(values);
  if (values.length < width) return values.length > 0 && blank ? inOrder(blanks(values, width)) : null;
  const possible = possibleStarts(values, width);
  if (longest && width > 1 && !blank && !possible.includes(0)) return null;
  // In a bare sequence blanks before the figures may be those of another row whose label is lost.
  const starts = possible.filter((start) => start === 0 || values[0]?.row !== null);
  if (starts.length === 0) return null;
  const first = starts[0] ?? 0;
  const lastStart = starts.at(-1) ?? 0;
  if (possible.length === 1 || blank) return inOrder(values.slice(first, first + width));
  if (packing === "left" && first === 0) return inOrder(values.slice(0, width));
  if (packing === "right" && lastStart === values.length - width) return inOrder(values.slice(lastStart));
  return null;
}

/** Whether the first and the last head of a row stand too near each other for all its columns: one is gone. */
function lacksColumn(columns: readonly FormColumn[], { under }: HeadColumns): boolean {
  const [first, last] = [columns[0], columns.at(-1)].map((column) =>
    column === undefined ? undefined : under.get(column),
  );
  if (first === undefined || last === undefined) return false;
  return Math.max(...last) - Math.min(...first) + 1 < columns.length;
}

/** Both places of a subtotal may fit every row; then it matters only where they leave other figures. */
function withoutSubtotal(values: readonly Cell[], places: readonly number[]): PlacedColumns | null {
  const readings = places.map((place) => values.filter((_, index) => index !== place));
  const [first] = readings;
  const same = new Set(readings.map((cells) => cells.map((cell) => cell.text).join("|"))).size === 1;
  return first !== undefined && same ? inOrder(first) : null;
}

function withoutTrailingBlanks(values: readonly Cell[]): readonly Cell[] {
  return values.slice(0, values.findLastIndex(isPrinted) + 1);
}

function inOrder(cells: readonly Cell[]): PlacedColumns {
  return { cells, repeats: [], byHeads: false };
}

/** Where a row of `width` cells may begin so that every printed cell is in it. */
function possibleStarts(values: readonly Cell[], width: number): readonly number[] {
  const firstPrinted = values.findIndex(isPrinted);
  const lastPrinted = values.findLastIndex(isPrinted);
  const starts: number[] = [];
  for (let start = 0; start + width <= values.length; start++) {
    if (firstPrinted < 0 || (start <= firstPrinted && lastPrinted < start + width)) starts.push(start);
  }
  return starts;
}

/** Fewer cells than columns, none of them printed: all columns are blank where the last cell stands. */
function blanks(values: readonly Cell[], width: number): readonly Cell[] {
  const last = values.at(-1);
  return last === undefined ? [] : Array.from({ length: width }, (_, index) => values[index] ?? last);
}

/**
 * Cells by the page columns of the heads, where every printed cell stands under exactly one head. Two heads above one page column are
 * pieces of a line that is torn, and stand above none.
 */
function underHeads(
  values: readonly Cell[],
  columns: readonly FormColumn[],
  heads: HeadColumns,
): PlacedColumns | null {
  const found: Cell[] = [];
  const used = new Set<Cell>();
  const headed = new Set<number>();
  for (const column of columns) {
    const at = heads.under.get(column);
    if (at === undefined || [...at].every((place) => headed.has(place))) return null;
    for (const place of at) headed.add(place);
    const under = values.filter((cell) => standsIn(cell, at));
    const printed = [...new Set(under.filter(isPrinted).map((cell) => cell.text))];
    const cell = under.find((candidate) => candidate.text !== "") ?? under[0];
    if (cell === undefined || printed.length > 1) return null;
    for (const other of under) {
      if (used.has(other) && other.text !== "") return null;
      used.add(other);
    }
    found.push(cell);
  }
  const spare = values.filter((cell) => cell.text !== "" && !used.has(cell));
  if (!spare.every((cell) => cell.column !== null && heads.others.has(cell.column))) return null;
  return { cells: found, repeats: [...used].filter((cell) => !found.includes(cell)), byHeads: true };
}

/** Whether as many cells as columns are others by their order than by the heads, two of which stand over one cell. */
function isDragged(headed: readonly Cell[], values: readonly Cell[]): boolean {
  return (
    values.length === headed.length &&
    new Set(headed).size < headed.length &&
    values.some(({ text }, at) => text !== headed[at]?.text)
  );
}

/**
 * Some offices print the subtotal (小计) of the five kinds of organisation before or after them. Only its sums tell it:
 * a place is possible where it fits nearly every row.
 */
export function subtotalOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const figures = rows
    .map(withoutTrailingBlanks)
    .filter((row) => row.length === 8 && row.every((cell) => WHOLE_NUMBER.test(cell.text)))
    .map((row) => row.map((cell) => Number(cell.text)));
  const fits = (at: number): number => figures.filter((row) => isSubtotal(row, at)).length;
  return figures.length > 1 ? [1, 6].filter((at) => fits(at) * 10 >= figures.length * 9) : [];
}

function isSubtotal(row: readonly number[], at: number): boolean {
  const [person = 0, ...rest] = row.filter((_, index) => index !== at);
  const kinds = rest.slice(0, -1).reduce((sum, figure) => sum + figure, 0);
  return row[at] === kinds && person + kinds === rest.at(-1);
}

/** A row of cells and the columns of its slots. */
interface WideRow {
  readonly values: readonly Cell[];
  readonly columns: readonly FormColumn[];
}

/** Reads from rows that leave no choice on which side the table carries its spare blanks. */
export function packingOf(rows: readonly WideRow[]): Packing {
  return commonSide(spareRows(rows), onlyStart);
}

/** The same from the totals, where all rows that print a count add up: their last figure stands under 总计. */
export function packingByTotals(rows: readonly WideRow[]): Packing {
  const counted = spareRows(rows).filter(({ values }) => values.some((cell) => (countIn(cell) ?? 0) > 0));
  return counted.length > 1 && counted.every((row) => startByTotal(row) !== null)
    ? commonSide(counted, startByTotal)
    : "unknown";
}

function spareRows(rows: readonly WideRow[]): readonly WideRow[] {
  return rows.filter(({ values, columns }) => values.length > columns.length && values.some(isPrinted));
}

function commonSide(rows: readonly WideRow[], startOf: (row: WideRow) => number | null): Packing {
  const starts = rows.map((row) => [startOf(row), row.values.length - row.columns.length] as const);
  const left = starts.some(([start]) => start === 0);
  const right = starts.some(([start, last]) => start === last);
  if (left === right) return "unknown";
  return left ? "left" : "right";
}

function onlyStart({ values, columns }: WideRow): number | null {
  const [start, other] = possibleStarts(values, columns.length);
  return other === undefined ? (start ?? null) : null;
}

/** Where a row begins whose last figure is the sum of the others, and so stands under 总计. */
function startByTotal({ values, columns }: WideRow): number | null {
  const figures = withoutTrailingBlanks(values);
  const numbers = figures.filter(isPrinted).map((cell) => countIn(cell) ?? 0);
  const start = figures.length - columns.length;
  return columns.at(-1)?.key === "total" && endsWithSum(numbers) && start >= 0 ? start : null;
}
