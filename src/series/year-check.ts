import type { CheckStatus } from "../forms/judge-identity.js";

/** Codes of the checks across years; part of the contract. */
export type YearCheckCode = "years-carried-over" | "years-in-force" | "years-previous";

/** Where a figure of a check across years stands: in which of the two reports, and where there. */
export interface YearPlace {
  readonly report: "this-year" | "last-year";
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
  readonly code: YearCheckCode;
  readonly status: CheckStatus;
  /** What the report of the year before leads to, blanks counted as 0; null where a figure is unknown. */
  readonly expected: number | null;
  /** What this year's report prints, a blank counted as 0; null where a figure is unknown. */
  readonly actual: number | null;
  /** The figures it speaks of, the one that `actual` is last. */
  readonly places: readonly YearPlace[];
}
