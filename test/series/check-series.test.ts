import { describe, expect, it } from "vitest";
import { checkSeries } from "../../src/index.js";
import { yearReport } from "./years.js";

const of = (issuer: string | null, year: number | null): ReturnType<typeof yearReport> =>
  yearReport(issuer, year, {});

describe("checkSeries", () => {
  it("pairs each year of an office with the year before, whatever the order of the reports", () => {
    const { pairs, uncompared } = checkSeries([
      of("甲局", 2023),
      of("乙局", 2022),
      of("甲局", 2021),
      of("甲局", 2022),
      of("乙局", 2021),
    ]);
    expect(pairs.map(({ issuer, year, thisYear, lastYear }) => [issuer, year, thisYear, lastYear])).toEqual([
      ["甲局", 2022, 3, 2],
      ["甲局", 2023, 0, 3],
      ["乙局", 2022, 1, 4],
    ]);
    expect(uncompared).toEqual([]);
  });

  it("judges the pair as compareYears does", () => {
    const { pairs } = checkSeries([
      yearReport("甲局", 2022, { "requests.carriedForward.total": 3 }),
      yearReport("甲局", 2023, { "requests.carriedOver.total": 4 }),
    ]);
    const failing = pairs.flatMap(({ checks }) => checks.filter(({ status }) => status === "fails"));
    expect(failing).toMatchObject([{ code: "years-carried-over", expected: 3, actual: 4 }]);
  });

  it("knows an office by its name in full-width or traditional characters, too", () => {
    expect(checkSeries([of("青石縣民政局", 2022), of("青石县 民政局", 2023)]).pairs).toHaveLength(1);
  });

  it("names every report that it compares with none, and why", () => {
    const reports = [
      of(null, 2022),
      of("甲局", null),
      of("乙局", 2022),
      of("乙局", 2022),
      of("乙局", 2023),
      of("丙局", 2020),
      of("丙局", 2022),
    ];
    expect(checkSeries(reports)).toEqual({
      pairs: [],
      uncompared: [
        { report: 0, reason: "issuer-unknown" },
        { report: 1, reason: "year-unknown" },
        { report: 2, reason: "same-year" },
        { report: 3, reason: "same-year" },
        { report: 4, reason: "alone" },
        { report: 5, reason: "alone" },
        { report: 6, reason: "alone" },
      ],
    });
  });
});
