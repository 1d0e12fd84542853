import { describe, expect, it } from "vitest";
import { lineCells } from "../../../src/cells/tokenizers/line-cells.js";
import { placesOf, textRegion, textsOf } from "../regions.js";

describe("one cell a line", () => {
  it.each([
    ["without empty lines", "规章\n1\n0\n4"],
    ["with an empty line between", "规章\n\n1\n\n0\n\n4"],
    ["with many empty lines between", "规章\n\n\n1\n\n\n0\n\n\n4"],
    ["with Windows line ends", "规章\r\n1\r\n0\r\n4\r\n"],
    ["centred by spaces", "   规章\n　　1\n 0 \n\u00a04"],
  ])("%s", (_, text) => {
    expect(textsOf(lineCells, textRegion(text))).toEqual(["规章", "1", "0", "4"]);
  });

  it("a line of spaces is a blank cell", () => {
    expect(textsOf(lineCells, textRegion("规章\n\n1\n\n \n\n4"))).toEqual(["规章", "1", "", "4"]);
    expect(textsOf(lineCells, textRegion("规章\n1\n\u00a0\n4"))).toEqual(["规章", "1", "", "4"]);
  });

  it("what indents the heading behind the table is no cell", () => {
    const table = "规章\n1\n \n4\n";
    expect(textsOf(lineCells, textRegion(`${table}    三、收到`, 0, table.length + 4))).toEqual([
      "规章",
      "1",
      "",
      "4",
    ]);
    expect(textsOf(lineCells, textRegion(`${table} \n`))).toEqual(["规章", "1", "", "4", ""]);
  });

  it("an empty line is a blank cell where cells otherwise follow each other without one", () => {
    expect(textsOf(lineCells, textRegion("规章\n1\n\n4\n总计\n2"))).toEqual([
      "规章",
      "1",
      "",
      "4",
      "总计",
      "2",
    ]);
  });

  it("shows neither rows nor columns", () => {
    expect(placesOf(lineCells.tokenize(textRegion("规章\n1")))).toEqual(["-,- 规章", "-,- 1"]);
  });

  it("is not there with fewer than two lines", () => {
    expect(lineCells.tokenize(textRegion("规章"))).toBeNull();
    expect(lineCells.tokenize(textRegion("\n \n"))).toBeNull();
  });

  it("lines of plain spaces count as empty where most lines without print hold them", () => {
    expect(textsOf(lineCells, textRegion("规章\n  \n1\n  \n0\n\n4"))).toEqual(["规章", "1", "0", "4"]);
    expect(textsOf(lineCells, textRegion("规章\n  \n1\n\n0\n\n4"))).toEqual(["规章", "", "1", "0", "4"]);
    expect(textsOf(lineCells, textRegion("规章\n  \n1\n\n0"))).toEqual(["规章", "", "1", "0"]);
  });

  describe("text of a page whose markup was indented", () => {
    const cell = (text: string): string => `    ${text}\n  \n`;

    it.each([
      [
        "a line as deep as the cells is a blank cell",
        [cell("规章"), cell("1"), cell(""), cell("4")],
        ["规章", "1", "", "4"],
      ],
      [
        "also at the end of a row, where more lines part the cells",
        [cell("规章"), cell("1"), cell(""), "\n  \n", cell("总计"), cell("4")],
        ["规章", "1", "", "总计", "4"],
      ],
      [
        "cells are as deep as the last where the first is cut",
        ["规章\n  \n", cell("1"), cell(""), cell("4")],
        ["规章", "1", "", "4"],
      ],
      [
        "none where such a line stands beside each cell",
        ["    规章\n    \n  \n", "    1\n    \n  \n", "    4\n  \n"],
        ["规章", "1", "4"],
      ],
      [
        "none where cells are not as deep as each other",
        [cell("规章"), "   1\n  \n", cell(""), cell("4")],
        ["规章", "1", "4"],
      ],
      [
        "none where such a line stands between all cells",
        [cell("规章"), cell(""), cell("1"), cell(""), cell("4")],
        ["规章", "1", "4"],
      ],
      [
        "none where the cells are not indented",
        ["规章\n  \n", "1\n  \n", "\n  \n", "4\n"],
        ["规章", "1", "4"],
      ],
    ])("%s", (_, lines, texts) => {
      expect(textsOf(lineCells, textRegion(lines.map((line) => `  \n${line}`).join("")))).toEqual(texts);
    });
  });

  it("where no line is as deep as indented cells, a line of fewer spaces is a blank cell", () => {
    const text = "    规章\n\n    1\n\n \n\n    4";
    expect(textsOf(lineCells, textRegion(text))).toEqual(["规章", "1", "", "4"]);
  });

  it("a count with its counter is a figure that no empty line parts from the one before", () => {
    expect(textsOf(lineCells, textRegion("规章\n14件\n \n\n15件\n29件"))).toEqual([
      "规章",
      "14件",
      "",
      "",
      "15件",
      "29件",
    ]);
  });

  it("whether empty lines are usual is told from figures, not from labels over several lines", () => {
    expect(textsOf(lineCells, textRegion("本年\n新收\n申请\n\n1\n\n0\n\n上年\n结转\n申请\n\n2"))).toEqual([
      "本年",
      "新收",
      "申请",
      "1",
      "0",
      "上年",
      "结转",
      "申请",
      "2",
    ]);
    expect(textsOf(lineCells, textRegion("规章\n\n总计\n\n许可"))).toEqual(["规章", "总计", "许可"]);
    expect(textsOf(lineCells, textRegion("规章\n总计\n\n许可"))).toEqual(["规章", "总计", "", "许可"]);
    expect(textsOf(lineCells, textRegion("1\n规章\n\n2\n\n3"))).toEqual(["1", "规章", "2", "3"]);
  });

  it("one figure in six without an empty line before it is an accident, one in five is not", () => {
    const five = "规章\n\n1\n\n2\n\n3\n\n4\n5";
    expect(textsOf(lineCells, textRegion(five))).toEqual(["规章", "", "1", "", "2", "", "3", "", "4", "5"]);
    expect(textsOf(lineCells, textRegion(`${five}\n\n6`))).toEqual(["规章", "1", "2", "3", "4", "5", "6"]);
  });

  it("a table has no more lines than it could have cells, printed or empty", () => {
    const lines = (empty: number): string => `规章\n\n1\n\n0${"\n".repeat(empty)}`;
    expect(textsOf(lineCells, textRegion(lines(19_995)))).toEqual(["规章", "1", "0"]);
    expect(textsOf(lineCells, textRegion(lines(20_000)))).toBeNull();
  });
});
