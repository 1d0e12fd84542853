import type { FittedReport } from "../fit/fit-report.js";
import type { Slot } from "../fit/fitted.js";
import type { FormRow } from "../forms/form.js";
import { ofRows } from "../forms/forms.js";
import { type Page, toSource } from "../page/page.js";
import type { PageSection } from "../sections/section.js";
import { ASPECT_KEYS, type PageAspect } from "../prose/aspect.js";
import type { Paragraph, SectionProse } from "../prose/paragraph.js";
import { unmarkedParts } from "../prose/unmarked-parts.js";
import { SPACE_AND_BARS } from "../patterns.js";
import type { Head } from "../head/head.js";
import type { Report } from "./report.js";

/** Puts head, sections and figures together. That `reportSchema` accepts what comes of it is for the tests to show. */
export function buildReport(
  page: Page,
  sections: readonly PageSection[],
  prose: readonly SectionProse[],
  fitted: FittedReport,
  slots: readonly Slot[],
  head: Head,
): Report {
  const [disclosure, requests] = fitted.tables;
  const draft: Tree = {
    form: fitted.edition,
    ...head,
    sections: sections.map((section) => sectionOf(page, section, prose)),
    disclosure: { form: disclosure?.table.edition ?? fitted.edition },
    requests: { form: requests?.table.edition ?? fitted.edition },
    proceedings: {},
  };
  let row: Slot["row"] | null = null;
  let branch = draft;
  for (const slot of slots) {
    if (slot.row !== row) branch = branchAt(draft, slot.row);
    row = slot.row;
    branch[slot.column.key] = valueOf(slot);
  }
  return draft as Report;
}

type Tree = Record<string, unknown>;

function valueOf({ column, figure }: Slot): unknown {
  const value = figure?.value ?? null;
  if (column.quantity === "change")
    return { net: value, increase: figure?.increase ?? null, decrease: figure?.decrease ?? null };
  if (column.quantity === "procurement") return { value, unit: figure?.unit ?? null };
  return value;
}

/** The keys that lead to the figures of a row. */
const keysOf = ofRows(({ path }): readonly string[] => path.split("."));

/** The object that holds the figures of a row, made where it is not there. */
function branchAt(tree: Tree, row: FormRow): Tree {
  let branch = tree;
  for (const key of keysOf(row)) {
    const known = branch[key];
    const next: Tree = isTree(known) ? known : {};
    if (next !== known) branch[key] = next;
    branch = next;
  }
  return branch;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** A section with its own words: heading and official table left out. */
function sectionOf(
  page: Page,
  { heading, body, key, number }: PageSection,
  prose: readonly SectionProse[],
): unknown {
  if (body === null)
    return { number, key, heading: null, text: null, paragraphs: [], aspects: null, span: null };
  const { paragraphs = [], aspects = [] } = prose.find((candidate) => candidate.key === key) ?? {};
  return {
    number,
    key,
    heading: heading === null ? null : printedHeading(page.text.slice(heading.start, heading.end)),
    text: textOf(page, paragraphs),
    paragraphs: paragraphs.map(({ text, span }) => ({ text, span: toSource(page, span) })),
    aspects: key === "overview" ? aspectsOf(page, aspects) : null,
    span: toSource(page, { start: heading?.start ?? body.start, end: body.end }),
  };
}

/** Paragraphs that fill lines of the page as they stand are a stretch of it, which takes no memory of its own. */
function textOf({ text: printed }: Page, paragraphs: readonly Paragraph[]): string {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === undefined || last === undefined) return "";
  const isStretch = paragraphs.every(({ text, span }, index) => {
    const before = paragraphs[index - 1];
    return (
      text === printed.slice(span.start, span.end) &&
      (before === undefined || printed.slice(before.span.end, span.start) === "\n")
    );
  });
  return isStretch
    ? printed.slice(first.span.start, last.span.end)
    : paragraphs.map(({ text }) => text).join("\n");
}

function printedHeading(text: string): string {
  const parts = unmarkedParts(text).map(({ start, end }) => text.slice(start, end));
  return parts.join("").replace(SPACE_AND_BARS, "");
}

function aspectsOf(page: Page, found: readonly PageAspect[]): unknown {
  return Object.fromEntries(
    ASPECT_KEYS.map((key) => {
      const aspect = found.find((candidate) => candidate.key === key);
      return [
        key,
        aspect === undefined
          ? null
          : { title: aspect.title, text: aspect.text, span: toSource(page, aspect.span) },
      ];
    }),
  );
}
