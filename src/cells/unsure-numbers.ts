import { CELLS_ON_LINE, MONEY_BEHIND, SPACED_PAGE_NUMBER, TORN_NUMBER } from "../patterns.js";
import { isDigits } from "../source/is-digit.js";
import type { Span } from "../source/span.js";
import { isSpace } from "../source/white-space.js";
import { endsLine } from "./lines.js";
import { DASHES, pieceAround } from "./page-numbers.js";

/** Why a number may be no figure, or none of its place: it goes on behind what parts cells, is money, or stands alone on its line. */
export type Doubt = "torn" | "money" | "alone";

/**
 * Numbers of text of which a tokenizer sees too little, by the offset at which they end:
 *
 * ```text
 * 行政事业性收费⏎12⏎.⏎5⏎万元        torn at its point, where a page prints each of its pieces in a tag of its own; or at its comma: 1 | ,234
 * 办理行政许可⏎84⏎件，行政处罚       torn from its sentence
 * 政府集中采购           12000 元     money, no count of projects
 * 行政规范性文件⏎- 4 -              may be the number of a page, behind a label without figures
 * 规章,1,0,4⏎1⏎行政规范性文件,…     on a line of its own below a row
 * 行政许可     106         106
 *                     0              of the second column, but behind the third where columns are not seen
 * ```
 *
 * @param numbers - those that stand by themselves
 */
export function unsureNumbers(
  text: string,
  region: Span,
  numbers: readonly Span[],
): ReadonlyMap<number, Doubt> {
  const unsure = new Map<number, Doubt>();
  const printed = text.slice(region.start, region.end);
  for (const { index } of printed.matchAll(TORN_NUMBER)) unsure.set(region.start + index + 1, "torn");
  for (const { index } of printed.matchAll(MONEY_BEHIND)) unsure.set(region.start + index + 1, "money");
  for (const { start, end } of numbers) if (isUnsureAlone(text, start, end)) unsure.set(end, "alone");
  return unsure;
}

/** No report is longer than 999 pages. */
const LONGEST_PAGE = 3;
/** So far above a number the row is looked for that it may stand below. */
const LONGEST_LINE = 240;
/** A shorter line prints no cells: `a|1`. */
const SHORTEST_ROW = 3;

/** Whether a number alone on its line stands amid dashes, below a line that prints a row, or below a figure on either side. */
function isUnsureAlone(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PAGE) return false;
  let at = start; // behind what is printed before the number on its line
  while (at > 0 && isSpaceInLine(text.charCodeAt(at - 1))) at--;
  if (at > 0 && !endsLine(text.charCodeAt(at - 1))) {
    if (!DASHES.includes(text.charAt(at - 1))) return false; // as nearly every figure between bars or in columns
    const line = pieceAround(text, start, endsLine);
    return SPACED_PAGE_NUMBER.test(text.slice(line.start, line.end).trim());
  }
  if (!endsWithLine(text, end)) return false;
  const above = lineAbove(text, at);
  return CELLS_ON_LINE.test(above) || standsAmid(above, start - at);
}

/** Whether a line prints a figure on either side of a place. */
function standsAmid(line: string, place: number): boolean {
  return (
    isSpace(line.charCodeAt(place)) &&
    isDigits(line.slice(0, place).trim().split(" ").at(-1) ?? "") &&
    isDigits(line.slice(place).trim().split(" ")[0] ?? "")
  );
}

function isSpaceInLine(code: number): boolean {
  return isSpace(code) && !endsLine(code);
}

/** Whether nothing is printed on a line behind an offset. */
function endsWithLine(text: string, offset: number): boolean {
  let at = offset;
  while (at < text.length && isSpaceInLine(text.charCodeAt(at))) at++;
  return at === text.length || endsLine(text.charCodeAt(at));
}

/** The last line before an offset that prints anything, with the blank cells at its end; nothing where it is too short for a row. */
function lineAbove(text: string, offset: number): string {
  const furthest = Math.max(0, offset - LONGEST_LINE);
  let end = offset;
  while (end > furthest && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > furthest && !endsLine(text.charCodeAt(start - 1))) start--;
  return end - start < SHORTEST_ROW ? "" : text.slice(start, offset);
}
