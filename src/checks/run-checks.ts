import { type FormTable, slotCount } from "../forms/form.js";
import { judgeTable } from "../fit/judge-table.js";
import { isRead, type Slot } from "../fit/fitted.js";
import type { Check } from "./check.js";

/** An identity of the form compares figures with each other, not with a sentence. */
const OF_THE_FORM = { sentence: null, reason: null } as const;

/**
 * Runs every identity of the editions at hand, in the order of the sections; `slots` are those of the tables, one behind
 * the other.
 */
export function runChecks(tables: readonly FormTable[], slots: readonly Slot[]): readonly Check[] {
  const checks: Check[] = [];
  const counts: Check[] = [];
  let from = 0;
  for (const table of tables) {
    const own = slots.slice(from, (from += slotCount(table)));
    counts.push(wholeCounts(own));
    for (const { identity, status, expected, actual } of judgeTable(table, own)) {
      checks.push({
        code: identity.code,
        paths: identity.paths.slice(),
        status,
        expected,
        actual,
        sentence: null,
        reason: null,
      });
    }
  }
  return [...checks, ...counts];
}

/** Counts are whole and not negative; one check a table. `actual` is how many are not. */
function wholeCounts(slots: readonly Slot[]): Check {
  const counts = slots.filter((slot) => slot.column.quantity === "count");
  const odd = counts.filter((slot) => slot.state === "number" && !isCount(slot.figure?.value ?? null));
  const unread = counts.some((slot) => !isRead(slot) || slot.state === "text");
  const paths = (odd.length > 0 ? odd : counts).map((slot) => slot.path);
  if (odd.length > 0)
    return { code: "whole-counts", status: "fails", paths, expected: 0, actual: odd.length, ...OF_THE_FORM };
  return unread
    ? { code: "whole-counts", status: "unknown", paths, expected: null, actual: null, ...OF_THE_FORM }
    : { code: "whole-counts", status: "holds", paths, expected: 0, actual: 0, ...OF_THE_FORM };
}

function isCount(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= 0;
}
