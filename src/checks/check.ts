import type { IdentityCode } from "../forms/identities.js";
import type { CheckStatus } from "../forms/judge-identity.js";

/**
 * One identity (勾稽关系) of the form judged on the report as printed. Nothing is ever mended: a wrong total stays.
 *
 * Source: 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号; docs/checks.md names the rule of each code.
 *
 * @example
 * ```ts
 * { code: "applicants-sum", status: "fails", paths: ["requests.received.person", …, "requests.received.total"], expected: 8, actual: 7 }
 * ```
 */
export interface Check {
  /** Which identity. */
  readonly code: CheckCode;
  /** Whether it holds, blanks never taken for 0 without saying so. */
  readonly status: CheckStatus;
  /** The figures it speaks of, parts first. */
  readonly paths: readonly string[];
  /** What the total prints, blanks counted as 0; null where a figure is unknown. */
  readonly expected: number | null;
  /**
   * What the parts add up to, in the unit of the figures; null where one is unknown. Of a check of the prose, what the
   * sentence says.
   */
  readonly actual: number | null;
  /** The sentence that is compared with the table, as printed; null for the identities of the form. */
  readonly sentence: string | null;
  /** Words for which the two numbers may lawfully differ, where the status is `unknown`: 全市, 本机关; 约 for any word of its kind. */
  readonly reason: string | null;
}

/**
 * Codes of the checks, part of the contract; docs/checks.md says of each which figures must agree.
 *
 * Source: the notes to the forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
export type CheckCode = IdentityCode | "whole-counts" | ProseCheckCode;

/** Codes of the checks of prose against table, part of the contract; docs/checks.md says which figures are compared. */
export type ProseCheckCode =
  | "prose-received"
  | "prose-carried-over"
  | "prose-answered"
  | "prose-carried-forward"
  | "prose-reconsiderations"
  | "prose-lawsuits"
  | "prose-regulations"
  | "prose-normative-documents";
