import { describe, expect, it } from "vitest";
import { tabRows } from "../../../src/cells/tokenizers/tab-rows.js";
import { placesOf, rowsOf, textRegion } from "../regions.js";

describe("cells between tabs, a row a line", () => {
  it("are read by row, whatever ends the lines", () => {
    expect(rowsOf(tabRows, textRegion("规章\t1\t0\r\n总计\t1\t0\r"))).toEqual([
      ["规章", "1", "0"],
      ["总计", "1", "0"],
    ]);
  });

  it("blank cells keep their place, at the ends too", () => {
    expect(placesOf(tabRows.tokenize(textRegion("\t规章\t\t7\t")))).toEqual([
      "0,0 ",
      "0,1 规章",
      "0,2 ",
      "0,3 7",
      "0,4 ",
    ]);
  });

  it("spaces beside a tab belong to no cell", () => {
    expect(rowsOf(tabRows, textRegion(" 规章 \t　1 \t\u00a00"))).toEqual([["规章", "1", "0"]]);
  });

  it("are not there without a tab", () => {
    expect(tabRows.tokenize(textRegion("规章 | 1\n总计    2"))).toBeNull();
  });
});
