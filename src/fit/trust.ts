import type { Cell } from "../cells/cell.js";
import { tableIdentities } from "../forms/identities.js";
import { judgeIdentity } from "../forms/judge-identity.js";
import type { FittedTable, Slot } from "./fitted.js";
import { knownFigures } from "./score-fit.js";

/**
 * Whether a fit of a bare sequence can be believed as a whole: every slot read, no number left over, and the identities
 * that have something to say hold (a report may print one wrong total, not many).
 */
export function explainsWholeTable(fitted: FittedTable): boolean {
  if (fitted.unplaced.length > 0 || fitted.slots.some((slot) => slot.state === "missing" || slot.state === "ambiguous")) return false;
  return mostlyHolds(fitted);
}

/** Whether the identities hold, but for the few that a report itself may break. */
export function mostlyHolds(fitted: FittedTable): boolean {
  const known = knownFigures(fitted.slots);
  let holding = 0;
  let failing = 0;
  for (const identity of tableIdentities(fitted.table)) {
    const status = judgeIdentity(identity, known)?.status;
    if (status === "fails") failing++;
    else if (status === "holds") holding++;
  }
  return failing * 8 <= holding;
}

/** The same fit with every figure in doubt: its numbers are left over, none is lost. */
export function withoutFigures(fitted: FittedTable): FittedTable {
  const cells = fitted.slots.flatMap((slot): readonly Cell[] => (slot.cell === null || slot.cell.text === "" ? [] : [slot.cell]));
  const slots = fitted.slots.map((slot): Slot => (slot.state === "missing" ? slot : { ...slot, state: "ambiguous", figure: null, cell: null, basis: null }));
  return { ...fitted, slots, unplaced: [...fitted.unplaced, ...cells].sort((a, b) => a.span.start - b.span.start), labelledRows: 0, headsRead: 0 };
}

/**
 * In reading order, PDF tools put a cell with Chinese characters before the digits beside it: `减1` `2` for `2` `减1`, and
 * tear `563000元` over two lines. Where label or units are torn, a row of several columns is sure only when its figures
 * are plain digits of one kind, or all the same.
 */
export function withoutMixedRows(fitted: FittedTable, unitsTorn: boolean): FittedTable {
  const doubtful = fitted.table.rows.filter((row) => {
    const cells = fitted.slots.filter((slot) => slot.row === row).map((slot) => slot.cell?.text ?? "");
    const oneKind = row.columns.every((column) => column.quantity !== "procurement") && cells.every((text) => /^[\d/+.-]*$/.test(text));
    const words = fitted.slots.some((slot) => slot.row === row && slot.state === "text");
    return (unitsTorn || words || fitted.tornLabels.includes(row)) && cells.length > 1 && !oneKind && new Set(cells).size > 1;
  });
  if (doubtful.length === 0) return fitted;
  const lost = fitted.slots.filter((slot) => doubtful.includes(slot.row));
  const slots = fitted.slots.map((slot): Slot => (doubtful.includes(slot.row) ? { ...slot, state: "ambiguous", figure: null, cell: null, basis: null } : slot));
  return { ...fitted, slots, unplaced: [...fitted.unplaced, ...lost.flatMap((slot) => (slot.cell === null || slot.cell.text === "" ? [] : [slot.cell]))] };
}
