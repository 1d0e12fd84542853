import { characterWidth } from "../source/display-width.js";
import type { Span } from "../source/span.js";
import { isBlank, isSpace } from "../source/white-space.js";

/**
 * Cuts lines at columns: of each line, for each interval the stretch of text that begins in it. On a terminal Chinese characters take
 * two columns; some tools count each character as one, which is believed where every text begins or ends with its column. Null where
 * the text does not stand in these columns.
 */
export function cutAtColumns(
  text: string,
  lines: readonly Span[],
  intervals: readonly Span[],
): readonly (readonly Span[])[] | null {
  const cutBy = (measure: (code: number) => number): readonly (readonly Span[])[] =>
    lines.map((line) => piecesOf(text, line, intervals, measure));
  const byWidth = cutBy(characterWidth);
  if (lines.every((line, at) => cutsNoWord(text, line, byWidth[at] ?? []))) return byWidth;
  const byCharacters = cutBy(() => 1);
  return lines.every((line, at) => isFlush(text, line, byCharacters[at] ?? [])) ? byCharacters : null;
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

/** Whether no piece begins or ends amid a word of its line. */
function cutsNoWord(text: string, line: Span, pieces: readonly Span[]): boolean {
  const isAmidWord = (at: number): boolean =>
    at > line.start && at < line.end && !isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at));
  return !pieces.some(({ start, end }) => isAmidWord(start) || isAmidWord(end));
}

/** Whether all that is printed stands in pieces, each beginning or ending with its column. */
function isFlush(text: string, line: Span, pieces: readonly Span[]): boolean {
  const behind = pieces.at(-1)?.end ?? line.start;
  return (
    cutsNoWord(text, line, pieces) &&
    isBlank(text, behind, line.end) &&
    pieces.every(({ start, end }, at) => {
      const isApart = isBlank(text, pieces[at - 1]?.end ?? line.start, start);
      const touches = !isSpace(text.charCodeAt(start)) || !isSpace(text.charCodeAt(end - 1));
      return isApart && (touches || isBlank(text, start, end));
    })
  );
}
