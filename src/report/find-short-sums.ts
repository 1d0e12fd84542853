import type { Check } from "../checks/check.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Slot } from "../fit/fitted.js";
import type { Page } from "../page/page.js";
import { spanOfSlots } from "./span-of-slots.js";

/**
 * Where figures add up to less than is printed for their sum, and only a blank could hold the rest. A blank is not 0, so that the
 * identity is not broken; but offices leave out nothing but zeros, so that more often a figure is lost or stands beside its cell.
 * A side without any print is a habit: many reports print only totals, or none.
 */
export function findShortSums(
  page: Page,
  identities: readonly Check[],
  slots: readonly Slot[],
): readonly Diagnostic[] {
  return identities.flatMap(({ code, status, paths, expected, actual }): readonly Diagnostic[] => {
    if (status !== "unknown" || expected === null || actual === null || expected === 0 || actual === 0)
      return [];
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
