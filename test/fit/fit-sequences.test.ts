import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import { fitSequences } from "../../src/fit/fit-sequences.js";
import { Prints } from "../../src/fit/prints.js";
import { sightOf } from "../../src/fit/score-fit.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { drawnReading, readingIn, withRows } from "./drawn-cells.js";

const table = withRows(form2021.disclosure, "regulations", "normativeDocuments", "penalties", "coercion");

/** The cells of a text, a line each. */
function lineCells(text: string): readonly Cell[] {
  return Array.from(text.matchAll(/\S+/g), ({ 0: printed, index }): Cell => {
    const span = { start: index, end: index + printed.length };
    return { text: printed, span, parts: [span], row: null, column: null, columns: 1 };
  });
}

function read(text: string, row: string, form = table): string {
  const prints = new Prints();
  const reading = drawnReading("line-cells", lineCells(text));
  const [fitted] = [...fitSequences(reading, sightOf(reading, prints), form, prints)];
  return fitted === undefined ? "" : readingIn(fitted, row);
}

describe("a single figure of section two in lines", () => {
  const blocks = "规章\n行政规范性文件\n\n80\n\n行政处罚\n\n6\n\n行政强制\n\n2";

  it("may be that of another row where a tool read the page in blocks and a row lacks figures", () => {
    expect(read(blocks, "normativeDocuments")).toBe("? ? ?");
    expect(read(blocks, "coercion")).toBe("?");
    expect(read(blocks.replaceAll("\n", "\r\n"), "coercion")).toBe("?");
  });

  it.each([
    ["no row lacks figures", blocks.replace("80", "80\n\n0\n\n2")],
    ["all lines follow each other alike", blocks.replaceAll("\n\n", "\n")],
    ["all are parted by empty lines", blocks.replaceAll(/\n+/g, "\n\n")],
    ["what parts the cells is no line end", blocks.replaceAll(/\n+/g, " |\n| ").replaceAll("|", "\t")],
  ])("is its own where %s", (_, text) => {
    expect(read(text, "coercion")).toBe("2");
  });
});

describe("section two in lines whose figures stand before their labels", () => {
  const page = (licensing: string): string =>
    `规章\n4\n1\n3\n4\n11\n0\n行政规范性文件\n第二十条第（五）项\n本年处理决定数量\n0\n${licensing}\n第二十条第（六）项\n本年处理决定数量\n704\n行政处罚\n386\n行政强制`;

  it("is in doubt also where the label that trails its figure is torn", () => {
    expect(read(page("行政许可"), "penalties", form2021.disclosure)).toBe("?");
    expect(read(page("行政\n许可"), "penalties", form2021.disclosure)).toBe("?");
  });

  it("is in doubt where its heads stand behind its first figures", () => {
    const drawn = (before: string, behind: string): string =>
      read(`${before}规章\n1\n0\n4\n行政规范性文件\n6\n2\n31\n${behind}行政处罚\n18`, "regulations");
    expect(drawn("本年制发件数\n", "")).toBe("1 0 4");
    expect(drawn("", "")).toBe("1 0 4"); // the page may begin amid its table
    expect(drawn("", "本年制发件数\n本年废止件数\n")).toBe("? ? ?");
  });

  it("is in doubt where those of another row do whose label stands before its first figure", () => {
    const drawn = (first: string): string =>
      read(`${first}行政处罚\n行政强制\n21\n本年制发件数\n现行有效件数`, "coercion");
    expect(drawn("规章\n本年处理决定数量\n")).toBe("?");
    expect(drawn("本年处理决定数量\n")).toBe("21");
  });

  it("is in doubt where the labels of two rows stand before the figures of both, heads between them", () => {
    const both = (first: string): string =>
      read(
        `${first}\n行政规范\n性文件\n本年制发件数\n0\n1\n17\n5\n0\n0\n行政处罚\n18\n行政强制\n3`,
        "normativeDocuments",
      );
    expect(both("规章")).toBe("? ? ?");
    expect(both("信息内容")).toBe("0 1 17"); // behind one label alone the second row has lost its own
  });
});
