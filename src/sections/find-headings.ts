import { HEADING_LINE, OTHER_HEADINGS } from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import { endsPiece } from "../source/ends-piece.js";
import { flatMap } from "../source/flat-map.js";
import type { Span } from "../source/span.js";
import { type FurtherReport, furtherReportIn } from "./further-report.js";
import { type Heading, type Mention, WEIGHT } from "./mention.js";
import { SECTION_KEYS, SECTION_TITLES, TITLE_PREFIXES } from "./section.js";
import { placesOf, type WordsByOpening, wordsByOpening } from "./words-by-opening.js";

/** The headings of the report, and where another report begins below it on the same page. */
export interface FoundHeadings {
  readonly headings: readonly Heading[];
  readonly furtherReport: FurtherReport | null;
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
