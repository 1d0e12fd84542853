import { checkedTokenizer } from "./cells/checked-tokenizer.js";
import { tokenizers } from "./cells/tokenizers/tokenizers.js";
import { checkProse } from "./checks/check-prose.js";
import type { Check } from "./checks/check.js";
import { runChecks } from "./checks/run-checks.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { fitReport } from "./fit/fit-report.js";
import { isRead } from "./fit/fitted.js";
import type { ParseOptions } from "./options.js";
import type { Page } from "./page/page.js";
import { findContradictions } from "./prose/find-contradictions.js";
import { findProseFigures } from "./prose/find-prose-figures.js";
import type { ProseFigure } from "./prose/prose-figure.js";
import { readProse } from "./prose/read-prose.js";
import { buildFigures, reportSlots } from "./report/build-figures.js";
import { buildReadings } from "./report/build-readings.js";
import { buildReport } from "./report/build-report.js";
import type { Figure } from "./report/figure.js";
import { findDiagnostics } from "./report/find-diagnostics.js";
import { findShortSums } from "./report/find-short-sums.js";
import { findTablesOfOtherYears } from "./report/find-tables-of-other-years.js";
import { readHead } from "./head/read-head.js";
import type { TableReading } from "./report/table-reading.js";
import type { Report } from "./report/report.js";
import { findSections } from "./sections/find-sections.js";
import { tableRegions } from "./sections/table-regions.js";
import { fold } from "./source/fold.js";

/**
 * What `parseReport` returns: always all of it, however little the page shows. Plain data, to be saved as JSON as it is.
 *
 * @example
 * ```ts
 * const { report, figures, checks, diagnostics, complete }: ParsedReport = parseReport(page);
 * complete; // true where nothing has to be looked up on the page
 * ```
 */
export interface ParsedReport {
  /** The report as plain JSON that `reportSchema` accepts. */
  readonly report: Report;
  /** Every slot of the form in printed order, with what was printed and where. */
  readonly figures: readonly Figure[];
  /** The figures that sentences state for the year reported on, in printed order. */
  readonly prose: readonly ProseFigure[];
  /** Every identity (勾稽关系) of the form, judged on what is printed; behind them, every figure of the prose against its table. */
  readonly checks: readonly Check[];
  /** What a person should know. */
  readonly diagnostics: readonly Diagnostic[];
  /** How each table was read: the readings that competed with their scores, the one that won first. */
  readonly readings: readonly TableReading[];
  /** All six sections were found and every slot of the form was read; blank and mark count as read. */
  readonly complete: boolean;
  /** The decoded input; every span is a half-open range of 0-based UTF-16 offsets into it. */
  readonly source: string;
}

/**
 * The part of a `ParsedReport` that rows and the checks across years are made of: what has to be kept of each of many reports.
 *
 * @example
 * ```ts
 * const { report, figures } = parseReport(page);
 * const kept: ReportFigures = { report, figures };
 * ```
 */
export type ReportFigures = Pick<ParsedReport, "report" | "figures">;

/** The way from a page to its report, one stage a line; `source` is what the page was read from. */
export function readReport(page: Page, source: string, options: ParseOptions): ParsedReport {
  const folded = fold(page.text);
  const { sections, furtherReport } = findSections(page.text, folded);
  const regions = tableRegions(page.text, folded, sections, furtherReport);
  const own = (options.tokenizers ?? []).map(checkedTokenizer);
  const fitted = fitReport(page, regions, [...own, ...tokenizers], options.form);
  const slots = reportSlots(fitted);
  const head = readHead(page.text, folded, sections);
  const prose = readProse(page, folded, sections, fitted);
  const proseFigures = findProseFigures(page, folded, prose, head, slots);
  const identities = runChecks(
    fitted.tables.map(({ table }) => table),
    slots,
  );
  const diagnostics = [
    ...findDiagnostics(page, sections, furtherReport, fitted, head, prose),
    ...findTablesOfOtherYears(page, sections, fitted.tables, head.year),
    ...findShortSums(page, identities, slots),
    ...findContradictions(page, folded, prose, proseFigures, head),
  ];
  return {
    report: buildReport(page, sections, prose, fitted, slots, head),
    figures: buildFigures(page, slots),
    prose: proseFigures,
    checks: [...identities, ...checkProse(proseFigures, slots)],
    diagnostics,
    readings: buildReadings(fitted),
    complete: sections.every(({ body }) => body !== null) && slots.every(isRead),
    source,
  };
}
