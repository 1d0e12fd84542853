import { lineStartsOf, positionAt, positionText } from "../source/position.js";
import { printable } from "../source/terminal-text.js";
import type { Diagnostic } from "./diagnostic.js";
import { type LanguageOptions, languageOf } from "./language.js";
import { messageIn } from "./message-in.js";
import { pointAt } from "./point-at.js";

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
  options: LanguageOptions = {},
): string {
  const language = languageOf(options);
  const lineStarts = lineStartsOf(source);
  return diagnostics
    .map((diagnostic) => {
      const words = `${diagnostic.code} ${printable(messageIn(language, diagnostic))}`;
      if (diagnostic.span === null) return words;
      const place = positionText(positionAt(lineStarts, diagnostic.span.start));
      return `${place} ${words}\n${pointAt(source, lineStarts, diagnostic.span)}`;
    })
    .join("\n");
}
