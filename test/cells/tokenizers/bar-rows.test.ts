import { describe, expect, it } from "vitest";
import { barRows } from "../../../src/cells/tokenizers/bar-rows.js";
import { placesOf, rowsOf, textRegion } from "../regions.js";

const rows = (text: string): ReturnType<typeof rowsOf> => rowsOf(barRows, textRegion(text));

describe("cells between bars, a row a line", () => {
  it.each([
    ["bars on both sides", "| 规章 | 1 | 0 |"],
    ["a bar behind each cell", "规章 | 1 | 0 |"],
    ["bars only between", "规章 | 1 | 0"],
    ["no spaces", "|规章|1|0|"],
    ["full-width bars", "｜规章｜1｜0｜"],
    ["box drawing", "│ 规章 ┃ 1 ║ 0 │"],
  ])("%s", (_, line) => {
    expect(rows(line)).toEqual([["规章", "1", "0"]]);
  });

  it("blank cells keep their place", () => {
    expect(placesOf(barRows.tokenize(textRegion("| 规章 | | 0 ||\n| 行政许可 | 7 |||")))).toEqual([
      "0,0 规章",
      "0,1 ",
      "0,2 0",
      "0,3 ",
      "1,0 行政许可",
      "1,1 7",
      "1,2 ",
      "1,3 ",
    ]);
  });

  it("a bar that opens a line closes a blank cell where the other rows begin with their label", () => {
    expect(rows(" | 自然人 | 总计 |\n规章 | 1 | 4 |\n总计 | 2 | 5 |")?.[0]).toEqual(["", "自然人", "总计"]);
    expect(rows("| 规章 | 1 | 4 |\n| | 自然人 | 总计 |\n| 总计 | 2 | 5 |")?.[0]).toEqual(["规章", "1", "4"]);
  });

  it("a bar that ends a line closes a blank cell where a line without it has as many bars", () => {
    expect(rows("规章 | 1 | 4\n总计 | 2 | ")).toEqual([
      ["规章", "1", "4"],
      ["总计", "2", ""],
    ]);
    expect(rows("规章 | 1 | 4 |\n总计 | 2 | 5\n说明 | 6 | 7 |")?.[0]).toEqual(["规章", "1", "4"]);
  });

  it("the rules of Markdown and of drawings are no rows", () => {
    expect(rows("| 规章 | 1 |\n| --- | :-: |\n+----+---+\n|====|===|\n| 总计 | 2 |")).toEqual([
      ["规章", "1"],
      ["总计", "2"],
    ]);
  });

  it("a row of dashes in cells of its own is one where they are marks", () => {
    expect(rows("规章 | - | / |")).toEqual([["规章", "-", "/"]]);
  });

  it("empty lines are no rows, a line without bar is a row of one cell", () => {
    expect(rows("表一\r\n\r\n规章 | 1 |\r\n")).toEqual([["表一"], ["规章", "1"]]);
  });

  it("are not there without a bar", () => {
    expect(barRows.tokenize(textRegion("规章\t1\n总计\t2"))).toBeNull();
    expect(barRows.tokenize(textRegion(""))).toBeNull();
  });
});
