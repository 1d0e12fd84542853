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
import { SUBTOTAL } from "./head-columns.js";
import { isRowLabel } from "./label.js";
import { readFigure } from "./read-figure.js";
import { DIGIT, TORN_AT_COMMA } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { groupedBy } from "../source/grouped-by.js";
import { Prints } from "./prints.js";
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
  prints: Prints = new Prints(),
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
  const heads = headsIn(cells, prints);
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
  if (isOneRow && headsInOrder(heads) && labelsInPlace(rows, table)) return read(numbers, "order");
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
      : beginsWithFirst(row, table) && blanksAreInPlace(row, table) && !isMixed(row);
    if (row.length === width && isBelieved) rows.push(row);
  }
  const [row] = rows;
  const isSure = row?.[0]?.text !== "" || values.length === width || !values.some(isPrinted);
  return row !== undefined && rows.length === 1 && isSure ? row : null;
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
 * The columns at which the three groups begin, each under a 结果维持 of its own and behind the group before it; null where the layout
 * does not show them.
 */
function groupStarts(heads: readonly Head[], { rows }: FormTable): readonly number[] | null {
  const starts = flatMap(heads, ({ words, column }) =>
    words === OUTCOMES[0] && column !== null ? [column] : [],
  );
  const behind = (group: number): number =>
    (starts[group - 1] ?? -Infinity) + (rows[group - 1]?.columns.length ?? 0);
  return starts.length === rows.length && starts.every((start, group) => start >= behind(group))
    ? starts
    : null;
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
  heads: readonly Head[],
  table: FormTable,
): readonly Cell[] | null {
  const width = slotCount(table);
  const starts = groupStarts(heads, table);
  const [first = 0, last = 0] = [starts?.[0], starts?.at(-1)];
  const isParted = last - first + (table.rows.at(-1)?.columns.length ?? 0) > width;
  if (!isRow || starts === null || !isParted || values.length <= width) return null;
  const places = flatMap(table.rows, ({ columns }, group) =>
    columns.map((_, at) => ({ column: (starts[group] ?? 0) + at, head: OUTCOMES[at] ?? TOTAL })),
  );
  const isHeaded = places.every((place) =>
    heads.some(({ words, column }) => words === place.head && column === place.column),
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
  const printsMore = row.some((cell) => (readFigure(cell.text, "count").value ?? 0) > 0);
  return first <= 0 || (first >= (rows[0]?.columns.length ?? 0) && printsMore);
}

/** A row of fewer figures is not even one of the three groups. */
const FEWEST_FIGURES = 5;

/**
 * The outcomes of each group in official order. An office that exchanges groups or outcomes prints them so that only the
 * heads tell.
 */
const OUTCOMES: readonly string[] = ["结果维持", "结果纠正", "其他结果", "尚未审结"];

/** The head behind them. */
const TOTAL = "总计";

/** The groups in official order, and with those of 行政诉讼. */
const GROUPS = ["行政复议", "行政诉讼"] as const;
const ALL_GROUPS = ["行政复议", "未经复议直接起诉", "复议后起诉"] as const;

/** A longer cell is no head. */
const LONGEST_HEAD = 24;

/**
 * A row that begins under the second outcome has left its first blank, where the layout shows no blanks before its figures. One
 * with cells to spare must begin under the first, since an office may print the year before it, and so must its groups.
 */
function standsUnderHeads(
  row: readonly Cell[],
  heads: readonly Head[],
  table: FormTable,
  hasSpare: boolean,
): boolean {
  const columnOf = (outcome: string | undefined): number | null =>
    heads.find(({ words }) => words === outcome)?.column ?? null;
  const [own, upheld, corrected] = [row[0]?.column ?? null, columnOf(OUTCOMES[0]), columnOf(OUTCOMES[1])];
  if (own === null) return true;
  if (!hasSpare || upheld === null) return own < (corrected ?? Infinity);
  let at = 0;
  const firsts = table.rows.map(({ columns }) => row[(at += columns.length) - columns.length]?.column);
  const starts = groupStarts(heads, table) ?? [upheld];
  return starts.every((start, group) => firsts[group] === start);
}

/** Whether the heads show more groups than the form has, such as a 小计 of 行政诉讼. */
function hasOtherColumns(heads: readonly Head[], table: FormTable): boolean {
  const counts = new Map<number | null, number>();
  for (const { words, row } of heads) {
    if (words === SUBTOTAL) return true;
    if (words === OUTCOMES[0]) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > table.rows.length);
}

/**
 * Whether one row of the page prints the groups in another order than the form's, or 总计 before its outcomes. Then no reading that has lost the rows can tell
 * whose its figures are.
 */
export function showsGroupsExchanged(cells: readonly Cell[], prints: Prints): boolean {
  const heads = headsIn(cells, prints).filter(({ row }) => row !== null);
  return [...groupedBy(heads, ({ row }) => row).values()].some(
    (own) => !standInOrder(own, ALL_GROUPS) || beginsWithTotal(own),
  );
}

/**
 * Whether the heads allow that a row is the fifteen figures in official order. PDF tools print the groups of 行政诉讼 in any order,
 * whatever that of their figures.
 */
function headsAllow(
  row: readonly Cell[],
  { isRow, values }: PageRecord,
  heads: readonly Head[],
  table: FormTable,
): boolean {
  if (isRow)
    return (
      headsInOrder(heads) &&
      !hasOtherColumns(heads, table) &&
      standsUnderHeads(row, heads, table, values.length > row.length)
    );
  return standInOrder(heads, GROUPS) && outcomesInOrder(heads);
}

/** A cell short enough for a head: its folded words, and where it stands. */
interface Head {
  readonly words: string;
  readonly row: number | null;
  readonly column: number | null;
  /** Offset into the page text. */
  readonly start: number;
}

function headsIn(cells: readonly Cell[], prints: Prints): readonly Head[] {
  const heads: Head[] = [];
  for (const { text, row, column, span } of cells) {
    if (text.length < LONGEST_HEAD && !prints.isFigure(text))
      heads.push({ words: prints.of(text).folded, row, column, start: span.start });
  }
  return heads;
}

function headsInOrder(heads: readonly Head[]): boolean {
  return (
    standInOrder(heads, GROUPS) &&
    standInOrder(heads, ALL_GROUPS) &&
    outcomesInOrder(heads) &&
    !beginsWithTotal(heads)
  );
}

/** Whether one row of the page prints 总计 before all outcomes, and so its figures. */
function beginsWithTotal(heads: readonly Head[]): boolean {
  return [...groupedBy(heads, ({ row }) => row)].some(([row, own]) => {
    const words = own.map((head) => head.words).filter((text) => text === TOTAL || OUTCOMES.includes(text));
    return row !== null && words[0] === TOTAL && OUTCOMES.every((outcome) => words.includes(outcome));
  });
}

function standInOrder(heads: readonly Head[], order: readonly string[]): boolean {
  const places = order
    .map((name) => heads.findIndex(({ words }) => words.startsWith(name)))
    .filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
}

/** Whether all outcomes that are those of one group, with their total or without, stand in their order; torn heads say nothing. */
function outcomesInOrder(heads: readonly Head[]): boolean {
  return [OUTCOMES, [...OUTCOMES, TOTAL]].every((order) => {
    const places = heads.map(({ words }) => order.indexOf(words)).filter((place) => place >= 0);
    for (let at = 0; at < places.length; at += order.length) {
      const group = places.slice(at, at + order.length);
      if (new Set(group).size === order.length && group.some((place, index) => place !== index)) return false;
    }
    return true;
  });
}

/** Whether some figures stand above the heads and others below: those above are rather the last of the table before. */
function beginsAbove(numbers: readonly Cell[], heads: readonly Head[]): boolean {
  const first = heads.find(({ words }) => GROUPS.some((group) => words.startsWith(group)))?.start ?? 0;
  const above = numbers.filter(({ span }) => span.start < first).length;
  return above > 0 && above < numbers.length;
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
    const figures = group.map((cell) => readFigure(cell.text, "count").value ?? 0);
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
