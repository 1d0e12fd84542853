import type { Cell } from "../cells/cell.js";
import type { FormRow } from "../forms/form.js";
import { PLAIN_FIGURE } from "../patterns.js";
import { type FittedTable, isRead, type Slot, slotsByRow, withDoubt } from "./fitted.js";
import { holdsTornChange } from "./holds-torn-change.js";
import { judgeTable } from "./judge-table.js";

/**
 * Whether a fit of a bare sequence can be believed as a whole: every slot read, no number left over, and the identities
 * that have something to say hold (a report may print one wrong total, not many).
 */
export function explainsWholeTable(fitted: FittedTable): boolean {
  return fitted.unplaced.length === 0 && fitted.slots.every(isRead) && mostlyHolds(fitted);
}

/** Whether the identities hold, but for the few that a report itself may break. */
export function mostlyHolds(fitted: FittedTable): boolean {
  let holding = 0;
  let failing = 0;
  for (const { status } of judgeTable(fitted.table, fitted.slots)) {
    if (status === "fails") failing++;
    else if (status === "holds") holding++;
  }
  return failing * 8 <= holding;
}

/** The same fit with every figure in doubt. */
export function withoutFigures(fitted: FittedTable): FittedTable {
  return { ...withDoubt(fitted, () => true), labelledRows: 0, headsRead: 0 };
}

/** A list that names a few rows of section two under none of its heads is another list: `行政许可 | 350 条`. */
export function withoutOtherList(fitted: FittedTable): FittedTable {
  const { table, headsRead, labelledRows } = fitted;
  return table.key === "disclosure" && headsRead === 0 && labelledRows * 2 <= table.rows.length
    ? withoutFigures(fitted)
    : fitted;
}

/**
 * In reading order, PDF tools put a cell with Chinese characters before the digits beside it: `减1` `2` for `2` `减1`, and
 * tear `563000元` over two lines. Where label or units are torn, a row of several columns is sure only when its figures
 * are plain digits of one kind, or all the same.
 */
export function withoutMixedRows(fitted: FittedTable, cells: readonly Cell[]): FittedTable {
  const unitsTorn = cells.some((cell) => isLoneUnit(cell.text));
  const changesTorn = holdsTornChange(cells);
  return withoutRows(fitted, (row, slots) => {
    const words = slots.some((slot) => slot.state === "text");
    const couldBeMixed = unitsTorn || words || fitted.tornLabels.includes(row);
    return (changesTorn && hasChange(row)) || (couldBeMixed && slots.length > 1 && !areAlike(row, slots));
  });
}

function hasChange({ columns }: FormRow): boolean {
  return columns.some(({ quantity }) => quantity === "change");
}

/** A unit torn from its figure. */
function isLoneUnit(text: string): boolean {
  return ["元", "万元", "万", "件", "项"].includes(text);
}

/**
 * What can be believed of section two where the order of its text is broken in places: rows of several plain figures, all
 * of them behind their label, where the label that follows has figures of its own. A single figure, and figures between
 * two labels, may belong to the row before or after.
 */
export function onlyWholeRows(fitted: FittedTable, cells: readonly Cell[]): FittedTable {
  const { rows } = fitted.table;
  const changesTorn = holdsTornChange(cells);
  const hasFigures = (row: FormRow | undefined): boolean =>
    row === undefined || fitted.slots.some((slot) => slot.row === row && slot.state === "number");
  return withoutRows(
    fitted,
    (row, slots) =>
      slots.length < 2 ||
      slots.some(({ state }) => state !== "number") ||
      (changesTorn && hasChange(row)) ||
      !areAlike(row, slots) ||
      !hasFigures(rows[rows.indexOf(row) + 1]),
  );
}

/** Plain digits of one kind, or the same figure in every column: their order then is the printed one, or means nothing. */
function areAlike(row: FormRow, slots: readonly Slot[]): boolean {
  const texts = slots.map((slot) => slot.cell?.text ?? "");
  const oneKind =
    row.columns.every((column) => column.quantity !== "procurement") &&
    texts.every((text) => PLAIN_FIGURE.test(text));
  return oneKind || new Set(texts).size === 1;
}

/**
 * The same fit with every row in doubt for which `isDoubtful` holds; it is given the slots of the row that were read, in
 * the order of the columns.
 */
export function withoutRows(
  fitted: FittedTable,
  isDoubtful: (row: FormRow, slots: readonly Slot[]) => boolean,
): FittedTable {
  const rows = slotsByRow(fitted.slots);
  const doubtful = new Set(
    fitted.table.rows.filter((row) => isDoubtful(row, (rows.get(row) ?? []).filter(isRead))),
  );
  return withDoubt(fitted, ({ row }) => doubtful.has(row));
}
