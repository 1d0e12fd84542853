import { HEADING_LINE, OTHER_HEADINGS, TITLE_LINE } from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import { endsPiece } from "../source/ends-piece.js";
import { flatMap } from "../source/flat-map.js";
import type { Span } from "../source/span.js";
import { isShortFor } from "../source/is-short-for.js";
import { issuerInTitle } from "./issuer-in-title.js";
import { tableStart } from "./table-start.js";
import { SECTION_KEYS, SECTION_TITLES, TITLE_PREFIXES } from "./section.js";
import { yearIn } from "./year-in.js";
import { placesOf, type WordsByOpening, wordsByOpening } from "./words-by-opening.js";

/** The heading of a section. Offsets are into the folded text. */
export interface Heading extends Span {
  /** 0 to 5. */
  readonly section: number;
  /** The number it prints, which may be a wrong one; null where it prints none. */
  readonly printedNumber: number | null;
}

/** A place where a title stands, and how much it looks like the heading. */
interface Mention extends Heading {
  readonly weight: number;
}

/** The headings of the report, and where another report begins below it on the same page. */
export interface FoundHeadings {
  readonly headings: readonly Heading[];
  readonly furtherReport: FurtherReport | null;
}

/** The title of another report, or its first heading. Offsets are into the folded text. */
export interface FurtherReport extends Span {
  readonly hasTitle: boolean;
}

/** Two titles with no more than this between them are a list of titles. */
const LIST_GAP = 8;

/**
 * Finds the headings of the six sections. Their titles also stand in tables of contents, opening sentences and
 * sub-headings, so the heaviest run of mentions in the official order wins; of two equal runs the later one, which stands
 * at the text. `lines` are the pieces of the page, as `foldedLines` parts them.
 */
export function findHeadings(text: string, folded: FoldedText, lines: readonly Span[]): FoundHeadings {
  const found = listed(
    [...titleMentions(text, folded), ...lineMentions(folded, lines)].sort(
      (a, b) => a.start - b.start || b.weight - a.weight,
    ),
  );
  const furtherReport = furtherReportIn(found, folded, lines);
  const own = found.filter(({ start }) => start < (furtherReport?.start ?? Infinity));
  return { headings: heaviestChain(own), furtherReport };
}

/** How much a mention looks like the heading of its section. At the end of a line it weighs one more, in a list half. */
const WEIGHT = {
  /** The right number, at the beginning of a line. */
  numbered: 10,
  /** A line with the right number and a word of the title. */
  numberedLine: 8,
  /** A wrong number, at the beginning of a line; or the right one amid text, as where all stands on one line. */
  nearlyNumbered: 6,
  /** No number, a line of its own. */
  line: 5,
  /** A line of its own whose right number stands in brackets, as those of sub-headings do. */
  bracketed: 3,
  /** No number, at the beginning of a line; or a wrong one behind the end of a sentence. */
  opening: 2,
  /** 总体情况 and the like begin many a line. */
  overviewWord: 1,
} as const;

/** From this weight on, a mention is a heading, and in no list. */
const SURE = WEIGHT.numbered;

/**
 * A page may print two reports, one below the other; sections of both must not be taken for one. The second begins with a title
 * of its own behind which the sections begin anew, or where section one or two is headed again behind a later section.
 */
function furtherReportIn(
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

/** Titles in a known wording, wherever they stand. */
function titleMentions(text: string, folded: FoldedText): readonly Mention[] {
  return flatMap(SECTION_KEYS, (_, section) => {
    // One wording may be the beginning or the end of another: the longest counts.
    const longest = new Map<number, Mention>();
    for (const [opening, titles] of TITLES[section] ?? []) {
      for (const { start, end } of placesOf(opening, titles, folded.text)) {
        const mention = weighed(text, folded, section, start, end);
        if (mention.weight > 0 && mention.end > (longest.get(mention.start)?.end ?? 0))
          longest.set(mention.start, mention);
      }
    }
    return [...longest.values()];
  });
}

const TITLES: readonly WordsByOpening[] = SECTION_KEYS.map((key) => wordsByOpening(SECTION_TITLES[key]));

/** A number, its mark and two characters; marks of Markdown, a number and as long a title as `HEADING_LINE` allows. */
const SHORTEST_HEADING = 4;
const LONGEST_HEADING = 44;

/** With one of these marks and characters a numbered line begins. */
const HEADING_STARTS = "#*>·第一二三四五六(";

/** Lines of their own with the right number and a word of the title, such as `五、存在的困难和下一步打算`. */
function lineMentions(folded: FoldedText, lines: readonly Span[]): readonly Mention[] {
  const short = lines.filter(
    ({ start, end }) =>
      end - start >= SHORTEST_HEADING &&
      end - start <= LONGEST_HEADING &&
      HEADING_STARTS.includes(folded.text.charAt(start)),
  );
  return flatMap(short, ({ start, end }): readonly Mention[] => {
    const match = HEADING_LINE.exec(folded.text.slice(start, end));
    const [, mark = "", part, number, bracketed, title = ""] = match ?? [];
    const value = digitValue(part ?? number ?? bracketed ?? "");
    if (match === null || value === null) return [];
    const wording = OTHER_HEADINGS[value - 1];
    if (wording?.test(title) !== true) return [];
    return [
      {
        section: value - 1,
        printedNumber: value,
        start: start + mark.length,
        end,
        weight: bracketed === undefined ? WEIGHT.numberedLine : WEIGHT.opening,
      },
    ];
  });
}

function weighed(text: string, folded: FoldedText, section: number, at: number, end: number): Mention {
  const start = startOfTitle(folded.text, at);
  const number = numberBefore(folded.text, start);
  const head = number?.start ?? start;
  const offset = (index: number): number => folded.offsets[index] ?? text.length;
  const opens = startsLine(text, offset(head));
  const closes = endsLine(text, offset(end - 1) + 1);
  const right = number?.value === section + 1;
  let weight = 0;
  if (number === null) {
    if (opens) weight = closes ? WEIGHT.line : section === 0 ? WEIGHT.overviewWord : WEIGHT.opening;
  } else if (number.bracketed) weight = opens && closes && right ? WEIGHT.bracketed : 0;
  else if (opens) weight = right ? WEIGHT.numbered : WEIGHT.nearlyNumbered;
  else if (folded.text.charAt(head - 1) !== "表")
    weight = right
      ? WEIGHT.nearlyNumbered
      : "。;!)".includes(folded.text.charAt(head - 1))
        ? WEIGHT.opening
        : 0;
  if (weight > 0 && closes) weight += 1;
  return { section, printedNumber: number?.value ?? null, start: head, end, weight };
}

function startOfTitle(folded: string, at: number): number {
  let start = at;
  for (let step = 0; step < 2; step++) {
    const prefix = TITLE_PREFIXES.find((candidate) => folded.startsWith(candidate, start - candidate.length));
    if (prefix === undefined) break;
    start -= prefix.length;
  }
  return start;
}

const DIGITS = "一二三四五六七八九";

interface NumberMark {
  readonly start: number;
  readonly value: number;
  readonly bracketed: boolean;
}

/** The number before a title: `二、`, `二.`, `(二)`, `第二部分`, `2、`; also where Pandoc prints it in a span of its own. */
function numberBefore(folded: string, at: number): NumberMark | null {
  const span = spanBefore(folded, at);
  if (span !== null) {
    const number = numberBefore(folded, span);
    return number === null || folded.charAt(number.start - 1) !== "("
      ? number
      : { ...number, start: number.start - 1 };
  }
  // Between bars the number may be a cell of its own: `一、 | 总体情况`.
  if (folded.startsWith("、|", at - 2)) return numberBefore(folded, at - 1);
  let last = at - 1;
  const part = "、.,:".includes(folded.charAt(last)) ? last : at;
  if (folded.startsWith("部分", part - 2)) {
    const value = digitValue(folded.charAt(part - 3));
    return value !== null && folded.charAt(part - 4) === "第"
      ? { start: part - 4, value, bracketed: false }
      : null;
  }
  if (folded.charAt(last) === ")") {
    const value = digitValue(folded.charAt(last - 1));
    return value !== null && folded.charAt(last - 2) === "("
      ? { start: last - 2, value, bracketed: true }
      : null;
  }
  if (part < at) last--;
  const value = digitValue(folded.charAt(last));
  // A digit without a mark behind it is the last figure of the table before.
  return value === null || (part === at && !DIGITS.includes(folded.charAt(last)))
    ? null
    : { start: last, value, bracketed: false };
}

/** `[一、]{style="…"}[` before a title, folded `(一、){style="…"}(`; where the text of the first ends. */
function spanBefore(folded: string, at: number): number | null {
  if (!folded.startsWith("}(", at - 2)) return null;
  const from = Math.max(0, at - 200);
  const open = folded.slice(from, at).lastIndexOf("){");
  return open < 0 ? null : from + open;
}

function digitValue(character: string): number | null {
  if (character === "") return null;
  const chinese = DIGITS.indexOf(character);
  if (chinese >= 0) return chinese + 1;
  return character >= "1" && character <= "9" ? Number(character) : null;
}

/** Nothing but space and marks of Markdown or a table before it on its line. */
function startsLine(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 200; before--) {
    if (endsPiece(text.charCodeAt(before))) return true;
    if (!isDecoration(text.charAt(before))) return false;
  }
  return at < 200;
}

function endsLine(text: string, at: number): boolean {
  for (let after = at; after < text.length && after - at < 200; after++) {
    if (endsPiece(text.charCodeAt(after))) return true;
    if (!isDecoration(text.charAt(after))) return false;
  }
  return true;
}

function isDecoration(character: string): boolean {
  return character.trim() === "" || "#*>[]{}·?？:：\u200b\u200c\u200d\ufeff".includes(character);
}

/** Titles that follow each other without text between them are a table of contents, or headings over tables that are pictures. */
function listed(found: readonly Mention[]): readonly Mention[] {
  return found.map((mention, index) => {
    const next = found
      .slice(index + 1, index + 8)
      .find(({ start, section }) => start >= mention.end && section !== mention.section);
    return next !== undefined && next.start - mention.end <= LIST_GAP
      ? { ...mention, weight: mention.weight / 2 }
      : mention;
  });
}

/** The heaviest run of mentions in which the sections stand in order, each once. */
function heaviestChain(found: readonly Mention[]): readonly Mention[] {
  // best[s]: the heaviest run that ends with section s so far; runs share their beginnings.
  interface Run {
    readonly weight: number;
    readonly last: Mention;
    readonly before: Run | null;
  }
  const best: (Run | undefined)[] = SECTION_KEYS.map(() => undefined);
  for (const mention of found) {
    let before: Run | null = null;
    for (let section = 0; section < mention.section; section++) {
      const run = best[section];
      if (
        run !== undefined &&
        run.last.end <= mention.start &&
        (before === null || run.weight >= before.weight)
      )
        before = run;
    }
    const run: Run = { weight: mention.weight + (before?.weight ?? 0), last: mention, before };
    const known = best[mention.section];
    if (known === undefined || run.weight >= known.weight) best[mention.section] = run;
  }
  let winner: Run | null = null;
  for (const run of best)
    if (run !== undefined && (winner === null || run.weight > winner.weight)) winner = run;
  const chain: Mention[] = [];
  for (let run: Run | null = winner; run !== null; run = run.before) chain.unshift(run.last);
  return chain;
}
