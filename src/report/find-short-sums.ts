import type { Check, CheckCode } from "../checks/check.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Slot } from "../fit/fitted.js";
import type { IdentityCode } from "../forms/identities.js";
import type { Page } from "../page/page.js";
import { flatMap } from "../source/flat-map.js";
import { spanOfSlots } from "./span-of-slots.js";

/**
 * Where figures add up to less than is printed for their sum, and only a blank could hold the rest. A blank is not 0, so that the
 * identity is not broken; but offices leave out nothing but zeros, so that more often a figure is lost or stands beside its cell.
 * A side that adds up to 0 tells nothing: many reports print only totals, or none.
 */
export function findShortSums(
  page: Page,
  identities: readonly Check[],
  slots: readonly Slot[],
): readonly Diagnostic[] {
  return flatMap(identities, ({ code, status, paths, expected, actual }): readonly Diagnostic[] => {
    const isSure = isIdentity(code) && expected !== null && actual !== null;
    if (status !== "unknown" || !isSure || expected === 0 || actual === 0) return [];
    const span = spanOfSlots(
      page,
      slots.filter(({ path }) => paths.includes(path)),
    );
    return [
      {
        code: "sum-falls-short",
        severity: "warning",
        stage: "report",
        span,
        check: code,
        paths,
        expected,
        actual,
      },
    ];
  });
}

/** The other checks count what is no count, or compare with a sentence. */
function isIdentity(code: CheckCode): code is IdentityCode {
  return code !== "whole-counts" && !code.startsWith("prose-");
}
