import { displayWidth } from "../source/display-width.js";
import { lineStartsOf, positionAt } from "../source/position.js";
import type { Span } from "../source/span.js";
import { printable } from "../source/terminal-text.js";
import type { Diagnostic } from "./diagnostic.js";
import type { Language } from "./language.js";
import { messageEn } from "./message-en.js";
import { messageZh } from "./message-zh.js";

/** Columns of a terminal that a source line may take. */
const LINE_WIDTH = 80;
/** Columns kept before the span, so that a reader sees the label in front of a figure. */
const WIDTH_BEFORE = 36;

/**
 * Prints diagnostics for a person: place, code and message, then the source line with a caret under the span. A long line
 * is cut around the span; Chinese characters count two columns; a diagnostic without a place prints no line.
 *
 * @param source - the `source` of the same result, into which the spans point
 * @param diagnostics - all of them, or those that you want to show
 * @param options - `language` of the words; default: English
 * @example
 * ```ts
 * console.log(printDiagnostics(source, diagnostics, { language: "zh" }));
 * // 12:6 fee-converted “行政事业性收费，本年收费金额（单位：万元）”印为“8600元”，已换算为万元；请核对页面上的单位。
 * //     行政事业性收费 8600元
 * //                    ^^^^^^
 * ```
 */
export function printDiagnostics(
  source: string,
  diagnostics: readonly Diagnostic[],
  options: { readonly language?: Language } = {},
): string {
  const message = options.language === "zh" ? messageZh : messageEn;
  const lineStarts = lineStartsOf(source);
  return diagnostics
    .map((diagnostic) => {
      const words = `${diagnostic.code} ${printable(message(diagnostic))}`;
      if (diagnostic.span === null) return words;
      const { line, column } = positionAt(lineStarts, diagnostic.span.start);
      return `${line}:${column} ${words}\n${pointAt(source, lineEnd(source, lineStarts, line), diagnostic.span, diagnostic.span.start - column + 1)}`;
    })
    .join("\n");
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

/** The line around the span and carets below it, as far as the span goes on this line. */
function pointAt(source: string, end: number, span: Span, start: number): string {
  const from = reach(source, span.start, start, WIDTH_BEFORE);
  const before = (from > start ? "…" : "") + printable(source.slice(from, span.start));
  const to = reach(source, span.start, end, LINE_WIDTH - displayWidth(before));
  const shown = before + printable(source.slice(span.start, to)) + (to < end ? "…" : "");
  const marked = displayWidth(printable(source.slice(span.start, Math.min(span.end, to))));
  return `    ${shown}\n    ${" ".repeat(displayWidth(before))}${"^".repeat(Math.max(1, marked))}`;
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
