import { describe, expect, it } from "vitest";
import { loneNumbers } from "../../src/cells/lone-numbers.js";
import { unsureNumbers } from "../../src/cells/unsure-numbers.js";
import { parseReport } from "../../src/parse-report.js";

/** Each number in doubt with why: `12: torn`. */
function doubts(text: string): readonly string[] {
  const region = { start: 0, end: text.length };
  return [...unsureNumbers(text, region, loneNumbers(text, region))].map(
    ([end, doubt]) => `${/\d+$/.exec(text.slice(0, end))?.[0]}: ${doubt}`,
  );
}

describe("a number of text may be no figure", () => {
  it("where it goes on with its point or its thousands behind white space or a bar", () => {
    expect(doubts("行政事业性收费\n12\n.\n5\n万元")).toEqual(["12: torn"]);
    expect(doubts("行政事业性收费|0|.5")).toEqual(["0: torn"]);
    expect(doubts("行政事业性收费\n1\n,234.56")).toEqual(["1: torn"]);
    expect(doubts("1.属于国家秘密|0|2|.|其他法律行政法规禁止公开")).toEqual(["2: torn"]);
    expect(doubts("行政许可\n12\n行政处罚 1,234\n0 ... 3\n规章,1\n,120,3")).toEqual([]);
  });

  it("where it goes on with its sentence", () => {
    expect(doubts("全年办理行政许可\n2346\n件，行政处罚\n72\n件。")).toEqual(["2346: torn", "72: torn"]);
    expect(doubts("行政许可\n2346\n件数\n项目 | 3 | 个人")).toEqual([]);
  });

  it("where it is money", () => {
    expect(doubts("政府集中采购          12000 元")).toEqual(["12000: money"]);
    expect(doubts("政府集中采购 3 0.37万元\n行政许可 12件")).toEqual(["37: money"]);
  });

  it("where it may number a page: amid dashes on a line of its own, or alone below a row", () => {
    expect(doubts("行政规范性文件\n— 4 —\n第二十条第(五)项")).toEqual(["4: alone"]);
    expect(doubts("规章,1,0,4\n2\n行政规范性文件,5,0,9")).toEqual(["2: alone"]);
    expect(doubts("(一)予以公开\t\t\t\t\t\t\n1\n(二)部分公开")).toEqual(["1: alone"]);
    expect(doubts("规章\n1\n0\n4\n行政规范性文件 |\n6,466\n1\n0")).toEqual([]);
    expect(doubts("(区分处理的,只计这一情形)\n3\n规章,1,0,4\n2024\n— 4 — 5")).toEqual([]);
  });

  it("where it stands below a row, amid its figures: which column is it of?", () => {
    expect(doubts("行政许可     106         106\n                  0\n其他")).toEqual(["0: alone"]);
    expect(doubts("行政许可     106         106\n         0\n行政处罚  1  2\n  0")).toEqual([]);
    expect(doubts("1. 属于国家秘密     106\n          0\n规章 1 0 4\n6")).toEqual([]);
  });

  it("and is none, where the page alone cannot tell", () => {
    const report = (table: string): string =>
      `某县水务局2020年政府信息公开工作年度报告\n一、总体情况\n按要求开展工作。\n二、主动公开政府信息情况\n${table}\n三、收到和处理政府信息公开申请情况\n无。`;
    const valueOf = (
      table: string,
      path: string,
      form: "2019" | "2021" = "2019",
    ): number | null | undefined =>
      parseReport(report(table), { form }).figures.find((figure) => figure.path === path)?.value;
    const procurement = "第二十条第(九)项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 12000 元 | ";
    expect(valueOf(procurement, "disclosure.procurement.projects")).toBeNull();
    expect(
      valueOf(procurement.replace("12000 元 | ", "7 | 12000 元"), "disclosure.procurement.projects"),
    ).toBe(7);
    const fees = "第二十条第(八)项\n信息内容\n本年收费金额(单位：万元)\n行政事业性收费\n0\n.5";
    expect(valueOf(fees, "disclosure.fees.amount", "2021")).toBeNull();
    const documents = (total: string): string =>
      `${"规章|2|0|2|行政规范性文件|1|0|".replaceAll("|", "\n")}${total}\n第二十条第(五)项\n本年处理决定数量\n行政许可\n3`;
    const issued = "disclosure.normativeDocuments.issued";
    expect(valueOf(documents("9"), issued, "2021")).toBe(1);
    expect(valueOf(documents("9\n.\n5"), issued, "2021")).toBeNull(); // the figures beside a torn one may have moved
    expect(valueOf(fees.replace("0\n.5", "0.5"), "disclosure.fees.amount", "2021")).toBe(0.5);
    const licensing =
      "第二十条第(五)项\n信息内容  上一年项目数量  本年增/减  处理决定数量\n行政许可     106         106\n                  0";
    expect(valueOf(licensing, "disclosure.licensing.decisions")).not.toBe(0);
  });
});
