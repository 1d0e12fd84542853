import { TABLE_KEYS, type TableKey } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import type { FoldedText } from "../source/fold.js";
import { originalSpan } from "../source/original-span.js";
import type { Span } from "../source/span.js";
import { findHeadings } from "./find-headings.js";
import type { FurtherReport } from "./further-report.js";
import { foldedLines } from "./folded-lines.js";
import { reportEnd } from "./report-end.js";
import { type PageSection, SECTION_KEYS, type SectionKey } from "./section.js";
import { isSentence } from "./is-sentence.js";
import { proceedingsEnd, tableStart } from "./table-start.js";

/** A section on its way: indexes into the folded text. */
interface Found {
  readonly heading: Span | null;
  readonly printedNumber: number | null;
  readonly start: number;
}

/** The six sections of the report, and what follows it on the page. */
export interface FoundSections {
  readonly sections: readonly PageSection[];
  /** Where another report on the same page begins, in the page text: only the first is read. */
  readonly furtherReport: Span | null;
}

/** As `splitSections`, with what follows the report on the page. */
export function findSections(text: string, folded: FoldedText): FoundSections {
  const found = new Map<SectionKey, Found>();
  const lines = foldedLines(text, folded);
  const { headings, furtherReport } = findHeadings(text, folded, lines);
  for (const { section, printedNumber, start, end } of headings) {
    const key = SECTION_KEYS[section];
    if (key !== undefined) found.set(key, { heading: { start, end }, printedNumber, start });
  }
  const limit = furtherReport === null ? folded.text.length : startOfHead(folded, lines, furtherReport);
  for (const key of TABLE_KEYS) byTable(folded, found, key, limit);
  const last = Math.max(0, ...[...found.values()].map(({ heading, start }) => heading?.end ?? start));
  const end =
    found.size === 0 ? limit : Math.min(limit, reportEnd(folded, lines, behindTable(folded, found, last)));
  overviewByPlace(folded, lines, found);
  problemsByPlace(folded, lines, found, end);

  const offset = (at: number): number => folded.offsets[at] ?? text.length;
  const starts = [...found.values()].map(({ start }) => start);
  const sections = SECTION_KEYS.map((key, index): PageSection => {
    const section = found.get(key);
    if (section === undefined)
      return { key, number: index + 1, heading: null, printedNumber: null, body: null };
    const next = Math.min(end, ...starts.filter((start) => start > section.start));
    const heading =
      section.heading === null ? null : originalSpan(folded, section.heading.start, section.heading.end);
    const start = heading?.end ?? offset(section.start);
    return {
      key,
      number: index + 1,
      heading,
      printedNumber: section.printedNumber,
      body: { start, end: Math.max(start, offset(next)) },
    };
  });
  return {
    sections,
    furtherReport:
      furtherReport === null ? null : originalSpan(folded, furtherReport.start, furtherReport.end),
  };
}

/**
 * Where another report begins: at its title; without one, behind the last sentence above its first heading, as its
 * office and date are no sentences.
 */
function startOfHead(
  folded: FoldedText,
  lines: readonly Span[],
  { start: heading, hasTitle }: FurtherReport,
): number {
  if (hasTitle) return heading;
  const last = lines.findLast(({ start, end }) => {
    if (start >= heading) return false;
    const line = folded.text.slice(start, end);
    return isSentence(line) || line.endsWith("。");
  });
  return last?.end ?? heading;
}

/** The table stands between the sections around it, without a heading of its own. */
function byTable(folded: FoldedText, found: Map<SectionKey, Found>, key: TableKey, limit: number): void {
  if (found.has(key)) return;
  const [from, to] = around(folded, found, key);
  const start = tableStart(folded, key, from, Math.min(to, limit));
  if (start !== null) found.set(key, { heading: null, printedNumber: null, start });
}

/** The gap that a section could fill: behind the beginning of the one before it, to the beginning of the one after it. */
function around(
  folded: FoldedText,
  found: ReadonlyMap<SectionKey, Found>,
  key: SectionKey,
): readonly [number, number] {
  const index = SECTION_KEYS.indexOf(key);
  const before = flatMap(SECTION_KEYS.slice(0, index), (other) => found.get(other) ?? []).at(-1);
  const after = flatMap(SECTION_KEYS.slice(index + 1), (other) => found.get(other) ?? [])[0];
  return [
    before?.heading?.end ?? (before === undefined ? 0 : before.start + 1),
    after?.start ?? folded.text.length,
  ];
}

/** Where site chrome may begin: a fragment may end in the table of its last section. */
function behindTable(folded: FoldedText, found: ReadonlyMap<SectionKey, Found>, last: number): number {
  const section = found.get("proceedings");
  if (section === undefined || (section.heading?.end ?? section.start) !== last) return last;
  const table = tableStart(folded, "proceedings", last, folded.text.length);
  return table === null ? last : proceedingsEnd(folded, table, folded.text.length);
}

/** Prose before the first section that was found, where section one has no heading. */
function overviewByPlace(folded: FoldedText, lines: readonly Span[], found: Map<SectionKey, Found>): void {
  const [, to] = around(folded, found, "overview");
  if (found.has("overview") || found.size === 0) return;
  const first = lines.find(({ start, end }) => end <= to && isSentence(folded.text.slice(start, end)));
  if (first !== undefined) found.set("overview", { heading: null, printedNumber: null, start: first.start });
}

/** Prose behind the table of section four, where section five has no heading. */
function problemsByPlace(
  folded: FoldedText,
  lines: readonly Span[],
  found: Map<SectionKey, Found>,
  end: number,
): void {
  const [from, next] = around(folded, found, "problems");
  const to = Math.min(next, end);
  if (found.has("problems") || !found.has("proceedings")) return;
  const table = tableStart(folded, "proceedings", from - 1, to);
  if (table === null) return;
  const start = proceedingsEnd(folded, table, to);
  if (
    lines.some(
      (line) =>
        line.end > start &&
        line.start < to &&
        isSentence(folded.text.slice(Math.max(start, line.start), Math.min(to, line.end))),
    )
  ) {
    found.set("problems", { heading: null, printedNumber: null, start });
  }
}
