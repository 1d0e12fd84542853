import { describe, expect, it } from "vitest";
import { Prints } from "../../src/fit/prints.js";
import { type LabelSide, makeRecords, type PageRecord } from "../../src/fit/records.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { sequenceCells, tableCells, textsOf } from "./drawn-cells.js";

const rows = [...form2021.disclosure.rows, ...form2021.requests.rows];
const shown = (records: readonly PageRecord[]): readonly string[] =>
  records.map(({ labelCells, values }) => `${textsOf(labelCells).join("+")}: ${textsOf(values).join(" ")}`);
const inRows = (drawing: string): readonly string[] =>
  shown(makeRecords(tableCells(drawing), "before", rows, new Prints()));
const inSequence = (drawing: string, side: LabelSide = "before"): readonly string[] =>
  shown(makeRecords(sequenceCells(drawing), side, rows, new Prints()));

describe("where the layout shows rows, a row of the page", () => {
  it("has its label before its first figure, blanks among the figures in their places", () => {
    expect(inRows("规章 | 1 | | 4")).toEqual(["规章: 1  4"]);
  });

  it("has the label behind the blank that a merged label leaves", () => {
    expect(inRows("三、本年度办理结果 | | （一）予以公开 | 3 | 0")).toEqual([
      "三、本年度办理结果+（一）予以公开: 3 0",
    ]);
    expect(inRows(" | （一）予以公开 | | 0")).toEqual(["（一）予以公开:  0"]);
  });

  it("has words for figures where they stand behind its label and no figure does", () => {
    expect(inRows("行政强制 | 见附件")).toEqual(["行政强制: 见附件"]);
    expect(inRows("行政强制 | 区级 | 5")).toEqual(["行政强制+区级: 5"]);
  });

  it("keeps a remark behind its label out of the figures", () => {
    expect(inRows("行政强制 | (含派出机构) | 5")).toEqual(["行政强制+(含派出机构): 5"]);
  });

  it("has no label where it begins with a figure", () => {
    expect(inRows("3 | 其他文件 | 1")).toEqual([": 3 其他文件 1"]);
  });

  it("is several rows where a new label follows the figures", () => {
    expect(inRows("规章 | 1 | 0 | 行政规范性文件 | 6 | 2 | 第二十条第（五）项 | 行政许可 | 7")).toEqual([
      "规章: 1 0",
      "行政规范性文件: 6 2",
      "第二十条第（五）项+行政许可: 7",
    ]);
  });

  it("is several rows also where only the head of a block follows the figures", () => {
    expect(inRows("规章 | 1 | 0 | 信息内容 | 9")).toEqual(["规章: 1 0", "信息内容: 9"]);
  });

  it("is left out where it is the mark of a page", () => {
    expect(inRows("规章 | 1\n- 3 -\n行政许可 | 7")).toEqual(["规章: 1", "行政许可: 7"]);
  });
});

describe("a label that the page wraps over lines", () => {
  it("is whole, its figures beside the last, the first or the middle line", () => {
    expect(inRows("5.要求行政机关确认或重新出\n具已获取信息 | 4 | 7")).toEqual([
      "5.要求行政机关确认或重新出具已获取信息: 4 7",
    ]);
    expect(inRows("5.要求行政机关确认或重新出 | 4 | 7\n具已获取信息")).toEqual([
      "5.要求行政机关确认或重新出具已获取信息: 4 7",
    ]);
    expect(
      inRows("2.申请人逾期未按收费通知要\n求缴纳费用、行政机关不再处理 | 0 | 7\n其政府信息公开申请"),
    ).toEqual(["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: 0 7"]);
  });

  it("is whole over three lines wherever its figures stand", () => {
    const lines = ["2.申请人逾期未按收费通知要", "求缴纳费用、行政机关不再处理", "其政府信息公开申请"];
    for (const own of lines.keys()) {
      const drawing = lines.map((line, at) => (at === own ? `${line} | 0 | 7` : line)).join("\n");
      expect(inRows(drawing)).toEqual([`${lines.join("")}: 0 7`]);
    }
  });

  it("is whole where its other lines have blank cells of their own, and these are no row", () => {
    expect(
      inRows("2.申请人逾期未按收费通知要求缴纳费用、 | | \n行政机关不再处理其政府信息公开申请 | 1 | 0"),
    ).toEqual(["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: 1 0"]);
    expect(inRows("5.要求行政机关确认或重新出 | 4 | 7\n具已获取信息 | 8 | 8")).toHaveLength(2);
  });

  it("is whole with its explanation", () => {
    expect(inRows("（二）部分公开（区分处理的，只计这一情形，\n不计其他情形） | 11 | 0")).toEqual([
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）: 11 0",
    ]);
  });

  it("leaves the lines of the group beside it where they stand", () => {
    expect(inRows("（五）不予 | 5.要求行政机关确认或重新出\n处理 | 具已获取信息 | 4")).toEqual([
      "（五）不予: ",
      "处理+5.要求行政机关确认或重新出具已获取信息: 4",
    ]);
  });

  it("has its place once in the page, from its first line to its last", () => {
    const cells = tableCells("5.要求行政机关确认或重新出\n具已获取信息 | 4");
    const [record] = makeRecords(cells, "before", rows, new Prints());
    expect(record?.labelCells.map(({ span }) => span)).toEqual([
      { start: cells[0]?.span.start, end: cells[1]?.span.end },
    ]);
  });

  it("is not that of a row whose own figures are lost, nor of one that is whole by itself", () => {
    expect(inRows("（一）予以公开\n（二）部分公 | 3 | 0")).toEqual(["（一）予以公开: ", "（二）部分公: 3 0"]);
    expect(inRows("（一）予以公开\n（二）部分公开 | 3 | 0")).toEqual([
      "（一）予以公开: ",
      "（二）部分公开: 3 0",
    ]);
  });

  it("is not made of marks beside figures, nor of the label below them", () => {
    expect(inRows("> | 行政处罚\n> | 62\n> | 行政强制\n> | 9")).toHaveLength(4);
    expect(inRows("（简易程序） | 62\n行政强制")).toEqual(["（简易程序）: 62", "行政强制: "]);
    expect(inRows("行政处罚\n（含派出机构） | 62")).toEqual(["行政处罚（含派出机构）: 62"]);
  });

  it("has no line that prints figures of its own, nor one further off than two", () => {
    const parted = ["5.要求行政机关确认或重新出: 9", "具已获取信息: 4"];
    expect(inRows("5.要求行政机关确认或重新出 | 9\n具已获取信息 | 4")).toEqual(parted);
    expect(inRows("5.要求\n行政机关\n确认或重新出\n具已获取信息 | 4")).toHaveLength(4);
  });
});

describe("in a bare sequence", () => {
  const labelsFirst = "规章 | 1 | | 4 | 行政许可 | 7";

  it("figures belong to the label before them", () => {
    expect(inSequence(labelsFirst)).toEqual(["规章: 1  4", "行政许可: 7"]);
  });

  it("figures belong to the label behind them where figures come first", () => {
    expect(inSequence("1 | | 4 | 规章 | 7 | 行政许可", "after")).toEqual(["规章: 1  4", "行政许可: 7"]);
  });

  it("a remark under its figure ends no row", () => {
    expect(inSequence("规章 | 1 | (其中修订1件) | 0 | 4")).toEqual(["规章: 1 0 4"]);
  });
});

describe("the cells before the figures of a row", () => {
  const blanks = (drawing: string): readonly number[] =>
    makeRecords(tableCells(drawing), "before", rows, new Prints()).map(({ blankLabels }) => blankLabels);

  it("count as labels where they are blank, up to the last label", () => {
    expect(blanks("规章 | 1")).toEqual([0]);
    expect(blanks(" | 规章 | 1")).toEqual([1]);
    expect(blanks(" | | 规章 | | 1")).toEqual([2]);
    expect(blanks("三、本年度办理结果 | | | （一）予以公开 | 3")).toEqual([2]);
    expect(blanks(" | 1 | 2")).toEqual([0]);
    expect(blanks("1 | 规章 | 2")).toEqual([0, 0]);
    expect(blanks("规章\n行政许可 | 7")).toEqual([0, 0]);
  });

  it("are all of a row that prints no figure, but for the words behind its label", () => {
    expect(inRows("信息内容 | 本年制发件数")).toEqual(["信息内容+本年制发件数: "]);
    expect(inRows("规章 | 行政强制 | 见附件 | 另见")).toEqual(["规章+行政强制: 见附件 另见"]);
    expect(inRows("行政强制 | (含派出机构)")).toEqual(["行政强制+(含派出机构): "]);
    expect(inRows("区级 | 见附件")).toEqual(["区级+见附件: "]);
    expect(inRows("行政强制 | | 见附件")).toEqual(["行政强制:  见附件"]);
  });

  it("are of one row where a label stands before its first figure only", () => {
    expect(inRows("规章 | 行政许可 | 7 | 2")).toEqual(["规章+行政许可: 7 2"]);
    expect(inRows(" | 规章 | 7 | 见附件")).toEqual(["规章: 7 见附件"]);
    expect(inRows("7 | 规章")).toEqual([": 7", "规章: "]);
  });
});

describe("a remark in a bare sequence", () => {
  it("is a label where no figure stands before it", () => {
    expect(inSequence("规章 | (含派出机构) | 1 | 0")).toEqual(["规章+(含派出机构): 1 0"]);
    expect(inSequence("(含派出机构) | 1")).toEqual(["(含派出机构): 1"]);
  });

  it("parts no row from its figures, however it is typed, up to 220 characters", () => {
    const remark = (length: number): string => `（${"注".repeat(length - 2)}）`;
    expect(inSequence(`规章 | 1 | ${remark(220)} | 0`)).toEqual(["规章: 1 0"]);
    expect(inSequence(`规章 | 1 | ${remark(221)} | 0`)).toHaveLength(2);
  });

  it("is no cell that stands in a row, nor is one without row beside such", () => {
    const mixed = [...tableCells("规章 | 1"), ...sequenceCells("行政许可 | 7")];
    expect(shown(makeRecords(mixed, "before", [], new Prints()))).toEqual(["规章: 1", "行政许可: 7"]);
    expect(inSequence(" | | 规章 | 1", "after")).toEqual(["规章: ", ": 1"]);
    expect(inSequence(" | 规章 | 1")).toEqual([": ", "规章: 1"]);
    expect(inSequence("")).toEqual([]);
  });
});
