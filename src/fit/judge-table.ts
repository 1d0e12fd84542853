import { type PlacedIdentity, tableIdentities } from "../forms/identities.js";
import { judgeIdentity, type Judgement, type KnownFigure } from "../forms/judge-identity.js";
import type { FormTable } from "../forms/form.js";
import type { Slot } from "./fitted.js";

/** An identity of a table that applies to its figures, and what it says of them. */
export interface JudgedIdentity extends Judgement {
  readonly identity: PlacedIdentity;
}

/** Judges the figures of one table by its identities, in their order; `slots` are all of its own. */
export function judgeTable(table: FormTable, slots: readonly Slot[]): readonly JudgedIdentity[] {
  const figures = slots.map(knownFigure);
  const known = (place: number): KnownFigure => figures[place] ?? "unknown";
  const judged: JudgedIdentity[] = [];
  for (const identity of tableIdentities(table)) {
    const judgement = judgeIdentity(identity.placed, known);
    if (judgement === null) continue;
    const { status, expected, actual } = judgement;
    judged.push({ identity, status, expected, actual });
  }
  return judged;
}

/** What identities need of a slot. */
interface SlotFigure extends Pick<Slot, "state"> {
  readonly figure: { readonly value: number | null } | null;
}

/** The figure of a slot as identities see it. */
export function knownFigure({ state, figure }: SlotFigure): KnownFigure {
  return state === "blank" || state === "mark" ? "blank" : (figure?.value ?? "unknown");
}
