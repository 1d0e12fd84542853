import type { FigureBasis } from "../fit/fitted.js";
import type { Edition } from "../forms/form.js";
import type { ReportFigures } from "../parse-report.js";
import type { Figure, FigureState } from "../report/figure.js";
import { procurementUnit } from "../report/procurement-unit.js";

/**
 * One figure of one report, as a row of a long table.
 *
 * @example
 * ```ts
 * { issuer: "某某县民政局", year: 2024, form: "2021", path: "requests.received.person", row: "一、本年新收政府信息公开申请数量",
 *   column: "自然人", value: 283, unit: null, state: "number", printed: "283", basis: "label" }
 * ```
 */
export interface FigureRow {
  /** The office that reports; null where the page does not say. */
  readonly issuer: string | null;
  /** The year reported on. */
  readonly year: number | null;
  /** The edition of the form that the figure's table follows; offices mix them. */
  readonly form: Edition;
  /** Where it stands in the report, such as `requests.received.person`. */
  readonly path: string;
  /** The official Chinese label of the row, groups first. */
  readonly row: string;
  /** The official Chinese head of the column. */
  readonly column: string;
  /** The number, in `unit`; a change's net number; null unless `state` is `number`. */
  readonly value: number | null;
  /** 万元 for fees; for procurement what is printed, null where nothing is; null for counts. */
  readonly unit: string | null;
  /** What the page shows in the cell. */
  readonly state: FigureState;
  /** The cell's text; empty for a blank cell; null where no cell is certain. */
  readonly printed: string | null;
  /** How the cell was placed; null where none was. */
  readonly basis: FigureBasis | null;
}

/**
 * The report as rows of a long table: one row a figure, in printed order, blanks and figures that were not found included.
 *
 * @param parsed - what `parseReport` returned
 * @example
 * ```ts
 * toRows(parseReport(page)).find((row) => row.path === "requests.received.person");
 * // { issuer: "某某县民政局", year: 2024, form: "2021", path: "requests.received.person", row: "一、本年新收政府信息公开申请数量",
 * //   column: "自然人", value: 283, unit: null, state: "number", printed: "283", basis: "label" }
 * ```
 */
export function toRows(parsed: ReportFigures): readonly FigureRow[] {
  const { issuer, year } = parsed.report;
  return parsed.figures.map((figure) => ({
    issuer,
    year,
    form: formOf(figure, parsed),
    path: figure.path,
    row: figure.row,
    column: figure.column,
    value: figure.value,
    unit: unitOf(figure, parsed),
    state: figure.state,
    printed: figure.printed,
    basis: figure.basis,
  }));
}

function formOf({ path }: Figure, { report }: ReportFigures): Edition {
  if (path.startsWith("disclosure.")) return report.disclosure.form;
  return path.startsWith("requests.") ? report.requests.form : report.form;
}

function unitOf({ path, value }: Figure, { report }: ReportFigures): string | null {
  if (value === null) return null;
  if (path === "disclosure.fees.amount") return "万元";
  return path === "disclosure.procurement.amount" ? procurementUnit(report) : null;
}
