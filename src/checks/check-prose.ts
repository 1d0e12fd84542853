import { knownFigure } from "../fit/judge-table.js";
import type { Slot } from "../fit/fitted.js";
import type { ProseFigure, ProseKind } from "../prose/prose-figure.js";
import { flatMap } from "../source/flat-map.js";
import type { Check, ProseCheckCode } from "./check.js";

interface Counterpart {
  readonly code: ProseCheckCode;
  /** The figures that print the same in either edition, added up. */
  readonly paths: readonly string[];
}

/** What the table prints for a figure of the prose; items published and the fee stand in no table. */
const COUNTERPARTS: ReadonlyMap<ProseKind, Counterpart> = new Map<ProseKind, Counterpart>([
  ["received", { code: "prose-received", paths: ["requests.received.total"] }],
  ["carriedOver", { code: "prose-carried-over", paths: ["requests.carriedOver.total"] }],
  ["answered", { code: "prose-answered", paths: ["requests.outcomes.total.total"] }],
  ["carriedForward", { code: "prose-carried-forward", paths: ["requests.carriedForward.total"] }],
  ["reconsiderations", { code: "prose-reconsiderations", paths: ["proceedings.reconsideration.total"] }],
  [
    "lawsuits",
    {
      code: "prose-lawsuits",
      paths: ["proceedings.litigation.direct.total", "proceedings.litigation.afterReconsideration.total"],
    },
  ],
  [
    "regulations",
    { code: "prose-regulations", paths: ["disclosure.regulations.issued", "disclosure.regulations.created"] },
  ],
  [
    "normativeDocuments",
    {
      code: "prose-normative-documents",
      paths: ["disclosure.normativeDocuments.issued", "disclosure.normativeDocuments.created"],
    },
  ],
]);

/** Which check compares a figure of the prose with the table; null where it has no counterpart there. */
export function proseCheckCode(kind: ProseKind): ProseCheckCode | null {
  return COUNTERPARTS.get(kind)?.code ?? null;
}

/**
 * Compares every figure of the prose with the figure that the table prints for it. Two numbers that differ fail, unless
 * the sentence counts something wider or narrower (全市, 本机关, 受理), prints 余 or 约, or the table was not read: then it is not known.
 */
export function checkProse(prose: readonly ProseFigure[], slots: readonly Slot[]): readonly Check[] {
  return flatMap(prose, (figure): readonly Check[] => {
    const counterpart = COUNTERPARTS.get(figure.kind);
    if (counterpart === undefined) return [];
    const printed = flatMap(counterpart.paths, (path) => slots.find((slot) => slot.path === path) ?? []);
    return [
      {
        code: counterpart.code,
        paths: printed.map(({ path }) => path),
        sentence: figure.sentence,
        ...judge(figure, printed.map(knownFigure)),
      },
    ];
  });
}

/** `expected` is what the table prints, blanks counted as 0; `actual` is what the sentence says. */
function judge(
  { value, scope, approximate }: ProseFigure,
  table: readonly (number | "blank" | "unknown")[],
): Pick<Check, "status" | "expected" | "actual" | "reason"> {
  const numbers = table.filter((figure) => typeof figure === "number");
  const blank = table.includes("blank");
  if (table.length === 0 || table.includes("unknown"))
    return { status: "unknown", expected: null, actual: value, reason: null };
  const expected = numbers.reduce((sum, number) => sum + number, 0);
  if (value === expected)
    return { status: blank ? "holds-if-blanks-are-zero" : "holds", expected, actual: value, reason: null };
  if (scope !== null) return { status: "unknown", expected, actual: value, reason: scope };
  if (approximate) return { status: "unknown", expected, actual: value, reason: "约" };
  return { status: blank && value > expected ? "unknown" : "fails", expected, actual: value, reason: null };
}
