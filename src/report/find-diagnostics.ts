import { joinParts } from "../cells/cell.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FittedReport, FittedRegion } from "../fit/fit-report.js";
import type { Slot } from "../fit/fitted.js";
import { tablePaths } from "../forms/form.js";
import { type Page, toSource } from "../page/page.js";
import type { PageSection } from "../sections/section.js";
import { flatMap } from "../source/flat-map.js";
import type { Span } from "../source/span.js";
import { SECTION_TITLES } from "../sections/section.js";
import type { Head } from "../head/head.js";
import type { SectionProse } from "../prose/paragraph.js";
import { spanOfSlots } from "./span-of-slots.js";

/** What a person should know about the sections, the tables and the head, in the order of the page's stages. */
export function findDiagnostics(
  page: Page,
  sections: readonly PageSection[],
  furtherReport: Span | null,
  fitted: FittedReport,
  head: Head,
  prose: readonly SectionProse[],
): readonly Diagnostic[] {
  return [
    ...flatMap(sections, (section) => sectionDiagnostics(page, section, prose)),
    ...(furtherReport === null
      ? []
      : [
          {
            code: "further-report",
            severity: "warning",
            stage: "sections",
            span: toSource(page, furtherReport),
          } as const,
        ]),
    ...flatMap(fitted.tables, (region) => tableDiagnostics(page, region)),
    ...editionDiagnostics(fitted),
    ...flatMap(["title", "issuer", "year"] as const, (field): readonly Diagnostic[] =>
      head[field] === null
        ? [{ code: "head-missing", severity: "info", stage: "report", span: null, field }]
        : [],
    ),
  ];
}

/** Headings that are missing or misnumbered, and sections that say nothing where the form asks for words. */
function sectionDiagnostics(
  page: Page,
  { key, number, heading, body, printedNumber }: PageSection,
  prose: readonly SectionProse[],
): readonly Diagnostic[] {
  const section = SECTION_TITLES[key][0] ?? "";
  if (body === null)
    return [{ code: "section-missing", severity: "warning", stage: "sections", span: null, section, number }];
  if (heading === null)
    return [
      {
        code: "section-by-place",
        severity: "info",
        stage: "sections",
        span: toSource(page, body),
        section,
        number,
      },
    ];
  const found: Diagnostic[] = [];
  const span = toSource(page, heading);
  if (printedNumber !== null && printedNumber !== number) {
    found.push({
      code: "section-misnumbered",
      severity: "info",
      stage: "sections",
      span,
      section,
      number,
      printed: printedNumber,
    });
  }
  const empty = prose.find((candidate) => candidate.key === key)?.paragraphs.length === 0;
  if (empty && (key === "problems" || key === "other"))
    found.push({ code: "section-empty", severity: "info", stage: "sections", span, section, number });
  return found;
}

function tableDiagnostics(
  page: Page,
  { key, table, region, candidate }: FittedRegion,
): readonly Diagnostic[] {
  if (candidate === null) {
    const paths = tablePaths(table);
    return [
      {
        code: "table-missing",
        severity: "error",
        stage: "cells",
        span: region === null ? null : toSource(page, region),
        table: key,
        paths,
      },
    ];
  }
  const { slots, unplaced, unseen } = candidate.fitted;
  const found: Diagnostic[] = [];
  let from = 0;
  for (const row of table.rows) {
    const own = slots.slice(from, (from += row.columns.length));
    if (!own.every(isPlain)) found.push(...rowDiagnostics(page, row.label, own));
  }
  for (const cell of unplaced) {
    found.push({
      code: "number-unplaced",
      severity: "warning",
      stage: "fit",
      span: toSource(page, cell.span),
      table: key,
      printed: joinParts(page.text, cell.parts),
    });
  }
  for (const span of unseen) {
    const place = toSource(page, span);
    found.push({
      code: "number-unplaced",
      severity: "warning",
      stage: "fit",
      span: place,
      table: key,
      printed: page.text.slice(span.start, span.end),
    });
  }
  return found;
}

/** A figure, blank or mark whose row and column were read, in the unit of the form: there is nothing to tell. */
function isPlain({ state, basis, column, figure }: Slot): boolean {
  return (
    (state === "number" || state === "blank" || state === "mark") &&
    basis === "label" &&
    (column.quantity !== "fee" || (figure?.unit ?? null) === null)
  );
}

function rowDiagnostics(page: Page, row: string, slots: readonly Slot[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const of = (test: (slot: Slot) => boolean): readonly string[] =>
    slots.filter(test).map((slot) => slot.path);
  const span = spanOfSlots(page, slots);
  const missing = of((slot) => slot.state === "missing");
  if (missing.length > 0)
    found.push({ code: "row-missing", severity: "warning", stage: "fit", span: null, row, paths: missing });
  const ambiguous = of((slot) => slot.state === "ambiguous");
  if (ambiguous.length > 0)
    found.push({ code: "figures-ambiguous", severity: "warning", stage: "fit", span, row, paths: ambiguous });
  const byOrder = of((slot) => slot.basis === "order" && slot.state !== "ambiguous");
  if (byOrder.length > 0)
    found.push({ code: "row-by-order", severity: "info", stage: "fit", span, row, paths: byOrder });
  const byIdentity = of((slot) => slot.basis === "identity" && slot.state !== "ambiguous");
  if (byIdentity.length > 0)
    found.push({ code: "figures-by-identity", severity: "info", stage: "fit", span, row, paths: byIdentity });
  for (const { state, cell, path, column, figure } of slots) {
    if (cell === null) continue;
    const place = toSource(page, cell.span);
    if (state === "text")
      found.push({
        code: "figure-text",
        severity: "warning",
        stage: "fit",
        span: place,
        path,
        printed: joinParts(page.text, cell.parts),
      });
    if (column.quantity === "fee" && figure !== null && figure.unit !== null && figure.unit !== "万元") {
      found.push({
        code: "fee-converted",
        severity: "info",
        stage: "fit",
        span: place,
        path,
        printed: joinParts(page.text, cell.parts),
      });
    }
  }
  return found;
}

function editionDiagnostics(fitted: FittedReport): readonly Diagnostic[] {
  if (!fitted.editionKnown)
    return [{ code: "edition-unknown", severity: "warning", stage: "fit", span: null }];
  const [disclosure, requests] = fitted.tables;
  if (disclosure === undefined || requests === undefined) return [];
  if (
    disclosure.candidate === null ||
    requests.candidate === null ||
    disclosure.table.edition === requests.table.edition
  )
    return [];
  return [
    {
      code: "editions-mixed",
      severity: "info",
      stage: "fit",
      span: null,
      disclosure: disclosure.table.edition,
      requests: requests.table.edition,
    },
  ];
}
