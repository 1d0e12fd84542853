import { describe, expect, it } from "vitest";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { rowEvidence } from "../../src/fit/row-evidence.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { rowOf, tableCells, textsOf } from "./drawn-cells.js";

const table = form2021.requests;

/** What the rows of a table tell of one of them; the rows are named as they are drawn. */
function evidenceOf(drawing: string, names: readonly string[]) {
  const cells = tableCells(drawing);
  const records = makeRecords(cells, "before", table.rows, new Prints());
  const known = records
    .filter(({ labelCells }) => labelCells.length > 0 && labelCells[0]?.text !== "项目")
    .map((record, index) => ({ row: rowOf(table, names[index] ?? ""), record }));
  return rowEvidence(cells, table, known, new Prints());
}

describe("what the rows of a table tell of each other", () => {
  const whole = "二、上年结转 | 4 | | | | | | 4 | |\n（一）予以公开 | 4 | | | | | | 4 | |";

  it("a row with fewer cells than the others is not whole: its blanks are not in their places", () => {
    const short = "一、本年新收 | 0 | | | | 0 | | 0 |";
    const evidence = evidenceOf(`${whole}\n${short}`, ["carriedOver", "outcomes.granted", "received"]);
    expect(evidence.of(rowOf(table, "received")).whole).toBe(false);
    expect(evidence.of(rowOf(table, "carriedOver")).whole).toBe(true);
  });

  it("a row with a merged label before it is as long as the others", () => {
    const drawing =
      "一、本年新收 | « | 1 | 0\n三、本年度办理结果 | （一）予以公开 | 1 | 0\n | （二）部分公开 | 1 | 0";
    const evidence = evidenceOf(drawing.replace("« | ", "").replace("收 |", "收 | (件) |"), [
      "received",
      "outcomes.granted",
      "outcomes.partiallyGranted",
    ]);
    expect(evidence.of(rowOf(table, "outcomes.partiallyGranted")).whole).toBe(true);
  });

  it("a short row does not tell on which side the table carries its blanks", () => {
    const short = "一、本年新收 | | 1 | 0 | 0 | 0 | 0 | 0 | 1";
    const names = ["carriedOver", "outcomes.granted", "received"];
    expect(evidenceOf(`${whole}\n${short}`, names).habits.packing).toBe("left");
  });

  it("where no row leaves a choice, totals that add up tell on which side the table carries its blanks", () => {
    const names = ["carriedOver", "outcomes.granted"];
    const rows = "二、上年结转 | | 4 | | | | | 4 | |\n（一）予以公开 | | 3 | 1 | | | | 4 | |";
    expect(evidenceOf(rows, names).habits.packing).toBe("left");
    expect(evidenceOf(rows.replace("3 | 1", "3 | 2"), names).habits.packing).toBe("unknown");
    const dropped = "三、本年新收 | 4 | 4";
    expect(evidenceOf(`${rows}\n${dropped}`, [...names, "received"]).habits.packing).toBe("unknown");
  });

  it("where rows print fewer cells than columns, only the longest are whole: the others may have lost a cell too", () => {
    const names = ["received", "carriedOver", "outcomes.granted", "outcomes.partiallyGranted"];
    const rows = [
      "一、本年新收 | | 1 | 0 | 0 | 0 | 0 | 0 | 1",
      "二、上年结转 | | 4 | 0 | 0 | 0 | 0 | 4",
      "（一）予以公开 | | 5 | 0 | 0 | 0 | 0 | 5",
      "（二）部分公开 | | 5 | 5",
    ];
    const evidence = evidenceOf(rows.join("\n"), names);
    expect(names.map((name) => evidence.of(rowOf(table, name)).whole)).toEqual([true, false, false, false]);
  });

  it("a row with fewer cells than its heads is not whole; under a head that is repeated its figures may be, too", () => {
    const heads = "项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | 总计";
    const row = "（一）予以公开 | 1 | 0 | 0 | 0 | 0 | 1 | 1";
    const evidence = evidenceOf(`${heads}\n${row}`, ["outcomes.granted"]).of(
      rowOf(table, "outcomes.granted"),
    );
    expect([evidence.whole, evidence.repeats]).toEqual([false, true]);
    const full = evidenceOf(`${heads}\n${row} | 1`, ["outcomes.granted"]).of(
      rowOf(table, "outcomes.granted"),
    );
    expect([full.whole, full.repeats]).toEqual([true, false]);
  });

  it("a blank left of all figures stands where it is if blanks to spare stand behind the figures", () => {
    const drawing = `
      三、本年度办理结果 | （一）予以公开 | 12 | 3 | 0 | 0 | 1 | 0 | 16 |
      （七）总计 |  | 4 | 0 | 0 | 0 | 1 | 5 |  | `;
    const evidence = evidenceOf(drawing, ["outcomes.granted", "outcomes.total"]);
    expect(evidence.of(rowOf(table, "outcomes.total")).values).toHaveLength(9);
  });

  it("a blank left of all figures stands in a column of labels", () => {
    const drawing = `
      三、本年度办理结果 | （一）予以公开 | 12 | 3 | 0 | 0 | 1 | 0 | 16
      三、本年度办理结果 | （七）总计 |  | 4 | 0 | 0 | 1 | 0 | 5
      四、结转下年度继续办理 |  | 2 | 0 | 0 | 0 | 0 | 0 | 2`;
    const evidence = evidenceOf(drawing, ["outcomes.granted", "outcomes.total", "carriedForward"]);
    expect(textsOf(evidence.of(rowOf(table, "carriedForward")).values)).toEqual([
      "2",
      "0",
      "0",
      "0",
      "0",
      "0",
      "2",
    ]);
    // A blank in the first column of figures stays a blank figure.
    expect(textsOf(evidence.of(rowOf(table, "outcomes.total")).values)).toEqual([
      "",
      "4",
      "0",
      "0",
      "1",
      "0",
      "5",
    ]);
  });

  it("a blank left of all figures stays where no row prints a label in its column", () => {
    const drawing =
      "（一）予以公开 | | 12 | 3 | 0 | 0 | 1 | 0 | 16\n（七）总计 | | 4 | 0 | 0 | 1 | 0 | 0 | 5";
    const evidence = evidenceOf(drawing, ["outcomes.granted", "outcomes.total"]);
    expect(evidence.of(rowOf(table, "outcomes.total")).values).toHaveLength(8);
  });
});

describe("a row is whole", () => {
  const GROUP = "三、本年度办理结果";
  const names = ["received", "outcomes.granted", "outcomes.partiallyGranted", "outcomes.total"];
  const isWhole = (received: string, ...others: readonly string[]): boolean => {
    const labels = ["（一）予以公开", "（二）部分公开", "（七）总计"];
    const rows = others.map((figures, at) => `${GROUP} | ${labels[at] ?? ""} | ${figures}`);
    const drawing = [`一、本年新收 | ${received}`, ...rows].join("\n");
    return evidenceOf(drawing, names).of(rowOf(table, "received")).whole;
  };
  const seven = "1 | 0 | 0 | 0 | 0 | 0 | 1";
  const eight = `${seven} | `;

  it("where it has as many figures as columns, as most rows beside it, whatever stands before them", () => {
    expect(isWhole(seven, seven, seven, seven)).toBe(true);
    expect(isWhole("1 | 0 | 0 | 0 | 0 | 1", seven, seven, seven)).toBe(false);
    expect(isWhole(eight, seven, seven, seven)).toBe(true); // as many cells as the others
    expect(isWhole(`${eight} | `, seven, seven, seven)).toBe(true); // it has lost none
  });

  it("not where most others have more", () => {
    expect(isWhole(seven, eight, eight, eight)).toBe(false);
    expect(isWhole(seven, seven, eight, eight)).toBe(false);
    expect(isWhole(seven, seven, seven, eight)).toBe(true);
  });

  it("where only rows of other columns have more", () => {
    const disclosure = form2021.disclosure;
    const drawing = "规章 | 1 | 0 | 4\n文件 | 6 | 2 | 31\n行政许可 | 7\n行政处罚 | 8\n行政强制 | 0 | ";
    const cells = tableCells(drawing);
    const records = makeRecords(cells, "before", disclosure.rows, new Prints());
    const order = ["regulations", "normativeDocuments", "licensing", "penalties", "coercion"];
    const known = records.map((record, at) => ({ row: rowOf(disclosure, order[at] ?? ""), record }));
    const evidence = rowEvidence(cells, disclosure, known, new Prints());
    expect(order.map((name) => evidence.of(rowOf(disclosure, name)).whole)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it("in a bare sequence, which shows no rows", () => {
    const cells = tableCells(`一、本年新收 | 1 | 0\n二、上年结转 | ${seven}\n（七）总计 | ${seven}`);
    const bare = cells.map((cell) => ({ ...cell, row: null, column: null }));
    const records = makeRecords(bare, "before", table.rows, new Prints());
    const known = records.map((record, at) => ({
      row: rowOf(table, ["received", "carriedOver", "outcomes.total"][at] ?? ""),
      record,
    }));
    const evidence = rowEvidence(bare, table, known, new Prints());
    expect(evidence.of(rowOf(table, "carriedOver")).whole).toBe(false); // 1 0 has dropped its blanks, and so may others
    const sound = rowEvidence(bare, table, known.slice(1), new Prints());
    expect(sound.of(rowOf(table, "carriedOver")).whole).toBe(true);
    expect(textsOf(evidence.of(rowOf(table, "received")).values)).toEqual(["1", "0"]);
    expect(evidence.of(rowOf(table, "carriedForward"))).toMatchObject({
      heads: null,
      values: [],
      whole: true,
    });
  });
});

describe("a row with more cells than any other", () => {
  const names = ["received", "carriedOver", "outcomes.total"];
  const isLongest = (...rows: readonly string[]): boolean =>
    evidenceOf(
      rows
        .map((row, at) => `${["一、本年新收", "二、上年结转", "（七）总计"][at] ?? ""} | ${row}`)
        .join("\n"),
      names,
    ).of(rowOf(table, "received")).longest;

  it("is told only where another with its columns shows how many there should be", () => {
    const [seven, nine] = ["1 | 2 | 3 | 4 | 5 | 6 | 21", "1 | | | | | | | | 1"];
    expect(isLongest(nine, seven, seven)).toBe(true);
    expect(isLongest(nine, seven, nine)).toBe(false);
    expect(isLongest(seven, "1 | 1", "2 | 2")).toBe(false); // no more than it has columns
    expect(isLongest(nine)).toBe(false);
    expect(isLongest(nine, seven)).toBe(false); // the other may be the one that has lost cells
  });
});

describe("a blank before the figures of a row", () => {
  const names = ["outcomes.granted", "outcomes.total", "carriedForward"];
  const first = (others: string, own: string, name = "carriedForward"): string | undefined =>
    evidenceOf(`${others}\n四、结转下年度继续办理 | ${own}`, names).of(rowOf(table, name)).values[0]?.text;
  const others = `三、办理结果 | （一）予以公开 | 12 | 3 | 0 | 0 | 1 | 0 | 16
    三、办理结果 | （七）总计 | 9 | 4 | 0 | 0 | 1 | 0 | 14`;

  it("is one of its figures where it has no cell too many", () => {
    expect(first(others, " | 2 | 0 | 0 | 0 | 0 | 0 | 2")).toBe("2");
    expect(first(others, " | 2 | 0 | 0 | 0 | 0 | 0")).toBe("");
  });

  it("is no figure where a row of four figures shows where figures begin; three do not show it", () => {
    const few = (figures: string): string => `${others.split("\n")[0] ?? ""}\n（七）总计 | ${figures}`;
    expect(first(few("9 | 4 | 1 | "), " | 2 | 0 | 0 | 0 | 0 | 0 | 2")).toBe("2");
    expect(first(few("9 | 4 | 1 | 14"), " | 2 | 0 | 0 | 0 | 0 | 0 | 2")).toBe("");
    const short = "（一）予以公开 | 件 | 1 | 2 | 3\n（七）总计 | 件 | 1 | 2 | 3";
    expect(first(short, " | 2 | | | | | | 2")).toBe("");
  });

  it("may be a figure where blanks behind the figures are as many, unless most rows have no cell to spare", () => {
    const own = " | 2 | 0 | 0 | 0 | 0 | 2 | ";
    expect(first(others, own)).toBe("2");
    const spare = others.replace(/三、办理结果 \| （七）总计 (.*)/u, "（七）总计 | $1");
    expect(first(spare, own)).toBe("");
  });

  it("is left out with those beside it, up to the first that is printed", () => {
    const wide = others.replaceAll("三、办理结果 |", "三、办理结果 | 其中 |");
    expect(first(wide, " | | 2 | 0 | 0 | 0 | 0 | 0 | 2")).toBe("2");
    expect(first(wide, "1 | | 2 | 0 | 0 | 0 | 0 | 0 | 2")).toBe("1");
  });
});

describe("heads under none of which a row prints a figure", () => {
  const disclosure = form2021.disclosure;
  const headed = (drawing: string, firstBehindBreak = Infinity): readonly boolean[] => {
    const drawn = tableCells(`信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n${drawing}`);
    const cells = drawn.map((cell) =>
      cell.row !== null && cell.row >= firstBehindBreak ? { ...cell, row: cell.row + 1 } : cell,
    );
    const records = makeRecords(cells.slice(4), "before", disclosure.rows, new Prints());
    const known = records.map((record, at) => ({
      row: rowOf(disclosure, ["regulations", "normativeDocuments"][at] ?? ""),
      record,
    }));
    const evidence = rowEvidence(cells, disclosure, known, new Prints());
    return known.map(({ row }) => evidence.of(row).heads !== null);
  };

  it("stand above no row of their block", () => {
    expect(headed("规章 | 1 | 0 | 4\n规范性文件 | 6 | 2 | 31")).toEqual([true, true]);
    expect(headed("规章 | 1 | 0 | 4\n规范性文件 | 6 | 2 | 31 | 5")).toEqual([false, false]);
    expect(headed("规章 | 1 | 0 | 4\n规范性文件 | 6 | 2 | 31 | ")).toEqual([true, true]);
    expect(headed("规章 | 1 | 0 | 4 | 5\n规范性文件 | 6 | 2 | 31")).toEqual([false, false]);
    expect(headed("规章 | 1 | 0 | 4\n规范性文件 | 6 | 31")).toEqual([true, false]); // one cell too few: it is short
    expect(headed("规章 | 1 | « | 4\n规范性文件 | 6 | 2 | 31")).toEqual([true, true]);
  });

  it("stand above the rows of their own table where only those of the next do not stand under them", () => {
    expect(headed("规章 | 1 | 0 | 4\n规范性文件 | 6 | 2 | 31 | 5", 2)).toEqual([true, false]);
    expect(headed("规章 | 1 | 0 | 4 | 5\n规范性文件 | 6 | 2 | 31", 2)).toEqual([false, false]);
  });
});
