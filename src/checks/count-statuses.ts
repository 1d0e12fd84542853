import type { CheckStatus } from "../forms/judge-identity.js";

/** How many checks have each status. */
export type StatusCounts = Readonly<Record<CheckStatus, number>>;

/** Counts checks of one report or across years. */
export function countStatuses(checks: readonly { readonly status: CheckStatus }[]): StatusCounts {
  const counts = { holds: 0, "holds-if-blanks-are-zero": 0, fails: 0, unknown: 0 };
  for (const { status } of checks) counts[status]++;
  return counts;
}
