import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { couldFill, isFilledBy, mostPoints, scoreFit, sightOf } from "../../src/fit/score-fit.js";
import { knownFigure } from "../../src/fit/judge-table.js";
import { Prints } from "../../src/fit/prints.js";
import { tableIdentities } from "../../src/forms/identities.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { drawnReading, tableCells, withRows } from "./drawn-cells.js";

const table = withRows(form2021.disclosure, "regulations", "normativeDocuments");
const HEADS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
const fit = (...rows: readonly string[]) =>
  fitTable(tableCells(rows.join("\n")), table, "before", new Prints());
const wholeFit = () => fit(HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31");
const points = (...rows: readonly string[]): number => scoreFit(fit(...rows)).points;

describe("the score of a fit", () => {
  it("is perfect where every slot is read, nothing is left over and nothing fails to add up", () => {
    expect(scoreFit(wholeFit())).toMatchObject({ perfect: true, failing: 0 });
  });

  it.each([
    ["a row is missing", [HEADS, "规章 | 1 | 0 | 4"]],
    ["a number is left over", [HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31", "其他 | 9"]],
    [
      "words with digits stand for a figure",
      [HEADS, "规章 | 1 | 0 | 见附件3", "行政规范性文件 | 6 | 0 | 31"],
    ],
    ["an identity fails", [HEADS, "规章 | 5 | 0 | 4", "行政规范性文件 | 6 | 0 | 31"]],
  ])("is not perfect and lower where %s", (_, rows) => {
    expect(scoreFit(fit(...rows)).perfect).toBe(false);
    expect(points(...rows)).toBeLessThan(scoreFit(wholeFit()).points);
  });

  it("is lower where words stand for a figure, but perfect: no reading can find a number in them", () => {
    const rows = [HEADS, "规章 | 1 | 0 | 见附件", "行政规范性文件 | 6 | 0 | 31"];
    expect(scoreFit(fit(...rows)).perfect).toBe(true);
    expect(points(...rows)).toBeLessThan(scoreFit(wholeFit()).points);
  });

  it("is not perfect and lower where the reading did not see a number of the region", () => {
    const score = scoreFit({ ...wholeFit(), unseen: [{ start: 0, end: 1 }] });
    expect(score.perfect).toBe(false);
    expect(score.points).toBeLessThan(scoreFit(wholeFit()).points);
  });

  it("is higher for numbers than for blanks, and higher with labels and heads read than without", () => {
    expect(points("规章 | 1 | 0 | 4")).toBeGreaterThan(points("规章 | 1 | | 4"));
    expect(points(HEADS, "规章 | 1 | 0 | 4")).toBeGreaterThan(points("规章 | 1 | 0 | 4"));
  });

  it("is lower where rows stand that only the other edition has", () => {
    expect(scoreFit({ ...wholeFit(), foreignRows: 1 }).points).toBeLessThan(scoreFit(wholeFit()).points);
  });

  it("counts no empty identity as held: zeros everywhere prove nothing", () => {
    const zeros = fit(HEADS, "规章 | 0 | 0 | 0", "行政规范性文件 | 0 | 0 | 0");
    expect(scoreFit(zeros).points).toBeLessThan(scoreFit(wholeFit()).points);
  });
});

describe("the figures of slots", () => {
  it("are numbers, blanks, or unknown", () => {
    const { slots } = fit("规章 | 1 | | /", "行政规范性文件 | 见附件 | 0 | 31");
    const figures = slots.map(knownFigure);
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

describe("what a reading sees before it is fitted", () => {
  const sight = (drawing: string, numbers: readonly (readonly [number, number])[] = [], hidden = "") =>
    sightOf(
      drawnReading(
        "drawn",
        tableCells(drawing).filter(({ text }) => text === "" || text !== hidden),
        { numbers: numbers.map(([start, end]) => ({ start, end })) },
      ),
      new Prints(),
    );

  it("could be all figures of a table, some of them blank, or could not: too few, or too many printed", () => {
    expect(couldFill({ printed: 6, blank: 0 }, table)).toBe(true);
    expect(couldFill({ printed: 4, blank: 3 }, table)).toBe(true);
    expect(couldFill({ printed: 4, blank: 1 }, table)).toBe(false);
    expect(couldFill({ printed: 7, blank: 0 }, table)).toBe(false);
  });

  it("fills a table with as many printed figures, in no more rows than it has", () => {
    const seen = { printed: 6, blank: 2, rows: 2, unseen: 0 };
    expect(isFilledBy(table, seen)).toBe(true);
    expect(isFilledBy(table, { ...seen, printed: 5 })).toBe(false);
    expect(isFilledBy(table, { ...seen, printed: 7 })).toBe(false);
    expect(isFilledBy(table, { ...seen, rows: 6 })).toBe(false); // every cell in a row of its own
  });

  it("is figures, blanks, the rows that print figures, and numbers in none of its cells", () => {
    expect(sight("规章 | 1 | 0 | 4\n行政规范性文件 | | | \n其他 | 2")).toMatchObject({ printed: 4, rows: 2 });
    expect(sight("规章 | 12 | | 4 | 见附件 | /")).toEqual({ printed: 3, blank: 1, rows: 1, unseen: 0 });
    // 规章 | 12 | 34 | 56
    const numbers = [
      [5, 7],
      [10, 12],
      [15, 17],
    ] as const;
    expect(sight("规章 | 12 | 34 | 56", numbers)).toEqual({ printed: 3, blank: 0, rows: 1, unseen: 0 });
    expect(sight("规章 | 12 | 34 | 56", numbers, "34")).toEqual({ printed: 2, blank: 0, rows: 1, unseen: 1 });
    expect(sight("规章 | 12 | 34 | 56", numbers, "56")).toEqual({ printed: 2, blank: 0, rows: 1, unseen: 1 });
    expect(sight("规章 | 12 | 34 | 56", [...numbers, [17, 19], [30, 31]])).toEqual({
      printed: 3,
      blank: 0,
      rows: 1,
      unseen: 2,
    });
    expect(sight("规章 | 12 | 34 | 56", [[0, 5], ...numbers], "12")).toEqual({
      printed: 2,
      blank: 0,
      rows: 1,
      unseen: 2,
    });
  });

  it("holds its cells in whatever order they are read", () => {
    const cells = tableCells("规章 | 12 | 34").toReversed();
    const numbers = [
      { start: 5, end: 7 },
      { start: 10, end: 12 },
    ];
    const reading = {
      layout: "drawn",
      scrambled: false,
      glued: false,
      marked: false,
      unsure: new Map(),
      pageEnd: 0,
      goesOn: false,
    };
    expect(sightOf({ ...reading, cells, numbers }, new Prints()).unseen).toBe(0);
  });

  it("promises no more points than slots, labels, heads and sums can give", () => {
    const rest = 2 + 2 * 3 + 2; // labels, heads, identities
    const most = (printed: number, blank = 0, unseen = 0, glued = false): number =>
      mostPoints({ printed, blank, unseen }, table, glued);
    expect(most(6)).toBe(6 + rest);
    expect(most(9)).toBe(6 + rest);
    expect(most(4, 2)).toBeCloseTo(4.6 + rest);
    expect(most(4, 100)).toBe(6 + rest);
    expect(most(4, 0, 3)).toBe(4 + rest - 6);
    expect(most(1, 0, 0, true)).toBe(6 + rest);
    expect(most(0, 6)).toBeCloseTo(1.8 + rest - 2); // without a number nothing adds up
    expect(
      mostPoints({ printed: 7, blank: 0, unseen: 0 }, withRows(form2021.requests, "received"), false),
    ).toBe(7 + 1 + tableIdentities(withRows(form2021.requests, "received")).length);
  });

  it("scores words, blanks and cells of several numbers each at their weight, and a sum that they leave open not at all", () => {
    const base = points(HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31");
    expect(base - points(HEADS, "规章 | 1 | / | 4", "行政规范性文件 | 6 | 0 | 31")).toBeCloseTo(1 - 0.3 + 1);
    expect(base - points(HEADS, "规章 | 1 | 见附件 | 4", "行政规范性文件 | 6 | 0 | 31")).toBeCloseTo(
      1 + 0.2 + 1,
    );
    expect(
      base - points(HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31", "其他 | 7 8 9"),
    ).toBeCloseTo(6);
    expect(base - points(HEADS, "规章 | 1 | 0 | 4", "行政规范性文件 | 6 | 0 | 31", "其他 | /")).toBeCloseTo(
      2,
    );
  });
});
