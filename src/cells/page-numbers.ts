import { DIGIT, SPACED_PAGE_NUMBER } from "../patterns.js";
import type { Span } from "../source/span.js";
import { isBar } from "./bars.js";
import { isSpace } from "./cell.js";
import { endsLine } from "./lines.js";

/**
 * The numbers of pages with their dashes, on lines of their own: where pages were torn from PDF or Word, they stand amid tables
 * and are no figures. They rise, and stand behind a figure, at the end of a row; `numbers` are those that stand by themselves.
 *
 * ```text
 * 2.没有现成信息 | 1 | 1 | 0 | 0 | 0 | 0 | 2        规章
 *        - 4 -                                      - 4 -             behind a label: a figure amid marks
 * 3.补正后       | 24| 3 | 0 | 0 | 0 | 0 | 27       行政规范性文件
 * ```
 */
export function pageNumbersIn(text: string, region: Span, numbers: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const { start, end } of numbers) {
    if (!DASHES.includes(text.charAt(start - 2))) continue;
    const line = lineAround(text, start);
    if (!SPACED_PAGE_NUMBER.test(text.slice(line.start, line.end).trim())) continue;
    const page = Number(text.slice(start, end));
    if (page <= last || found.length === MOST_PAGES) return [];
    last = page;
    if (followsFigure(text, region, line)) found.push(line);
  }
  return found;
}

/** No report is longer. */
const MOST_PAGES = 100;

/** As `SPACED_PAGE_NUMBER` has them. */
const DASHES = "-—–―−─－";

/** The line around an offset; of a long one only the part nearby. */
function lineAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > Math.max(0, at - WIDEST_INDENT) && !endsLine(text.charCodeAt(start - 1))) start--;
  while (end < Math.min(text.length, at + WIDEST_INDENT) && !endsLine(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Lines that centre a number are not indented further. */
const WIDEST_INDENT = 120;

/** Whether the last that is printed before a line of the region is a figure, or nothing is; blank cells and rules say nothing. */
function followsFigure(text: string, region: Span, line: Span): boolean {
  let at = line.start - 1;
  while (at >= region.start && saysNothing(text.charCodeAt(at))) at--;
  return at < region.start || DIGIT.test(text.charAt(at));
}

/** White space, bars, strokes that rule cells off, and `:::` below the table of a document converter. */
function saysNothing(code: number): boolean {
  const rules =
    code === 0x2b || code === 0x2d || code === 0x3a || code === 0x3d || (code >= 0x2500 && code <= 0x257f);
  return rules || isSpace(code) || isBar(code);
}
