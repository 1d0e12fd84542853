import { describe, expect, it } from "vitest";
import { messageEn } from "../../src/diagnostics/message-en.js";
import { messageZh } from "../../src/diagnostics/message-zh.js";
import { parseReport } from "../../src/index.js";

const HEADS = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |";

/** Section two of a report of 2023, with what stands over its table. */
function page(over: string, heading = "二、主动公开政府信息情况", figures = "1 | 2 | 30"): string {
  return [
    "青石县民政局2023年政府信息公开工作年度报告",
    heading,
    ...(over === "" ? [] : [over]),
    "| 第二十条第（一）项 |",
    HEADS,
    `| 规章 | ${figures} |`,
    "| 行政规范性文件 | 4 | 0 | 5 |",
    "三、收到和处理政府信息公开申请情况",
  ].join("\n");
}

function told(text: string) {
  return parseReport(text).diagnostics.flatMap((diagnostic) =>
    diagnostic.code === "table-of-other-year" ? [diagnostic] : [],
  );
}

describe("a table of another year", () => {
  it("is told with its figures, the place and both years; the figures stay as printed", () => {
    const text = page("青石县民政局2022年主动公开政府信息情况统计表");
    const [found, ...more] = told(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: "warning", table: "disclosure", year: 2023, printed: 2022 });
    expect(found?.paths).toHaveLength(6);
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(
      "青石县民政局2022年主动公开政府信息情况统计表",
    );
    expect(parseReport(text).report.disclosure.regulations).toMatchObject({ inForce: 30 });
    expect(found && messageEn(found)).toContain("2022 stands over the table of 二、主动公开政府信息情况");
    expect(found && messageZh(found)).toContain("标有 2022 年");
  });

  it.each([
    ["a caption", page("表1：2022年度主动公开情况（单位：件）")],
    ["a year alone", page("（2022年度）")],
    ["a row of the table", page("| 2022年 |")],
    ["numerals", page("二〇二二年度主动公开情况")],
    ["the heading of the section", page("", "二、2022年主动公开政府信息情况")],
  ])("is known by %s", (_, text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    ["the caption names the year of the report", page("2023年主动公开政府信息情况统计表")],
    ["both years are named", page("2022年主动公开情况\n2023年主动公开情况")],
    ["a sentence compares with another year", page("主动公开信息较2022年有所增加，详见下表。")],
    ["nothing names a year", page("主动公开政府信息情况统计表")],
    ["the table has no numbers", page("2022年度", undefined, " | | ").replace("4 | 0 | 5", " | | ")],
    ["the year of the report is not known", page("2022年度").replace("2023年", "")],
    ["the year stands below its figures", page("").replace("三、收到", "2022年度\n三、收到")],
  ])("is not told where %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
