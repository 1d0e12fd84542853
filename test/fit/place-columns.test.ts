import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import { headColumnsAt } from "../../src/fit/head-columns.js";
import { packingOf, placeColumns, type RowHabits, subtotalOf } from "../../src/fit/place-columns.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { rowOf, sequenceCells, tableCells, textsOf } from "./drawn-cells.js";

const people = rowOf(form2021.requests, "received").columns;
const documents = rowOf(form2021.disclosure, "regulations").columns;
const noHabits: RowHabits = { packing: "unknown", subtotalAt: [], hasSubtotal: false };

/** What the cells of a row say in the columns of section three; null where it cannot be told. */
function placed(
  row: string,
  habits: Partial<RowHabits> = {},
  {
    whole = true,
    repeats = false,
    longest = false,
    draw = tableCells,
  }: { whole?: boolean; repeats?: boolean; longest?: boolean; draw?: typeof tableCells } = {},
): string | null {
  const found = placeColumns(
    people,
    { heads: null, values: draw(row), whole, repeats, longest },
    { ...noHabits, ...habits },
  );
  return found === null ? null : textsOf(found.cells).join(",");
}

/** Seven cells of which the last shows a text. */
function cellsWith(last: string): readonly Cell[] {
  return tableCells("16|0|0|0|0|0|9").map((cell) => (cell.text === "9" ? { ...cell, text: last } : cell));
}

describe("the cells of a row", () => {
  it("stand in the columns one by one where there are as many", () => {
    expect(placed("1|0||0|0|0|1")).toBe("1,0,,0,0,0,1");
  });

  it("are not placed where blanks were dropped", () => {
    expect(placed("83|2|85")).toBeNull();
  });

  it("are not placed where there are more figures than columns", () => {
    expect(placed("1|0|0|0|0|0|0|1")).toBeNull();
  });

  it("are not placed where a cell shows two figures one below the other: the rule between two rows is lost", () => {
    expect(placed("16|0|0|0|0|0|16")).toBe("16,0,0,0,0,0,16");
    expect(
      placeColumns(
        people,
        { heads: null, values: cellsWith("16\n0"), whole: true, repeats: false, longest: false },
        noHabits,
      ),
    ).toBeNull();
  });

  it("are not placed where no other row has as many, and blanks stand before them: two rows run together", () => {
    const ranTogether = "||||||0|||||11";
    expect(placed(ranTogether, {}, { longest: true })).toBeNull();
    expect(placed(ranTogether)).toBe(",0,,,,,11");
    expect(placed("11||||||11||", {}, { longest: true })).toBe("11,,,,,,11");
    expect(placed("||||||||", {}, { longest: true })).toBe(",,,,,,");
  });

  it("are not placed where the heads name a subtotal and the row does not show which it is", () => {
    expect(placed("1|0|0|0|0|0|1", { hasSubtotal: true })).toBeNull();
    expect(placed("1|0|0|0|0|0|0|1", { hasSubtotal: true, subtotalAt: [6] })).toBe("1,0,0,0,0,0,1");
    expect(placed("|||||||", { hasSubtotal: true })).toBe(",,,,,,");
  });

  it("are all blank where the row prints none, however many cells it has", () => {
    expect(placed("||")).toBe(",,,,,,");
    expect(placed("||||||||")).toBe(",,,,,,");
  });

  it("with spare blanks stand where the other rows of the table carry theirs", () => {
    expect(placed("83|2|||||85||")).toBe("83,2,,,,,85");
    expect(placed("|83|2||||||")).toBeNull();
    expect(placed("|83|2||||||", { packing: "left" })).toBe(",83,2,,,,");
    expect(placed("|83|2||||||", { packing: "right" })).toBeNull(); // it would begin behind its first figure
    expect(placed("||83|2||||8|", { packing: "left" })).toBeNull();
    expect(placed("||83|2||||8|", { packing: "right" })).toBe("83,2,,,,8,");
    expect(placed("||83|2|||8", { packing: "right" })).toBe(",,83,2,,,8");
  });

  it("in a bare sequence never begin behind a blank, which may belong to a row whose label is lost", () => {
    expect(placed("||1|0|0|0|0|0|1")).toBe("1,0,0,0,0,0,1");
    expect(placed("||1|0|0|0|0|0|1", {}, { draw: sequenceCells })).toBeNull();
  });

  it("in a bare sequence are not placed where they could begin one cell later, as with a blank total behind a subtotal", () => {
    expect(placed("|0||0||0|0||", {}, { draw: sequenceCells })).toBeNull();
    expect(placed("|0||0||0|0||", { packing: "left" }, { draw: sequenceCells })).toBe(",0,,0,,0,0");
  });

  it("in a bare sequence are not placed where one of them is several numbers: another one is torn", () => {
    expect(placed("310|7|515|69|81|102 120 399|4", {}, { draw: sequenceCells })).toBeNull();
    expect(placed("757 888|65|112|7|16|184|5", {}, { draw: sequenceCells })).toBeNull();
    expect(placed("757\u00a0888|65|112|7|16|184|5", {}, { draw: sequenceCells })).toBeNull();
    expect(placed("757 件|65|112|7|16|184|5", {}, { draw: sequenceCells })).not.toBeNull();
    expect(placed("757 888|65|112|7|16|184|5")).not.toBeNull();
  });

  it("are not placed where one of them is lost and blanks stand among them", () => {
    expect(placed("1|0||0|0|0|1", {}, { whole: false })).toBeNull();
    expect(placed("1|0|0|0|0|0|1", {}, { whole: false })).toBe("1,0,0,0,0,0,1");
  });

  it("are not placed where the last two may be one merged cell, printed twice", () => {
    expect(placed("1|0|0|0|0|1|1", {}, { repeats: true })).toBeNull();
    expect(placed("||||||", {}, { repeats: true })).toBe(",,,,,,");
  });

  it("are not placed where the sign of a change is torn from its number: a blank is dropped beside it", () => {
    expect(placed("6|0|0|0|减|2|8")).toBeNull();
    expect(placed("6|0|0|0|减2|0|8")).not.toBeNull();
  });

  it("are not placed where numbers are torn at their commas", () => {
    expect(placed("22|080|463|541|0|0|86")).toBeNull();
    expect(placed("22|80|463|541|0|0|86")).toBe("22,80,463,541,0,0,86");
  });

  it("leave out the subtotal that an office prints as an eighth column", () => {
    expect(placed("5|3|2|0|0|1|0|8", { subtotalAt: [1] })).toBe("5,2,0,0,1,0,8");
    expect(placed("5|2|0|0|1|0|3|8", { subtotalAt: [6] })).toBe("5,2,0,0,1,0,8");
  });

  it("are not placed where the subtotal may stand in two places and the figures differ", () => {
    expect(placed("5|3|0|0|0|0|3|8", { subtotalAt: [1, 6] })).toBeNull();
    expect(placed("0|0|0|0|0|0|0|0", { subtotalAt: [1, 6] })).toBe("0,0,0,0,0,0,0");
  });
});

describe("the cells under heads", () => {
  const under = (drawing: string): unknown => {
    const cells = tableCells(drawing);
    const at = cells.findIndex(({ text }) => text === "规章");
    const { heads } = headColumnsAt(cells, form2021.disclosure, new Prints())(cells[at]);
    const found = placeColumns(
      documents,
      { heads, values: cells.slice(at + 1), whole: true, repeats: false, longest: false },
      noHabits,
    );
    return found === null ? null : [textsOf(found.cells).join(","), textsOf(found.repeats).join(",")];
  };

  it("go where their head stands, also where an office has exchanged its columns", () => {
    const drawing = "信息内容|现行有效件数|本年制发件数|本年废止件数\n规章|4|1|0";
    expect(under(drawing)).toEqual(["1,0,4", ""]);
  });

  it("are one figure where a merged cell is repeated under its head", () => {
    const drawing = (second: string): string =>
      `信息内容|本年制发件数|«|本年废止件数|现行有效件数\n规章|1|${second}|0|4`;
    expect(under(drawing("1"))).toEqual(["1,0,4", "1"]);
    expect(under(drawing("2"))).toBeNull();
    expect(under(drawing(""))).toEqual(["1,0,4", ""]);
    expect(under(drawing("").replace("|1||", "||1|"))).toEqual(["1,0,4", ""]);
    expect(under(drawing("").replace("|1||", "|||"))).toEqual([",0,4", ""]);
  });

  it("are none of theirs where one is merged over two heads, unless it is blank", () => {
    const drawing = (cell: string): string =>
      `信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|${cell}|«|4`;
    expect(under(drawing("1"))).toBeNull();
    expect(under(drawing(""))).toEqual([",,4", ""]);
  });

  it("are not placed where someone has dragged the borders of the row: by their order they stand under other heads", () => {
    const drawing = (row: string): string =>
      `信息内容|本年制发件数|«|本年废止件数|现行有效件数|«\n规章|${row}`;
    expect(under(drawing("|3||«|«"))).toBeNull();
    expect(under(drawing("3|||«|«"))).toEqual(["3,,", ""]); // either way
    expect(under(drawing("|||«|«"))).toEqual([",,", ""]);
    expect(under(drawing("|«|3||«"))).toEqual([",3,", ""]);
  });

  it("are not placed by heads of which two stand above one column: a line of them is torn", () => {
    expect(under("信息内容|本年制发件数\n |本年废止件数|现行有效件数\n规章| |5| ")).toBeNull();
  });

  it("are not placed by them where the row is no row", () => {
    const cells = tableCells("信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|4|1|0");
    const { heads } = headColumnsAt(cells, form2021.disclosure, new Prints())(cells[4]);
    const bare = cells.slice(5).map((cell) => ({ ...cell, row: null, column: null }));
    expect(
      placeColumns(documents, { heads, values: bare, whole: true, repeats: false, longest: false }, noHabits)
        ?.byHeads,
    ).toBe(false);
    const [first, second, third] = cells.slice(5);
    if (first === undefined || second === undefined || third === undefined) throw new Error("three cells");
    const stray = { ...third, column: null };
    expect(
      placeColumns(
        documents,
        { heads, values: [first, second, stray], whole: true, repeats: false, longest: false },
        noHabits,
      )?.byHeads,
    ).toBe(false);
    expect(
      placeColumns(
        documents,
        { heads, values: [first, second, third, stray], whole: true, repeats: false, longest: false },
        noHabits,
      ),
    ).toBeNull();
  });

  it("are not placed by them where a figure stands under no head", () => {
    expect(under("信息内容|本年制发件数|本年废止件数|现行有效件数|\n规章|1|0|4|9")).toBeNull();
    expect(under("信息内容|本年制发件数|本年废止件数|现行有效件数|备注\n规章|1|0|4|9")).toEqual([
      "1,0,4",
      "",
    ]);
  });
});

describe("the rows of a table", () => {
  const rowsOf = (...rows: readonly string[]): readonly (readonly Cell[])[] =>
    rows.map((row) => tableCells(row));

  it("show on which side they carry spare blanks, where they leave no choice and agree", () => {
    const packing = (...rows: readonly string[]): string =>
      packingOf(rowsOf(...rows).map((values) => ({ values, columns: documents })));
    expect(packing("1|0|4|", "||2|")).toBe("left");
    expect(packing("|1|0|4", "||2|")).toBe("right");
    expect(packing("|1|0|4", "1|0|4|")).toBe("unknown");
    expect(packing("||2|")).toBe("unknown");
    expect(packing("1|0|4", "2|0|4|")).toBe("left");
    expect(packing("1|0|4", "|2|0|4")).toBe("right");
    expect(packing("|||", "1|0|4|")).toBe("left");
    expect(packing("1|0|4")).toBe("unknown");
    expect(packing("|1|0|4|")).toBe("unknown");
    expect(packing("|1|0|4|", "1|0|4||")).toBe("left");
    expect(packing("1|0", "1|0|4|")).toBe("left");
  });

  it("show where a subtotal stands by its sums, in nearly every row of at least two", () => {
    const before = ["5|3|2|0|0|1|0|8", "4|0|0|0|0|0|0|4"];
    expect(subtotalOf(rowsOf(...before))).toEqual([1]);
    expect(subtotalOf(rowsOf("5|2|0|0|1|0|3|8", "4|2|0|0|0|0|2|6"))).toEqual([6]);
    expect(subtotalOf(rowsOf("5|3|2|0|0|1|0|8"))).toEqual([]);
    expect(subtotalOf(rowsOf(...before, "4|1|0|0|0|0|0|4"))).toEqual([]);
    const others = ["5|3|2|0|0|1|8", "见附件|3|2|0|0|1|0|8", "5|3|2|0|0|1|0|8||"];
    expect(subtotalOf(rowsOf(...before, ...others))).toEqual([1]);
    const nine = Array<string>(9).fill("5|3|2|0|0|1|0|8");
    expect(subtotalOf(rowsOf(...nine, "4|1|0|0|0|0|0|4"))).toEqual([1]);
    expect(subtotalOf(rowsOf(...nine.slice(1), "4|1|0|0|0|0|0|4"))).toEqual([]);
    expect(subtotalOf(rowsOf("5|3|2|0|0|1|0|9", "4|1|1|0|0|0|0|4"))).toEqual([]); // kinds add up, totals do not
  });
});
