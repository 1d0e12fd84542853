import { describe, expect, it } from "vitest";
import { positionedText } from "../../../src/cells/tokenizers/positioned-text.js";
import { parseReport } from "../../../src/index.js";
import { htmlRegion, rowsOf } from "../regions.js";

/** A paragraph where a tool that turns PDF into HTML puts it. */
function placed(top: number, left: number, text: string): string {
  return `<p style="position:absolute;top:${String(top)}px;left:${String(left)}px;white-space:nowrap" class="ft01">${text}</p>\n`;
}

function sheet(...paragraphs: readonly string[]): string {
  return `<div id="page1-div" style="position:relative;width:892px;height:1261px;">\n${paragraphs.join("")}</div>\n`;
}

/** A row of figures, its label beside it or wrapped around it. */
function row(top: number, label: readonly string[], figures: readonly number[]): string {
  const labels = label.map((text, line) => placed(top + 16 * line - 8 * (label.length - 1), 90, text));
  const cells = figures.map((figure, column) => placed(top + 1, 400 + 60 * column, String(figure)));
  return [...labels.slice(0, 1), ...cells, ...labels.slice(1)].join("");
}

const report = sheet(
  placed(60, 300, "云桥县水务局2023年政府信息公开工作年度报告"),
  placed(100, 90, "三、收到和处理政府信息公开申请情况"),
  placed(130, 400, "自然人"),
  placed(130, 760, "总计"),
  row(160, ["一、本年新收政府信息公开申请数量"], [12, 3, 0, 1, 0, 0, 16]),
  row(200, ["二、上年结转政府信息公开", "申请数量"], [2, 0, 0, 0, 0, 0, 2]),
  row(240, ["（一）予以公开"], [7, 1, 0, 0, 0, 0, 8]),
);

describe("paragraphs placed by coordinates", () => {
  it("stand in the order of sheet, height and place, however the page orders them", () => {
    const first = [
      placed(100, 50, "规章"),
      placed(104, 90, "1"),
      placed(96, 130, "2"),
      placed(105, 50, "总计"),
    ];
    const second = [placed(10, 90, "3"), placed(10, 50, "许可"), placed(10, 170, "5"), placed(10, 130, "4")];
    const shuffled = [3, 1, 0, 2].map((index) => first[index] ?? "");
    const read = (html: string): ReturnType<typeof rowsOf> => rowsOf(positionedText, htmlRegion(html));
    expect(read(sheet(...shuffled) + sheet(...second))).toEqual([
      ["规章", "2"],
      ["总计", "1"],
      ["许可", "3", "4", "5"],
    ]);
    expect(read(sheet(...shuffled) + sheet(...second.slice(1)))).toBeNull();
  });

  it("stand in one row where they stand at one height", () => {
    const rows = rowsOf(positionedText, htmlRegion(report));
    expect(rows).toContainEqual(["一、本年新收政府信息公开申请数量", "12", "3", "0", "1", "0", "0", "16"]);
  });

  it("go on with the figures above where fewer stand alone below: both lines stay visible", () => {
    const above = [
      placed(10, 50, "总计"),
      ...[310, 515, 69, 81].map((figure, at) => placed(10, 100 + 50 * at, String(figure))),
    ];
    const below = [placed(31, 110, "7"), placed(31, 250, "4")];
    const next = [placed(60, 50, "许可"), placed(60, 100, "1"), placed(60, 150, "2")];
    expect(rowsOf(positionedText, htmlRegion(sheet(...above, ...below, ...next)))).toEqual([
      ["总计", "310\n7", "515", "69", "81\n4"],
      ["许可", "1", "2"],
    ]);
    const farBelow = [placed(60, 110, "7")];
    expect(
      rowsOf(positionedText, htmlRegion(sheet(...above, ...farBelow, ...next.slice(1)))),
    ).not.toContainEqual(expect.arrayContaining(["310\n7"]));
  });

  it("give their figures, also where a label is wrapped around them", () => {
    const { requests } = parseReport(report).report;
    expect(requests.received).toEqual({
      person: 12,
      company: 3,
      research: 0,
      nonprofit: 1,
      legal: 0,
      other: 0,
      total: 16,
    });
    expect(requests.carriedOver.total).toBe(2);
    expect(requests.outcomes.granted.person).toBe(7);
  });

  it("keep the sheets of a document apart", () => {
    const second = sheet(row(160, ["（二）部分公开"], [1, 0, 0, 0, 0, 0, 1]));
    const rows = rowsOf(positionedText, htmlRegion(report + second));
    expect(rows?.at(-1)).toEqual(["（二）部分公开", "1", "0", "0", "0", "0", "0", "1"]);
  });

  it("are no table where they are few", () => {
    expect(positionedText.tokenize(htmlRegion(sheet(placed(60, 300, "标题"))))).toBeNull();
  });
});
