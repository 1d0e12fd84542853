import type { IdentityCode } from "../forms/identities.js";
import type { CheckStatus } from "../forms/judge-identity.js";

/**
 * One identity (勾稽关系) of the form judged on the report as printed. Nothing is ever mended: a wrong total stays.
 *
 * @example
 * ```ts
 * { code: "applicants-sum", status: "fails", paths: ["requests.received.person", …, "requests.received.total"], expected: 8, actual: 7 }
 * ```
 */
export interface Check {
  readonly code: CheckCode;
  readonly status: CheckStatus;
  /** The figures it speaks of, parts first. */
  readonly paths: readonly string[];
  /** What the total prints, blanks counted as 0; null where a figure is unknown. */
  readonly expected: number | null;
  /** What the parts add up to; null where a figure is unknown. Of a check of the prose, what the sentence says. */
  readonly actual: number | null;
  /** The sentence that is compared with the table, as printed; null for the identities of the form. */
  readonly sentence: string | null;
  /** Words of the sentence for which the two numbers may lawfully differ (全市, 本机关, 约), where the status is `unknown`. */
  readonly reason: string | null;
}

/** Codes of the checks, part of the contract. */
export type CheckCode = IdentityCode | "whole-counts" | ProseCheckCode;

/** Codes of the checks of prose against table; part of the contract. */
export type ProseCheckCode =
  | "prose-received"
  | "prose-carried-over"
  | "prose-answered"
  | "prose-carried-forward"
  | "prose-reconsiderations"
  | "prose-lawsuits"
  | "prose-regulations"
  | "prose-normative-documents";
