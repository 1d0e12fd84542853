import { describe, expect, it } from "vitest";
import { isRowLabel } from "../../src/fit/label.js";
import { makeRecords } from "../../src/fit/records.js";
import { rowEvidence } from "../../src/fit/row-evidence.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { rowOf, tableCells, textsOf } from "./drawn-cells.js";

const table = form2021.requests;

/** What the rows of a table tell of one of them; the rows are named as they are drawn. */
function evidenceOf(drawing: string, names: readonly string[]) {
  const cells = tableCells(drawing);
  const records = makeRecords(cells, "before", (text) => isRowLabel(text, table.rows));
  const known = records
    .filter(({ labelCells }) => labelCells.length > 0 && labelCells[0]?.text !== "项目")
    .map((record, index) => ({ row: rowOf(table, names[index] ?? ""), record }));
  return rowEvidence(cells, table, known);
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
