import { tokenizers } from "../src/cells/tokenizers/tokenizers.js";
import { checkProse } from "../src/checks/check-prose.js";
import { runChecks } from "../src/checks/run-checks.js";
import { fitReport } from "../src/fit/fit-report.js";
import { readHead } from "../src/head/read-head.js";
import { readPage } from "../src/page/read-page.js";
import { findProseFigures } from "../src/prose/find-prose-figures.js";
import { readProse } from "../src/prose/read-prose.js";
import { buildFigures, reportSlots } from "../src/report/build-figures.js";
import { buildReadings } from "../src/report/build-readings.js";
import { buildReport } from "../src/report/build-report.js";
import { findDiagnostics } from "../src/report/find-diagnostics.js";
import { findSections } from "../src/sections/find-sections.js";
import { tableRegions } from "../src/sections/table-regions.js";
import { fold } from "../src/source/fold.js";

/** The stages of `parseReport` on one page, each with its input at hand. */
export function stagesOf(source: string): readonly { readonly name: string; readonly run: () => unknown }[] {
  const page = readPage(source, undefined);
  const folded = fold(page.text);
  const { sections, furtherReport } = findSections(page.text, folded);
  const regions = tableRegions(page.text, folded, sections, furtherReport);
  const fitted = fitReport(page, regions, tokenizers, undefined);
  const slots = reportSlots(fitted);
  const tables = fitted.tables.map(({ table }) => table);
  const head = readHead(page.text, folded, sections);
  const prose = readProse(page, folded, sections, fitted);
  const proseFigures = findProseFigures(page, folded, prose, head, slots);
  return [
    { name: "page", run: () => readPage(source, undefined) },
    { name: "folding", run: () => fold(page.text) },
    { name: "sections", run: () => findSections(page.text, folded) },
    { name: "table regions", run: () => tableRegions(page.text, folded, sections, furtherReport) },
    { name: "cells and fit", run: () => fitReport(page, regions, tokenizers, undefined) },
    { name: "head", run: () => readHead(page.text, folded, sections) },
    { name: "prose", run: () => readProse(page, folded, sections, fitted) },
    { name: "figures of the prose", run: () => findProseFigures(page, folded, prose, head, slots) },
    { name: "checks", run: () => [runChecks(tables, slots), checkProse(proseFigures, slots)] },
    {
      name: "report, figures, diagnostics",
      run: () => [
        buildReport(page, sections, prose, fitted, slots, head),
        buildFigures(page, slots),
        buildReadings(fitted),
        findDiagnostics(page, sections, furtherReport, fitted, head, prose),
      ],
    },
  ];
}
