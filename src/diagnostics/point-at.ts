import { displayWidth } from "../source/display-width.js";
import { positionAt } from "../source/position.js";
import type { Span } from "../source/span.js";
import { printable } from "../source/terminal-text.js";

/** Columns of a terminal that a source line may take. */
const LINE_WIDTH = 80;
/** Columns kept before the span, so that a reader sees the label in front of a figure. */
const WIDTH_BEFORE = 36;

/** The source line of a span, indented, and carets below it as far as the span goes on this line; a long line is cut around it. */
export function pointAt(source: string, lineStarts: readonly number[], span: Span): string {
  const { line, column } = positionAt(lineStarts, span.start);
  const start = span.start - column + 1;
  const end = lineEnd(source, lineStarts, line);
  const from = reach(source, span.start, start, WIDTH_BEFORE);
  const before = (from > start ? "…" : "") + printable(source.slice(from, span.start));
  const to = reach(source, span.start, end, LINE_WIDTH - displayWidth(before));
  const shown = before + printable(source.slice(span.start, to)) + (to < end ? "…" : "");
  const marked = displayWidth(printable(source.slice(span.start, Math.min(span.end, to))));
  return `    ${shown}\n    ${" ".repeat(displayWidth(before))}${"^".repeat(Math.max(1, marked))}`;
}

/** Where a line ends, its line break left out. */
function lineEnd(source: string, lineStarts: readonly number[], line: number): number {
  let end = lineStarts[line] ?? source.length;
  while (end > 0 && end > (lineStarts[line - 1] ?? 0) && isLineBreak(source.charCodeAt(end - 1))) end--;
  return end;
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** How far one can walk from `at` towards `limit` within so many columns. */
function reach(source: string, at: number, limit: number, width: number): number {
  const step = limit < at ? -1 : 1;
  let to = at;
  for (let used = 0; to !== limit; to += step) {
    used += Math.max(1, displayWidth(source.charAt(step < 0 ? to - 1 : to)));
    if (used > width) break;
  }
  return to;
}
