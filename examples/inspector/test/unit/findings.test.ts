import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ParsedReport, parseReport } from "gongkai";
import { findPlaces } from "../../src/reading/find-places.js";
import { findingCount, findingsOf, graveCount, MOST_FINDINGS } from "../../src/state/findings.js";

const parsed = parseReport(
  readFileSync(new URL("../../../reports/baishiqiao-subdistrict-2024.txt", import.meta.url)),
);

/** The same reading with one diagnostic over and over. */
function flooded(times: number): ParsedReport {
  const [diagnostic] = parsed.diagnostics;
  return {
    ...parsed,
    diagnostics: diagnostic === undefined ? [] : Array.from({ length: times }, () => diagnostic),
  };
}

describe("the findings of a report", () => {
  it("begin with what does not add up; notes come last", () => {
    expect(findingsOf(parsed, "en").map(({ code }) => code)).toEqual([
      "requests-balance",
      "applicants-sum",
      "figure-text",
      "fee-converted",
    ]);
    expect([findingCount(parsed), graveCount(parsed)]).toEqual([4, 3]);
  });

  it("are told in Chinese or English", () => {
    expect(findingsOf(parsed, "zh")[1]?.message).toContain("但总计印为 17");
    expect(findingsOf(parsed, "en")[1]?.message).toContain("but 总计 prints 17");
  });

  it("of a flood are counted, not all drawn, neither in the list nor in the source", () => {
    const flood = flooded(100_000);
    expect(findingCount(flood)).toBe(100_002);
    expect(findingsOf(flood, "en").length).toBe(MOST_FINDINGS + 2);
    expect(findPlaces(flood).filter(({ id }) => id.startsWith("diagnostic-")).length).toBeLessThanOrEqual(
      MOST_FINDINGS,
    );
  });
});
