import { type Cell, isPrinted } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { columnsOf } from "../forms/forms.js";
import { flatMap } from "../source/flat-map.js";
import { fittedTable, type FittedTable, openRow } from "./fitted.js";
import { fitTable } from "./fit-table.js";
import { isHead } from "./head-columns.js";
import type { Prints } from "./prints.js";
import type { LabelSide } from "./records.js";
import { couldBeWhole, type Sight } from "./score-fit.js";
import { explainsWholeTable, onlyWholeRows, withoutFigures, withoutMixedRows, withoutRows } from "./trust.js";

/** A bare sequence with labels before their figures; with labels behind them where that explains the whole table. */
export function* fitSequences(
  reading: Reading,
  sight: Sight,
  table: FormTable,
  prints: Prints,
): Generator<FittedTable> {
  const { cells, scrambled } = reading;
  const outOfOrder = scrambled || hasHeadsRunTogether(cells, table, prints);
  const isPossible = couldBeWhole(sight, table);
  // Out of order, some rows of section two may be believed; of any other table all or nothing.
  const isUnread = !isPossible && outOfOrder && table.key !== "disclosure";
  yield isUnread
    ? unreadTable(cells, table, prints)
    : fitSequence(reading, table, "before", outOfOrder, prints);
  const last = cells.findLast(isPrinted);
  if (isUnread || last === undefined || prints.isFigure(last.text)) return;
  yield isPossible
    ? fitSequence(reading, table, "after", outOfOrder, prints)
    : unreadTable(cells, table, prints);
}

/** A table of which nothing is read: its figures are left over. Unlike `withoutFigures`, it asks for no label. */
function unreadTable(cells: readonly Cell[], table: FormTable, prints: Prints): FittedTable {
  const unplaced = cells.filter(({ text }) => text !== "" && prints.isFigure(text));
  const state = unplaced.length > 0 ? "ambiguous" : "missing";
  return fittedTable({
    table,
    slots: flatMap(table.rows, (row) => openRow(row, state)),
    unplaced,
  });
}

/** A bare sequence whose labels stand before, or after, their figures. */
function fitSequence(
  { cells, goesOn }: Reading,
  table: FormTable,
  side: LabelSide,
  outOfOrder: boolean,
  prints: Prints,
): FittedTable {
  const fitted = fitTable(cells, table, side, prints, goesOn);
  const labelsFirst = side === "before" && labelsComeFirst(cells, fitted, prints);
  if (!outOfOrder && labelsFirst)
    return table.key === "disclosure" && couldBeAstray(fitted, cells, prints)
      ? withoutRows(fitted, ({ columns }) => columns.length === 1)
      : fitted;
  const whole = explainsWholeTable(fitted);
  if (labelsFirst && table.key === "disclosure" && !whole) return onlyWholeRows(fitted, cells);
  return whole ? withoutMixedRows(fitted, cells) : withoutFigures(fitted);
}

/**
 * Whether a single figure may be that of another row: a row of several columns lacks figures, and a label without figures stands
 * right above other words where empty lines part labels from their figures. A tool that reads a PDF in blocks prints the figures of
 * a column so, behind all labels beside it:
 *
 * ```text
 * 规章               a block of labels
 * 行政规范性文件
 *
 * 80
 *
 * …
 * 行政强制
 *
 * 2                  of 行政规范性文件: its last column
 * ```
 */
function couldBeAstray({ slots, table }: FittedTable, cells: readonly Cell[], prints: Prints): boolean {
  const lacksFigures = slots.some(({ state, row }) => state === "ambiguous" && row.columns.length > 1);
  if (!lacksFigures) return false;
  const isLabel = ({ text }: Cell): boolean => prints.of(text).isRowLabel(table.rows);
  let behindLabel = Infinity;
  let beforeFigures = 0;
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1];
    if (next === undefined || cell.text === "" || next.text === "" || prints.isFigure(cell.text)) continue;
    const gap = next.span.start - cell.span.end;
    if (prints.isFigure(next.text)) beforeFigures = Math.max(beforeFigures, gap);
    else if (isLabel(cell)) behindLabel = Math.min(behindLabel, gap);
  }
  return behindLabel <= LONGEST_LINE_END && beforeFigures >= 2 * behindLabel;
}

/** `\r\n`. */
const LONGEST_LINE_END = 2;

/**
 * Whether the label of a row of section two stands before the first figure and all heads of its columns behind it: then a tool has
 * printed columns, not rows.
 */
function headsTrail(
  printed: readonly Cell[],
  first: number,
  rows: readonly FormRow[],
  prints: Prints,
): boolean {
  const isOwnHead =
    ({ columns }: FormRow) =>
    ({ text }: Cell): boolean =>
      columns.some(({ heads }) => heads.some((head) => isHead(prints.of(text).folded, head)));
  const trailing = rows.filter((row) => row.article !== null && printed.findIndex(isOwnHead(row)) > first);
  return (
    trailing.length > 0 && printed.slice(0, first).some(({ text }) => prints.of(text).isRowLabel(trailing))
  );
}

/** A label that is wrapped in a narrow column is torn to so many pieces. */
const MOST_PIECES = 3;

/** Two heads in one cell: the lines of this text are not cells but what a PDF tool saw side by side. */
function hasHeadsRunTogether(cells: readonly Cell[], table: FormTable, prints: Prints): boolean {
  const columns = columnsOf(table);
  return cells.some((cell) => {
    if (cell.text.length > 40 || !cell.text.includes(" ") || prints.isFigure(cell.text)) return false;
    const text = prints.of(cell.text).folded;
    const heads = [...columns].filter((column) => column.heads.some((head) => text.includes(head))).length;
    return heads + (text.includes("信息内容") ? 1 : 0) > 1;
  });
}

/**
 * Whether labels precede their figures: the first figure of the region then stands behind the label of its row, and no label
 * behind figures that follow a head. Where figures come first, every later label would claim those of its neighbour.
 *
 * ```text
 * 本年处理决定数量   640   行政许可   第二十条第（六）项      whose are they?
 * ```
 */
function labelsComeFirst(cells: readonly Cell[], fitted: FittedTable, prints: Prints): boolean {
  const { rows } = fitted.table;
  const columns = [...columnsOf(fitted.table)];
  const isColumnHead = (text: string): boolean =>
    columns.some(({ heads }) => heads.some((head) => isHead(prints.of(text).folded, head)));
  const printed = cells.filter(isPrinted);
  const isFigure = printed.map((cell) => prints.isFigure(cell.text));
  const first = isFigure.indexOf(true);
  if (first < 0) return true;
  const startsRun = (at: number): boolean => isFigure[at] === true && isFigure[at - 1] !== true;
  const labelTrails = (run: number): boolean => {
    let end = run;
    while (isFigure[end] === true) end++;
    let label = "";
    for (let at = end; at < end + MOST_PIECES && isFigure[at] === false; at++) {
      label += printed[at]?.text ?? "";
      if (prints.of(label).isRowLabel(rows)) return isFigure[at + 1] !== true;
    }
    return false;
  };
  const behindHeads = [...printed.keys()].filter(
    (at) => startsRun(at) && isColumnHead(printed[at - 1]?.text ?? ""),
  );
  // In one block or two the first label may be lost; where figures follow the heads of most, they come before their labels.
  const blocks = new Set(rows.map(({ article }) => article)).size;
  const followHeads = fitted.table.key === "disclosure" && behindHeads.length * 2 > blocks;
  if (followHeads || behindHeads.some(labelTrails)) return false;
  const filled = fitted.slots.find((slot) => slot.cell === printed[first] && slot.basis === "label");
  if (filled !== undefined) return !headsTrail(printed, first, rows, prints);
  // The first row may be one that cannot be read; its label still stands before its figures, as no head of a column does.
  const before = printed[first - 1]?.text ?? "";
  return !isColumnHead(before) && prints.of(before).isRowLabel(rows);
}
