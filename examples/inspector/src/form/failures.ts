import type { Check } from "gongkai";

/** The failing identities that a figure stands in. */
export interface Failure {
  /** Indexes among the checks. */
  readonly checks: readonly number[];
  /** Identities of its row (自然人 + … = 总计), and of its column (一 + 二 = 三 + 四). */
  readonly inRow: boolean;
  readonly inColumn: boolean;
  /** It is what the others should add up to. */
  readonly isTotal: boolean;
}

/** Whether a check compares figures of one row, of one column, or looks at single figures. */
const DIRECTIONS: Readonly<Record<Check["code"], "row" | "column" | "single">> = {
  "applicants-sum": "row",
  "proceedings-sum": "row",
  "documents-order": "row",
  "requests-balance": "column",
  "outcomes-sum": "column",
  "empty-column": "column",
  "whole-counts": "single",
  "prose-received": "single",
  "prose-carried-over": "single",
  "prose-answered": "single",
  "prose-carried-forward": "single",
  "prose-reconsiderations": "single",
  "prose-lawsuits": "single",
  "prose-regulations": "single",
  "prose-normative-documents": "single",
};

const NONE: Failure = { checks: [], inRow: false, inColumn: false, isTotal: false };

/** By the paths of figures: the identities on them that fail. Figures in none are left out. */
export function failuresOf(checks: readonly Check[]): ReadonlyMap<string, Failure> {
  const failures = new Map<string, Failure>();
  for (const [index, { code, status, paths }] of checks.entries()) {
    if (status !== "fails") continue;
    for (const [at, path] of paths.entries()) {
      const before = failures.get(path) ?? NONE;
      const direction = DIRECTIONS[code];
      failures.set(path, {
        checks: [...before.checks, index],
        inRow: before.inRow || direction === "row",
        inColumn: before.inColumn || direction === "column",
        isTotal: before.isTotal || direction === "single" || at === paths.length - 1,
      });
    }
  }
  return failures;
}
