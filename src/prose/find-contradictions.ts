import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Head } from "../head/head.js";
import { flatMap } from "../source/flat-map.js";
import { originalSpan } from "../source/original-span.js";
import { type Page, toSource } from "../page/page.js";
import { OPENING_YEAR, REPORT_PERIOD } from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import { foldedParagraph, type Paragraph, type SectionProse } from "./paragraph.js";
import type { ProseFigure } from "./prose-figure.js";

/** Where the prose contradicts the head of the report or itself: offices write a report over that of the year before. */
export function findContradictions(
  page: Page,
  folded: FoldedText,
  prose: readonly SectionProse[],
  figures: readonly ProseFigure[],
  head: Head,
): readonly Diagnostic[] {
  const overview = prose.find(({ key }) => key === "overview")?.paragraphs ?? [];
  return [
    ...flatMap(overview, (paragraph, index) => otherYear(page, folded, paragraph, index === 0, head.year)),
    ...chargedAfterAll(figures),
  ];
}

/** The reporting period, or the year with which section one begins, is another than the year of the report. */
function otherYear(
  page: Page,
  folded: FoldedText,
  paragraph: Paragraph,
  first: boolean,
  year: number | null,
): readonly Diagnostic[] {
  if (year === null) return [];
  const { text, offsets } = foldedParagraph(folded, paragraph);
  const match = REPORT_PERIOD.exec(text) ?? (first ? OPENING_YEAR.exec(text) : null);
  const digits = match?.[1];
  if (match === null || digits === undefined || Number(digits) === year) return [];
  const at = match.index + match[0].lastIndexOf(digits);
  return [
    {
      code: "year-contradiction",
      severity: "warning",
      stage: "report",
      span: toSource(page, originalSpan({ offsets }, at, at + digits.length)),
      year,
      printed: Number(digits),
    },
  ];
}

function chargedAfterAll(figures: readonly ProseFigure[]): readonly Diagnostic[] {
  if (
    !figures.some(
      ({ section, kind, stated }) => section === "other" && kind === "feeCollected" && stated === "none",
    )
  )
    return [];
  return figures
    .filter(({ kind, value }) => kind.startsWith("fee") && value > 0)
    .map(({ sentence, span, value }) => ({
      code: "fee-contradiction",
      severity: "warning",
      stage: "report",
      span,
      printed: sentence,
      value,
    }));
}
