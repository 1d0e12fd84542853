import { type Cell, isPrinted } from "../cells/cell.js";
import type { FormRow } from "../forms/form.js";
import { BLOCK_HEAD, REMARK_CELL } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { joinLabel, type Label } from "./label.js";
import { isWholeLabel } from "./row-likenesses.js";
import { type Print, Prints } from "./prints.js";

/** A run of figures with the label cells that belong to it. Blank cells count as figures: they may be blank figures. */
export interface PageRecord {
  readonly label: Label;
  readonly labelCells: readonly Cell[];
  readonly values: readonly Cell[];
  /** Blank cells before the label, which a merged label above covers. */
  readonly blankLabels: number;
  /** True where labels and figures stand in one row of the page, so that nothing else can belong to them. */
  readonly isRow: boolean;
}

/** How many cells a record has, those of its label too. */
export function cellCount({ labelCells, blankLabels, values }: PageRecord): number {
  return labelCells.length + blankLabels + values.length;
}

/** On which side of its figures a label stands in a bare sequence. PDF tools may print the figures first. */
export type LabelSide = "before" | "after";

/**
 * Groups cells into records: by row where the layout shows rows, else by the change from labels to figures. `rows`: the rows of
 * the form whose labels part a line that holds several of them.
 */
export function makeRecords(
  cells: readonly Cell[],
  side: LabelSide,
  rows: readonly FormRow[],
  prints: Prints,
): readonly PageRecord[] {
  const read = cells.filter((cell) => !prints.isPageMark(cell.text));
  return read.some((cell) => cell.row !== null)
    ? recordsOfRows(read, rows, prints)
    : recordsOfSequence(read, side, prints);
}

function recordsOfRows(
  cells: readonly Cell[],
  rows: readonly FormRow[],
  prints: Prints,
): readonly PageRecord[] {
  const records: PageRecord[] = [];
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    const row = cells.slice(from, at);
    const figures = row.map((cell) => prints.isFigure(cell.text));
    const found = holdsManyRows(row, figures, rows, prints)
      ? recordsOfSequence(row, "before", prints)
      : [recordOfRow(row, figures, rows, prints)];
    for (const record of found) records.push(record);
    from = at;
  }
  return withWholeLabels(records, rows, prints);
}

/** How many lines of a wrapped label stand above its figures, and how many below them. */
const MOST_LINES_BESIDE = 2;

/**
 * The records with the labels whole that a page wraps over several lines, figures beside one of them: lines that hold
 * nothing but the rest of the label, and blank cells perhaps, lose it. Only what makes the whole label of a row is joined.
 *
 * ```text
 * 2.申请人逾期未按收费通知要
 * 求缴纳费用、行政机关不再处理   0  7  2  0  0  0  9
 * 其政府信息公开申请
 * ```
 */
function withWholeLabels(
  records: readonly PageRecord[],
  rows: readonly FormRow[],
  prints: Prints,
): readonly PageRecord[] {
  const whole = [...records];
  const replace = (at: number, labelCells: readonly Cell[]): void => {
    const record = whole[at];
    if (record === undefined) return;
    const values = labelCells.length > 0 || record.values.some(isPrinted) ? record.values : [];
    whole[at] = { ...record, label: labelOf(labelCells, prints), labelCells, values };
  };
  records.forEach((record, at) => {
    const own = record.labelCells.at(-1);
    if (own === undefined || record.values.length === 0 || prints.of(own.text).isRowLabel(rows)) return;
    const lines = wrappedLabel(whole, at, rows, prints);
    if (lines === null) return;
    const pieces: Cell[] = [];
    for (let line = lines.first; line <= lines.last; line++) {
      const cells = whole[line]?.labelCells ?? [];
      pieces.push(...cells.slice(-1));
      if (line !== at) replace(line, cells.slice(0, -1));
    }
    replace(at, [...record.labelCells.slice(0, -1), joinedCell(own, pieces)]);
  });
  return whole.filter(({ labelCells, values }) => labelCells.length > 0 || values.length > 0);
}

/**
 * The lines whose last label cells make the whole label of a row together, the one with its figures among them. Each adds words,
 * and none behind the first is the label of a row by itself, whose figures are lost.
 */
function wrappedLabel(
  records: readonly PageRecord[],
  at: number,
  rows: readonly FormRow[],
  prints: Prints,
): { readonly first: number; readonly last: number } | null {
  const printOf = (line: number): Print => prints.of(records[line]?.labelCells.at(-1)?.text ?? "");
  const isPart = (line: number): boolean =>
    (line === at || records[line]?.values.some(isPrinted) === false) &&
    printOf(line).labelPart.compact !== "";
  for (let first = at; first >= at - MOST_LINES_BESIDE && isPart(first); first--) {
    let text = "";
    for (let line = first; line < at; line++) text += printOf(line).text;
    for (let last = at; last <= at + MOST_LINES_BESIDE && isPart(last); last++) {
      if (last > first && printOf(last).isRowLabel(rows)) break;
      text += printOf(last).text;
      if (last > first && isWholeLabel(prints.of(text).labelPart, rows)) return { first, last };
    }
  }
  return null;
}

function joinedCell(own: Cell, pieces: readonly Cell[]): Cell {
  const parts = flatMap(pieces, (piece) => piece.parts);
  const span = { start: parts[0]?.start ?? own.span.start, end: parts.at(-1)?.end ?? own.span.end };
  return { ...own, text: pieces.map(({ text }) => text).join(""), span, parts };
}

/** A line that holds a whole table is a bare sequence: labels follow figures in it. */
function holdsManyRows(
  row: readonly Cell[],
  figures: readonly boolean[],
  rows: readonly FormRow[],
  prints: Prints,
): boolean {
  const firstFigure = row.findIndex((cell, at) => cell.text !== "" && figures[at] === true);
  if (firstFigure < 0) return false;
  return row.some(
    (cell, at) =>
      at > firstFigure &&
      figures[at] === false &&
      (prints.of(cell.text).isRowLabel(rows) || BLOCK_HEAD.test(foldText(cell.text.slice(0, 40)))),
  );
}

/** The label cells of a row stand before its first figure; blank cells before the first label belong to merged labels. */
function recordOfRow(
  row: readonly Cell[],
  figures: readonly boolean[],
  rows: readonly FormRow[],
  prints: Prints,
): PageRecord {
  let firstLabel = figures.indexOf(false);
  if (firstLabel < 0) firstLabel = 0;
  else if (row.slice(0, firstLabel).some(isPrinted)) firstLabel = 0; // a figure first: no label in this row
  let lastLabel = firstLabel;
  while (lastLabel < row.length && figures[lastLabel] === false) lastLabel++;
  // `三、本年度办理结果 | | (二)部分公开 | 3 | …`: a merged label leaves a blank before the next label.
  for (let at = lastLabel; at < row.length && (figures[at] === false || row[at]?.text === ""); at++) {
    if (figures[at] === false) lastLabel = at + 1;
  }
  // `行政强制 | 见附件`: words behind the label of a row stand where its figures should.
  const printsFigures = row.some((cell, at) => at >= lastLabel && cell.text !== "");
  if (!printsFigures) {
    const own = row.findLastIndex((cell, at) => at < lastLabel && prints.of(cell.text).isRowLabel(rows));
    if (own >= 0 && row[own + 1]?.text.startsWith("(") !== true) lastLabel = own + 1;
  }
  const labelCells = row.slice(0, lastLabel).filter(isPrinted);
  return {
    label: labelOf(labelCells, prints),
    labelCells,
    blankLabels: lastLabel - labelCells.length,
    values: row.slice(lastLabel),
    isRow: true,
  };
}

function labelOf(cells: readonly Cell[], prints: Prints): Label {
  return joinLabel(cells.map((cell) => prints.of(cell.text).labelPart));
}

function recordsOfSequence(cells: readonly Cell[], side: LabelSide, prints: Prints): readonly PageRecord[] {
  const records: PageRecord[] = [];
  let labelCells: Cell[] = [];
  let values: Cell[] = [];
  const close = (): void => {
    if (labelCells.length > 0 || values.length > 0) {
      records.push({
        label: labelOf(labelCells, prints),
        labelCells,
        blankLabels: 0,
        values,
        isRow: false,
      });
    }
    labelCells = [];
    values = [];
  };
  for (const cell of cells) {
    const isFigure = prints.isFigure(cell.text);
    if (!isFigure && values.length > 0 && REMARK_CELL.test(foldText(cell.text.slice(0, 220)))) continue; // a remark under its figure
    const turn = side === "before" ? !isFigure && values.length > 0 : isFigure && labelCells.length > 0;
    if (turn) close();
    if (isFigure) {
      if (cell.text !== "" || values.length > 0 || side === "before") values.push(cell);
    } else labelCells.push(cell);
  }
  close();
  return records;
}

/** The figures of all records that stand in no slot. */
export function unplacedCells(records: readonly PageRecord[], placed: ReadonlySet<Cell>): readonly Cell[] {
  const left: Cell[] = [];
  for (const { values } of records)
    for (const cell of values) if (cell.text !== "" && !placed.has(cell)) left.push(cell);
  return left;
}
