import { ENUMERATOR, REMARKS, WITHOUT_MEANING } from "../patterns.js";
import { foldText, isHan } from "../source/fold.js";
import { isDigit } from "../source/is-digit.js";

/** How much of a long label is compared: the end, where the label of a row stands. */
const LONGEST_TAIL = 140;
/** How much of one cell is compared: labels that carry whole definitions begin with the label. */
const LONGEST_CELL = 60;

/** The label cells before (or after) a row of figures, made ready for comparing. */
export interface Label {
  /** Each cell: folded, numbering gone, punctuation kept, so that `规章(…)` shows where the label ends. */
  readonly cells: readonly string[];
  /** Each cell, only characters that carry meaning. */
  readonly compact: readonly string[];
  /** All cells joined, only characters that carry meaning: labels torn over cells are whole again. */
  readonly joined: string;
}

/** The label of a record without label cells. */
export const NO_LABEL: Label = { cells: [], compact: [], joined: "" };

/** What one cell gives to a label. */
export interface LabelPart {
  readonly folded: string;
  readonly cell: string;
  readonly compact: string;
}

/** No label has more cells. */
const MOST_PARTS = 24;
/** No cell of a label is longer. */
export const LONGEST_PART = 400;

/** The label that the cells at the beginning of a record print. */
export function makeLabel(texts: readonly string[]): Label {
  return joinLabel(texts.slice(-MOST_PARTS).map(labelPart));
}

/** What the text of one cell gives to a label; it is the end of a longer text that is left out. */
export function labelPart(text: string): LabelPart {
  return partOf(foldText(text.slice(0, LONGEST_PART)));
}

/** The same for a cell that is folded already. */
export function partOf(folded: string): LabelPart {
  const label = folded.slice(0, LONGEST_CELL).replace(ENUMERATOR, "");
  const cell = label.includes('"') ? label.replaceAll('"', "") : label;
  return { folded, cell, compact: meaning(cell) };
}

/** The label that the parts make together. */
export function joinLabel(parts: readonly LabelPart[]): Label {
  const own = parts.slice(-MOST_PARTS);
  const printed = own.filter(({ cell }) => cell !== "");
  const joined = meaning(withoutRemarks(own.map(({ folded }) => folded).join("")));
  return {
    cells: printed.map(({ cell }) => cell),
    compact: printed.map(({ compact }) => compact),
    joined: joined.slice(-LONGEST_TAIL),
  };
}

/** An explanation in brackets may name other rows: `其他主动公开文件(含…除规范性文件以外的…`, also where its end is cut off. */
export function withoutRemarks(folded: string): string {
  return folded.includes("(") ? folded.replace(REMARKS, "") : folded;
}

/** Han characters, letters and digits only. */
export function meaning(folded: string): string {
  let kept = "";
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isHan(code) || isDigit(code)) continue;
    if (code >= 0x40) return folded.replace(WITHOUT_MEANING, "");
    kept += folded.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? folded : kept + folded.slice(from);
}
