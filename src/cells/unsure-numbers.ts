import { CELLS_ON_LINE, MONEY_BEHIND, SPACED_PAGE_NUMBER, TORN_NUMBER } from "../patterns.js";
import type { Span } from "../source/span.js";
import { isSpace } from "../source/white-space.js";
import { endsLine } from "./lines.js";
import { DASHES } from "./page-numbers.js";

/** Why a number may be no figure: it goes on behind what parts cells, is money, or may be the number of a page. */
export type Doubt = "torn" | "money" | "page";

/**
 * Numbers of text of which a tokenizer sees too little, by the offset at which they end:
 *
 * ```text
 * 行政事业性收费⏎12⏎.⏎5⏎万元        torn at its point, where a page prints each of its pieces in a tag of its own; or at its comma: 1 | ,234
 * 政府集中采购           12000 元     money, no count of projects
 * 行政规范性文件⏎- 4 -              may be the number of a page, behind a label without figures
 * 规章,1,0,4⏎1⏎行政规范性文件,…     on a line of its own below a row
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
  for (const { start, end } of numbers) if (couldBePage(text, start, end)) unsure.set(end, "page");
  return unsure;
}

/** No report is longer than 999 pages, and no line that centres their numbers. */
const LONGEST_PAGE = 3;
const LONGEST_LINE = 120;

/** Whether a number alone on its line stands amid dashes, or below a line that prints a row. */
function couldBePage(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_PAGE || !beginsLine(text, start)) return false;
  const line = lineAround(text, start);
  const printed = text.slice(line.start, line.end).trim();
  if (SPACED_PAGE_NUMBER.test(printed)) return true;
  return printed.length === end - start && CELLS_ON_LINE.test(lineAbove(text, line.start));
}

/** Whether nothing stands before a number on its line but a dash: as of hardly any figure between bars or in columns. */
function beginsLine(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && isSpace(text.charCodeAt(at - 1)) && !endsLine(text.charCodeAt(at - 1))) at--;
  return at === 0 || endsLine(text.charCodeAt(at - 1)) || DASHES.includes(text.charAt(at - 1));
}

function lineAround(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > Math.max(0, at - LONGEST_LINE) && !endsLine(text.charCodeAt(start - 1))) start--;
  while (end < Math.min(text.length, at + LONGEST_LINE) && !endsLine(text.charCodeAt(end))) end++;
  return { start, end };
}

/** The last line before an offset that prints anything. */
function lineAbove(text: string, offset: number): string {
  let at = offset;
  while (at > Math.max(0, offset - LONGEST_LINE) && isSpace(text.charCodeAt(at - 1))) at--;
  const { start } = lineAround(text, at - 1);
  return text.slice(start, offset);
}
