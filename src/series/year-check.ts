import type { CheckStatus } from "../forms/judge-identity.js";

/** Codes of the checks across years; part of the contract. docs/checks.md explains each. */
export type YearCheckCode = "years-carried-over" | "years-in-force" | "years-previous";

/**
 * Where a figure of a check across years stands: in which of the two reports, and where there.
 *
 * @example
 * ```ts
 * { report: "last-year", path: "requests.carriedForward.person" }
 * ```
 */
export interface YearPlace {
  /** The report of the year before, or of the year that is checked. */
  readonly report: "this-year" | "last-year";
  /** Where it stands in that report. */
  readonly path: string;
}

/**
 * One identity (勾稽关系) between the reports of one office for two years that follow each other. Nothing is ever mended.
 *
 * @example
 * ```ts
 * { code: "years-carried-over", status: "fails", expected: 3, actual: 2, places: [
 *   { report: "last-year", path: "requests.carriedForward.person" }, { report: "this-year", path: "requests.carriedOver.person" } ] }
 * ```
 */
export interface YearCheck {
  /** Which identity. */
  readonly code: YearCheckCode;
  /** As of the checks within a report: a blank is never taken for 0. */
  readonly status: CheckStatus;
  /**
   * What the figures before the last add up to, what was repealed taken away, blanks counted as 0; null where a figure is
   * unknown. Of a `Check`, `expected` is printed and `actual` added up: here it is the other way round.
   */
  readonly expected: number | null;
  /** What this year's report prints there, a blank counted as 0; null where a figure is unknown. */
  readonly actual: number | null;
  /** The figures it speaks of, the one that `actual` is last. */
  readonly places: readonly YearPlace[];
}
