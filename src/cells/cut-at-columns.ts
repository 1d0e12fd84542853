import { characterWidth } from "../source/display-width.js";
import type { Span } from "../source/span.js";
import { isSpace } from "../source/white-space.js";

/** How many columns a character takes: on a terminal Chinese characters take two; some tools count each character as one. */
const MEASURES: readonly ((code: number) => number)[] = [characterWidth, () => 1];

/**
 * Cuts lines at columns: of each line, for each interval the stretch of text that begins in it. Null where that would cut a word,
 * however characters are counted: the text does not stand in these columns.
 */
export function cutAtColumns(
  text: string,
  lines: readonly Span[],
  intervals: readonly Span[],
): readonly (readonly Span[])[] | null {
  for (const measure of MEASURES) {
    const cut = lines.map((line) => piecesOf(text, line, intervals, measure));
    if (!cut.some((pieces, at) => cutsWord(text, lines[at], pieces))) return cut;
  }
  return null;
}

function piecesOf(
  text: string,
  line: Span,
  intervals: readonly Span[],
  measure: (code: number) => number,
): readonly Span[] {
  const pieces: Span[] = [];
  let at = line.start;
  let column = 0;
  for (const interval of intervals) {
    while (at < line.end && column < interval.start) column += measure(text.charCodeAt(at++));
    const start = at;
    while (at < line.end && column < interval.end) column += measure(text.charCodeAt(at++));
    pieces.push({ start, end: at });
  }
  return pieces;
}

/** Whether a piece begins or ends amid a word of its line. */
function cutsWord(text: string, line: Span | undefined, pieces: readonly Span[]): boolean {
  if (line === undefined) return false;
  const isAmidWord = (at: number): boolean =>
    at > line.start && at < line.end && !isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at));
  return pieces.some(({ start, end }) => isAmidWord(start) || isAmidWord(end));
}
