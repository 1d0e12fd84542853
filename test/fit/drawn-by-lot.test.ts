import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse-report.js";
import { draft, drawPage, layoutNames, printsOf } from "../pages.js";
import { expectTrue } from "./reports.js";

describe("a report with figures drawn by lot", () => {
  const people = fc.array(fc.oneof(fc.constant(0), fc.nat(30), fc.nat(99_999)), {
    minLength: 6,
    maxLength: 6,
  });
  const paths = (row: string): readonly string[] =>
    ["person", "company", "research", "nonprofit", "legal", "other", "total"].map(
      (key) => `requests.${row}.${key}`,
    );
  const rowPrints = (row: string, counts: readonly number[]): Record<string, number> =>
    Object.fromEntries(
      paths(row).map((path, at) => [path, counts[at] ?? counts.reduce((sum, count) => sum + count, 0)]),
    );
  const prints = fc
    .record({
      granted: people,
      petition: people,
      carriedOver: people,
      carriedForward: people,
      licensing: fc.nat(),
      issued: fc.nat(500),
      fees: fc.nat(999_999),
    })
    .map(({ granted, petition, carriedOver, carriedForward, licensing, issued, fees }) => {
      const add = (...columns: readonly (readonly number[])[]): readonly number[] =>
        granted.map((_, at) => columns.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
      // What was left from the year before must not exceed what was settled and is left.
      const over = carriedOver.map((count, at) =>
        Math.min(count, (granted[at] ?? 0) + (petition[at] ?? 0) + (carriedForward[at] ?? 0)),
      );
      const settled = add(granted, petition);
      return {
        ...rowPrints(
          "received",
          add(
            settled,
            carriedForward,
            over.map((count) => -count),
          ),
        ),
        ...rowPrints("carriedOver", over),
        ...rowPrints("outcomes.granted", granted),
        ...rowPrints("outcomes.partiallyGranted", [0, 0, 0, 0, 0, 0]),
        ...rowPrints("outcomes.unavailable.notHeld", [0, 0, 0, 0, 0, 0]),
        ...rowPrints("outcomes.rejected.petition", petition),
        ...rowPrints("outcomes.total", settled),
        ...rowPrints("carriedForward", carriedForward),
        "disclosure.licensing.decisions": licensing,
        "disclosure.normativeDocuments.issued": issued,
        "disclosure.fees.amount": String(fees / 100),
      };
    });

  it.each(layoutNames)("reads to those figures in the layout: %s", (layout) => {
    fc.assert(
      fc.property(prints, (drawn) => {
        const result = parseReport(drawPage(draft("2021", drawn), layout));
        expectTrue(result, printsOf("2021", drawn));
        expect(result.checks.filter(({ status }) => status === "fails" || status === "unknown")).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
