import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, tableCells, withRows } from "./drawn-cells.js";

const rows = [
  "received",
  "carriedOver",
  "outcomes.granted",
  "outcomes.partiallyGranted",
  "outcomes.total",
  "carriedForward",
];
const requests = withRows(form2021.requests, ...rows);

const printed = `
  本年新收政府信息公开申请数量 | 83 | 2 | 85
  上年结转政府信息公开申请数量 | 4 | 4
  予以公开                     | 0
  部分公开                     | 86 | 2 | 88
  总计                         | 86 | 2 | 88
  结转下年度继续办理           | 1 | 1`;

const NOTHING = "? ? ? ? ? ? ?";

/** What is read of a row where the layout drops blank cells. */
function read(drawing: string, row: string, cells = sequenceCells(drawing)): string {
  return readingIn(fitTable(cells, requests, "before", new Prints()), row);
}

describe("section three without its blank cells", () => {
  it("is read by its totals: of no other figure can be told whom it counts", () => {
    expect(read(printed, "received")).toBe("? ? ? ? ? ? 85");
    expect(read(printed, "carriedOver")).toBe("? ? ? ? ? ? 4");
    expect(read(printed, "outcomes.total")).toBe("? ? ? ? ? ? 88");
    expect(read(printed, "received", tableCells(printed))).toBe("? ? ? ? ? ? 85");
  });

  it("leaves over what it does not read", () => {
    const { unplaced } = fitTable(sequenceCells(printed), requests, "before", new Prints());
    expect(unplaced.map(({ text }) => text).join(" ")).toBe("83 2 4 86 2 86 2 1");
  });

  it("says by what it is read", () => {
    const { slots } = fitTable(sequenceCells(printed), requests, "before", new Prints());
    expect(new Set(slots.map(({ basis }) => basis))).toEqual(new Set([null, "identity"]));
  });

  it("reads a single 0 as the total of its row, as every row prints one", () => {
    expect(read(printed, "outcomes.granted")).toBe("? ? ? ? ? ? 0");
  });

  it("does not tell which figures zeros are where a kind prints one too", () => {
    for (const drawing of [printed.replace("| 0", "| 0 | 0"), printed.replace("4 | 4", "0 | 4 | 4")]) {
      expect(read(drawing, "outcomes.granted")).toBe(NOTHING);
      expect(read(drawing, "received")).toBe("? ? ? ? ? ? 85");
    }
  });

  it.each([
    ["a row does not end with its sum", printed.replace("4 | 4", "4 | 5")],
    ["a row prints one number that is not 0", printed.replace("| 0", "| 3")],
    ["the totals of one year do not add up", printed.replace("| 1 | 1", "| 2 | 2")],
    ["the outcomes do not add up", printed.replace("予以公开                     | 0", "予以公开 | 5 | 5")],
    ["a row prints words", printed.replace("4 | 4", "4 | 见附件 | 4")],
    ["a row has lost its label", printed.replace("上年结转政府信息公开申请数量", "")],
    ["a row has too many figures", printed.replace("| 0", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0")],
  ])("is not read where %s", (_, drawing) => {
    expect(drawing).not.toBe(printed);
    for (const row of rows) expect(read(drawing, row)).not.toMatch(/\d/);
  });

  it("is not read where fewer than three rows end with their sum", () => {
    const drawing = (carriedOver: string, carriedForward: string): string => `
      本年新收政府信息公开申请数量 | 4 | 4
      上年结转政府信息公开申请数量 | ${carriedOver}
      予以公开                     | 0
      部分公开                     | 0
      总计                         | 0
      结转下年度继续办理           | ${carriedForward}`;
    expect(read(drawing("1 | 1", "5 | 5"), "received")).toBe("? ? ? ? ? ? 4");
    expect(read(drawing("0", "4 | 4"), "received")).toBe(NOTHING);
  });

  it("a row that is read counts with the total that it prints", () => {
    const whole = printed.replace("83 | 2 | 85", "83 | 2 | 0 | 0 | 0 | 0 | 85");
    expect(read(whole, "received")).toBe("83 2 0 0 0 0 85");
    expect(read(whole, "carriedOver")).toBe("? ? ? ? ? ? 4");
    const other = whole.replace("0 | 0 | 85", "0 | 0 | 86");
    expect(read(other, "carriedOver")).toBe(NOTHING);
  });

  it("is not read where a row prints nothing: the figures behind it may be its own", () => {
    const blank = printed.replace("| 0", "");
    for (const row of rows) expect(read(blank, row)).not.toMatch(/\d/);
  });

  it("section two has no totals", () => {
    const table = withRows(form2019.disclosure, "licensing", "penalties");
    const drawing = "行政许可 | 3 | 3\n行政处罚 | 5 | 5";
    expect(readingIn(fitTable(sequenceCells(drawing), table, "before", new Prints()), "penalties")).toBe(
      "? ? ?",
    );
  });
});
