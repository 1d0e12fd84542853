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
  if (fitted.unplaced.length > 0 || fitted.slots.some((slot) => slot.state === "missing" || slot.state === "ambiguous" || slot.state === "text")) return false;
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
  return { ...fitted, slots, unplaced: [...fitted.unplaced, ...cells].sort((a, b) => a.span.start - b.span.start), labelledRows: 0 };
}
