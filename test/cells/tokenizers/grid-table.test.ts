import { describe, expect, it } from "vitest";
import { gridTable } from "../../../src/cells/tokenizers/grid-table.js";
import { placesOf, rowsOf, textRegion } from "../regions.js";

describe("cells drawn with strokes", () => {
  it("are read by row and column", () => {
    const text = [
      "+------+---+---+",
      "| 规章 | 1 | 0 |",
      "+======+===+===+",
      "| 总计 | 2 |   |",
      "+------+---+---+",
    ].join("\n");
    expect(rowsOf(gridTable, textRegion(text))).toEqual([
      ["规章", "1", "0"],
      ["总计", "2", ""],
    ]);
  });

  it("may hold several lines", () => {
    const text = [
      "+--------+---+",
      "| 行政规 | 1 |",
      "| 范性   |   |",
      "| 文件   |   |",
      "+--------+---+",
      "| 规章   | 2 |",
      "+--------+---+",
    ].join("\n");
    expect(rowsOf(gridTable, textRegion(text))).toEqual([
      ["行政规范性文件", "1"],
      ["规章", "2"],
    ]);
  });

  it("may be merged downwards and sideways", () => {
    const text = [
      "┌──┬──┬──┐",
      "│三│一│1 │",
      "│  ├──┼──┤",
      "│  │二│2 │",
      "├──┴──┼──┤",
      "│四   │3 │",
      "└─────┴──┘",
    ].join("\n");
    expect(placesOf(gridTable.tokenize(textRegion(text)))?.map((place) => place.replace(/^\d/, "_"))).toEqual(
      ["_,0 三", "_,1 一", "_,2 1", "_,1 二", "_,2 2", "_,0+1 四", "_,2 3"],
    );
  });

  it("of a line that ends elsewhere than the rule above it are not read: its strokes are no columns", () => {
    const text = ["┌───┬───┬───┐", "│一 │1  │2  │", "├───┼───┼───┤", "│二 ││4  │", "└───┴───┴───┘"];
    expect(placesOf(gridTable.tokenize(textRegion(text.join("\n"))))).not.toContain("1,1 4");
  });

  it("between two strokes that mean one corner stand alone, and part no cell of several lines", () => {
    const text = [
      "+------+---+",
      "| 规章 | 3 |",
      "|     |y| b |",
      "|      | a |",
      "+------+---+",
      "| 总计 | 1 |",
      "+------+---+",
    ].join("\n");
    expect(rowsOf(gridTable, textRegion(text))?.flat()).toEqual(expect.arrayContaining(["规章", "y", "3ba"]));
  });

  it("are not bars without rules, nor Markdown", () => {
    expect(gridTable.tokenize(textRegion("| 规章 | 1 |\n| 总计 | 2 |"))).toBeNull();
    expect(gridTable.tokenize(textRegion("| 规章 | 1 |\n| --- | --- |\n| 总计 | 2 |"))).toBeNull();
  });

  it("are not signed figures", () => {
    expect(
      gridTable.tokenize(textRegion("行政许可 | 56 | +23/-10 | 312 |\n行政处罚 | 1 | +4 | 5 |")),
    ).toBeNull();
  });

  describe("behind a line without strokes, where the number of a row is left out", () => {
    const below = (...lines: readonly string[]): readonly string[] | null =>
      placesOf(
        gridTable.tokenize(textRegion(["+----+---+", "| 一 | 1 |", "+----+---+", "", ...lines].join("\n"))),
      );

    it("as many columns are the same ones, wherever their strokes stand", () => {
      expect(below("+---+----+", "|二 | 2  |", "+---+----+")).toEqual(["0,0 一", "0,1 1", "2,0 二", "2,1 2"]);
    });

    it("other columns stand behind all others", () => {
      expect(below("+---+----+--+", "|二 | 2  |3 |", "+---+----+--+")).toEqual([
        "0,0 一",
        "0,1 1",
        "2,3 二",
        "2,4 2",
        "2,5 3",
      ]);
    });

    it("cells between the same strokes stand in the same columns", () => {
      expect(below("+--------+", "|二      |", "+--------+")).toEqual(["0,0 一", "0,1 1", "2,0+1 二"]);
      expect(below("+----+---+--+", "| 二 | 2 |3 |", "+----+---+--+")).toEqual([
        "0,0 一",
        "0,1 1",
        "2,0 二",
        "2,1 2",
        "2,2 3",
      ]);
    });
  });

  it("strokes that miss a corner by a column or two meant it", () => {
    const table = (line: string): readonly string[] | null =>
      placesOf(
        gridTable.tokenize(
          textRegion(
            ["+----+----+----+", "|一  |1   |2   |", "+----+----+----+", line, "+----+----+----+"].join("\n"),
          ),
        ),
      )?.slice(3) ?? null;
    expect(table("|甲       |3   |")).toEqual(["1,0+1 甲", "1,2 3"]);
    expect(table("|甲        |3  |")).toEqual(["1,0+1 甲", "1,2 3"]);
    expect(table("|甲         |3 |")).toEqual(["1,0+1 甲", "1,2 3"]);
    expect(table("|甲      |3    |")).toEqual(["1,0+1 甲", "1,2 3"]);
    expect(table("|甲   |3   |4  |")).toEqual(["1,0 甲", "1,1 3", "1,2 4"]);
    expect(table("|甲 |3   |4    |")).toEqual(["1,0 甲", "1,1 3", "1,2 4"]);
  });

  it("a signed figure in a cell is no corner, a rule of equal signs is one", () => {
    const text = [
      "+----+----+----+",
      "|一  |+2  | -3 |",
      "+====+====+====+",
      "|二  | +  | == |",
      "+----+----+----+",
    ];
    expect(rowsOf(gridTable, textRegion(text.join("\n")))).toEqual([
      ["一", "+2", "-3"],
      ["二", "+", "=="],
    ]);
  });

  it("are read in their region alone", () => {
    const table = ["+----+---+", "| 一 | 1 |", "+----+---+"].join("\n");
    expect(gridTable.tokenize(textRegion(`${table}\n规章 1`, table.length))).toBeNull();
    expect(rowsOf(gridTable, textRegion(`规章|1\n${table}`, 5))).toEqual([["一", "1"]]);
  });
});
