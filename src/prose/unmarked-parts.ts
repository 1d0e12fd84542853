import { MARKED_RUN_END, OPENING_BRACKET } from "../patterns.js";
import type { Span } from "../source/span.js";

/** The parts of a text between the marks with which Pandoc keeps attributes of runs: `某某局` of `[某某局]{style="…"}`. */
export function unmarkedParts(text: string): readonly Span[] {
  if (!text.includes("]{")) return [{ start: 0, end: text.length }];
  const opening = OPENING_BRACKET.exec(text)?.[0].length ?? 0;
  const parts: Span[] = [];
  let start = text.startsWith("]{", text.indexOf("]")) ? opening : 0;
  for (const mark of text.matchAll(MARKED_RUN_END)) {
    parts.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  return [...parts, { start, end: text.length }];
}
