import type { Cell } from "../cells/cell.js";
import { BLOCK_HEAD, PAGE_MARK, REMARK_CELL } from "../patterns.js";
import { foldText } from "../source/fold.js";
import { couldBeFigure } from "./read-figure.js";
import { type Label, makeLabel } from "./label.js";

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
): readonly PageRecord[] {
  const read = cells.filter((cell) => !isPageMark(cell));
  return read.some((cell) => cell.row !== null)
    ? recordsOfRows(read, isRowLabel)
    : recordsOfSequence(read, side);
}

function isPageMark(cell: Cell): boolean {
  return cell.text.length < 24 && PAGE_MARK.test(foldText(cell.text));
}

function recordsOfRows(cells: readonly Cell[], isRowLabel: (text: string) => boolean): readonly PageRecord[] {
  const records: PageRecord[] = [];
  let from = 0;
  for (let at = 1; at <= cells.length; at++) {
    if (at < cells.length && cells[at]?.row === cells[from]?.row) continue;
    const row = cells.slice(from, at);
    const found = holdsManyRows(row, isRowLabel)
      ? recordsOfSequence(row, "before")
      : [recordOfRow(row, isRowLabel)];
    for (const record of found) records.push(record);
    from = at;
  }
  return records;
}

/** A line that holds a whole table is a bare sequence: labels follow figures in it. */
function holdsManyRows(row: readonly Cell[], isRowLabel: (text: string) => boolean): boolean {
  const firstFigure = row.findIndex((cell) => cell.text !== "" && couldBeFigure(cell.text));
  if (firstFigure < 0) return false;
  return row
    .slice(firstFigure + 1)
    .some(
      (cell) =>
        !couldBeFigure(cell.text) &&
        (isRowLabel(cell.text) || BLOCK_HEAD.test(foldText(cell.text.slice(0, 40)))),
    );
}

/** The label cells of a row stand before its first figure; blank cells before the first label belong to merged labels. */
function recordOfRow(row: readonly Cell[], isRowLabel: (text: string) => boolean): PageRecord {
  const figures = row.map((cell) => couldBeFigure(cell.text));
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
  const own = row.findLastIndex((cell, at) => at < lastLabel && isRowLabel(cell.text));
  const printsFigures = row.some((cell, at) => at >= lastLabel && cell.text !== "");
  if (own >= 0 && !printsFigures && row[own + 1]?.text.startsWith("(") !== true) lastLabel = own + 1;
  const labelCells = row.slice(0, lastLabel).filter((cell) => cell.text !== "");
  return {
    label: makeLabel(labelCells.map((cell) => cell.text)),
    labelCells,
    blankLabels: lastLabel - labelCells.length,
    values: row.slice(lastLabel),
    isRow: true,
  };
}

function recordsOfSequence(cells: readonly Cell[], side: LabelSide): readonly PageRecord[] {
  const records: PageRecord[] = [];
  let labelCells: Cell[] = [];
  let values: Cell[] = [];
  const close = (): void => {
    if (labelCells.length > 0 || values.length > 0) {
      records.push({
        label: makeLabel(labelCells.map((cell) => cell.text)),
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
    const isFigure = couldBeFigure(cell.text);
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
