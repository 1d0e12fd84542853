import { characterWidth } from "../source/display-width.js";
import type { Span } from "../source/span.js";

/** Cuts a line at terminal columns (Chinese characters take two): for each interval the stretch of text that begins in it. */
export function cutAtColumns(text: string, line: Span, intervals: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = line.start;
  let column = 0;
  for (const interval of intervals) {
    while (at < line.end && column < interval.start) column += characterWidth(text.charCodeAt(at++));
    const start = at;
    while (at < line.end && column < interval.end) column += characterWidth(text.charCodeAt(at++));
    pieces.push({ start, end: at });
  }
  return pieces;
}
