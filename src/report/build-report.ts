import type { FittedReport } from "../fit/fit-report.js";
import type { Slot } from "../fit/fitted.js";
import { type Page, toSource } from "../page/page.js";
import type { PageSection } from "../sections/section.js";
import type { Span } from "../source/span.js";
import type { Head } from "./read-head.js";
import { type Report, reportSchema } from "./report.js";

/** Puts head, sections and figures together and lets the schema confirm the whole. */
export function buildReport(page: Page, sections: readonly PageSection[], fitted: FittedReport, slots: readonly Slot[], head: Head): Report {
  const [disclosure, requests, proceedings] = fitted.tables;
  const draft: Tree = {
    form: fitted.edition,
    ...head,
    sections: sections.map((section) => sectionOf(page, section, fitted)),
    disclosure: { form: disclosure?.table.edition ?? fitted.edition },
    requests: { form: requests?.table.edition ?? fitted.edition },
    proceedings: {},
  };
  void proceedings;
  for (const slot of slots) plant(draft, slot.path.split("."), valueOf(slot));
  return reportSchema.parse(draft);
}

interface Tree {
  [key: string]: unknown;
}

function valueOf({ column, figure }: Slot): unknown {
  const value = figure?.value ?? null;
  if (column.quantity === "change") return { net: value, increase: figure?.increase ?? null, decrease: figure?.decrease ?? null };
  if (column.quantity === "procurement") return { value, unit: figure?.unit ?? null };
  return value;
}

function plant(tree: Tree, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const branch = tree[key];
  const next: Tree = isTree(branch) ? branch : {};
  tree[key] = next;
  plant(next, rest, value);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** A section's own text: heading and official table left out. */
function sectionOf(page: Page, section: PageSection, fitted: FittedReport): unknown {
  const { heading, body, key, number } = section;
  if (heading === null || body === null) return { number, key, heading: null, text: null, span: null };
  const table = tableExtent(fitted, body);
  const text = table === null ? page.text.slice(body.start, body.end) : page.text.slice(body.start, table.start) + "\n" + page.text.slice(table.end, body.end);
  return {
    number,
    key,
    heading: page.text.slice(heading.start, heading.end).replace(/\s+/gu, ""),
    text: text.replace(/[^\S\n]+\n/gu, "\n").replace(/\n{2,}/gu, "\n").trim(),
    span: toSource(page, { start: heading.start, end: body.end }),
  };
}

/** From the first to the last figure of the table that stands in a section, whole lines. */
function tableExtent(fitted: FittedReport, body: Span): Span | null {
  let extent: Span | null = null;
  for (const { candidate } of fitted.tables) {
    for (const { cell } of candidate?.fitted.slots ?? []) {
      if (cell === null || cell.span.start < body.start || cell.span.end > body.end) continue;
      extent = extent === null ? cell.span : { start: Math.min(extent.start, cell.span.start), end: Math.max(extent.end, cell.span.end) };
    }
  }
  return extent;
}
