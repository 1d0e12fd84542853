import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";
import { messageEn } from "../../src/diagnostics/message-en.js";
import { messageZh } from "../../src/diagnostics/message-zh.js";

const HEADS = "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |";

/** Section three with three of its rows, and with no other. */
function page(received: string, carriedOver: string, answered: string, carriedForward = "0|||||| 0"): string {
  return [
    "青石县民政局2023年政府信息公开工作年度报告",
    "三、收到和处理政府信息公开申请情况",
    HEADS,
    `| 一、本年新收政府信息公开申请数量 | ${received} |`,
    `| 二、上年结转政府信息公开申请数量 | ${carriedOver} |`,
    `| （七）总计 | ${answered} |`,
    `| 四、结转下年度继续办理 | ${carriedForward} |`,
  ].join("\n");
}

function shortSums(text: string) {
  return parseReport(text).diagnostics.flatMap((diagnostic) =>
    diagnostic.code === "sum-falls-short" ? [diagnostic] : [],
  );
}

describe("a sum falls short", () => {
  it("where only a blank or a mark could hold the rest: told with the figures, their place and both sides", () => {
    const text = page("83 | 2 |||/|| 88", "0|||||| 0", "83|2||||3|88");
    const [found, ...more] = shortSums(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: "warning", check: "applicants-sum", expected: 88, actual: 85 });
    expect(found?.paths).toContain("requests.received.company");
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe("83 | 2 |||/|| 88");
    expect(parseReport(text).report.requests.received.total).toBe(88); // nothing is taken back
    expect(found && messageZh(found)).toContain("一边为 85，另一边为 88");
    expect(found && messageEn(found)).toContain("85 on one side and 88 on the other");
  });

  it("on either side of the balance", () => {
    const [found] = shortSums(page("8|||||| 8", "0|||||| 0", "5|||||| 5", "|||||| "));
    expect(found).toMatchObject({ check: "requests-balance", expected: 5, actual: 8 });
  });

  it.each([
    ["it holds if blanks are zero", page("83 | 2 ||||| 85", "0|||||| 0", "83|2|||||85")],
    [
      "no blank could mend it: that is a check that fails",
      page("83|2|0|0|0|0|88", "0|||||| 0", "83|2||||3|88"),
    ],
    ["only totals are printed", page("|||||| 85", "|||||| 0", "|||||| 85", "|||||| 0")],
    ["no totals are printed", page("83 | 2 |||||", "0||||||", "83|2|||||", "0||||||")],
  ])("not where %s", (_, text) => {
    expect(shortSums(text)).toEqual([]);
  });
});
