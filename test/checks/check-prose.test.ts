import { describe, expect, it } from "vitest";
import { type Check, parseReport } from "../../src/index.js";

/** The checks of the prose of a report whose section three prints 3 received, 0 carried over, and whose section four is blank. */
function checksOf(sentence: string, received = "3"): readonly Check[] {
  const page = `青石县民政局2023年政府信息公开工作年度报告
一、总体情况
（二）依申请公开。${sentence}
（五）监督保障。组织培训。
二、主动公开政府信息情况
第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t2\t0\t9
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量\t${received}\t0\t0\t0\t0\t0\t${received}
二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
四、政府信息公开行政复议、行政诉讼情况
`;
  return parseReport(page).checks.filter((check) => check.sentence !== null);
}

const verdicts = (sentence: string, received?: string): unknown =>
  checksOf(sentence, received).map(({ code, status, reason }) => [code, status, reason]);

describe("a figure of the prose", () => {
  it("holds where the table prints the same number, and shows its sentence", () => {
    expect(checksOf("共收到申请3件。")).toEqual([
      {
        code: "prose-received",
        status: "holds",
        paths: ["requests.received.total"],
        expected: 3,
        actual: 3,
        sentence: "共收到申请3件。",
        reason: null,
      },
    ]);
  });

  it("fails where the table prints another", () => {
    expect(verdicts("共收到申请5件，制发规范性文件2件，制定规章1件。")).toEqual([
      ["prose-received", "fails", null],
      ["prose-normative-documents", "holds", null],
      ["prose-regulations", "fails", null],
    ]);
  });

  it("fails where words say none and the table prints a number", () => {
    expect(verdicts("未收到政府信息公开申请。")).toEqual([["prose-received", "fails", null]]);
  });

  it("holds if blanks are 0 where words say none and the table is blank", () => {
    expect(verdicts("未收到政府信息公开申请。", "")).toEqual([
      ["prose-received", "holds-if-blanks-are-zero", null],
    ]);
    expect(verdicts("共收到申请5件。", "")).toEqual([["prose-received", "unknown", null]]);
  });

  it.each([
    ["全县共收到申请90件。", "全县"],
    ["本机关收到申请1件。", "本机关"],
    ["共受理申请2件。", "受理"],
    ["共收到申请约10件。", "约"],
  ])("may lawfully differ: %s", (sentence, reason) => {
    expect(verdicts(sentence)).toEqual([["prose-received", "unknown", reason]]);
  });

  it("holds in spite of such words where the numbers are equal", () => {
    expect(verdicts("全县共收到申请3件。")).toEqual([["prose-received", "holds", null]]);
    expect(verdicts("共收到申请约3件。")).toEqual([["prose-received", "holds", null]]);
  });

  it("cannot be judged where the table was not read", () => {
    expect(verdicts("未发生行政复议。")).toEqual([["prose-reconsiderations", "unknown", null]]);
  });
});
