import { expect } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { type ParsedReport, parseReport } from "../../src/parse-report.js";
import type { Figure } from "../../src/report/figure.js";
import { type Draft, drawPage, type LayoutName, valueOf } from "../pages.js";

/** The figures of one row of the form. */
export function figuresOf({ figures }: ParsedReport, row: string): readonly Figure[] {
  return figures.filter(({ path }) => path.slice(0, path.lastIndexOf(".")) === row);
}

/** What was read of a row: a number, or the state of what is none. */
export function readingOf(result: ParsedReport, row: string): readonly (number | string)[] {
  return figuresOf(result, row).map(({ state, value }) => value ?? state);
}

/** Reads a draft in a layout. */
export function readDraft(report: Draft, layout: LayoutName): ParsedReport {
  return parseReport(drawPage(report, layout));
}

/** Every figure that is a number must be the one that stands there; figures of the rows named need not be read. */
export function expectTrue(
  result: ParsedReport,
  prints: Readonly<Record<string, string>>,
  doubtful: readonly string[] = [],
): void {
  for (const { path, value, state } of result.figures) {
    const print = prints[path] ?? "";
    const expected = print === "" ? null : valueOf(print);
    if (value !== null) expect([path, value]).toEqual([path, expected]);
    else if (expected !== null && !doubtful.some((row) => path.startsWith(`${row}.`)))
      expect([path, state]).toEqual([path, "number"]);
  }
}

/** Paths that diagnostics of a code name. */
export function pathsOf(result: ParsedReport, code: Diagnostic["code"]): readonly string[] {
  return result.diagnostics.flatMap((diagnostic) =>
    diagnostic.code !== code
      ? []
      : "paths" in diagnostic
        ? diagnostic.paths
        : "path" in diagnostic
          ? [diagnostic.path]
          : [],
  );
}

/** What stands in no slot, as printed. */
export function unplacedIn({ diagnostics }: ParsedReport): readonly string[] {
  return diagnostics.flatMap((diagnostic) =>
    diagnostic.code === "number-unplaced" ? [diagnostic.printed] : [],
  );
}
