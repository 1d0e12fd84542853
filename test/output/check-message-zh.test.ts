import { describe, expect, it } from "vitest";
import { type Check, checkMessageZh, parseReport } from "../../src/index.js";
import { printedFigures, printedRow, rowPaths } from "./printed-figures.js";

const received: Check = {
  code: "applicants-sum",
  status: "fails",
  paths: rowPaths("requests.received"),
  expected: 90,
  actual: 91,
  sentence: null,
  reason: null,
};

describe("checkMessageZh", () => {
  it("writes out a row whose total is wrong in print", () => {
    expect(checkMessageZh(received, printedRow("requests.received", [79, 11, 0, 1, 0, 0, 90]))).toBe(
      "一、本年新收政府信息公开申请数量：自然人 79 + 商业企业 11 + 社会公益组织 1 = 91，但总计印为 90；数据保持原样，请核对页面。",
    );
  });

  it("says on which condition a sum holds, and when it cannot be judged", () => {
    const blanks = printedRow("requests.received", [3, "blank", "mark", "blank", "blank", "blank", 3]);
    const check: Check = {
      ...received,
      status: "holds-if-blanks-are-zero",
      expected: 3,
      actual: 3,
      sentence: null,
      reason: null,
    };
    expect(checkMessageZh(check, blanks)).toBe(
      "一、本年新收政府信息公开申请数量：自然人 3，总计印为 3（空白按 0 计）。",
    );
    const unread: Check = {
      ...received,
      status: "unknown",
      expected: null,
      actual: null,
      sentence: null,
      reason: null,
    };
    expect(checkMessageZh(unread, printedFigures({}))).toBe(
      "一、本年新收政府信息公开申请数量：缺少自然人、商业企业、科研机构等 7 个数据，无法判断。",
    );
  });

  it("puts every check of a page into one sentence", () => {
    const { checks, figures } = parseReport("");
    for (const check of checks) expect(checkMessageZh(check, figures)).toMatch(/^[^\n。]+：[^\n。]+。$/u);
  });
});
