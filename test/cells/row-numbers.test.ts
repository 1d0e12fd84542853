import { describe, expect, it } from "vitest";
import { readCells } from "../../src/cells/read-cells.js";
import { rowNumbers } from "../../src/cells/row-numbers.js";
import { barRows } from "../../src/cells/tokenizers/bar-rows.js";
import { wordStream } from "../../src/cells/tokenizers/word-stream.js";
import { pageFromText } from "../../src/page/page-from-text.js";
import { parseReport } from "../../src/parse-report.js";

const cellsOf = (text: string, tokenizer = barRows) =>
  tokenizer.tokenize({ key: "requests", text, start: 0, end: text.length, tables: [], positioned: [] }) ?? [];
const counted = (text: string, tokenizer = barRows): readonly string[] =>
  rowNumbers(cellsOf(text, tokenizer)).map((cell) => cell.text);
/** Rows of a label, then cells. */
const rows = (...cells: readonly string[]): string =>
  cells.map((own, at) => `| 行${"甲乙丙丁戊己庚辛壬癸子丑".charAt(at)} | ${own} |`).join("\n");
const FOUR = ["1 | 7", "2 | ", "3 | 9", "4 | 0"];

describe("a column that counts the rows", () => {
  it("is told by its head from four rows on, whichever side of the figures it stands and wherever it begins", () => {
    expect(counted(`| 项目 | 行次 | 数量 |\n${rows(...FOUR)}`)).toEqual(["行次", "1", "2", "3", "4"]);
    expect(counted(`| 项目 | 数量 | 序 号 |\n${rows("7 | 1", " | 2", "9 | 3", "0 | 4")}`)).toEqual([
      "序 号",
      "1",
      "2",
      "3",
      "4",
    ]);
    expect(counted(`| 项目 | 行次 | 数量 |\n${rows("7 | 7", "8 | ", "9 | 9", "10 | 0")}`)).toHaveLength(5);
    expect(counted(`| 项目 | 行次 | 数量 |\n${rows(...FOUR.slice(0, 3))}`)).toEqual([]);
    // The label column has its own head, which stays.
    expect(counted(`| 编号 | 行次 | 数量 |\n${rows(...FOUR)}`)).toEqual(["行次", "1", "2", "3", "4"]);
  });

  it("is told without a head where ten rows count from one", () => {
    const many = (count: number, first = 1): string =>
      rows(...Array.from({ length: count }, (_, at) => `${String(first + at)} | ${at % 2 === 0 ? "5" : ""}`));
    expect(counted(many(10))).toHaveLength(10);
    expect(counted(many(9))).toEqual([]);
    expect(counted(many(10, 2))).toEqual([]);
    const behind = rows(...Array.from({ length: 10 }, (_, at) => `7 | ${String(at + 1)}`));
    expect(counted(behind)).toHaveLength(10);
  });

  it.each([
    ["leaves a number out", rows("1 | 7", "2 | ", "4 | 9", "5 | ", "6 | 0", "7 | ")],
    ["says one twice", rows("1 | 7", "2 | ", "2 | 9", "3 | ", "4 | 0", "5 | ")],
    ["counts down", rows("6 | 7", "5 | ", "4 | 9", "3 | ", "2 | 0", "1 | ")],
    ["begins again", rows("1 | 7", "2 | ", "1 | 9", "1 | ", "2 | 0", "1 | ")],
  ])("is none where it %s", (_, text) => {
    expect(counted(`| 项目 | 行次 | 数量 |\n${text}`)).toEqual([]);
  });

  it.each([
    ["is empty", ["", "", "", "", "", ""]],
    ["counts in Chinese", ["一", "二", "三", "四", "五", "六"]],
    ["counts with a stop", ["1.", "2.", "3.", "4.", "5.", "6."]],
  ])("that %s makes no row numbers of figures that happen to count on", (_, marks) => {
    const figures = [" |  | 1", " |  | 2", "3 |  | ", "4 |  | ", "5 |  | ", "6 |  | "];
    const text = rows(...figures)
      .split("\n")
      .map((row, at) => `| ${marks[at] ?? ""} ${row}`);
    expect(counted(`| 序号 | 项目 | 制发 | 废止 | 有效 |\n${text.join("\n")}`)).toEqual([]);
    expect(counted(rows(...figures))).toEqual([]);
  });

  it("is none where no columns show", () => {
    const text = "行次 甲 1 乙 2 丙 3 丁 4 戊 5 己 6 庚 7";
    expect(cellsOf(text, wordStream).length).toBeGreaterThan(7);
    expect(counted(text, wordStream)).toEqual([]);
  });

  it("is no part of the reading, and its numbers are not missed in it", () => {
    const text = `| 项目 | 行次 | 数量 |\n${rows(...FOUR)}`;
    const span = { start: 0, end: text.length };
    const [reading] = readCells(pageFromText(text), "requests", span, [barRows]);
    expect(reading?.cells.map((cell) => cell.text)).toEqual([
      "项目",
      "数量",
      "行甲",
      "7",
      "行乙",
      "",
      "行丙",
      "9",
      "行丁",
      "0",
    ]);
    expect(reading?.numbers.map(({ start, end }) => text.slice(start, end))).toEqual(["7", "9", "0"]);
  });
});

describe("a report whose rows are counted", () => {
  const TABLE: readonly (readonly [string, ...string[]])[] = [
    ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
    ["规章", "", "", ""],
    ["行政规范性文件", "", "", ""],
    ["信息内容", "本年处理决定数量"],
    ["行政许可", "12"],
    ["信息内容", "本年处理决定数量"],
    ["行政处罚", ""],
    ["行政强制", ""],
    ["信息内容", "本年收费金额（单位：万元）"],
    ["行政事业性收费", ""],
  ];

  it.each([
    ["before their labels", (number: string, label: string) => [number, label]],
    ["behind their labels", (number: string, label: string) => [label, number]],
  ])("%s has the figures and the blanks of one without", (_, place) => {
    let count = 0;
    const lines = TABLE.map(([label, ...cells]) => {
      const number = label === "信息内容" ? "序号" : String(++count);
      return `| ${[...place(number, label), ...cells].join(" | ")} |`;
    });
    const { figures } = parseReport(["二、主动公开政府信息情况", ...lines].join("\n"));
    const read = figures.filter(({ path }) => path.startsWith("disclosure."));
    expect(read.filter(({ state }) => state !== "blank").map(({ path, value }) => [path, value])).toEqual([
      ["disclosure.licensing.decisions", 12],
    ]);
  });
});
