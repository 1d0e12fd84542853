import { type Cell, isPrinted } from "../cells/cell.js";
import { type FormTable, slotCount } from "../forms/form.js";
import { alignRows } from "./align-rows.js";
import {
  type FigureBasis,
  type FittedTable,
  type Slot,
  filledSlot,
  openSlot,
  fittedTable,
} from "./fitted.js";
import { endsWithSum } from "./ends-with-sum.js";
import { fitTable } from "./fit-table.js";
import { isRowLabel } from "./row-likenesses.js";
import { countIn, readFigure } from "./read-figure.js";
import { DIGIT, TORN_AT_COMMA } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import type { Prints } from "./prints.js";
import {
  beginsAbove,
  groupStarts,
  headsAllow,
  headsInOrder,
  type ProceedingsHead,
  proceedingsHeads,
  tornHeadsInOrder,
} from "./proceedings-heads.js";
import { makeRecords, type PageRecord } from "./records.js";

/**
 * Fits cells to section four, whose three groups stand side by side: fifteen cells in one row.
 *
 * ```text
 * 行政复议                        行政诉讼
 *                                 未经复议直接起诉              复议后起诉
 * 维持 纠正 其他 未结 总计        维持 纠正 其他 未结 总计      维持 纠正 其他 未结 总计
 * 0    0    0    0    0           0    0    0    0    0         0    0    0    0    0
 * ```
 *
 * Three little tables of five cells, one below the other, are read as rows.
 *
 * @param isExchanged - whether a reading in rows shows the groups exchanged (see `showsGroupsExchanged`)
 */
export function fitProceedings(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints,
  isExchanged = (): boolean => false,
): FittedTable {
  const records = makeRecords(cells, "before", [], prints).filter((record) => record.values.length > 0);
  const width = slotCount(table);
  const printed = records.filter((record) => record.values.some(isPrinted));
  const isFigure = ({ text }: Cell): boolean => prints.isFigure(text);
  // A few figures amid words are those of a sentence: `2021 年，被申请行政复议 13 件`.
  const isSentence = ({ values }: PageRecord): boolean =>
    !values.every(isFigure) && values.filter(isFigure).length < FEWEST_FIGURES;
  const rows = printed.filter((record) => !isSentence(record));
  const all = flatMap(printed, ({ values }) => values).filter(
    (cell) => isPrinted(cell) && (isFigure(cell) || DIGIT.test(cell.text)),
  );
  const read = (row: readonly Cell[] | null, basis: FigureBasis): FittedTable =>
    sideBySide(table, row, basis, all);
  const blank = records.find((record) => record.values.length >= width && printed.length === 0);
  const only = [printed, rows].find(({ length }) => length === 1)?.[0] ?? blank;
  const heads = proceedingsHeads(cells, prints);
  if (only !== undefined) {
    const row = rowUnderHeads(only, heads, table) ?? wholeRow(only, table, width);
    const isAllowed = row !== null && headsAllow(row, only, heads, table) && (only.isRow || !isExchanged());
    if (isAllowed) return read(row, "label");
  }
  if (
    printed.length === table.rows.length &&
    printed.every((record, row) => record.values.length >= (table.rows[row]?.columns.length ?? 0)) &&
    alignRows(printed, table.rows, prints).rows.every((aligned) => aligned?.basis === "label")
  ) {
    return fitTable(cells, table, "before", prints);
  }
  const numbers = flatMap(rows, ({ values }) => values).filter(isPrinted);
  const isOneRow = numbers.length === width && rows.length > 1 && !beginsAbove(numbers, heads);
  if (isOneRow && standInOrder(rows, numbers, heads, table)) return read(numbers, "order");
  return read(headsInOrder(heads) ? withoutStray(numbers, table, width) : null, "identity");
}

/**
 * The fifteen cells of the row: spare blanks may only follow them. In a bare sequence blanks may stand before a row that begins
 * with a figure, such as bars that end its heads and one that opens it, where no other fifteen cells could be the row; else a
 * blank among them may be its first cell, or one of a column of labels.
 */
function wholeRow({ values, isRow }: PageRecord, table: FormTable, width: number): readonly Cell[] | null {
  if (values.some(({ text }) => TORN_AT_COMMA.test(text))) return null;
  const first = Math.max(0, values.findIndex(isPrinted));
  const last = values.findLastIndex(isPrinted);
  if (isRow && values.length > width && first > 0) return null;
  const latest = isRow ? 0 : Math.min(first, values.length - width);
  const rows: (readonly Cell[])[] = [];
  for (let from = Math.max(0, last - width + 1); from <= latest; from++) {
    const row = values.slice(from, from + width);
    const isBelieved = isRow
      ? !couldBeShifted(row, values) || blanksAreInPlace(row, table, true)
      : beginsWithFirst(row, table) &&
        blanksAreInPlace(row, table) &&
        !isMixed(row) &&
        !lacksTotal(row, table);
    if (row.length === width && isBelieved) rows.push(row);
  }
  const [row] = rows;
  const isSure = row?.[0]?.text !== "" || values.length === width || !values.some(isPrinted);
  return row !== undefined && rows.length === 1 && isSure ? row : null;
}

/** Whether a group prints figures above 0 and a mark, or nothing, for their total: in a bare sequence its cells stand in another order. */
function lacksTotal(row: readonly Cell[], { rows }: FormTable): boolean {
  let at = 0;
  return rows.some(({ columns }) => {
    const group = row.slice(at, (at += columns.length)).map(countIn);
    return group.at(-1) === null && group.some((value) => (value ?? 0) > 0);
  });
}

/** Beside cells to spare, or with words among its figures, a row with blanks may have lost a cell or gained one. */
function couldBeShifted(row: readonly Cell[], values: readonly Cell[]): boolean {
  const isOpen = (cell: Cell): boolean => cell.text === "" || isWords(cell);
  return row.some(isOpen) && (values.length > row.length || isMixed(row));
}

/** Whether some cells are words, which may part the others: `1 | 4 | 5` is three figures, whatever layout shows it. */
function isMixed(row: readonly Cell[]): boolean {
  return row.some(isWords) && !row.every(isWords);
}

/** What is printed in words says nothing of a sum. */
function isWords({ text }: Cell): boolean {
  return text !== "" && readFigure(text, "count").state === "text";
}

/**
 * Of a row with cells to spare, those under the heads of the three groups, where these show the spare ones between them; null where a
 * figure stands beside them.
 *
 * ```text
 * 结果维持 纠正 其他 未结 总计 ␣ 结果维持 纠正 其他 未结 总计 结果维持 …
 * 1        ␣    2    1    4    ␣ 1        2    ␣    29   32   ␣
 * ```
 */
function rowUnderHeads(
  { values, isRow }: PageRecord,
  heads: readonly ProceedingsHead[],
  table: FormTable,
): readonly Cell[] | null {
  const width = slotCount(table);
  const starts = groupStarts(heads, table);
  const [first = 0, last = 0] = [starts?.[0], starts?.at(-1)];
  const isParted = last - first + (table.rows.at(-1)?.columns.length ?? 0) > width;
  if (!isRow || starts === null || !isParted || values.length <= width) return null;
  const places = flatMap(table.rows, ({ columns }, group) =>
    columns.map(({ label }, at) => ({ column: (starts[group] ?? 0) + at, label })),
  );
  const isHeaded = places.every((place) =>
    heads.some(({ words, column }) => words === place.label && column === place.column),
  );
  if (!isHeaded) return null;
  const row = flatMap(places, (place) => values.find(({ column }) => column === place.column) ?? []);
  const isBeside = (cell: Cell): boolean => cell.text !== "" && !row.includes(cell);
  return row.length === width && !values.some(isBeside) ? row : null;
}

/**
 * Blanks before the figures of a bare sequence may be none of its cells: bars at the end of the heads, or one that opens the
 * line. They are believed where the whole first group is blank, and what stands behind adds up to more than 0.
 */
function beginsWithFirst(row: readonly Cell[], { rows }: FormTable): boolean {
  const first = row.findIndex(isPrinted);
  const printsMore = row.some((cell) => (countIn(cell) ?? 0) > 0);
  return first <= 0 || (first >= (rows[0]?.columns.length ?? 0) && printsMore);
}

/** A row of fewer figures is not even one of the three groups. */
const FEWEST_FIGURES = 5;

/**
 * Whether fifteen numbers stand in official order: where heads and labels do, in three rows that the layout shows, or where every group
 * adds up. In any order fifteen that are the same do.
 */
function standInOrder(
  rows: readonly PageRecord[],
  numbers: readonly Cell[],
  heads: readonly ProceedingsHead[],
  table: FormTable,
): boolean {
  if (numbers.every(({ text }) => text === numbers[0]?.text)) return true;
  const isShown =
    rows.length === table.rows.length &&
    rows.every(({ isRow, values }, at) => isRow && values.length === table.rows[at]?.columns.length);
  const isInOrder = headsInOrder(heads) && tornHeadsInOrder(heads, table) && labelsInPlace(rows, table);
  return isInOrder && (isShown || blanksAreInPlace(numbers, table, true));
}

/** Where a row of figures stands right behind the label of a group, as many figures stand before it as that group has before it. */
function labelsInPlace(printed: readonly PageRecord[], table: FormTable): boolean {
  let before = 0;
  return printed.every(({ labelCells, values }) => {
    const label = labelCells.at(-1)?.text ?? "";
    const group = table.rows.findIndex((row) => isRowLabel(label, [row]));
    const place = table.rows.slice(0, Math.max(0, group)).reduce((sum, row) => sum + row.columns.length, 0);
    const inPlace = group < 0 || place === before;
    before += values.filter(isPrinted).length;
    return inPlace;
  });
}

/** One number too many may belong to the table before: left out where only one choice makes every group add up. */
function withoutStray(numbers: readonly Cell[], table: FormTable, width: number): readonly Cell[] | null {
  if (numbers.length !== width + 1) return null;
  const ways = numbers
    .map((_, left) => numbers.filter((_cell, index) => index !== left))
    .filter((row) => row.every(isPrinted) && blanksAreInPlace(row, table, true));
  const readings = new Set(ways.map((row) => row.map((cell) => cell.text).join(" ")));
  return readings.size === 1 ? (ways[0] ?? null) : null;
}

/** A bare sequence with blanks is believed where each group is blank or prints a total that its figures add up to. */
function blanksAreInPlace(row: readonly Cell[], table: FormTable, evenIfPrinted = false): boolean {
  if ((!evenIfPrinted && row.every(isPrinted)) || row.every((cell) => cell.text === "")) return true;
  let at = 0;
  return table.rows.every(({ columns }) => {
    const group = row.slice(at, (at += columns.length));
    const figures = group.map((cell) => countIn(cell) ?? 0);
    const total = group.at(-1);
    if (evenIfPrinted && group.some(isWords)) return true;
    return group.every((cell) => cell.text === "") || (total?.text !== "" && endsWithSum(figures));
  });
}

function sideBySide(
  table: FormTable,
  row: readonly Cell[] | null,
  basis: FigureBasis,
  printed: readonly Cell[],
): FittedTable {
  const unplaced = printed.filter((cell) => row?.includes(cell) !== true);
  let at = 0;
  const slots = flatMap(table.rows, (formRow) =>
    formRow.columns.map((column): Slot => {
      const cell = row?.[at++];
      return cell === undefined
        ? openSlot(formRow, column, unplaced.length > 0 ? "ambiguous" : "missing")
        : filledSlot(formRow, column, cell, basis);
    }),
  );
  return fittedTable({
    table,
    slots,
    unplaced,
    labelledRows: row === null ? 0 : table.rows.length,
  });
}
