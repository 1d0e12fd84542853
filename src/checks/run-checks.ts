import type { FormTable } from "../forms/form.js";
import { type Identity, type IdentityCode, tableIdentities } from "../forms/identities.js";
import { type CheckStatus, judgeIdentity } from "../forms/judge-identity.js";
import { knownFigures } from "../fit/score-fit.js";
import type { Slot } from "../fit/fitted.js";

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
  /** What the parts add up to; null where a figure is unknown. */
  readonly actual: number | null;
}

/** Codes of the checks, part of the contract. */
export type CheckCode = IdentityCode | "whole-counts";

/** Runs every identity of the editions at hand, in the order of the sections. */
export function runChecks(tables: readonly FormTable[], slots: readonly Slot[]): readonly Check[] {
  const known = knownFigures(slots);
  const checks: Check[] = [];
  for (const table of tables) {
    for (const identity of tableIdentities(table)) {
      const judgement = judgeIdentity(identity, known);
      if (judgement !== null) checks.push({ code: identity.code, paths: identityPaths(identity), ...judgement });
    }
  }
  return [...checks, ...wholeCounts(tables, slots)];
}

function identityPaths(identity: Identity): readonly string[] {
  return [...identity.parts, ...identity.totals, ...identity.onlyIfZero];
}

/** Counts are whole and not negative; one check a table. `actual` is how many are not. */
function wholeCounts(tables: readonly FormTable[], slots: readonly Slot[]): readonly Check[] {
  return tables.map((table): Check => {
    const counts = slots.filter((slot) => slot.column.quantity === "count" && table.rows.includes(slot.row));
    const odd = counts.filter((slot) => slot.state === "number" && !isCount(slot.figure?.value ?? null));
    const unread = counts.some((slot) => slot.state === "missing" || slot.state === "ambiguous" || slot.state === "text");
    const paths = (odd.length > 0 ? odd : counts).map((slot) => slot.path);
    if (odd.length > 0) return { code: "whole-counts", status: "fails", paths, expected: 0, actual: odd.length };
    return unread
      ? { code: "whole-counts", status: "unknown", paths, expected: null, actual: null }
      : { code: "whole-counts", status: "holds", paths, expected: 0, actual: 0 };
  });
}

function isCount(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 0;
}

