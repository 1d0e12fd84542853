import { knownFigure } from "../fit/judge-table.js";
import type { FormRow } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import { judgeIdentity, type KnownFigure } from "../forms/judge-identity.js";
import { PEOPLE_COLUMNS } from "../forms/people-columns.js";
import type { ReportFigures } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import type { YearCheck, YearCheckCode, YearPlace } from "./year-check.js";

/** A figure of an identity across years. A change goes into the sum with its sign; all other figures are counts. */
interface Term extends YearPlace {
  readonly sign: 1 | -1;
  readonly isChange: boolean;
}

/** What the year before leads to, and the figure of this year that must print it. */
interface YearIdentity {
  readonly code: YearCheckCode;
  readonly terms: readonly Term[];
  readonly printed: Term;
}

/**
 * Judges the identities between two reports of one office, in the order of the sections:
 *
 * - `years-carried-over`, each of the seven columns: 二、上年结转 is what the year before carried forward (四、结转下年度);
 * - `years-in-force`, both reports of the form of 2021: 现行有效件数 is that of the year before + 本年制发件数 − 本年废止件数;
 * - `years-previous`, both of the form of 2019: 上一年项目数量 is that of the year before + its 本年增/减.
 *
 * Where the edition of section two changed between the years, its figures ask for different things and are not compared. The
 * four statuses mean what they mean in `checks`. Source: docs/checks.md.
 *
 * @param thisYear - the reading of the later year
 * @param lastYear - the reading of the year before it
 * @example
 * ```ts
 * compareYears(parseReport(page2024), parseReport(page2023)).filter(({ status }) => status === "fails");
 * ```
 */
export function compareYears(thisYear: ReportFigures, lastYear: ReportFigures): readonly YearCheck[] {
  const known = { "this-year": knownFigures(thisYear), "last-year": knownFigures(lastYear) };
  const lookUp = ({ report, path }: YearPlace): KnownFigure => known[report].get(path) ?? "unknown";
  return yearIdentities(thisYear, lastYear).map((identity) => judge(identity, lookUp));
}

function knownFigures({ figures }: ReportFigures): ReadonlyMap<string, KnownFigure> {
  return new Map(figures.map(({ path, state, value }) => [path, knownFigure({ state, figure: { value } })]));
}

function yearIdentities(
  { report: now }: ReportFigures,
  { report: before }: ReportFigures,
): readonly YearIdentity[] {
  const carried = PEOPLE_COLUMNS.map(({ key }): YearIdentity => ({
    code: "years-carried-over",
    terms: [ofLastYear(`requests.carriedForward.${key}`)],
    printed: ofThisYear(`requests.carriedOver.${key}`),
  }));
  if (now.disclosure.form !== before.disclosure.form) return carried;
  const rows = forms[now.disclosure.form].disclosure.rows;
  return [...flatMap(rows, now.disclosure.form === "2021" ? inForce : previous), ...carried];
}

function ofLastYear(path: string, isChange = false): Term {
  return { report: "last-year", path, sign: 1, isChange };
}

function ofThisYear(path: string, sign: 1 | -1 = 1): Term {
  return { report: "this-year", path, sign, isChange: false };
}

function inForce({ path, columns }: FormRow): readonly YearIdentity[] {
  if (columns.every(({ key }) => key !== "inForce")) return [];
  const terms = [
    ofLastYear(`${path}.inForce`),
    ofThisYear(`${path}.issued`),
    ofThisYear(`${path}.repealed`, -1),
  ];
  return [{ code: "years-in-force", terms, printed: ofThisYear(`${path}.inForce`) }];
}

function previous({ path, columns }: FormRow): readonly YearIdentity[] {
  if (columns.every(({ key }) => key !== "previous")) return [];
  const terms = [ofLastYear(`${path}.previous`), ofLastYear(`${path}.change`, true)];
  return [{ code: "years-previous", terms, printed: ofThisYear(`${path}.previous`) }];
}

function judge({ code, terms, printed }: YearIdentity, lookUp: (place: YearPlace) => KnownFigure): YearCheck {
  const all = [...terms, printed];
  const places = all.map(({ report, path }) => ({ report, path }));
  const figures = all.map(lookUp);
  const status = statusOf(terms, printed, lookUp);
  if (figures.includes("unknown")) return { code, status, expected: null, actual: null, places };
  const numbers = figures.map((figure) => (typeof figure === "number" ? figure : 0));
  const expected = terms.reduce((sum, { sign }, index) => sum + sign * (numbers[index] ?? 0), 0);
  return { code, status, expected, actual: numbers.at(-1) ?? 0, places };
}

/**
 * What is taken away stands on the other side of the equation: there every term is 0 or more, as `judgeIdentity` asks. A
 * change counts on one side or the other by its sign; a blank one could stand on either.
 */
function statusOf(
  terms: readonly Term[],
  printed: Term,
  lookUp: (place: YearPlace) => KnownFigure,
): YearCheck["status"] {
  const sides = new Map<string, KnownFigure>();
  const parts: string[] = [];
  const totals: string[] = [];
  for (const [index, term] of [...terms, { ...printed, sign: -1 as const }].entries()) {
    const figure = lookUp(term);
    const up = `${index} up`;
    const down = `${index} down`;
    const isNumber = term.isChange && typeof figure === "number";
    sides.set(up, isNumber ? Math.max(figure, 0) : figure);
    sides.set(down, isNumber ? Math.max(-figure, 0) : figure);
    if (term.isChange || term.sign > 0) parts.push(up);
    if (term.isChange || term.sign < 0) totals.push(down);
  }
  const equation = { relation: "equal", parts, totals, onlyIfZero: [] } as const;
  return judgeIdentity(equation, (path) => sides.get(path) ?? "unknown")?.status ?? "unknown";
}
