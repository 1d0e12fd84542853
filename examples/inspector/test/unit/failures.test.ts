import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "gongkai";
import { failuresOf } from "../../src/form/failures.js";

const report = readFileSync(new URL("../../../reports/baishiqiao-subdistrict-2024.txt", import.meta.url));

describe("the failing identities of a report with a wrong total", () => {
  const failures = failuresOf(parseReport(report).checks);

  it("stand in the row whose applicants do not add up, and at its total", () => {
    const row = [...failures].filter(([, { inRow }]) => inRow);
    expect(new Set(row.map(([path]) => path.slice(0, path.lastIndexOf("."))))).toEqual(
      new Set(["requests.received"]),
    );
    expect(row).toHaveLength(7);
    expect(failures.get("requests.received.total")).toMatchObject({
      isTotal: true,
      inRow: true,
      inColumn: true,
    });
    expect(failures.get("requests.received.person")).toMatchObject({ isTotal: false, inColumn: false });
  });

  it("stand in the column that does not balance", () => {
    expect(
      [...failures]
        .filter(([, { inColumn }]) => inColumn)
        .map(([path]) => path)
        .sort(),
    ).toEqual([
      "requests.carriedForward.total",
      "requests.carriedOver.total",
      "requests.outcomes.total.total",
      "requests.received.total",
    ]);
  });

  it("are none where all holds", () => {
    expect(failuresOf(parseReport("").checks).size).toBe(0);
  });
});
