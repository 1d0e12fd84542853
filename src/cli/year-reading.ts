import type { ParsedReport } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import { lineStartsOf, positionAt } from "../source/position.js";
import { COMPARED_FIGURE } from "../patterns.js";

/** As much of a reading as the checks across years look at, and where its figures stand: a series holds one of each file. */
export interface YearReading {
  readonly parsed: ParsedReport;
  /** `line:column` by path. */
  readonly places: Readonly<Record<string, string>>;
}

export function yearReading(parsed: ParsedReport): YearReading {
  const figures = parsed.figures.filter(({ path }) => COMPARED_FIGURE.test(path));
  const lineStarts = lineStartsOf(parsed.source);
  const places = flatMap(figures, ({ path, span }): readonly (readonly [string, string])[] => {
    if (span === null) return [];
    const { line, column } = positionAt(lineStarts, span.start);
    return [[path, `${line}:${column}`]];
  });
  const report = { ...parsed.report, sections: [] };
  const slim = { ...parsed, report, figures, prose: [], checks: [], diagnostics: [], source: "" };
  return { parsed: slim, places: Object.fromEntries(places) };
}
