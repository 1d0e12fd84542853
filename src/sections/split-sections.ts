import type { Span } from "../source/span.js";
import type { FoldedText } from "../source/fold.js";
import { type PageSection, SECTION_KEYS, SECTION_TITLES, type SectionKey, TITLE_PREFIXES } from "./section.js";

/** A place where a title of a section stands, and how much it looks like the heading. Offsets are into the folded text. */
interface Mention {
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/**
 * Finds the six sections by their titles. Titles also stand in tables of contents, opening sentences and sub-headings, so
 * the heaviest run of mentions in the official order wins; of two equal runs the later one, which stands at the text.
 */
export function splitSections(text: string, folded: FoldedText): readonly PageSection[] {
  const chain = heaviestChain(SECTION_KEYS.flatMap((key, section) => mentions(text, folded, key, section)).sort((a, b) => a.start - b.start));
  const offset = (at: number): number => folded.offsets[at] ?? text.length;
  const found = new Map(chain.map((mention) => [mention.section, mention]));
  return SECTION_KEYS.map((key, section): PageSection => {
    const mention = found.get(section);
    if (mention === undefined) return { key, number: section + 1, heading: null, body: null };
    const next = chain.find((candidate) => candidate.start > mention.start);
    const heading: Span = { start: offset(mention.start), end: offset(mention.end - 1) + 1 };
    return { key, number: section + 1, heading, body: { start: heading.end, end: next === undefined ? text.length : offset(next.start) } };
  });
}

function mentions(text: string, folded: FoldedText, key: SectionKey, section: number): readonly Mention[] {
  const found: Mention[] = [];
  const taken = new Set<number>();
  for (const title of SECTION_TITLES[key]) {
    for (let at = folded.text.indexOf(title); at >= 0; at = folded.text.indexOf(title, at + title.length)) {
      const end = at + title.length;
      if (taken.has(end)) continue;
      taken.add(end);
      found.push(weighed(text, folded, section, at, end));
    }
  }
  return found.filter((mention) => mention.weight > 0);
}

function weighed(text: string, folded: FoldedText, section: number, at: number, end: number): Mention {
  const start = startOfTitle(folded.text, at);
  const number = numberBefore(folded.text, start);
  const head = number === null ? start : number.start;
  const offset = (index: number): number => folded.offsets[index] ?? text.length;
  const opens = startsLine(text, offset(head));
  const closes = endsLine(text, offset(end - 1) + 1);
  const right = number?.value === section + 1;
  let weight = 0;
  if (number !== null && !number.bracketed) weight = opens ? (right ? 10 : 6) : right ? 6 : 0;
  else if (number !== null) weight = opens && closes && right ? 3 : 0;
  else if (opens) weight = closes ? 5 : section === 0 ? 1 : 2;
  if (weight > 0 && closes) weight += 1;
  return { section, start: head, end, weight };
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

/** The number before a title: `二、`, `二.`, `(二)`, `第二部分`, `2、`, also a Markdown `##` before it. */
function numberBefore(folded: string, at: number): { readonly start: number; readonly value: number; readonly bracketed: boolean } | null {
  let last = at - 1;
  const mark = folded.charAt(last);
  if (folded.endsWith("部分", at) || folded.startsWith("部分", at - 2)) {
    const value = digitValue(folded.charAt(at - 3));
    return value !== null && folded.charAt(at - 4) === "第" ? { start: at - 4, value, bracketed: false } : null;
  }
  if (mark === ")") {
    const value = digitValue(folded.charAt(last - 1));
    return value !== null && folded.charAt(last - 2) === "(" ? { start: last - 2, value, bracketed: true } : null;
  }
  if (mark === "、" || mark === "." || mark === "," || mark === ":") last--;
  const value = digitValue(folded.charAt(last));
  if (value === null) return null;
  return { start: last, value, bracketed: false };
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
    const code = text.charCodeAt(before);
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x7c || code === 0x09) return true;
    if (!isDecoration(text.charAt(before))) return false;
  }
  return at < 200;
}

function endsLine(text: string, at: number): boolean {
  for (let after = at; after < text.length && after - at < 200; after++) {
    const code = text.charCodeAt(after);
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x7c || code === 0x09) return true;
    if (!isDecoration(text.charAt(after))) return false;
  }
  return true;
}

function isDecoration(character: string): boolean {
  return character.trim() === "" || "#*>[]{}·?？\u200b\u200c\u200d\ufeff".includes(character);
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
      if (run !== undefined && run.last.end <= mention.start && (before === null || run.weight >= before.weight)) before = run;
    }
    const run: Run = { weight: mention.weight + (before?.weight ?? 0), last: mention, before };
    const known = best[mention.section];
    if (known === undefined || run.weight >= known.weight) best[mention.section] = run;
  }
  let winner: Run | null = null;
  for (const run of best) if (run !== undefined && (winner === null || run.weight > winner.weight)) winner = run;
  const chain: Mention[] = [];
  for (let run: Run | null = winner; run !== null; run = run.before) chain.unshift(run.last);
  return chain;
}
