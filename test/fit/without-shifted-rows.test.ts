import { describe, expect, it } from "vitest";
import { alignRows } from "../../src/fit/align-rows.js";
import { filledSlot, openSlot } from "../../src/fit/fitted.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { withoutShiftedRows } from "../../src/fit/without-shifted-rows.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormRow, FormTable } from "../../src/forms/form.js";
import { readingIn, sequenceCells, withRows } from "./drawn-cells.js";

const requests = withRows(form2021.requests, "received", "carriedOver", "outcomes.granted", "outcomes.total");

/** What is believed of a bare sequence whose rows are filled from the left. */
function believed(drawing: string, table: FormTable = requests, goesOn = false) {
  const records = makeRecords(sequenceCells(drawing), "before", table.rows, new Prints());
  const alignment = alignRows(records, table.rows, new Prints());
  const slots = table.rows.flatMap((row, index) =>
    row.columns.map((column, at) => {
      const cell = records[alignment.rows[index]?.record ?? -1]?.values[at];
      if (cell === undefined) return openSlot(row, column, "missing");
      return filledSlot(row, column, cell, "label");
    }),
  );
  const shown = { table, records, alignment, byHeads: new Set<FormRow>(), goesOn };
  return { table, slots: withoutShiftedRows(slots, shown) };
}

const DOUBT = "? ? ? ? ? ? ?";
const sound = `
  本年新收 | 5 | 2 | 0 | 0 | 0 | 0 | 7
  上年结转 | 1 | 0 | 0 | 0 | 0 | 0 | 1
  予以公开 | 4 | 2 | 0 | 0 | 0 | 0 | 6
  总计     | 6 | 2 | 0 | 0 | 0 | 0 | 8`;

describe("a row of a bare sequence", () => {
  it("is believed where nothing is in doubt", () => {
    expect(readingIn(believed(sound), "outcomes.granted")).toBe("4 2 0 0 0 0 6");
  });

  it("is in doubt where its last cell is blank and the others have more cells", () => {
    const table = withRows(form2021.disclosure, "regulations", "normativeDocuments");
    const drawing = (spare: string): string => `规章 | 1 | 0 | 4 ${spare}\n行政规范性文件 | 6 | 2 | `;
    expect(readingIn(believed(drawing(""), table), "normativeDocuments")).toBe("6 2 ␣");
    expect(readingIn(believed(drawing("| "), table), "normativeDocuments")).toBe("? ? ?");
  });

  it("may print one figure alone, unless another row prints its total alone: then it may be a total astray", () => {
    const table = withRows(form2019.disclosure, "regulations", "normativeDocuments", "procurement");
    const drawing = "规章 | 1 | | \n规范性文件 | | | \n政府集中采购 | | 4.2";
    expect(readingIn(believed(drawing, table), "regulations")).toBe("1 ␣ ␣");
    const total = drawing.replace("规范性文件 | | | ", "规范性文件 | | | 3");
    expect(readingIn(believed(total, table), "regulations")).toBe("? ? ?");
  });

  it("is in doubt where it begins with blanks and others drop theirs: they may be those of its label", () => {
    const drawing = sound.replace("4 | 2 | 0 | 0 | 0 | 0 | 6", " | | 3 | 1 | 1 | 1 | 6");
    expect(readingIn(believed(drawing), "outcomes.granted")).toBe("␣ ␣ 3 1 1 1 6");
    const dropped = drawing.replace("1 | 0 | 0 | 0 | 0 | 0 | 1", "1 | 1");
    expect(readingIn(believed(dropped), "outcomes.granted")).toBe(DOUBT);
    expect(readingIn(believed(dropped), "outcomes.total")).toBe("6 2 0 0 0 0 8");
  });

  it("is in doubt where the row above it lacks a cell and a figure stands alone below: the column is printed last", () => {
    const table = withRows(form2019.disclosure, "licensing", "otherServices");
    const drawing = "行政许可 | 157 | 3\n其他对外管理服务事项 | 181 | 12 | 16";
    expect(readingIn(believed(drawing, table), "otherServices")).toBe("181 12 16");
    const last = `${drawing}\n第二十条第（六）项 | 3840`;
    expect(readingIn(believed(last, table), "otherServices")).toBe("? ? ?");
    expect(readingIn(believed(last.replace("| 3\n", "| 3 | 16\n"), table), "otherServices")).toBe(
      "181 12 16",
    );
  });

  it("is in doubt where it has fewer cells than a row of another block with the same columns", () => {
    const table = withRows(form2019.disclosure, "licensing", "penalties");
    const drawing = "行政许可 | 33 | 0 | 7 | \n行政处罚 | 0 | 0 | ";
    expect(readingIn(believed(drawing, table), "penalties")).toBe("? ? ?");
    expect(readingIn(believed(drawing.replace("| 7 | ", "| 7"), table), "penalties")).toBe("0 0 ␣");
  });

  it("is in doubt where a blank of its merged columns is missing: a cell before them may be lost", () => {
    const table = withRows(form2019.disclosure, "licensing", "fees");
    const drawing = "行政许可 | 33 | 0 | 7 | \n行政事业性收费 | 4 |  | ";
    expect(readingIn(believed(drawing, table), "fees")).toBe("? ?");
    expect(readingIn(believed(`${drawing} | `, table), "fees")).toBe("4 ␣");
  });

  it("is in doubt where its total is blank while nearly all others print theirs", () => {
    const shifted = sound.replace("4 | 2 | 0 | 0 | 0 | 0 | 6", "4 | 2 | 0 | 0 | 0 | 6 | ");
    expect(readingIn(believed(shifted), "outcomes.granted")).toBe(DOUBT);
  });

  it("without total is believed where many rows print none and its last number is not the sum of the others", () => {
    const noTotals = sound.replaceAll(/\d(?=\n|$)/g, "");
    expect(readingIn(believed(noTotals.replace("| 8", "| ")), "outcomes.granted")).toBe(DOUBT); // no row prints its total
    const some = sound.replace("0 | 6", "0 | ").replace("0 | 1", "0 | ");
    expect(readingIn(believed(some), "outcomes.granted")).toBe(DOUBT); // two rows are no habit
    const names = ["received", "carriedOver", "outcomes.granted", "outcomes.partiallyGranted"];
    const more = withRows(form2021.requests, ...names, "outcomes.total", "carriedForward");
    const habit = `
      本年新收 | 5 | 2 | 0 | 0 | 0 | 0 |
      上年结转 | 1 | 0 | 0 | 0 | 0 | 0 |
      予以公开 | 4 | 2 | 0 | 0 | 0 | 0 |
      部分公开 | 2 | 0 | 0 | 0 | 0 | 0 |
      总计     | 6 | 2 | 0 | 0 | 0 | 0 | 8
      结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1`;
    expect(readingIn(believed(habit, more), "outcomes.granted")).toBe("4 2 0 0 0 0 ␣");
  });

  it("is in doubt where the row behind it has lost its label: the figures may be those of either", () => {
    expect(readingIn(believed(sound.replace(/上年结转.*/, "")), "received")).toBe(DOUBT);
    const ended = sound.replace(/总计.*/, "");
    expect(readingIn(believed(ended, requests, true), "outcomes.granted")).toBe(DOUBT);
    expect(readingIn(believed(ended), "outcomes.granted")).toBe("4 2 0 0 0 0 6"); // the page is cut off here
    const disclosed = withRows(form2019.disclosure, "regulations", "normativeDocuments", "licensing");
    expect(readingIn(believed("规章 | 0 | 0 | 130\n行政许可", disclosed), "regulations")).toBe("? ? ?");
  });

  it("is in doubt where it ends blank and another row has dropped its blanks", () => {
    const table = withRows(form2019.disclosure, "regulations", "procurement");
    const drawing = "规章 | 4\n政府集中采购 | 1 | ";
    expect(readingIn(believed(drawing, table), "procurement")).toBe("? ?");
    expect(readingIn(believed(drawing.replace("| 4", "| 1 | 0 | 4"), table), "procurement")).toBe("1 ␣");
  });

  it("is in doubt where an amount stands under a change: the cells are those of another row", () => {
    const table = withRows(form2019.disclosure, "fees");
    expect(readingIn(believed("行政事业性收费 | 3 | 2560万元", table), "fees")).toBe("? ?");
    expect(readingIn(believed("行政事业性收费 | 3 | 减1", table), "fees")).toBe("3 -1");
  });

  it("is in doubt where a change stands in a column of counts", () => {
    const table = withRows(form2019.disclosure, "licensing", "penalties");
    const drawing = "行政许可 | 33 | +1 | 7\n行政处罚 | 增5 | 7 | 0";
    expect(readingIn(believed(drawing, table), "licensing")).toBe("33 1 7");
    expect(readingIn(believed(drawing, table), "penalties")).toBe("? ? ?");
  });

  it("stays where words stand for a figure, or an amount where one belongs", () => {
    const items = withRows(form2019.disclosure, "licensing", "penalties", "procurement");
    const read = (drawing: string, name: string): string => readingIn(believed(drawing, items), name);
    const drawing = "行政许可 | 33 | 1 | 7\n行政处罚 | 5 | 7 | 0\n政府集中采购 | 2 | 386.5万元";
    expect(read(drawing, "procurement")).toBe("2 386.5");
    expect(read(drawing.replace("386.5万元", "增5"), "procurement")).toBe("2 text");
    expect(read(drawing.replace("33", "5万元"), "licensing")).toBe("? ? ?");
    expect(read(drawing.replace("| 1 |", "| 5万元 |"), "licensing")).toBe("? ? ?");
    expect(read(drawing.replace("| 2 |", "| 增2 |"), "procurement")).toBe("? ?");
  });

  it("is in doubt behind one whose figures stand before its label, where another row has none", () => {
    const zeros = "0 | 0 | 0 | 0 | 0 | 0 | 0";
    const names = [
      "received",
      "carriedOver",
      "outcomes.granted",
      "outcomes.partiallyGranted",
      "outcomes.total",
    ];
    const table = withRows(form2021.requests, ...names);
    const drawing = (granted: string): string => `
      本年新收 | 5 | 2 | 0 | 0 | 0 | 0 | 7
      1 | 0 | 0 | 0 | 0 | 0 | 1
      二、上年结转 | 政府信息公开申请数量 | 予以公开 | ${granted}
      部分公开 | 4 | 2 | 0 | 0 | 0 | 0 | 6`;
    const read = (page: string, name: string): string => {
      const fitted = fitTable(
        sequenceCells(page.replace("7\n      1", "7|1")),
        table,
        "before",
        new Prints(),
      );
      return readingIn(fitted, name);
    };
    const open = `${drawing(zeros)}\n总计`;
    expect(read(open, "carriedOver")).toBe("1 0 0 0 0 0 1");
    expect(read(open, "outcomes.granted")).toBe(DOUBT);
    expect(read(open, "outcomes.partiallyGranted")).toBe(DOUBT);
    expect(read(`${open} | ${zeros}`, "outcomes.granted")).toBe("0 0 0 0 0 0 0");
  });

  it("is in doubt where it prints one figure, not under 总计, and another row prints nothing but its total", () => {
    const lone = sound
      .replace("1 | 0 | 0 | 0 | 0 | 0 | 1", " | | | | | | 0")
      .replace("4 | 2 | 0 | 0 | 0 | 0 | 6", " | | | | | 6 | ");
    expect(readingIn(believed(lone), "carriedOver")).toBe("␣ ␣ ␣ ␣ ␣ ␣ 0");
    expect(readingIn(believed(lone), "outcomes.granted")).toBe(DOUBT);
  });

  it("is no row in doubt where nothing of it is printed", () => {
    const blank = sound.replace("4 | 2 | 0 | 0 | 0 | 0 | 6", " | | | | | | ");
    expect(readingIn(believed(blank), "outcomes.granted")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
  });

  it("knows the label of the row behind it by the whole cell where that is short", () => {
    const table = withRows(form2021.requests, "received", "outcomes.granted", "outcomes.total");
    const rows = sound.replace(/上年结转.*\n/u, "").replace(/总计.*/u, "");
    const granted = (drawing: string, goesOn: boolean): string =>
      readingIn(believed(drawing, table, goesOn), "outcomes.granted");
    expect(granted(rows, true)).toBe(DOUBT);
    expect(granted(`${rows}总计`, true)).toBe("4 2 0 0 0 0 6");
    expect(granted(`${rows}总计数`, true)).toBe(DOUBT);
    expect(granted(`自然人 | 总计${rows}`, true)).toBe(DOUBT); // the head of a column
    const heads = "自然人 | 商业企业 | 总计";
    expect(granted(`${rows}${heads} | 结转下年度 | 0 | 0 | 0 | 0 | 0 | 0 | 0`, true)).toBe(DOUBT); // behind the break of a page
    expect(granted(rows, false)).toBe("4 2 0 0 0 0 6"); // cut off
  });
});
