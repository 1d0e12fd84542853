import type { ReportFigures } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { groupedBy } from "../source/grouped-by.js";
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

/** A report that names its office and its year, and where it stands in the list that was given. */
interface DatedReport {
  readonly at: number;
  readonly issuer: string;
  readonly year: number;
  readonly reading: ReportFigures;
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
export function checkSeries(reports: readonly ReportFigures[]): Series {
  const dated = flatMap(reports, (reading, at): readonly DatedReport[] => {
    const { issuer, year } = reading.report;
    return issuer === null || year === null ? [] : [{ at, issuer, year, reading }];
  });
  const offices = [...groupedBy(dated, ({ issuer }) => foldText(issuer)).values()].map((own) =>
    groupedBy(own, ({ year }) => year),
  );
  const pairs = flatMap(offices, pairsOf);
  const paired = new Set(flatMap(pairs, ({ thisYear, lastYear }) => [thisYear, lastYear]));
  const copies = flatMap(offices, (office) => [...office.values()].filter(({ length }) => length > 1));
  const copied = new Set(flatMap(copies, (same) => same.map(({ at }) => at)));
  const uncompared = flatMap(reports, ({ report: { issuer, year } }, report): readonly UncomparedReport[] => {
    if (issuer === null) return [{ report, reason: "issuer-unknown" }];
    if (year === null) return [{ report, reason: "year-unknown" }];
    return paired.has(report) ? [] : [{ report, reason: copied.has(report) ? "same-year" : "alone" }];
  });
  return { pairs, uncompared };
}

function pairsOf(office: ReadonlyMap<number, readonly DatedReport[]>): readonly YearPair[] {
  const years = [...office.keys()].sort((a, b) => a - b);
  return flatMap(years, (year): readonly YearPair[] => {
    const [now, ...otherNow] = office.get(year) ?? [];
    const [before, ...otherBefore] = office.get(year - 1) ?? [];
    if (now === undefined || before === undefined || otherNow.length + otherBefore.length > 0) return [];
    const checks = compareYears(now.reading, before.reading);
    return [{ issuer: now.issuer, year, thisYear: now.at, lastYear: before.at, checks }];
  });
}
