import { describe, expect, it } from "vitest";
import { loneNumbers } from "../../src/cells/lone-numbers.js";
import { pageNumbersIn } from "../../src/cells/page-numbers.js";
import type { Span } from "../../src/source/span.js";

const pages = (text: string, region: Span): readonly Span[] =>
  pageNumbersIn(text, region, loneNumbers(text, region));
const found = (text: string): readonly string[] =>
  pages(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

describe("the numbers of pages in a region", () => {
  it("stand with their dashes on lines of their own, behind a figure or where the region begins", () => {
    expect(found("- 3 -\n总计 3\n\u3000\u3000- 4 -\n规章 1\r\n      — 15 —   \r\n文件 2")).toEqual([
      "- 3 -",
      "- 4 -",
      "— 15 —",
    ]);
    expect(found("总计 | 3 | |\n+---+:==:+\n└──┘\n- 4 -\f规章\t1\t\n－ 5 －")).toEqual(["- 4 -", "－ 5 －"]);
  });

  it("may be written in Markdown", () => {
    expect(found("3\n\\- 4 -\n3\n**- 5 -**\n3\n\\- 6 \\-")).toEqual(["\\- 4 -", "**- 5 -**", "\\- 6 \\-"]);
  });

  it("are not figures beside other cells, nor marks and figures in cells of their own", () => {
    expect(found("3\n规章 - 4 -\n- 5 - 6\n- 7 8 -\n-\t9\t-\n| - | 10 | - |\n3|- 11 -|0\n-\n12\n-")).toEqual(
      [],
    );
  });

  it("are not told behind a label, where `- 4 -` may be three cells", () => {
    expect(found("规章\n- 4 -\n行政规范性文件\n1 / 31")).toEqual([]);
    expect(found("行政事业性收费 |\n- 4 -\n13")).toEqual([]);
  });

  it("stand between two tables, with empty lines around them, also behind a row of labels", () => {
    const apart = (above: string, below: string, gap = "\n\n"): readonly string[] =>
      found(`规章\n${above}${gap}\u3000- 4 -${gap}${below}`);
    expect(apart("行政强制,,,", "规章,1,0")).toEqual(["- 4 -"]);
    expect(apart("│制作│  │  │\r\n└──┴──┴──┘", "┌──┬──┐")).toEqual(["- 4 -"]);
    expect(apart("| 制作 |  |\n+------+--+", "  ---- ----")).toEqual(["- 4 -"]);
    for (const above of ["行政强制", "-----", "|||", "行政强制 |"])
      expect(apart(above, "规章,1,0"), above).toEqual([]);
    expect(apart("行政强制,,,", "规章")).toEqual([]);
    expect(apart("行政强制,,,", "规章,1,0", "\n")).toEqual([]); // perhaps its figures
  });

  it("may stand between bars, behind a whole row and before the next", () => {
    const between = (before: string, behind: string): readonly string[] =>
      found(`2.没有现成信息 | ${before} | - 4 - | ${behind} | 4.其他`);
    expect(between("1 | 1 | 0 | 0 | 0 | 0 | 2", "3、补正后 | 24 | 3 | 0 | 0 | 0 | 0 | 27")).toEqual([
      "- 4 -",
    ]);
    expect(between("1 | 1 | 0 | 0 | 0 | 0", "3、补正后 | 24 | 3 | 0 | 0 | 0 | 0 | 27")).toEqual([]); // its total
    expect(between("1 | 1 | 0 | 0 | 0 | 0 | 2", " | 24 | 3 | 0 | 0 | 0 | 0 | 27")).toEqual([]);
    expect(between("1 | 1 | 0 | 0 | 0 | 0 | 2", "1 | 24 | 3 | 0 | 0 | 0 | 0 | 27")).toEqual([]);
    expect(between("19", "行政强制 | 7")).toEqual([]); // a row of one figure may have lost its label
    expect(
      found("2.没有现成信息 | 1 | 1 | 0 | 0 | 2\n| - 4 - |  |\n| 3、补正后 | 24 | 3 | 0 | 0 | 27"),
    ).toEqual([]);
  });

  it("may have the label of the next row glued behind them, on a line behind a figure", () => {
    expect(
      found("另行制作1100002\n- 4 -3、补正后243000027\n— 5 —（四）无法提供\n规章 0\n- 6 -行政规范性文件"),
    ).toEqual(["- 4 -", "— 5 —", "- 6 -"]);
    expect(found("另行制作\n- 4 -3、补正后")).toEqual([]); // perhaps its figures
    expect(found("另行制作0\n- 4 -3\n- 5 - 4、其他\n完成- 6 -件")).toEqual([]);
  });

  it("rise, and are not more than a report has pages", () => {
    expect(found("3\n- 4 -\n3\n- 4 -")).toEqual([]);
    const numbered = (count: number): string =>
      Array.from({ length: count }, (_, page) => `3\n- ${page + 1} -\n`).join("");
    expect(found(numbered(100))).toHaveLength(100);
    expect(found(numbered(101))).toEqual([]);
    expect(found("3\n- 562 -\n3\n- 4 -\n规章\n- 3 -")).toEqual(["- 4 -"]);
  });

  it("are those of the region alone", () => {
    expect(pages("- 3 -\n总计 3\n- 4 -\n- 1 2", { start: 6, end: 18 })).toEqual([{ start: 11, end: 16 }]);
  });
});
