import { describe, expect, it } from "vitest";
import { type Check, checkMessageEn } from "../../src/index.js";
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

describe("checkMessageEn", () => {
  it("writes out a row whose total is wrong in print", () => {
    expect(checkMessageEn(received, printedRow("requests.received", [79, 11, 0, 1, 0, 0, 90]))).toBe(
      "一、本年新收政府信息公开申请数量: 自然人 79 + 商业企业 11 + 社会公益组织 1 = 91, but 总计 prints 90; the figures stay as printed, so look at the page.",
    );
  });

  it("says when a sum holds, and on which condition", () => {
    const check: Check = {
      ...received,
      status: "holds",
      expected: 3,
      actual: 3,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, printedRow("requests.received", [2, 1, 0, 0, 0, 0, 3]))).toBe(
      "一、本年新收政府信息公开申请数量: 自然人 2 + 商业企业 1 = 3, and 总计 prints 3.",
    );
    const blanks = printedRow("requests.received", [3, "blank", "blank", "blank", "blank", "blank", 3]);
    expect(checkMessageEn({ ...check, status: "holds-if-blanks-are-zero" }, blanks)).toBe(
      "一、本年新收政府信息公开申请数量: 自然人 3, and 总计 prints 3, if blanks count as 0.",
    );
    expect(
      checkMessageEn(
        { ...check, expected: 0, actual: 0, sentence: null, reason: null },
        printedRow("requests.received", [0, 0, 0, 0, 0, 0, 0]),
      ),
    ).toBe("一、本年新收政府信息公开申请数量: the parts are 0, and 总计 prints 0.");
  });

  it("says that a blank could make the difference", () => {
    const check: Check = {
      ...received,
      status: "unknown",
      expected: 0,
      actual: 5,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, printedRow("requests.received", [4, 1, 0, 0, 0, 0, "blank"]))).toBe(
      "一、本年新收政府信息公开申请数量: 自然人 4 + 商业企业 1 = 5, but 总计 is blank; a blank could make the difference.",
    );
  });

  it("names at most three of the figures that were not read", () => {
    const check: Check = {
      ...received,
      status: "unknown",
      expected: null,
      actual: null,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, printedRow("requests.received", [79, "ambiguous"]))).toBe(
      "一、本年新收政府信息公开申请数量: cannot be judged without 商业企业, 科研机构, 社会公益组织 and 3 more.",
    );
  });

  it("writes out both sides of the balance of a column", () => {
    const figures = printedFigures({
      "requests.received.person": 17,
      "requests.carriedOver.person": 2,
      "requests.outcomes.total.person": 18,
      "requests.carriedForward.person": 2,
    });
    const check: Check = {
      code: "requests-balance",
      status: "fails",
      paths: [
        "requests.received.person",
        "requests.carriedOver.person",
        "requests.outcomes.total.person",
        "requests.carriedForward.person",
      ],
      expected: 20,
      actual: 19,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, figures)).toContain(
      "自然人: 一、本年新收政府信息公开申请数量 17 + 二、上年结转政府信息公开申请数量 2 = 19, but （七）总计 18 + 四、结转下年度继续办理 2 = 20;",
    );
  });

  it("says what stands in a column in which nothing came in", () => {
    const paths = [
      "requests.received.legal",
      "requests.carriedOver.legal",
      "requests.outcomes.denied.internal.legal",
    ];
    const figures = printedFigures({ [paths[0] ?? ""]: 0, [paths[1] ?? ""]: 0, [paths[2] ?? ""]: 1 });
    const check: Check = {
      code: "empty-column",
      status: "fails",
      paths,
      expected: 0,
      actual: 1,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, figures)).toContain(
      "法律服务机构: nothing was received or carried over, but （三）不予公开/5.属于三类内部事务信息 1;",
    );
    expect(
      checkMessageEn(
        { ...check, status: "holds", actual: 0, sentence: null, reason: null },
        printedFigures({}),
      ),
    ).toBe("法律服务机构: nothing was received or carried over, and nothing was done.");
  });

  it("compares the documents of a year with those in force", () => {
    const paths = [
      "disclosure.regulations.issued",
      "disclosure.regulations.inForce",
      "disclosure.regulations.repealed",
    ];
    const figures = printedFigures({ [paths[0] ?? ""]: 5, [paths[1] ?? ""]: 3, [paths[2] ?? ""]: 0 });
    const check: Check = {
      code: "documents-order",
      status: "fails",
      paths,
      expected: 3,
      actual: 5,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, figures)).toContain("规章: 本年制发件数 5 is more than 现行有效件数 3;");
    const blank = printedFigures({ [paths[0] ?? ""]: 5, [paths[1] ?? ""]: 9, [paths[2] ?? ""]: "blank" });
    expect(
      checkMessageEn(
        { ...check, status: "unknown", expected: null, actual: null, sentence: null, reason: null },
        blank,
      ),
    ).toBe("规章: cannot be judged without 本年废止件数.");
  });

  it("lists counts that are negative or not whole", () => {
    const paths = ["disclosure.licensing.decisions"];
    const check: Check = {
      code: "whole-counts",
      status: "fails",
      paths,
      expected: 0,
      actual: 1,
      sentence: null,
      reason: null,
    };
    expect(checkMessageEn(check, printedFigures({ "disclosure.licensing.decisions": -3 }))).toContain(
      "二、主动公开政府信息情况: negative or not whole: 行政许可，本年处理决定数量 -3;",
    );
  });
});
