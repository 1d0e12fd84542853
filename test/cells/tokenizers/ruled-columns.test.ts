import { describe, expect, it } from "vitest";
import { ruledColumns } from "../../../src/cells/tokenizers/ruled-columns.js";
import { placesOf, rowsOf, textRegion } from "../regions.js";

describe("columns ruled off by strokes", () => {
  it("are read by row, a line each", () => {
    const text = [
      "  信息内容     件数",
      "  ------------ ------ ------",
      "  规章         0      9",
      "  行政许可     15",
      "  ------------ ------ ------",
    ].join("\n");
    expect(rowsOf(ruledColumns, textRegion(text))).toEqual([
      ["规章", "0", "9"],
      ["行政许可", "15", ""],
    ]);
  });

  it("stand below a head where the only rule does, up to an empty line", () => {
    const text = [
      "2024年制发规范性文件2件。",
      "",
      "  信息内容     件数",
      "  ------------ ------ ------",
      "  规章         0      9",
      "  行政许可     15",
      "",
      "  截至2024年底，现行有效11件。",
    ].join("\n");
    expect(rowsOf(ruledColumns, textRegion(text))).toEqual([
      ["信息内容", "件数", ""],
      ["规章", "0", "9"],
      ["行政许可", "15", ""],
    ]);
    expect(ruledColumns.tokenize(textRegion("---- --\n规章 1"))).toBeNull();
  });

  it("are no table where there are more than any has", () => {
    const drawn = (strokes: number): string => `信息内容\n${"-- ".repeat(strokes)}\n规`;
    expect(ruledColumns.tokenize(textRegion(drawn(65)))).toBeNull();
    expect(ruledColumns.tokenize(textRegion(drawn(64).replace("信息内容", "规")))).toHaveLength(128);
  });

  it("may be aligned by characters; a table that stands in no columns is not read", () => {
    const rows = [
      ["规章", "0", "145917"],
      ["行政许可", "15", "203"],
    ];
    const drawn = (widths: readonly number[]): string => {
      const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
      return ["----  --  ------", ...lines, "----  --  ------"].join("\n");
    };
    expect(rowsOf(ruledColumns, textRegion(drawn([4, 2, 6])))).toEqual(rows);
    expect(ruledColumns.tokenize(textRegion(drawn([4, 4, 6])))).toBeNull();
  });

  it("rows of several lines are parted by empty lines", () => {
    const text = [
      "  ---------- ------",
      "  行政规范   15",
      "  性文件",
      "",
      "  规章       3",
      "  ---------- ------",
    ].join("\n");
    expect(rowsOf(ruledColumns, textRegion(text))).toEqual([
      ["行政规范性文件", "15"],
      ["规章", "3"],
    ]);
  });

  it("are not there without a rule of several strokes", () => {
    expect(ruledColumns.tokenize(textRegion("规章  1\n--------\n总计  2"))).toBeNull();
  });

  it("lines above the rule are rows of the page, empty ones are not", () => {
    const text = "表一\n  \n\n---- --\n规章 1\n总计 2\n---- --";
    expect(placesOf(ruledColumns.tokenize(textRegion(text)))).toEqual([
      "1,0 规章",
      "1,1 1",
      "2,0 总计",
      "2,1 2",
    ]);
  });

  it("may be ruled by equal signs, and two tables by rules of their own", () => {
    const text = "==== ==\n规章 1\n==== ==\n\n== ====\n甲 12\n== ====";
    expect(placesOf(ruledColumns.tokenize(textRegion(text)))).toEqual([
      "0,0 规章",
      "0,1 1",
      "3,0 甲",
      "3,1 12",
    ]);
  });

  it("are not there without rows, between single strokes, or beyond their region", () => {
    expect(ruledColumns.tokenize(textRegion("---- --\n---- --"))).toBeNull();
    expect(ruledColumns.tokenize(textRegion("---- -\n规章 1"))).toBeNull();
    expect(ruledColumns.tokenize(textRegion("-------\n规章 1"))).toBeNull();
    expect(ruledColumns.tokenize(textRegion("---- --\n规章 1\n---- --", 7))?.length ?? 0).toBeLessThan(3);
  });
});
