import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport, toTerminal } from "../../src/index.js";
import { displayWidth } from "../../src/source/display-width.js";

const reports = join(import.meta.dirname, "../../examples/reports");
const tabs = readFileSync(join(reports, "baishiqiao-subdistrict-2024.txt"), "utf8");
const bars = readFileSync(join(reports, "wangchuan-planning-2020.txt"), "utf8");

/** The line of a row, its cells parted by single spaces. */
function rowOf(text: string, label: string): string | undefined {
  const line = text.split("\n").find((candidate) => candidate.trim().startsWith(label));
  return line?.trim().replace(/ +/gu, " ");
}

describe("toTerminal", () => {
  it("says whose report it is, of which year and form", () => {
    const [who, title, published] = toTerminal(parseReport(bars)).split("\n");
    expect(who).toBe("望川县发展和改革局  2020  form of 2019  complete");
    expect(title).toBe("望川县发展和改革局2020年政府信息公开工作年度报告");
    expect(published).toBe("published on 2021-01-22");
    expect(toTerminal(parseReport(bars), { language: "zh" })).toContain("2019 年格式  完整");
  });

  it("shows blanks, marks and converted amounts as what they are", () => {
    const text = toTerminal(parseReport(tabs));
    expect(rowOf(text, "一、本年新收")).toBe("一、本年新收政府信息公开申请数量 15 3 · · · · 17");
    expect(rowOf(text, "规章")).toBe("规章 / / /");
    expect(rowOf(text, "行政事业性收费")).toBe("行政事业性收费 0.86 [8600元]");
    expect(rowOf(toTerminal(parseReport(bars)), "行政许可")).toBe("行政许可 17 13 [+23/-10] 236");
  });

  it("ends every cell of a column in the same column of the terminal", () => {
    const lines = toTerminal(parseReport(tabs)).split("\n");
    const from = lines.findIndex((line) => line.startsWith("三、收到和处理"));
    const rows = lines.slice(from + 1, lines.indexOf("", from)).filter((line) => /[\d·]$|总计$/u.test(line));
    expect(rows).toHaveLength(26);
    expect(new Set(rows.map(displayWidth)).size).toBe(1);
  });

  it("stays within 120 columns for the figures of a report", () => {
    const [figures = ""] = toTerminal(parseReport(bars)).split("Checks:");
    for (const line of figures.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(120);
  });

  it("prints each group of rows once", () => {
    expect(toTerminal(parseReport(tabs)).match(/（三）不予公开\n/gu)).toHaveLength(1);
  });

  it("counts the checks and writes out those that fail", () => {
    const text = toTerminal(parseReport(tabs), { language: "zh" });
    expect(text).toMatch(/勾稽关系：成立 \d+，空白按 0 计则成立 \d+，不成立 2，无法判断 \d+/u);
    expect(text).toContain("applicants-sum 一、本年新收政府信息公开申请数量：自然人 15 + 商业企业 3 = 18");
  });

  it("shows diagnostics with their place", () => {
    const text = toTerminal(parseReport(tabs));
    expect(text).toMatch(/\n23:9 fee-converted .+\n {4}行政事业性收费 8600元\n {19}\^{6}/u);
  });

  it("says that a page is no report, without tables of question marks", () => {
    const text = toTerminal(parseReport("hello"));
    expect(text).toContain("issuer unknown  year unknown  form unknown  not complete");
    expect(text.match(/\(table not found\)/gu)).toHaveLength(3);
    expect(text).not.toContain("several readings");
  });

  it("lets no control character of a page through to the terminal", () => {
    const hostile = tabs.replace("64", "见\u001b[31m附件").replace("白石桥街道", "白石桥\u001b[2J街道");
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(toTerminal(parseReport(hostile))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});
