import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { knownFigures, scoreFit } from "../../src/fit/score-fit.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { tableCells, withRows } from "./drawn-cells.js";

const table = withRows(form2021.disclosure, "regulations", "normativeDocuments");
const HEADS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
const fit = (...rows: readonly string[]) => fitTable(tableCells(rows.join("\n")), table, "before");
const whole = fit(HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31");
const points = (...rows: readonly string[]): number => scoreFit(fit(...rows)).points;

describe("the score of a fit", () => {
  it("is perfect where every slot is read, nothing is left over and nothing fails to add up", () => {
    expect(scoreFit(whole)).toMatchObject({ perfect: true, failing: 0 });
  });

  it.each([
    ["a row is missing", [HEADS, "规章 | 1 | 0 | 4"]],
    ["a number is left over", [HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31", "其他 | 9"]],
    ["words stand for a figure", [HEADS, "规章 | 1 | 0 | 见附件", "行政规范性文件 | 6 | 0 | 31"]],
    ["an identity fails", [HEADS, "规章 | 5 | 0 | 4", "行政规范性文件 | 6 | 0 | 31"]],
  ])("is not perfect and lower where %s", (_, rows) => {
    expect(scoreFit(fit(...rows)).perfect).toBe(false);
    expect(points(...rows)).toBeLessThan(scoreFit(whole).points);
  });

  it("is not perfect and lower where the reading did not see a number of the region", () => {
    const score = scoreFit({ ...whole, unseen: [{ start: 0, end: 1 }] });
    expect(score.perfect).toBe(false);
    expect(score.points).toBeLessThan(scoreFit(whole).points);
  });

  it("is higher for numbers than for blanks, and higher with labels and heads read than without", () => {
    expect(points("规章 | 1 | 0 | 4")).toBeGreaterThan(points("规章 | 1 | | 4"));
    expect(points(HEADS, "规章 | 1 | 0 | 4")).toBeGreaterThan(points("规章 | 1 | 0 | 4"));
  });

  it("is lower where rows stand that only the other edition has", () => {
    expect(scoreFit({ ...whole, foreignRows: 1 }).points).toBeLessThan(scoreFit(whole).points);
  });

  it("counts no empty identity as held: zeros everywhere prove nothing", () => {
    const zeros = fit(HEADS, "规章 | 0 | 0 | 0", "行政规范性文件 | 0 | 0 | 0");
    expect(scoreFit(zeros).points).toBeLessThan(scoreFit(whole).points);
  });
});

describe("the figures of slots", () => {
  it("are numbers, blanks, or unknown", () => {
    const { slots } = fit("规章 | 1 | | /", "行政规范性文件 | 见附件 | 0 | 31");
    const figures = knownFigures(slots);
    const known = (path: string): unknown => figures[slots.findIndex((slot) => slot.path === path)];
    const paths = [
      "regulations.issued",
      "regulations.repealed",
      "regulations.inForce",
      "normativeDocuments.issued",
    ];
    expect(paths.map((path) => known(`disclosure.${path}`))).toEqual([1, "blank", "blank", "unknown"]);
  });
});
