import type { ParsedReport, ReportFigures } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import { lineStartsOf, type Position, positionAt } from "../source/position.js";
import { COMPARED_FIGURE } from "../patterns.js";

/**
 * As much of a reading as the checks across years look at, without the text of its sections, and where its figures stand: a
 * series holds one of each file.
 */
export interface YearReading extends ReportFigures {
  /** By path; a figure without a certain cell has none. */
  readonly places: Readonly<Record<string, Position>>;
}

export function yearReading({ report, figures, source }: ParsedReport): YearReading {
  const compared = figures.filter(({ path }) => COMPARED_FIGURE.test(path));
  const lineStarts = lineStartsOf(source);
  const places = flatMap(compared, ({ path, span }): readonly (readonly [string, Position])[] =>
    span === null ? [] : [[path, positionAt(lineStarts, span.start)]],
  );
  return { report: { ...report, sections: [] }, figures: compared, places: Object.fromEntries(places) };
}
