import { LONE_DASH, SPACED_PAGE_NUMBER } from "../patterns.js";
import { isSpanWithin, type Span } from "../source/span.js";
import { isBar, isTab } from "./bars.js";

/**
 * The numbers of pages with their dashes, by themselves on a line or between bars: where pages were torn from PDF or Word, they
 * stand amid tables and are no figures. None are told where a dash beside other cells is a mark for nothing. `numbers` are those
 * that stand by themselves.
 *
 * ```text
 * 2.没有现成信息需要另行制作 | 1 | 1 | 0 | 0 | 0 | 0 | 2        规章
 *            - 4 -                                              - 4 -        1 and 31 may be
 * 3.补正后申请内容仍不明确   | 24| 3 | 0 | 0 | 0 | 0 | 27       行政规范性文件    figures: so may 4
 *                                                               1 - 31
 * ```
 */
export function pageNumbersIn(text: string, region: Span, numbers: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const { start } of numbers) {
    if (!DASHES.includes(text.charAt(start - 2))) continue;
    const piece = pieceAround(text, start);
    if (SPACED_PAGE_NUMBER.test(text.slice(piece.start, piece.end).trim())) found.push(piece);
  }
  const areTold = found.length > 0 && found.length <= MOST_PAGES && !holdsMark(text, region, found);
  return areTold ? found : [];
}

/** No report is longer; what looks so is a list. */
const MOST_PAGES = 100;

/** As `SPACED_PAGE_NUMBER` has them. */
const DASHES = "-—–―−─－";

/** Whether a dash stands beside other cells, parted by white space. */
function holdsMark(text: string, region: Span, pageNumbers: readonly Span[]): boolean {
  for (const { index, 0: print } of text.slice(region.start, region.end).matchAll(LONE_DASH)) {
    const piece = pieceAround(text, region.start + index + 1);
    const isAlone = text.slice(piece.start, piece.end).trim() === print.slice(1, -1);
    if (!isAlone && !pageNumbers.some((page) => isSpanWithin(piece, page))) return true;
  }
  return false;
}

/** What stands around an offset up to a line end, a tab or a bar; of long lines only the part nearby. */
function pieceAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > at - WIDEST_INDENT && !endsPiece(text.charCodeAt(start - 1))) start--;
  while (end < at + WIDEST_INDENT && !endsPiece(text.charCodeAt(end))) end++;
  return { start, end };
}

/** Also where the page ends. */
function endsPiece(code: number): boolean {
  return code === 0x0a || code === 0x0d || isTab(code) || isBar(code) || Number.isNaN(code);
}

/** Lines that centre a number are not indented further. */
const WIDEST_INDENT = 120;
