import { TITLE_LINE } from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import { flatMap } from "../source/flat-map.js";
import { isShortFor } from "../source/is-short-for.js";
import type { Span } from "../source/span.js";
import { issuerInTitle } from "./issuer-in-title.js";
import { type Mention, WEIGHT } from "./mention.js";
import { SECTION_KEYS } from "./section.js";
import { tableStart } from "./table-start.js";
import { yearIn } from "./year-in.js";

/** The title of another report, or its first heading. Offsets are into the folded text. */
export interface FurtherReport extends Span {
  readonly hasTitle: boolean;
}

/** From this weight on, a mention is a heading, and in no list. */
const SURE = WEIGHT.numbered;

/**
 * A page may print two reports, one below the other; sections of both must not be taken for one. The second begins with a title
 * of its own behind which the sections begin anew, or where section one or two is headed again behind a later section.
 */
export function furtherReportIn(
  found: readonly Mention[],
  folded: FoldedText,
  lines: readonly Span[],
): FurtherReport | null {
  const sure = found.filter(({ weight }) => weight >= SURE);
  const lateSections = sure.filter(({ section }) => section >= LATE);
  const headedAgain = sure.filter(
    ({ section, start }) => section < 2 && start > (lateSections[0]?.end ?? Infinity),
  );
  const wordsOf = ({ start, end }: Span): string => folded.text.slice(start, end);
  const titles = lines.filter((line) => isTitle(folded.text, line));
  const restarts = restartsBehind(found);
  const titledAgain = flatMap(titles, (line, index) =>
    restarts(line) ? [{ line, previous: titles[index - 1] }] : [],
  );
  if (titledAgain.length === 0 && headedAgain.length === 0) return null; // as nearly every page
  const [disclosure = Infinity, requests = Infinity] = (["disclosure", "requests"] as const).map(
    (key) => tableStart(folded, key, 0, folded.text.length) ?? Infinity,
  );
  const table = Math.min(disclosure, requests);
  const title = titledAgain.find(({ line, previous }) =>
    // Headings above a title may be a table of contents: another report only where a table stands above, or a title of another year or office.
    previous === undefined
      ? requests < line.start
      : table < line.start || namesOther(wordsOf(line), wordsOf(previous)),
  );
  if (title !== undefined) return { ...title.line, hasTitle: true };
  const late = lateSections.find(({ start }) => table < start);
  const heading = headedAgain.find(({ start }) => start > (late?.end ?? Infinity));
  return heading === undefined ? null : { start: heading.start, end: heading.end, hasTitle: false };
}

/** So many sections of a report show that it is one. */
const FEWEST_SECTIONS = 3;

/** Section four and those behind it. */
const LATE = SECTION_KEYS.indexOf("proceedings");

/** A mention of less weight is a word of a sentence. */
const HEADS_SECTION = WEIGHT.bracketed;

/**
 * A test for lines, to be asked in printed order: at least three sections are headed before the line and three behind it, and the next
 * heading is of an earlier section than the furthest before.
 */
function restartsBehind(found: readonly Mention[]): (line: Span) => boolean {
  const headed = found.filter(({ weight }) => weight >= HEADS_SECTION);
  const behind: number[] = []; // how many sections are headed from each mention on
  const later = new Set<number>();
  for (const { section } of headed.toReversed()) behind.push(later.add(section).size);
  behind.reverse();
  const before = new Set<number>();
  let next = 0;
  return ({ start }) => {
    for (; (headed[next]?.start ?? Infinity) < start; next++) before.add(headed[next]?.section ?? 0);
    const last = Math.max(...before);
    return (
      before.size >= FEWEST_SECTIONS &&
      (behind[next] ?? 0) >= FEWEST_SECTIONS &&
      (headed[next]?.section ?? Infinity) < last
    );
  };
}

/** No title is longer; a longer line with its words is a sentence, or a head whose lines are glued together. */
export const LONGEST_TITLE = 70;

/** No title is shorter than 公开2023年报. */
const SHORTEST_TITLE = 8;

/** Where a title ends: 报告, 年报 or a year in brackets. */
const TITLE_ENDS = "告报)";

function isTitle(text: string, { start, end }: Span): boolean {
  const length = end - start;
  if (length < SHORTEST_TITLE || length > LONGEST_TITLE || !TITLE_ENDS.includes(text.charAt(end - 1)))
    return false;
  const title = text.slice(start, end);
  return TITLE_LINE.test(title) && (yearIn(title) !== null || issuerInTitle(title) !== null);
}

/** Whether two titles name different years, or offices of which none is short for the other. */
function namesOther(title: string, other: string): boolean {
  const [year, otherYear] = [yearIn(title), yearIn(other)];
  if (year !== null && otherYear !== null && year !== otherYear) return true;
  const [office, otherOffice] = [title, other].map((words) =>
    issuerInTitle(words)?.replace("人民政府", "政府"),
  );
  if (office === undefined || otherOffice === undefined) return false;
  return !isShortFor(office, otherOffice) && !isShortFor(otherOffice, office);
}
