import { type Cell, isPrinted } from "../cells/cell.js";
import { type FormColumn, type FormRow, type FormTable } from "../forms/form.js";
import { columnsOf, ofTables } from "../forms/forms.js";
import { DIGIT } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { amountUnit } from "./amount-unit.js";
import { endsWithSum } from "./ends-with-sum.js";
import { type FittedTable, type Slot, filledSlot, fittedTable } from "./fitted.js";
import { groupOf, headWords, isHead } from "./head-columns.js";
import type { LabelPart } from "./label.js";
import { peopleHeads } from "./people-heads.js";
import type { Prints } from "./prints.js";
import { type HeadUnit, countIn } from "./read-figure.js";
import { isMergedFigure } from "./without-merged-figures.js";
import { printsTotalAmidRow } from "./without-shifted-rows.js";

/** Labels, and the figures that follow them. */
interface Run {
  readonly labels: readonly Cell[];
  readonly figures: readonly Cell[];
  /** How many cells its row has. */
  readonly cells: number;
  /** Behind its last cell. */
  readonly end: number;
}

/** A row of the table with the figures behind its label, and the heads over them. */
interface LabelledRow {
  readonly row: FormRow;
  readonly figures: readonly Cell[];
  /** Whether blanks stand between label and figures, left of all heads. */
  readonly isIndented: boolean;
  readonly block: Block;
}

/** The head of a column; one that is merged over several cells may stand in each of them. */
interface BlockHead {
  readonly cell: Cell;
  readonly column: FormColumn;
  readonly cells: number;
}

/** The heads of a block in printed order. */
type Block = readonly BlockHead[];

/**
 * Fits a table that stands on the page as the notice prescribes it: every label in its official wording and order, every
 * block under its own heads in their order, behind each label as many figures as there are columns; a blank only where
 * the page shows that it stands under its head. Then nothing is left to decide, whatever the figures add up to. Null for
 * any other table: that is fitted by evidence.
 */
export function fitPrescribed(cells: readonly Cell[], table: FormTable, prints: Prints): FittedTable | null {
  const rows = labelledRows(cells, table, prints);
  if (rows === null || !peopleHeads(cells, table, prints).arePrescribed) return null;
  const unit = amountUnit(cells, table, prints);
  const slots: Slot[] = [];
  for (const labelled of rows) {
    const filled = filledRow(labelled, unit);
    if (filled === null) return null;
    for (const slot of filled) slots.push(slot);
  }
  // Beside rows with spare cells, a row with a blank and no spare one may have lost a cell.
  const isSpare = rows.some(({ row, figures }) => figures.length > row.columns.length);
  if (isSpare && slots.some(({ state }) => state === "blank")) return null;
  return fittedTable({
    table,
    slots,
    unplaced: [],
    labelledRows: table.rows.length,
    headsRead: table.key === "disclosure" ? columnsOf(table).size : 0,
  });
}

/**
 * All rows of the table in their order, with the figures behind their labels and the heads above them; null where
 * anything else stands there.
 */
function labelledRows(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints,
): readonly LabelledRow[] | null {
  const rowOf = rowsByLabel(table);
  const words = headWords(table);
  const rowNamed = (cell: Cell | undefined): number | undefined =>
    cell === undefined ? undefined : rowLabelled(prints.of(cell.text).labelPart, rowOf);
  const isWords = (cell: Cell): boolean =>
    rowNamed(cell) === undefined && !namesHead(prints.of(cell.text).folded, words);
  const rows: LabelledRow[] = [];
  let block: Block | null = null;
  let above: Cell[] = [];
  let lastAbove = 0;
  let headCells = 0;
  for (let from = 0; from < cells.length;) {
    const found = runAt(cells, from, prints);
    if (found === null) return null;
    from = found.end;
    const row = table.rows[rows.length];
    const isLabel = (cell: Cell | undefined): boolean => rowNamed(cell) === rows.length;
    const run = row === undefined ? found : withWords(found, row, isLabel, isWords);
    const { labels, figures, cells: width } = run;
    if (row === undefined || figures.length < row.columns.length || !isLabel(labels.at(-1))) {
      if (figures.some(isPrinted)) return null;
      for (const label of labels) above.push(label);
      if (labels.length > 0) lastAbove = width;
      continue;
    }
    for (const label of labels.slice(0, -1)) above.push(label);
    const begun = blockOf(above, row, words, prints);
    if (begun === null) return null;
    above = [];
    // Rows without heads of their own stand under those of the row before them.
    if (begun.length > 0) {
      block = begun;
      const lowest = begun.at(-1)?.cell.row;
      headCells = begun.every(({ cell }) => cell.row === lowest) ? lastAbove : 0;
    }
    // A row with fewer cells than its heads may have lost one.
    if (width < headCells) return null;
    if (block?.every(({ column }) => row.columns.includes(column)) !== true) return null;
    const behind = behindLabelColumns(figures, block);
    rows.push({ row, figures: behind, isIndented: behind.length < figures.length, block });
  }
  const isWhole =
    rows.length === table.rows.length && !above.some((cell) => namesHead(prints.of(cell.text).folded, words));
  return isWhole ? rows : null;
}

/**
 * The labels and the figures behind them that begin at a cell, in one row; null where a row prints a figure before a label.
 * A table on one line is a bare sequence of them.
 */
function runAt(cells: readonly Cell[], from: number, prints: Prints): Run | null {
  const bare = cells[0]?.row === cells.at(-1)?.row;
  const row = cells[from]?.row ?? null;
  let labels = from;
  let end = from;
  for (; end < cells.length; end++) {
    const cell = cells[end];
    if (cell?.row !== row) break;
    const isFigure = prints.isFigure(cell.text);
    if (bare) {
      if (!isFigure && end > labels) break; // the next label
      if (!isFigure) labels = end + 1;
    } else if (!isFigure) {
      for (let at = labels; at < end; at++) if (cells[at]?.text !== "") return null;
      labels = end + 1;
    }
  }
  return {
    labels: cells.slice(from, labels).filter(({ text }) => text !== "" && !prints.isPageMark(text)),
    figures: cells.slice(labels, end),
    cells: bare ? 0 : end - from,
    end,
  };
}

/** `行政强制 | 见年报`: behind the label of a row, words may stand in a cell of each column instead of figures. */
function withWords(
  run: Run,
  { columns }: FormRow,
  isLabel: (cell: Cell | undefined) => boolean,
  isWords: (cell: Cell) => boolean,
): Run {
  if (run.figures.length > 0 || run.cells === 0) return run;
  const behind = run.labels.length - columns.length;
  const figures = run.labels.slice(Math.max(0, behind));
  return isLabel(run.labels[behind - 1]) && figures.every(isWords)
    ? { ...run, labels: run.labels.slice(0, behind), figures }
    : run;
}

/** What stands above a row: nothing, or exactly the heads of its columns in their order. */
function blockOf(
  above: readonly Cell[],
  row: FormRow,
  words: readonly string[],
  prints: Prints,
): Block | null {
  const heads: BlockHead[] = [];
  for (const cell of above) {
    const { folded } = prints.of(cell.text);
    if (!namesHead(folded, words)) continue;
    const own = row.columns.filter((column) => column.heads.some((head) => isHead(folded, head)));
    const [column] = own;
    if (column === undefined || own.length > 1) return null;
    // What prints a merged cell again in every row prints its head twice, in one page column.
    const isRepeated = heads.some(
      (head) => head.column === column && cell.column !== null && head.cell.column === cell.column,
    );
    if (isRepeated) continue;
    const last = heads.at(-1);
    if (last?.column === column && cell.row !== null && last.cell.row === cell.row)
      heads[heads.length - 1] = { ...last, cells: last.cells + 1 };
    else heads.push({ cell, column, cells: 1 });
  }
  if (heads.length === 0) return heads;
  const { columns } = row;
  const inOrder = (order: readonly (FormColumn | undefined)[]): boolean =>
    heads.length === order.length && heads.every(({ column }, index) => column === order[index]);
  // Where 法人或其他组织 stands over its kinds, 总计 stands in the row above them.
  const overTwoRows = [columns[0], columns.at(-1), ...columns.slice(1, -1)];
  const groups = columns.map(groupOf);
  const isGrouped = above.some(({ text }) => groups.includes(prints.of(text).folded));
  return inOrder(columns) || (isGrouped && inOrder(overTwoRows)) ? heads : null;
}

/** The row of a label; an explanation in brackets may follow it. */
function rowLabelled({ cell, compact }: LabelPart, rows: ReadonlyMap<string, number>): number | undefined {
  const remark = cell.indexOf("(");
  return rows.get(compact) ?? (remark > 0 ? rows.get(cell.slice(0, remark)) : undefined);
}

/**
 * The slots of a row; null where only some cells hold words, or one of them digits besides, where a blank does not stand under its
 * head, or where the total does not.
 */
function filledRow(
  { row, figures: cells, isIndented, block: heads }: LabelledRow,
  unit: HeadUnit,
): readonly Slot[] | null {
  const figures = withoutRepeats(cells, row, heads);
  const own = figures.slice(0, row.columns.length);
  if (own.length < row.columns.length) return null;
  if (own.some(isMergedFigure)) return null;
  const isWhole = own.every(isPrinted);
  // Blanks behind the last column belong to merged cells.
  const spare = figures.slice(own.length);
  if (spare.length > 0 && (!isWhole || spare.some(isPrinted))) return null;
  const followsLabel = isWhole && !isIndented && figures.length === cells.length;
  if (!followsLabel && !standUnderHeads(row, own, heads) && !(isWhole && endsWithPositiveTotal(row, own)))
    return null;
  const slots = flatMap(own, (cell, index): readonly Slot[] => {
    const column = row.columns[index];
    return column === undefined ? [] : [filledSlot(row, column, cell, "label", unit)];
  });
  const texts = slots.filter(({ state }) => state === "text");
  const isWords = texts.length === slots.length && own.every(({ text }) => !DIGIT.test(text));
  if (texts.length > 0 && !isWords) return null;
  return printsTotalAmidRow(slots) ? null : slots;
}

/**
 * Whether a row of counts, not all of them 0, ends with their sum: where the rest of a table has lost its heads, they
 * stand astray.
 */
function endsWithPositiveTotal({ columns }: FormRow, cells: readonly Cell[]): boolean {
  const values = cells.map((cell) => countIn(cell) ?? Number.NaN);
  return columns.at(-1)?.key === "total" && (values.at(-1) ?? 0) > 0 && endsWithSum(values);
}

/** Without the blanks left of all heads: there, labels are merged over several columns. */
function behindLabelColumns(cells: readonly Cell[], heads: Block): readonly Cell[] {
  const first = heads[0]?.cell.column ?? 0;
  const from = cells.findIndex(({ text, column }) => text !== "" || column === null || column >= first);
  return from > 0 ? cells.slice(from) : cells;
}

/** `政府集中采购,5,4.2,4.2` under `采购项目数量,采购总金额,采购总金额`: of the cells under one head the first, where all say the same. */
function withoutRepeats(figures: readonly Cell[], { columns }: FormRow, heads: Block): readonly Cell[] {
  if (heads.every(({ cells }) => cells === 1)) return figures;
  const own: Cell[] = [];
  let at = 0;
  for (const column of columns) {
    const width = heads.find((head) => head.column === column)?.cells ?? 1;
    const [first, ...repeats] = figures.slice(at, (at += width));
    if (first === undefined || repeats.some(({ text }) => text !== first.text)) return figures;
    own.push(first);
  }
  return at === figures.length ? own : figures;
}

function standUnderHeads(row: FormRow, figures: readonly Cell[], heads: Block): boolean {
  return figures.every(({ column: at }, index) => {
    const head = headOf(row, index, heads);
    const from = head?.column ?? Infinity;
    return at !== null && from <= at && at < from + (head?.columns ?? 0);
  });
}

function headOf(row: FormRow, index: number, heads: Block): Cell | undefined {
  return heads.find(({ column }) => column === row.columns[index])?.cell;
}

function namesHead(folded: string, words: readonly string[]): boolean {
  return words.some((word) => isHead(folded, word));
}

/** The row of each official label, only characters that carry meaning. */
const rowsByLabel = ofTables(
  ({ rows }): ReadonlyMap<string, number> =>
    new Map(flatMap(rows, ({ cores }, row) => cores.map((core) => [core, row] as const))),
);
