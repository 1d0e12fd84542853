import { describe, expect, it } from "vitest";
import { loneNumbers } from "../../src/cells/lone-numbers.js";
import { pageNumbersIn } from "../../src/cells/page-numbers.js";
import type { Span } from "../../src/source/span.js";

const pages = (text: string, region: Span): readonly Span[] =>
  pageNumbersIn(text, region, loneNumbers(text, region));
const found = (text: string): readonly string[] =>
  pages(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

describe("the numbers of pages in a region", () => {
  it("stand with their dashes on lines of their own, or between bars", () => {
    expect(found("总计 3\n\u3000\u3000- 4 -\n规章 1\r\n      — 15 —   \r\n文件 2")).toEqual([
      "- 4 -",
      "— 15 —",
    ]);
    expect(found("总计 | 3 | - 4 - | 规章 | 1\t－ 5 －\t")).toEqual(["- 4 -", "－ 5 －"]);
  });

  it("may be written in Markdown", () => {
    expect(found("\\- 4 -\n**- 5 -**\n\\- 6 \\-")).toEqual(["\\- 4 -", "**- 5 -**", "\\- 6 \\-"]);
  });

  it("are not figures beside other cells, nor marks and figures in cells of their own", () => {
    expect(found("规章 - 4 -\n- 5 - 6\n- 7 8 -\n-\t9\t-\n| - | 10 | - |\n-\n11\n-")).toEqual([]);
  });

  it("are not told where dashes between white space are marks: `- 4 -` may be three cells", () => {
    expect(found("规章\n- 4 -\n行政规范性文件\n1 - 31")).toEqual([]);
    expect(found("规章\n- 4 -\n行政规范性文件\n- - -")).toEqual([]);
    expect(found("规章|1|-|4\n|---|---|\n- 4 -\n-\n")).toEqual(["- 4 -"]); // those stand in cells and lines of their own
  });

  it("are not more than a report has pages", () => {
    expect(found("- 4 -\n".repeat(100))).toHaveLength(100);
    expect(found("- 4 -\n".repeat(101))).toEqual([]);
  });

  it("are those of the region alone", () => {
    expect(pages("- 3 -\n总计 3\n- 4 -\n- 1 2", { start: 6, end: 18 })).toEqual([{ start: 11, end: 16 }]);
  });
});
