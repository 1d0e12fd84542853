import type { Cell } from "../cells/cell.js";
import { BLOCK_HEAD, REMARK_CELL } from "../patterns.js";
import { foldText } from "../source/fold.js";
import { joinLabel, type Label } from "./label.js";
import { Prints } from "./prints.js";

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

/** On which side of its figures a label stands in a bare sequence. PDF tools may print the figures first. */
export type LabelSide = "before" | "after";

/** Groups cells into records: by row where the layout shows rows, else by the change from labels to figures. */
export function makeRecords(
  cells: readonly Cell[],
  side: LabelSide,
  isRowLabel: (text: string) => boolean,
  prints: Prints = new Prints(),
): readonly PageRecord[] {
  const read = cells.filter((cell) => !prints.isPageMark(cell.text));
  return read.some((cell) => cell.row !== null)
    ? recordsOfRows(read, isRowLabel, prints)
    : recordsOfSequence(read, side, prints);
}

function recordsOfRows(
  cells: readonly Cell[],
  isRowLabel: (text: string) => boolean,
  prints: Prints,
): readonly PageRecord[] {
  const records: PageRecord[] = [];
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    const row = cells.slice(from, at);
    const figures = row.map((cell) => prints.isFigure(cell.text));
    const found = holdsManyRows(row, figures, isRowLabel)
      ? recordsOfSequence(row, "before", prints)
      : [recordOfRow(row, figures, isRowLabel, prints)];
    for (const record of found) records.push(record);
    from = at;
  }
  return records;
}

/** A line that holds a whole table is a bare sequence: labels follow figures in it. */
function holdsManyRows(
  row: readonly Cell[],
  figures: readonly boolean[],
  isRowLabel: (text: string) => boolean,
): boolean {
  const firstFigure = row.findIndex((cell, at) => cell.text !== "" && figures[at] === true);
  if (firstFigure < 0) return false;
  return row.some(
    (cell, at) =>
      at > firstFigure &&
      figures[at] === false &&
      (isRowLabel(cell.text) || BLOCK_HEAD.test(foldText(cell.text.slice(0, 40)))),
  );
}

/** The label cells of a row stand before its first figure; blank cells before the first label belong to merged labels. */
function recordOfRow(
  row: readonly Cell[],
  figures: readonly boolean[],
  isRowLabel: (text: string) => boolean,
  prints: Prints,
): PageRecord {
  let firstLabel = figures.indexOf(false);
  if (firstLabel < 0) firstLabel = 0;
  else if (row.slice(0, firstLabel).some((cell) => cell.text !== "")) firstLabel = 0; // a figure first: no label in this row
  let lastLabel = firstLabel;
  while (lastLabel < row.length && figures[lastLabel] === false) lastLabel++;
  // `三、本年度办理结果 | | (二)部分公开 | 3 | …`: a merged label leaves a blank before the next label.
  for (let at = lastLabel; at < row.length && (figures[at] === false || row[at]?.text === ""); at++) {
    if (figures[at] === false) lastLabel = at + 1;
  }
  // `行政强制 | 见附件`: words behind the label of a row stand where its figures should.
  const printsFigures = row.some((cell, at) => at >= lastLabel && cell.text !== "");
  if (!printsFigures) {
    const own = row.findLastIndex((cell, at) => at < lastLabel && isRowLabel(cell.text));
    if (own >= 0 && row[own + 1]?.text.startsWith("(") !== true) lastLabel = own + 1;
  }
  const labelCells = row.slice(0, lastLabel).filter((cell) => cell.text !== "");
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
