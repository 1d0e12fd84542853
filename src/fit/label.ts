import type { FormRow } from "../forms/form.js";
import { ENUMERATOR } from "../patterns.js";
import { foldText } from "../source/fold.js";

/** From this likeness on a label counts as read; below, a row is placed by order at best. */
export const LABEL_READ = 0.55;

/** How much of a long label is compared: the end, where the label of a row stands. */
const LONGEST_TAIL = 140;
/** How much of one cell is compared: labels that carry whole definitions begin with the label. */
const LONGEST_CELL = 60;

/** The label cells before (or after) a row of figures, made ready for comparing. */
export interface Label {
  /** Each cell: folded, numbering gone, punctuation kept, so that `规章(…)` shows where the label ends. */
  readonly cells: readonly string[];
  /** All cells joined, only characters that carry meaning: labels torn over cells are whole again. */
  readonly joined: string;
}

export function makeLabel(texts: readonly string[], longest = LONGEST_TAIL): Label {
  const folded = texts.slice(-24).map((text) => foldText(longest === Infinity ? text : text.slice(0, 400)));
  return {
    cells: folded.map((text) => text.slice(0, LONGEST_CELL).replace(ENUMERATOR, "").replaceAll('"', "")).filter((text) => text !== ""),
    joined: meaning(folded.join("")).slice(-longest),
  };
}

/** Han characters, letters and digits only. */
function meaning(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, "");
}

/** How surely a label is that of a row, from 0 to 1. */
export function labelLikeness(label: Label, row: FormRow): number {
  let best = 0;
  for (const core of row.cores) best = Math.max(best, coreLikeness(label, core));
  return best;
}

function coreLikeness(label: Label, core: string): number {
  const last = label.cells.length - 1;
  for (let index = last; index >= Math.max(0, last - 3); index--) {
    const cell = label.cells[index] ?? "";
    const strength = cellLikeness(cell, core);
    if (strength === 0) continue;
    if (index === last) return strength;
    // Only a remark or a torn rest may follow the label; another label means that this row is not its own.
    const rest = label.cells.slice(index + 1).join("");
    return rest.startsWith("(") || core.length > 4 ? strength - 0.1 : 0.4;
  }
  if (core.length < 4) return 0;
  if (label.joined.endsWith(core)) return 0.9;
  const at = label.joined.lastIndexOf(core);
  if (at >= 0) return Math.max(0.56, 0.85 - (label.joined.length - at - core.length) / 150);
  return core.length < 5 ? 0 : tornLikeness(label.joined.slice(-core.length - 24), core);
}

function cellLikeness(cell: string, core: string): number {
  const compact = meaning(cell);
  if (compact === core) return 1;
  if (!compact.startsWith(core)) return 0;
  const at = cell.indexOf(core.charAt(core.length - 1), core.length - 1);
  const next = cell.charAt(at + 1);
  if (next === "(" || next === ":" || next === ",") return 0.97;
  return core.length >= 4 ? 0.9 : 0;
}

/** Characters lost or torn apart: the share of the label that stands there in order. */
function tornLikeness(text: string, core: string): number {
  const share = commonLength(text, core) / core.length;
  return share >= 0.7 ? 0.2 + 0.5 * share : share * 0.5;
}

function commonLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i++) {
    const current = [0];
    for (let j = 1; j <= b.length; j++) {
      current.push(a.charAt(i - 1) === b.charAt(j - 1) ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
