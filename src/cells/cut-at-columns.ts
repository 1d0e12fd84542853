import { characterWidth } from "../source/display-width.js";
import { flatMap } from "../source/flat-map.js";
import type { Span } from "../source/span.js";
import { isBlank, isSpace } from "../source/white-space.js";

/** How many columns a character takes. */
type Measure = (code: number) => number;

/** On a terminal Chinese characters take two columns; some tools count each character as one. */
const MEASURES: readonly Measure[] = [characterWidth, () => 1];

/** What a line prints in one column: nothing where `start` is `end`; its columns count from that of the rule. */
interface Piece extends Span {
  /** How many columns are blank before it, and behind it. */
  readonly left: number;
  readonly right: number;
}

/**
 * Cuts lines at columns: of each line, for each interval the stretch of text in it. Null where the text does not stand in these
 * columns, however characters are counted: a word would be cut, something stands between the columns, or the texts of one column
 * share no alignment, as where a row is shifted by what a converter has left out of it.
 */
export function cutAtColumns(
  text: string,
  lines: readonly Span[],
  intervals: readonly Span[],
): readonly (readonly Span[])[] | null {
  for (const measure of MEASURES) {
    const cut = lines.map((line) => piecesOf(text, line, intervals, measure));
    const isWhole = lines.every((line, at) => holdsLine(text, line, cut[at] ?? []));
    const isColumnAligned = (_: Span, column: number): boolean =>
      isAligned(flatMap(cut, (pieces) => pieces[column] ?? []));
    if (isWhole && intervals.every(isColumnAligned)) return cut;
  }
  return null;
}

function piecesOf(text: string, line: Span, intervals: readonly Span[], measure: Measure): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = line.start;
  let column = 0;
  for (const interval of intervals) {
    while (at < line.end && column < interval.start) column += measure(text.charCodeAt(at++));
    let start = at;
    let left = column - interval.start;
    while (at < line.end && column < interval.end) column += measure(text.charCodeAt(at++));
    let end = at;
    let right = interval.end - column;
    while (start < end && text.charCodeAt(start) === SPACE) {
      start++;
      left++;
    }
    while (end > start && text.charCodeAt(end - 1) === SPACE) {
      end--;
      right++;
    }
    pieces.push({ start, end, left, right });
  }
  return pieces;
}

const SPACE = 0x20;

/** Whether all that a line prints stands in its pieces, none of which begins or ends amid a word. */
function holdsLine(text: string, line: Span, pieces: readonly Piece[]): boolean {
  const isAmidWord = (at: number): boolean =>
    at > line.start && at < line.end && !isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at));
  return (
    isBlank(text, pieces.at(-1)?.end ?? line.start, line.end) &&
    pieces.every(
      ({ start, end }, at) =>
        isBlank(text, pieces[at - 1]?.end ?? line.start, start) && !isAmidWord(start) && !isAmidWord(end),
    )
  );
}

/** Whether the texts of a column all begin where it does, or end there, or stand in its middle. */
function isAligned(pieces: readonly Piece[]): boolean {
  const printed = pieces.filter(({ start, end }) => start < end);
  return (
    printed.every(({ left }) => left === 0) ||
    printed.every(({ right }) => right === 0) ||
    printed.every(({ left, right }) => Math.abs(left - right) <= 1)
  );
}
