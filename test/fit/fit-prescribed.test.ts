import { describe, expect, it } from "vitest";
import { fitPrescribed } from "../../src/fit/fit-prescribed.js";
import { Prints } from "../../src/fit/prints.js";
import type { FormTable } from "../../src/forms/form.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { sequenceCells, tableCells, withRows } from "./drawn-cells.js";

const documents: FormTable = { ...form2021.disclosure, rows: form2021.disclosure.rows.slice(0, 2) };

const OFFICIAL = `
  信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
  规章 | 1 | 0 | 4
  行政规范性文件 | 6 | 2 | 31
`;

const prescribed = (drawing: string, cells = tableCells): readonly (number | null)[] | null =>
  fitPrescribed(cells(drawing), documents, new Prints())?.slots.map(({ figure }) => figure?.value ?? null) ??
  null;

describe("a table as the notice prescribes it", () => {
  it("is read in rows and in a bare sequence", () => {
    expect(prescribed(OFFICIAL)).toEqual([1, 0, 4, 6, 2, 31]);
    expect(prescribed(OFFICIAL, sequenceCells)).toEqual([1, 0, 4, 6, 2, 31]);
  });

  it("may have a blank under its head, not in a bare sequence", () => {
    const blank = OFFICIAL.replace("| 6 |", "|   |");
    expect(prescribed(blank)).toEqual([1, 0, 4, null, 2, 31]);
    expect(prescribed(blank, sequenceCells)).toBeNull();
  });

  it("may have labels merged over columns that are blank behind them", () => {
    const merged = OFFICIAL.replaceAll(" | 本年制", " | | 本年制").replaceAll(/(规章|文件) \|/gu, "$1 | |");
    expect(prescribed(merged)).toEqual([1, 0, 4, 6, 2, 31]);
    expect(prescribed(merged.replace("| 6 | 2 | 31", "| | 2 | 31"))).toEqual([1, 0, 4, null, 2, 31]);
    expect(prescribed(merged.replace("| | 6 | 2 | 31", "| | 2 | 31"))).toBeNull(); // of three cells one is lost
    expect(prescribed(merged.replace("| | 6 | 2 | 31", "| 6 | | 2 | 31"))).toBeNull(); // 6 stands under no head
    const wider = merged.replace("信息内容 |", "信息内容 | |").replaceAll(/(?<=\d)\n/gu, " | \n");
    expect(prescribed(wider)).toBeNull(); // all figures stand one column left of their heads
    expect(prescribed(wider.replaceAll(/(规章|文件) \|/gu, "$1 | |"))).toEqual([1, 0, 4, 6, 2, 31]);
  });

  it("may not have rows with fewer cells than their heads: one may be lost", () => {
    const spare = OFFICIAL.replace("件数\n", "件数 | \n").replace("| 4\n", "| 4 | \n");
    expect(prescribed(spare)).toBeNull();
    expect(prescribed(spare.replace("| 31", "| 31 | "))).toEqual([1, 0, 4, 6, 2, 31]);
  });

  it("may repeat a merged head in the row below", () => {
    const [heads = "", ...rows] = OFFICIAL.trim().split("\n");
    const repeated = [heads, heads, ...rows].join("\n");
    expect(prescribed(repeated)).toEqual([1, 0, 4, 6, 2, 31]);
    expect(prescribed(repeated, sequenceCells)).toBeNull();
  });

  it("may stand on one line, and print blanks between the rows of a bare sequence", () => {
    const oneLine = OFFICIAL.trim().replaceAll("\n", " |");
    expect(prescribed(oneLine)).toEqual([1, 0, 4, 6, 2, 31]);
    expect(prescribed(OFFICIAL.replace("| 4", "| 4 | | "), sequenceCells)).toEqual([1, 0, 4, 6, 2, 31]);
    expect(prescribed(OFFICIAL.replace("规章 | 1", "规章 | | 1"), sequenceCells)).toBeNull();
  });

  it.each([
    ["exchanged heads", "本年制发件数 | 本年废止件数", "本年废止件数 | 本年制发件数"],
    ["a head of the other edition", "本年废止件数", "本年新公开数量"],
    ["a head too few", "| 本年废止件数 ", ""],
    ["another wording of a label", "规章", "规章制度"],
    ["a row too few", "规章 | 1 | 0 | 4", ""],
    ["a row of another name", "行政规范性文件 |", "决定 | 1 | 2 | 3\n  行政规范性文件 |"],
    ["a figure too few", "| 6 | 2 | 31", "| 6 | 31"],
    ["a figure too many", "| 6 | 2 | 31", "| 6 | 2 | 31 | 5"],
    ["a figure before its label", "规章 | 1", "9 | 规章 | 1"],
    ["words for a figure", "| 6 |", "| 见附件 |"],
    ["a blank under another head", "规章 | 1 | 0 | 4", "规章 | | 1 | 0 | 4"],
  ])("has not %s", (_, official, printed) => {
    expect(prescribed(OFFICIAL.replace(official, printed))).toBeNull();
  });

  it("may hold words in all cells of a row, but none that name a head or a row, nor digits", () => {
    const decisions = withRows(form2021.disclosure, "penalties", "coercion");
    const states = (words: string): readonly string[] | undefined =>
      fitPrescribed(
        tableCells(`信息内容 | 本年处理决定数量\n行政处罚 | 19\n行政强制 | ${words}`),
        decisions,
        new Prints(),
      )?.slots.map(({ state }) => state);
    expect(states("7")).toEqual(["number", "number"]);
    expect(states("见区局年报")).toEqual(["number", "text"]);
    for (const words of ["本年处理决定数量", "行政处罚", "见附件2", "见附件 | 另页"])
      expect(states(words), words).toBeUndefined();
    expect(prescribed(OFFICIAL.replace("| 1 | 0 | 4", "| 见附件 | 见附件 | 见附件"))).toEqual([
      null,
      null,
      null,
      6,
      2,
      31,
    ]);
  });

  it("may go on behind a page without heads: figures astray of them are those of a row that ends with its sum", () => {
    const requests = withRows(form2021.requests, "received", "carriedOver");
    const fitted = (row: string): readonly (number | null)[] | undefined =>
      fitPrescribed(
        tableCells(`
           |   |   | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
          一、本年新收政府信息公开申请数量 | | | 8 | 1 | 0 | 0 | 0 | 0 | 9
          二、上年结转政府信息公开申请数量 | | ${row} |
        `),
        requests,
        new Prints(),
      )?.slots.flatMap(({ row: { path }, figure }) =>
        path.endsWith("carriedOver") ? [figure?.value ?? null] : [],
      );
    expect(fitted("2 | 0 | 1 | 0 | 0 | 0 | 3")).toEqual([2, 0, 1, 0, 0, 0, 3]);
    expect(fitted("2 | 0 | 1 | 0 | 0 | 0 | 4")).toBeUndefined();
    expect(fitted("0 | 0 | 0 | 0 | 0 | 0 | 0")).toBeUndefined(); // the blank may be that of 自然人
    expect(fitted("2 |  | 1 | 0 | 0 | 0 | 3")).toBeUndefined();
  });
});
