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
});
