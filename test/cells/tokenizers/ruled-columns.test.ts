import { describe, expect, it } from "vitest";
import { ruledColumns } from "../../../src/cells/tokenizers/ruled-columns.js";
import { rowsOf, textRegion } from "../regions.js";

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
});
