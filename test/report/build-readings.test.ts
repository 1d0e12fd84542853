import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport, type TableReading, type TableTokenizer } from "../../src/index.js";
import { draft, drawPage, layoutNames } from "../pages.js";

const bars = drawPage(draft("2021"), "bars around");
const won = (readings: readonly TableReading[]): readonly TableReading[] =>
  readings.filter((reading) => reading.won);

/** Sees the whole region as one cell. */
const oneCell: TableTokenizer = {
  name: "one-cell",
  tokenize: ({ text, start, end }) => [
    {
      text: text.slice(start, end),
      span: { start, end },
      parts: [{ start, end }],
      row: null,
      column: null,
      columns: 1,
    },
  ],
};

describe("the readings of a report", () => {
  it.each(layoutNames)("drawn in %s name one winner a table, in printed order", (layout) => {
    const { readings } = parseReport(drawPage(draft("2021"), layout));
    expect(won(readings).map(({ table }) => table)).toEqual(["disclosure", "requests", "proceedings"]);
  });

  it("say of the winner what the figures say", () => {
    const { readings, figures } = parseReport(bars);
    for (const { table, numbers, edition } of won(readings)) {
      const read = figures.filter(({ path, state }) => path.startsWith(`${table}.`) && state === "number");
      expect([numbers, edition]).toEqual([read.length, "2021"]);
    }
  });

  it("show the layouts and editions that lost, with a lower score", () => {
    const { readings } = parseReport(bars.replaceAll("规章", "制度"));
    const [winner, ...losers] = readings.filter(({ table }) => table === "disclosure");
    expect(losers.length).toBeGreaterThan(1);
    expect(won(losers)).toEqual([]);
    for (const { points } of losers) {
      expect(winner?.points).toBeGreaterThan(points);
    }
  });

  it("leave out a tokenizer that sees too few of the numbers to win", () => {
    const { readings } = parseReport(bars.replaceAll("规章", "制度"), { tokenizers: [oneCell] });
    expect(readings.map(({ layout }) => layout)).not.toContain("one-cell");
  });

  it("name each way once: a layout with an edition", () => {
    const { readings } = parseReport(bars.replaceAll("规章", "制度"));
    const ways = readings.map(({ table, layout, edition }) => [table, layout, edition].join());
    expect(ways.length).toBeGreaterThan(3);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it("count the identities that fail on what was read", () => {
    const report = readFileSync(
      new URL("../../examples/reports/baishiqiao-subdistrict-2024.txt", import.meta.url),
    );
    const requests = won(parseReport(report).readings).find(({ table }) => table === "requests");
    expect(requests?.failing).toBe(2);
  });

  it("are none where there is no table", () => {
    expect(parseReport("通知").readings).toEqual([]);
  });
});
