import type { ParsedReport } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { compareYears } from "./compare-years.js";
import type { YearCheck } from "./year-check.js";

/**
 * Two reports of one office for years that follow each other.
 *
 * @example
 * ```ts
 * { issuer: "某某县民政局", year: 2024, thisYear: 0, lastYear: 3, checks: [ … ] }
 * ```
 */
export interface YearPair {
  /** As this year's report prints it. */
  readonly issuer: string;
  /** The later of the two years. */
  readonly year: number;
  /** Where this year's report stands in the list that was given, counted from 0. */
  readonly thisYear: number;
  /** Where the report of the year before stands in it. */
  readonly lastYear: number;
  /** What `compareYears` says of the two. */
  readonly checks: readonly YearCheck[];
}

/**
 * Why a report is compared with none. `issuer-unknown`, `year-unknown`: it does not say. `same-year`: others claim the same
 * office and year, and which of them follows the year before cannot be told. `alone`: no report of the office for the year
 * before or behind, or only several.
 */
export type UncomparedReason = "issuer-unknown" | "year-unknown" | "same-year" | "alone";

/**
 * A report that is compared with no other.
 *
 * @example
 * ```ts
 * { report: 2, reason: "same-year" }
 * ```
 */
export interface UncomparedReport {
  /** Where it stands in the list that was given, counted from 0. */
  readonly report: number;
  /** Why; see `UncomparedReason`. */
  readonly reason: UncomparedReason;
}

/**
 * What the reports say of each other.
 *
 * @example
 * ```ts
 * const { pairs, uncompared }: Series = checkSeries(reports);
 * ```
 */
export interface Series {
  /** Every pair of years that follow each other, by office in the order in which they first appear, then by year. */
  readonly pairs: readonly YearPair[];
  /** Every report that is in no pair, in the order given. */
  readonly uncompared: readonly UncomparedReport[];
}

/**
 * Puts the reports of each office in a row and judges the identities between each year and the year before; see
 * `compareYears`. The name of the office decides which reports belong together, so names must be distinct: a bare 民政局 of
 * two counties is one office to it, and ends among `uncompared` as `same-year`.
 *
 * @param reports - readings of any offices and years, in any order
 * @example
 * ```ts
 * const { pairs } = checkSeries(pages.map((page) => parseReport(page)));
 * pairs.filter(({ checks }) => checks.some(({ status }) => status === "fails"));
 * ```
 */
export function checkSeries(reports: readonly ParsedReport[]): Series {
  const offices = new Map<string, Map<number, number[]>>();
  const reasons = new Map<number, UncomparedReason>();
  for (const [at, { report }] of reports.entries()) {
    if (report.issuer === null) reasons.set(at, "issuer-unknown");
    else if (report.year === null) reasons.set(at, "year-unknown");
    else {
      const office = entry(offices, foldText(report.issuer), () => new Map<number, number[]>());
      entry(office, report.year, () => []).push(at);
    }
  }
  const pairs = flatMap([...offices.values()], (office) => pairsOf(office, reports));
  const paired = new Set(flatMap(pairs, ({ thisYear, lastYear }) => [thisYear, lastYear]));
  for (const same of flatMap([...offices.values()], (office) => [...office.values()])) {
    for (const at of same) if (!paired.has(at)) reasons.set(at, same.length > 1 ? "same-year" : "alone");
  }
  const uncompared = flatMap(reports, (_, report): readonly UncomparedReport[] => {
    const reason = reasons.get(report);
    return reason === undefined ? [] : [{ report, reason }];
  });
  return { pairs, uncompared };
}

function pairsOf(
  office: ReadonlyMap<number, readonly number[]>,
  reports: readonly ParsedReport[],
): readonly YearPair[] {
  const years = [...office.keys()].sort((a, b) => a - b);
  return flatMap(years, (year): readonly YearPair[] => {
    const [thisYear, ...otherThis] = office.get(year) ?? [];
    const [lastYear, ...otherLast] = office.get(year - 1) ?? [];
    if (thisYear === undefined || lastYear === undefined || otherThis.length + otherLast.length > 0)
      return [];
    const [now, before] = [reports[thisYear], reports[lastYear]];
    if (now === undefined || before === undefined) return [];
    return [{ issuer: now.report.issuer ?? "", year, thisYear, lastYear, checks: compareYears(now, before) }];
  });
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
