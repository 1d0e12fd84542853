import { describe, expect, it } from "vitest";
import { isRowLabel, LABEL_READ, makeLabel, rowLikenesses } from "../../src/fit/label.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormTable } from "../../src/forms/form.js";

const { disclosure, requests } = form2021;

/** The rows whose label the cells show, surest first. */
function rowsRead(table: FormTable, ...cells: readonly string[]): readonly string[] {
  const likeness = rowLikenesses(makeLabel(cells), table.rows);
  return table.rows
    .map(({ path }, index) => ({ path: path.slice(path.indexOf(".") + 1), likeness: likeness[index] ?? 0 }))
    .filter((row) => row.likeness >= LABEL_READ)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ path }) => path);
}

describe("the label before the figures of a row", () => {
  it.each([
    ["with its numbering", ["一、本年新收政府信息公开申请数量"], "received"],
    ["behind the merged labels of its groups", ["三、本年度办理结果", "（一）予以公开"], "outcomes.granted"],
    ["with a remark", ["（二）部分公开（区分处理的，只计这一情形）"], "outcomes.partiallyGranted"],
    ["torn over two cells", ["5.要求行政机关确认或重新", "出具已获取信息"], "outcomes.rejected.confirmation"],
    ["with characters lost", ["1.本机不掌握关政府信息"], "outcomes.unavailable.notHeld"],
    ["in traditional characters", ["2.重複申請"], "outcomes.rejected.repeated"],
    ["with curly quotes", ["3.危及“三安全一稳定”"], "outcomes.denied.security"],
    ["of one word behind its group", ["（六）其他处理", "3.其他"], "outcomes.other.rest"],
  ])("%s is that of one row alone", (_, cells, row) => {
    expect(rowsRead(requests, ...cells)).toEqual([row]);
  });

  it("torn so that it is as much the label of one row as of another is that of neither", () => {
    expect(rowsRead(requests, "属于行政执法案")).toEqual(["outcomes.denied.enforcementFile"]);
    expect(rowsRead(requests, "属于行政执法查询")).toEqual([]);
  });

  it("is no longer that of a row where another short label follows", () => {
    expect(rowsRead(disclosure, "行政处罚", "行政征收")).toEqual([]);
  });

  it("that begins as that of one row and ends as that of another is what is left of two", () => {
    expect(rowsRead(requests, "2.重复申3.要求提供公开出版物")).toEqual([]);
    expect(rowsRead(requests, "1.本机关不掌握相有现成信息需要另行制作")).toEqual([]);
  });

  it("is not that of a row that stands before it with its figures lost, nor of one like that row", () => {
    expect(rowsRead(disclosure, "规章", "行政规范性文件", "其他主动公开文件")).toEqual([]);
    expect(rowsRead(requests, "一、本年新收政府信息公开申请数量", "三、本年度办理结果")).toEqual([]);
    expect(rowsRead(disclosure, "规章", "政规范性文件")).toEqual(["normativeDocuments"]);
  });

  it("stays that of a row where a remark follows in a cell of its own", () => {
    expect(rowsRead(disclosure, "行政处罚", "（含派出机构）")).toEqual(["penalties"]);
  });

  it("is another label with a short word before it", () => {
    expect(rowsRead(disclosure, "非行政许可")).toEqual([]);
    expect(rowsRead(disclosure, "处理决定数量行政许可")).toEqual(["licensing"]);
  });

  it("is not told by what a remark inside another label names", () => {
    expect(rowsRead(disclosure, "其他主动公开文件（不含行政规范性文件）")).toEqual([]);
  });

  it("of one short word is read from the end of a text only behind a head", () => {
    expect(rowsRead(disclosure, "信息内容本年制发件数规章")).toEqual(["regulations"]);
    expect(rowsRead(disclosure, "内部管理规章")).toEqual([]);
  });
});

describe("a cell", () => {
  it.each(["规章", "1.规章", "规 章", "规章（本级）", "行政规范性文件现行有效"])(
    "%s is the label of a row",
    (text) => {
      expect(isRowLabel(text, disclosure.rows)).toBe(true);
    },
  );

  it.each(["规章制度", "行政许可3", "信息内容", "", "3"])("%s is not", (text) => {
    expect(isRowLabel(text, disclosure.rows)).toBe(false);
  });
});
