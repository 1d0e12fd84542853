import { describe, expect, it } from "vitest";
import { peopleHeads } from "../../src/fit/people-heads.js";
import { fitPrescribed } from "../../src/fit/fit-prescribed.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, tableCells, textsOf, withRows } from "./drawn-cells.js";

const table = withRows(form2021.requests, "received", "carriedOver", "outcomes.granted", "outcomes.total");
const KINDS = "商业企业|科研机构|社会公益组织|法律服务机构|其他";
const DOUBT = "? ? ? ? ? ? ?";

function headsOf(drawing: string, draw = tableCells) {
  return peopleHeads(draw(`${drawing}\n一、本年新收政府信息公开申请数量|1`), form2021.requests, new Prints());
}

describe("the heads of section three", () => {
  const inDoubt = (drawing: string, figures: string, draw = sequenceCells): boolean =>
    headsOf(drawing, draw).leaveInDoubt(tableCells(figures));

  it("leave nothing in doubt where they stand as prescribed, torn or not", () => {
    expect(inDoubt(`申请人情况\n自然人|法人或其他组织|总计\n${KINDS}`, "5|2|||||")).toBe(false);
    expect(inDoubt("申请人情况\n自然 人|商业|科研|社会公益|法律服务|其他|总 计\n企业|机构", "5|2|||||")).toBe(
      false,
    );
  });

  it("leave every row in doubt where the kinds of applicants are exchanged, but one that prints the same throughout", () => {
    const exchanged = `科研机构|商业企业|社会公益组织|法律服务机构|其他`;
    for (const draw of [tableCells, sequenceCells]) {
      const heads = `自然人|法人或其他组织|总计\n${exchanged}`;
      expect(inDoubt(heads, "5|2|0|0|0|0|7", draw)).toBe(true);
      expect(inDoubt(heads, "0|0|0|0|0|0|0", draw)).toBe(false);
      expect(inDoubt(`法人或其他组织|自然人|总计\n${KINDS}`, "5|2|0|0|0|0|7", draw)).toBe(true);
    }
    // Of two characters, a head stands in too many places to say anything by its order.
    expect(inDoubt("其他|自然人|商业企业|科研机构|社会公益组织|法律服务机构|总计", "5|2|0|0|0|0|7")).toBe(
      false,
    );
  });

  it("may stand in lines of a terminal, the merged head above all others", () => {
    const lines = `法人或其他组织\n自然人|${KINDS}|总计`;
    expect(inDoubt(lines, "5|2|0|0|0|0|7", tableCells)).toBe(false);
    expect(inDoubt(lines, "5|2|0|0|0|0|7")).toBe(false);
  });

  it("leave a row in doubt whose sum does not tell where its total stands, where it does not stand last", () => {
    for (const first of ["总计|自然人|法人或其他组织", "自然人|总计|法人或其他组织"]) {
      expect(inDoubt(`${first}\n${KINDS}`, "5|2|0|0|0|0|7")).toBe(false);
      expect(inDoubt(`${first}\n${KINDS}`, "7|5|2|0|0|0|0")).toBe(true);
      expect(inDoubt(`${first}\n${KINDS}`, "7|0|0|0|0|0|7")).toBe(true);
    }
    // Beside 申请人情况 it stands over all its columns.
    expect(inDoubt(`申请人情况|总计\n自然人|法人或其他组织\n${KINDS}`, "7|0|0|0|0|0|7", tableCells)).toBe(
      false,
    );
  });

  it("name columns that the form lacks, and the subtotal is none", () => {
    const added = (first: string, draw = tableCells): readonly string[] =>
      textsOf(headsOf(`${first}\n${KINDS}`, draw).added);
    expect(added("自然人|法人或其他组织|总计|备注")).toEqual(["备注"]);
    expect(added("自然人|法人或其他组织|上年总计|总计", sequenceCells)).toEqual(["上年总计"]);
    expect(added("自然人|法人或其他组织|总计|总计")).toEqual(["总计", "总计"]);
    expect(added("自然人|法人或其他组织|总计\n自然人|法人或其他组织|总计")).toEqual([]);
    expect(added("自然人|小计|法人或其他组织|总计")).toEqual([]);
  });
});

describe("a column that the form lacks", () => {
  const FIGURES = ["本年新收|6||||1||7|", "上年结转||||||||4", "予以公开|6||||1||7|", "总计|6||||1||7|"].join(
    "\n",
  );
  const HEADS = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|";

  it("is left out where the page shows columns, and its figures are in no other", () => {
    const fitted = fitTable(tableCells(`${HEADS}占比\n${FIGURES}`), table, "before", new Prints());
    expect(readingIn(fitted, "received")).toBe("6 ␣ ␣ ␣ 1 ␣ 7");
    expect(readingIn(fitted, "carriedOver")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
  });

  it("leaves rows with blanks in doubt where a bare sequence shows none", () => {
    const rows = FIGURES.replace("||||||||4", "|0|0|0|0|0|0|0|");
    const fitted = fitTable(sequenceCells(`${HEADS}占比\n${rows}`), table, "before", new Prints());
    expect(readingIn(fitted, "received")).toBe(DOUBT);
    expect(readingIn(fitted, "carriedOver")).toBe("0 0 0 0 0 0 0");
  });

  it("that is a second 总计 leaves both in doubt", () => {
    const fitted = fitTable(tableCells(`${HEADS}总计\n${FIGURES}`), table, "before", new Prints());
    expect(readingIn(fitted, "carriedOver")).toBe(DOUBT);
  });

  it("is not prescribed, whatever its rows print", () => {
    const rows = [
      "本年新收|6|0|0|0|1|0|7|",
      "上年结转|0|0|0|0|0|0|0|",
      "予以公开|6|0|0|0|1|0|7|",
      "总计|6|0|0|0|1|0|7|",
    ];
    const prescribed = (head: string): boolean =>
      fitPrescribed(tableCells(`${HEADS}${head}\n${rows.join("\n")}`), table, new Prints()) !== null;
    expect(prescribed("")).toBe(true);
    expect(prescribed("备注")).toBe(false);
  });
});
