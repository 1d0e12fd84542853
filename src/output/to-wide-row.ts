import { countStatuses } from "../checks/count-statuses.js";
import { type FormTable, tablePaths } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import type { ParsedReport } from "../parse-report.js";
import { procurementUnit } from "../report/procurement-unit.js";
import { flatMap } from "../source/flat-map.js";

/**
 * One report, as a row of a wide table: who and when, how well it was read, then one column a figure, named by its path.
 *
 * @example
 * ```ts
 * { issuer: "某某县民政局", year: 2024, …, complete: true, number: 200, …, "requests.received.person": 283, … }
 * ```
 */
export type WideRow = Readonly<Record<string, string | number | boolean | null>>;

/** The figures of both editions, those of one table together: first what 2021 prints, then what only 2019 does. */
const WIDE_PATHS: readonly string[] = [
  ...pathsOf(forms["2021"].disclosure, forms["2019"].disclosure),
  ...pathsOf(forms["2021"].requests, forms["2019"].requests),
  ...pathsOf(forms["2021"].proceedings, forms["2019"].proceedings),
];

/**
 * The report as one row of a wide table. Every report gives the same columns in the same order, of both editions; a figure
 * that is not a printed number, or that its edition does not ask for, is null. The columns `number` to `ambiguous` count
 * the figures in each state, `holds` to `unknown` the checks with each status. Counts have no unit; `disclosure.fees.amount`
 * is in 万元, `disclosure.procurement.amount` in the unit of the column behind it.
 *
 * @param parsed - what `parseReport` returned
 * @example
 * ```ts
 * toWideRow(parseReport(page))["requests.received.total"]; // 322
 * ```
 */
export function toWideRow(parsed: ParsedReport): WideRow {
  const { report, figures, checks, diagnostics, complete } = parsed;
  const values = new Map(figures.map(({ path, value }) => [path, value]));
  const states = (state: string): number => figures.filter((figure) => figure.state === state).length;
  const statuses = countStatuses(checks);
  return {
    issuer: report.issuer,
    issuerBasis: report.issuerBasis,
    year: report.year,
    title: report.title,
    publishedOn: report.publishedOn,
    documentNumber: report.documentNumber,
    indexNumber: report.indexNumber,
    form: report.form,
    disclosureForm: report.disclosure.form,
    requestsForm: report.requests.form,
    complete,
    number: states("number"),
    blank: states("blank"),
    mark: states("mark"),
    text: states("text"),
    missing: states("missing"),
    ambiguous: states("ambiguous"),
    holds: statuses.holds,
    holdsIfBlanksAreZero: statuses["holds-if-blanks-are-zero"],
    fails: statuses.fails,
    unknown: statuses.unknown,
    diagnostics: diagnostics.length,
    ...Object.fromEntries(
      flatMap(WIDE_PATHS, (path): readonly (readonly [string, string | number | null])[] => {
        const value = values.get(path) ?? null;
        if (path !== PROCUREMENT) return [[path, value]];
        return [
          [path, value],
          [`${path}.unit`, procurementUnit(report)],
        ];
      }),
    ),
  };
}

const PROCUREMENT = "disclosure.procurement.amount";

function pathsOf(...tables: readonly FormTable[]): readonly string[] {
  return [...new Set(flatMap(tables, tablePaths))];
}
