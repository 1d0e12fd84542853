import { describe, expect, it } from "vitest";
import { csvRows } from "../../../src/cells/tokenizers/csv-rows.js";
import { placesOf, rowsOf, textRegion } from "../regions.js";

describe("comma-separated values", () => {
  it("are read by row", () => {
    expect(rowsOf(csvRows, textRegion("规章,1,0,4\r\n总计,7,0,5\r\n"))).toEqual([
      ["规章", "1", "0", "4"],
      ["总计", "7", "0", "5"],
    ]);
  });

  it("quotes hold commas and line ends together", () => {
    expect(rowsOf(csvRows, textRegion('"（二）部分公开(区分,\n只计)",3,0,0,0,0,3'))).toEqual([
      ["（二）部分公开(区分,\n只计)", "3", "0", "0", "0", "0", "3"],
    ]);
  });

  it("blank cells keep their place", () => {
    expect(placesOf(csvRows.tokenize(textRegion("规章,,6,\n,1,2,3,4")))?.slice(0, 5)).toEqual([
      "0,0 规章",
      "0,1 ",
      "0,2 6",
      "0,3 ",
      "1,0 ",
    ]);
  });

  it("marks for nothing are figures, whichever the office prints", () => {
    for (const mark of ["无", "/", "——", "不涉及"])
      expect(
        rowsOf(csvRows, textRegion(`总计,总计,总计,总计,总计\n${mark},${mark},${mark},1,1`))?.[1],
      ).toEqual([mark, mark, mark, "1", "1"]);
  });

  it("are not numbers grouped by thousands whose digits are glued", () => {
    expect(rowsOf(csvRows, textRegion("规章,1,0,4\n22,0805,463,541\n总计,7,0,5"))).toEqual([
      ["规章", "1", "0", "4"],
      ["22,0805,463,541"],
      ["总计", "7", "0", "5"],
    ]);
    expect(rowsOf(csvRows, textRegion("规章,100,200,300\n1,200,30,400"))).toEqual([
      ["规章", "100", "200", "300"],
      ["1", "200", "30", "400"],
    ]);
  });

  it("are numbers of three and four digits under as many heads", () => {
    const heads = "维持,纠正,其他,未结,总计";
    const rowUnder = (above: string): readonly string[] | undefined =>
      rowsOf(csvRows, textRegion(`规章,1,0,4,5,6\n${above}\n84,2144,2661,2986,7875`))?.at(-1);
    expect(rowUnder(heads)).toEqual(["84", "2144", "2661", "2986", "7875"]);
    expect(rowUnder(`${heads},备注`)).toEqual(["84,2144,2661,2986,7875"]);
    expect(rowUnder("22,0805,463,54199,986")).toEqual(["84,2144,2661,2986,7875"]);
  });

  it("are not sentences with commas in them", () => {
    expect(csvRows.tokenize(textRegion("全年公开信息214条,其中指南31条,答复12件。"))).toBeNull();
  });

  it("are not there in other layouts", () => {
    expect(csvRows.tokenize(textRegion("规章 | 1 | 0 | 4 |\n总计 | 1 | 2 | 3 |"))).toBeNull();
  });

  it("survive a quotation mark that nothing closes", () => {
    expect(rowsOf(csvRows, textRegion('"规章,1,0,4\n总计,7,0,5'))).toEqual([
      ['"规章', "1", "0", "4"],
      ["总计", "7", "0", "5"],
    ]);
  });

  it.each([
    ["five figures", "规章,1,2,3,4,5"],
    ["blanks beside a figure", "规章,3,,,,"],
    ["figures over several rows", "规章,1,2\n总计,3,4,5"],
  ])("are there where %s are", (_, text) => {
    expect(csvRows.tokenize(textRegion(text))).not.toBeNull();
  });

  it.each([
    ["four figures", "规章,1,2\n总计,3,4"],
    ["blanks alone", "规章,,,,,,,,"],
    ["figures without commas", "1\n2\n3\n4\n5,6"],
    ["digits too many for a figure", "规章,1111111111111111,2,3,4,5"],
    ["words", "规章,一,二,三,四,五,六,七,1"],
  ])("are not there where %s are", (_, text) => {
    expect(csvRows.tokenize(textRegion(text))).toBeNull();
  });

  it("are read in their region alone", () => {
    const text = "规章,,\n总计,1,2,3,4,5\n许可,6,7,8";
    expect(rowsOf(csvRows, textRegion(text, 5, 17))).toEqual([["总计", "1", "2", "3", "4", "5"]]);
    expect(csvRows.tokenize(textRegion(text, 0, 10))).toBeNull();
    expect(rowsOf(csvRows, textRegion(text, 5, 16))).toEqual([["总计", "1", "2", "3", "4", ""]]);
  });

  it("empty lines are no rows", () => {
    expect(placesOf(csvRows.tokenize(textRegion("\n\n规章,1,2\n\n\n总计,3,4,5")))).toEqual([
      "0,0 规章",
      "0,1 1",
      "0,2 2",
      "1,0 总计",
      "1,1 3",
      "1,2 4",
      "1,3 5",
    ]);
  });

  it.each([
    ['"部分""公开"",只计",1,2,3,4,5', '部分""公开"",只计'],
    ['"甲"乙,1,2,3,4,5', '"甲"乙'],
    [`"${"甲".repeat(390)},乙",1,2,3,4,5`, `${"甲".repeat(390)},乙`],
    [`"${"甲".repeat(410)},乙",1,2,3,4,5`, `"${"甲".repeat(410)}`],
  ])("a quoted cell ends at the mark before a comma: %s", (text, first) => {
    expect(rowsOf(csvRows, textRegion(text))?.[0]?.[0]).toBe(first);
  });

  it("a quoted cell may close its row, or the page", () => {
    expect(rowsOf(csvRows, textRegion('规章,1,2,"3"\r\n总计,4,5,"6,0"'))).toEqual([
      ["规章", "1", "2", "3"],
      ["总计", "4", "5", "6,0"],
    ]);
  });
});
