import { describe, expect, it } from "vitest";
import { alignedColumns } from "../../../src/cells/tokenizers/aligned-columns.js";
import { rowsOf, textRegion } from "../regions.js";

describe("columns aligned by spaces", () => {
  it("are read by row", () => {
    expect(
      rowsOf(alignedColumns, textRegion("规章              1   0   4\n行政规范性文件    6   2   31")),
    ).toEqual([
      ["规章", "1", "0", "4"],
      ["行政规范性文件", "6", "2", "31"],
    ]);
  });

  it("figures are parted by one space already, words by two", () => {
    expect(rowsOf(alignedColumns, textRegion("本年 新收  1 0 4\n上年 结转  2 0 2"))).toEqual([
      ["本年 新收", "1", "0", "4"],
      ["上年 结转", "2", "0", "2"],
    ]);
  });

  it("marks are parted by one space beside figures or other marks, not inside a word", () => {
    expect(
      rowsOf(alignedColumns, textRegion("本年增 / 减  1 2\n（一）予以公开 1 - 1 （二）部分公开 - — - 总计")),
    ).toEqual([
      ["本年增 / 减", "1", "2"],
      ["（一）予以公开", "1", "-", "1", "（二）部分公开", "-", "—", "-", "总计"],
    ]);
  });

  it.each([
    [
      "of one word",
      ["          自然人  企业  总计", "新收      83      2     85", "结转      1             1"],
    ],
    [
      "whose characters stand apart",
      ["          自 然 人  企业  总 计", "新收      83        2     85", "结转      1               1"],
    ],
  ])("a column under a head %s, where a row prints nothing, is a blank cell", (_, lines) => {
    expect(rowsOf(alignedColumns, textRegion(lines.join("\n")))?.slice(1)).toEqual([
      ["新收", "83", "2", "85"],
      ["结转", "1", "", "1"],
    ]);
  });

  it("heads that one space parts are cells of their own where each begins a column", () => {
    const lines = ["          自然人 企业 总计", "新收      83     2    85", "结转      1           1"];
    expect(rowsOf(alignedColumns, textRegion(lines.join("\n")))).toEqual([
      ["自然人", "企业", "总计"],
      ["新收", "83", "2", "85"],
      ["结转", "1", "", "1"],
    ]);
  });

  it("columns end with a page: what stands behind its number has others, and the number of a row is left out", () => {
    const first = ["          自然人  企业  总计", "新收      83      2     85", "结转      1             1"];
    const second = ["公开  1  1", "不公开  2  2"];
    const region = textRegion([...first, "", "  - 4 -", "", ...second].join("\n"));
    expect(rowsOf(alignedColumns, region)?.filter(([label = ""]) => /新收|结转|公开/.test(label))).toEqual([
      ["新收", "83", "2", "85"],
      ["结转", "1", "", "1"],
      ["公开", "1", "1"],
      ["不公开", "2", "2"],
    ]);
    const rows = (alignedColumns.tokenize(region) ?? []).map(({ row }) => row);
    expect(rows).toContain(2);
    expect(rows).not.toContain(3);
    expect(rows).toContain(4);
  });

  it("columns in which no row prints anything are blank cells where their heads stand behind the labels", () => {
    const text = [
      "          第二十条第（一）项",
      " 信息内容     本年制发件数 本年废止件数 现行有效件数",
      "行政规范性文件             5",
    ].join("\n");
    expect(rowsOf(alignedColumns, textRegion(text))?.at(-1)).toEqual(["行政规范性文件", "", "5", ""]);
  });

  it("a figure with its counter is one: columns that it does not stand under hold no blanks", () => {
    const rows = (last: string): readonly (readonly string[])[] | undefined =>
      rowsOf(alignedColumns, textRegion(["自然人  企业  总计", "3件     2件   5件", last].join("\n")))?.slice(
        1,
      );
    expect(rows("1件           1件")).toEqual([
      ["3件", "2件", "5件"],
      ["1件", "", "1件"],
    ]);
    expect(rows("1件         1件")).toEqual([
      ["3件", "2件", "5件"],
      ["1件", "1件"],
    ]);
  });

  it("a figure under one head by its terminal column and under another by its characters shows no blanks", () => {
    const text = ["信息内容     本年制发件数  本年废止件数  现行有效件数", `规章${" ".repeat(23)}1`].join(
      "\n",
    );
    expect(rowsOf(alignedColumns, textRegion(text))?.at(-1)).toEqual(["规章", "1"]);
  });

  it("the words of a sentence above the heads are none", () => {
    const text = [
      "    全年发生复议3件，均已审结。",
      "          自然人  企业  总计",
      "新收      83      2     85",
    ].join("\n");
    expect(rowsOf(alignedColumns, textRegion(text))?.at(-1)).toEqual(["新收", "83", "2", "85"]);
  });

  it("where figures do not begin under the heads, no blank is invented", () => {
    const text = [
      "          自然人  企业  总计",
      "新收        83     2     85",
      "结转         1            1",
    ].join("\n");
    expect(rowsOf(alignedColumns, textRegion(text))?.slice(1)).toEqual([
      ["新收", "83", "2", "85"],
      ["结转", "1", "1"],
    ]);
  });

  it("are not there without a line of a label and a figure", () => {
    expect(alignedColumns.tokenize(textRegion("规章\n1\n0\n4"))).toBeNull();
  });

  it("invent no more blanks than a table has columns", () => {
    const text = ["a ".repeat(400), ...Array.from({ length: 400 }, () => "0 0")].join("\n");
    expect(alignedColumns.tokenize(textRegion(text))?.length).toBeLessThan(20 * 1200);
  });

  // Marks there stuck to the label behind them: 二、上年结转 - - - 三、本年度办理结果 was one label.
  it("are not there in a table on one line", () => {
    expect(alignedColumns.tokenize(textRegion("规章  1  0  4  行政规范性文件  6  2  31"))).toBeNull();
  });
});
