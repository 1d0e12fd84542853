import { describe, expect, it } from "vitest";
import { fitProceedings } from "../../src/fit/fit-proceedings.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, tableCells, textsOf } from "./drawn-cells.js";

/** What is read of the three groups, and what is left over. */
function read(drawing: string, draw = tableCells) {
  const fitted = fitProceedings(draw(drawing), form2021.proceedings, new Prints());
  const rows = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];
  return {
    groups: rows.map((row) => readingIn(fitted, row)),
    basis: fitted.slots[0]?.basis ?? null,
    left: textsOf(fitted.unplaced),
  };
}

const OUTCOMES = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";
const HEADS = `行政复议 | « | « | « | « | 行政诉讼\n${OUTCOMES} | ${OUTCOMES} | ${OUTCOMES}\n`;
const GROUPS = ["1 0 0 2 3", "0 0 4 0 4", "0 0 0 0 0"];
const FIFTEEN = "1|0|0|2|3|0|0|4|0|4|0|0|0|0|0";

describe("section four", () => {
  it("is one row of fifteen cells", () => {
    expect(read(HEADS + FIFTEEN)).toEqual({ groups: GROUPS, basis: "label", left: [] });
  });

  it("keeps its blanks in their places where the layout shows the row", () => {
    expect(read("1|||2|3||||||0|0|0|0|0").groups).toEqual(["1 ␣ ␣ 2 3", "␣ ␣ ␣ ␣ ␣", "0 0 0 0 0"]);
    expect(read("1|||3|2||||||0|0|0|0|0").groups[0]).toBe("1 ␣ ␣ 3 2"); // a wrong total stays
  });

  it("is not read where an office has exchanged its groups: only the heads would tell", () => {
    const heads = (first: string, second: string): string => `${first} | 行政诉讼 | ${second}\n`;
    expect(read(heads("行政复议", "复议后起诉") + FIFTEEN).basis).toBe("label");
    expect(read(`行政诉讼 | 行政复议\n${FIFTEEN}`).groups[0]).not.toBe("1 0 0 2 3");
    expect(read(`行政诉讼情况 | 行政复议情况\n${FIFTEEN}`).groups[0]).not.toBe("1 0 0 2 3");
    expect(read(`行政诉讼 | 行政复议\n${FIFTEEN}`, sequenceCells).groups[0]).not.toBe("1 0 0 2 3");
  });

  it("is not read where any of its groups has its outcomes exchanged, by row or in a bare sequence", () => {
    const exchanged = "结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计";
    for (const draw of [tableCells, sequenceCells]) {
      expect(read(HEADS + FIFTEEN, draw).groups).toEqual(GROUPS);
      const heads = `行政复议 | 行政诉讼\n${OUTCOMES} | ${exchanged} | ${OUTCOMES}\n`;
      expect(read(heads + FIFTEEN, draw).groups[1]).toBe("? ? ? ? ?");
    }
    // Heads that a PDF tool has torn say nothing.
    const torn = `行政复议 | 行政诉讼\n结果维 | 其他结果 | 结果纠正 | 结果维持\n`;
    expect(read(torn + FIFTEEN, sequenceCells).groups).toEqual(GROUPS);
  });

  it("is not read with a year or a number before it, where blanks could hide that a cell is too many", () => {
    const heads = `年度 | 行政复议 | « | « | « | « | 行政诉讼\n | ${OUTCOMES} | ${OUTCOMES} | ${OUTCOMES}\n`;
    expect(read(`${heads}2023|1||||1||||||||||`).groups[0]).toBe("? ? ? ? ?");
    expect(read(`${HEADS}1||||1||||||||||||`).groups[0]).toBe("1 ␣ ␣ ␣ 1"); // blanks behind it
  });

  it("is not read where a cell to spare or words could have moved its figures beside blanks, and they do not add up", () => {
    expect(read(`${HEADS}1|||2|3||4|||4||||||`).groups).toEqual(["1 ␣ ␣ 2 3", "␣ 4 ␣ ␣ 4", "␣ ␣ ␣ ␣ ␣"]);
    expect(read(`${HEADS}1|||2|3||4|||7||||||`).groups[1]).toBe("? ? ? ? ?");
    expect(read(`${HEADS}0|4|8|1|1|14|NaN|1|NaN|2|3|NaN|NaN|NaN|NaN`).groups[0]).toBe("? ? ? ? ?");
    expect(read(`${HEADS}1|见附件|0|2|3|0|0|4|0|4|0|0|0|0|0`).groups).toEqual([
      "1 text 0 2 3",
      "0 0 4 0 4",
      "0 0 0 0 0",
    ]);
    expect(read(`${HEADS}1|||2|3||4|||7|||||`).groups[1]).toBe("␣ 4 ␣ ␣ 7"); // a total of its own
    expect(read(`${HEADS}1|0|0|2|3|0|0|4|0|7|0|0|0|0|0|`).groups[1]).toBe("0 0 4 0 7"); // no cell is blank
  });

  it("is in doubt where a row of heads begins with its totals", () => {
    const total = "总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结";
    expect(read(`${total} | ${total} | ${total}\n6|1|1|1|3|4|0|0|0|4|5|5|0|0|0`).groups[1]).toBe("? ? ? ? ?");
  });

  it("is read under its heads where blank cells stand between its groups, unless a figure stands there", () => {
    const heads = `行政复议 | « | « | « | « | 行政诉讼\n${OUTCOMES} | | ${OUTCOMES} | ${OUTCOMES}\n`;
    const row = (between: string): readonly string[] =>
      read(`${heads}1||2|1|4|${between}|1|2||29|32|||||`).groups;
    expect(row("")).toEqual(["1 ␣ 2 1 4", "1 2 ␣ 29 32", "␣ ␣ ␣ ␣ ␣"]);
    expect(row("7")).toEqual(["? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?"]);
  });

  it("is not read by order where two of the figures stand above its heads, as the last of section three", () => {
    const figures = "0\n2\n3\n0\n0\n4\n0\n4\n0\n0\n0\n0\n0";
    expect(read(`${HEADS}1\n0\n${figures}`, tableCells).groups[0]).toBe("1 0 0 2 3");
    expect(read(`1\n0\n${HEADS}${figures}`, tableCells).groups[0]).toBe("? ? ? ? ?");
    expect(read(`1\n0\n${figures}\n${HEADS}`, tableCells).groups[0]).toBe("1 0 0 2 3");
  });

  it("has no figures in a sentence before them, which are left over", () => {
    const sentence = "2021 | 年，被申请行政复议 | 13 | 件，行政诉讼 | 0 | 件。\n";
    expect(read(`${sentence}${FIFTEEN}`)).toEqual({
      groups: GROUPS,
      basis: "label",
      left: ["2021", "13", "0"],
    });
    const nine = read(`${sentence}9\n4\n13\n0\n7\n11\n2\n1\n21`, tableCells);
    expect(nine.groups).toEqual(["? ? ? ? ?", "? ? ? ? ?", "? ? ? ? ?"]);
  });

  it("is not read where an office prints a subtotal of both kinds of lawsuit", () => {
    const more = `行政复议 | « | « | « | « | 行政诉讼\n${OUTCOMES} | ${OUTCOMES} | ${OUTCOMES} | ${OUTCOMES}\n`;
    expect(read(`${more}1||||1|1||||1|1||||1|||||`).groups[1]).toBe("? ? ? ? ?");
    expect(read(`小计\n${HEADS}1||||1||||||||||`).groups[1]).toBe("? ? ? ? ?");
  });

  it("is not read from its first cell where that may stand in a column of labels", () => {
    expect(read(FIFTEEN + "|").groups).toEqual(GROUPS);
    expect(read("|1|0|0|2|3|0|0|4|0|4|0|0|0|0|").groups[0]).toBe("? ? ? ? ?");
  });

  it("in a bare sequence believes blanks only where each group is blank or adds up to its total", () => {
    expect(read(`总计|1|||2|3||||||0|0|0|0|0`, sequenceCells).groups[0]).toBe("1 ␣ ␣ 2 3");
    expect(read(`总计|1|||3|2||||||0|0|0|0|0`, sequenceCells).groups[0]).toBe("? ? ? ? ?");
  });

  it("in a bare sequence believes blanks before its figures only where the first group is blank, and figures that are not all 0 follow", () => {
    expect(read("总计||||||0|0|4|0|4|0|0|0|0|0", sequenceCells).groups[1]).toBe("0 0 4 0 4");
    expect(read("总计||||||0|0|0|0|0|0|0|0|0|0", sequenceCells).groups[1]).toBe("? ? ? ? ?"); // bars behind the heads
    expect(read("总计||0|1|1|2|0|0|4|0|4|0|0|0|0|0", sequenceCells).groups[0]).toBe("? ? ? ? ?"); // a bar before 0 1 1 2
  });

  it("is not read from a figure that stands under the second outcome: blanks before it are not shown", () => {
    expect(read(`结果维持 | 结果纠正 | 其他结果\n${FIFTEEN}`).groups).toEqual(GROUPS);
    const shifted = tableCells(`结果维持 | 结果纠正 | 其他结果\n${FIFTEEN}`).map((cell) =>
      cell.row === 1 ? { ...cell, column: (cell.column ?? 0) + 1 } : cell,
    );
    expect(read("", () => shifted).groups[0]).toBe("? ? ? ? ?");
  });

  it("in a bare sequence may stand behind the bars that end its heads, where only so every group adds up", () => {
    expect(read(`总计||||${FIFTEEN}`, sequenceCells).groups).toEqual(GROUPS);
    expect(read(`总计|||1|||2|3||||||0|0|0|0|0`, sequenceCells).groups[0]).toBe("1 ␣ ␣ 2 3");
    expect(read(`总计|||1|||3|2||||||0|0|0|0|0`, sequenceCells).groups[0]).toBe("? ? ? ? ?");
  });

  it("is not read where its numbers are torn at their commas", () => {
    expect(read(FIFTEEN.replace("1|0|0|2|3", "22|080|463|541|99")).groups[0]).toBe("? ? ? ? ?");
    expect(read(FIFTEEN.replace("1|0|0|2|3", "22|80|463|541|99")).groups[0]).toBe("22 80 463 541 99");
  });

  it("is three little tables one below the other where each has its label", () => {
    const drawing = "行政复议|1|0|0|2|3\n未经复议直接起诉|0|0|4|0|4\n复议后起诉|0|0|0|0|0";
    expect(read(drawing)).toEqual({ groups: GROUPS, basis: "label", left: [] });
  });

  it("follows the labels of those that stand in another order", () => {
    const drawing = "行政复议|1|0|0|2|3\n复议后起诉|0|0|0|0|0\n未经复议直接起诉|0|0|4|0|4";
    expect(read(drawing).groups).toEqual(GROUPS);
    expect(read(drawing.replace("未经复议直接起诉", "诉讼")).groups[1]).toBe("? ? ? ? ?");
  });

  it("is read by order where fifteen numbers stand in several rows", () => {
    expect(read("1|0|0|2|3|0|0\n4|0|4|0|0|0|0|0")).toEqual({ groups: GROUPS, basis: "order", left: [] });
  });

  it("leaves out one number too many where only so every group adds up", () => {
    expect(read(`${FIFTEEN}|9`, sequenceCells)).toEqual({ groups: GROUPS, basis: "identity", left: ["9"] });
  });

  it("leaves out none under heads in another order, where the sums would place the others all the same", () => {
    expect(read(`行政诉讼 | 行政复议\n${FIFTEEN}|9`).groups[0]).toBe("? ? ? ? ?");
  });

  it("is ambiguous where either of two numbers could be the one too many", () => {
    // 2 1 0 0 3 adds up, and so does 1 2 0 0 3.
    const { groups, left } = read("1|2|1|0|0|3|0|0|0|0|0|0|0|0|0|0", sequenceCells);
    expect(groups[0]).toBe("? ? ? ? ?");
    expect(left).toHaveLength(16);
  });

  it("is ambiguous where fewer numbers stand than slots, and each is reported", () => {
    const { groups, left } = read("1|0|0|2|3", sequenceCells);
    expect(groups[0]).toBe("? ? ? ? ?");
    expect(left).toEqual(["1", "0", "0", "2", "3"]);
  });
});

describe("section four over several rows", () => {
  it("is read by order only where a label stands before as many figures as its group has before it", () => {
    const split = (first: string, second: string): string | undefined =>
      read(`${first}1|0|0|2|3\n${second}0|0|4|0|4|0|0|0|0|0`).groups[0];
    expect(split("", "")).toBe("1 0 0 2 3");
    expect(split("行政复议|", "未经复议直接起诉|")).toBe("1 0 0 2 3");
    expect(split("数量|", "数量|")).toBe("1 0 0 2 3");
    expect(split("行政复议|", "复议后起诉|")).toBe("? ? ? ? ?");
    expect(split("未经复议直接起诉|", "行政复议|")).toBe("? ? ? ? ?");
    expect(split("行政复议|", "行政复议|")).toBe("? ? ? ? ?");
    expect(read("行政复议|1|0|0|2|3|||\n未经复议直接起诉|0|0|4|0|4\n|0|0|0|0|0").groups[1]).toBe("0 0 4 0 4");
    expect(read("1|0|0|2|3|0|0|4|0|4\n复议后起诉|0|0|0|0|0").groups[2]).toBe("0 0 0 0 0");
    expect(read("1|0|0|2|3|0|0|4|0\n复议后起诉|4|0|0|0|0|0").groups[2]).toBe("? ? ? ? ?");
  });

  it("is not read by order where one figure more or less stands in it, or heads in another order", () => {
    expect(read("1|0|0|2|3|0|0\n4|0|4|0|0|0|0").groups[0]).toBe("? ? ? ? ?");
    expect(read("1|0|0|2|3|0|0\n4|0|4|0|0|0|0|0|7|8").groups[0]).toBe("? ? ? ? ?");
    expect(read("行政诉讼|行政复议\n1|0|0|2|3|0|0\n4|0|4|0|0|0|0|0").groups[0]).toBe("? ? ? ? ?");
    expect(read("行政复议|行政诉讼\n1|0|0|2|3|0|0\n4|0|4|0|0|0|0|0").groups[0]).toBe("1 0 0 2 3");
  });

  it("is read by order where every group adds up, or where a layout shows three rows: a report may print a wrong total", () => {
    expect(read("1|0|0|2|3|0|0\n4|0|5|0|0|0|0|0").groups[0]).toBe("? ? ? ? ?");
    expect(read("1|0|0|2|3\n0|0|4|0|5\n0|0|0|0|0").groups[1]).toBe("0 0 4 0 5");
    expect(read("1|0|0|2\n3|0|0|4|0|5\n0|0|0|0|0").groups[1]).toBe("? ? ? ? ?");
    expect(read("1|0|0|2|3|0|0|4|0|5|其他|0|0|0|0|0", sequenceCells).groups[1]).toBe("? ? ? ? ?");
  });

  it("is not read by order where wrapped heads stand in another order, as a PDF tool prints a group from its last to its first", () => {
    const below = (upper: string, lower: string): string | undefined =>
      read(`${upper}\n${lower}\n1|0|0|2|3|0|0\n4|0|4|0|0|0|0|0`).groups[0];
    const upper = "结果|结果|其他|尚未|总计";
    const lower = "维持|纠正|结果|审结";
    expect(below(`${upper}|${upper}|${upper}`, `${lower}|${lower}|${lower}`)).toBe("1 0 0 2 3");
    expect(below(`${upper}|${upper}|结果|结果|尚未|其他|总计`, `${lower}|${lower}|${lower}`)).toBe(
      "? ? ? ? ?",
    );
    expect(below(`${upper}|${upper}|${upper}`, `${lower}|审结|结果|纠正|维持|${lower}`)).toBe("? ? ? ? ?");
    expect(below(`${upper}|${upper}|${upper}`, `${lower}|${lower}|${lower}\n行政诉讼结果维持`)).toBe(
      "1 0 0 2 3",
    );
  });

  it("is not read in a bare sequence where marks stand for the total of figures, as columns printed one by one show them", () => {
    expect(read("/|2|/|5|/|/|4|/|/|2|/|/|11|2|/", sequenceCells).groups[0]).toBe("? ? ? ? ?");
    expect(read("/|2|/|/|2|/|/|/|/|/|/|/|11|2|13", sequenceCells).groups[2]).toBe("/ / 11 2 13");
  });

  it("needs no order where all fifteen figures are the same", () => {
    const zeros = "0|0|0|0|0|0|0\n0|0|0|0|0|0|0|0";
    expect(read(`审结|纠正|维持|审结|纠正|维持\n${zeros}`).groups[0]).toBe("0 0 0 0 0");
  });

  it("is blank where no figure is printed in a row that is long enough, and missing where none is", () => {
    expect(read(`${HEADS}||||||||||||||`).groups).toEqual(["␣ ␣ ␣ ␣ ␣", "␣ ␣ ␣ ␣ ␣", "␣ ␣ ␣ ␣ ␣"]);
    expect(read(`${HEADS}|||||||||||||`).groups[0]).toBe("missing missing missing missing missing");
    expect(read(`||||||||||||||\n${FIFTEEN}`).groups[0]).toBe("1 0 0 2 3");
    expect(read("行政复议 | 行政诉讼").groups[0]).toBe("missing missing missing missing missing");
  });

  it("is in doubt where one of many blanks before its first figure is lost from a bare sequence", () => {
    const blanks = (count: number): string => `总计${"|".repeat(count + 1)}1|1`;
    expect(read(blanks(13).replace("总计|", ""), sequenceCells).groups[2]).toBe("␣ ␣ ␣ 1 1");
    expect(read(`${blanks(14)}|`, sequenceCells).groups[2]).toBe("? ? ? ? ?");
    const spare = (figures: string): string => `总计||${figures}|`;
    expect(read(spare(FIFTEEN), sequenceCells).groups).toEqual(GROUPS);
    expect(read(spare("||||||0|0|4|0|4||||"), sequenceCells).groups[1]).toBe("? ? ? ? ?");
  });

  it("counts a section that is not read as none of its labels", () => {
    const labels = (drawing: string): number =>
      fitProceedings(tableCells(drawing), form2021.proceedings, new Prints()).labelledRows;
    expect([labels(FIFTEEN), labels("1|0|0|2|3")]).toEqual([3, 0]);
  });

  it("is three little tables only where each shows its own label and is as long as its group", () => {
    const drawing = "行政复议|1|0|0|2|3\n未经复议直接起诉|0|0|4|0|4\n复议后起诉|0|0|0|0|0";
    expect(read(drawing.replace("复议后起诉|0|", "复议后起诉|")).groups[0]).toBe("? ? ? ? ?");
    expect(read(`${drawing}\n说明|1`).groups[0]).not.toBe("? ? ? ? 3");
    expect(read(drawing.replace("行政复议|", "数量|")).groups[0]).toBe("1 0 0 2 3"); // by order
    expect(read(drawing.replace("行政复议|", "数量|")).basis).toBe("order");
  });
});
