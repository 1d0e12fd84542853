import { describe, expect, it } from "vitest";
import { rowsInOrder } from "../../src/fit/rows-in-order.js";

/** The ways to read rows of three numbers (the last the sum of the others), or of `width`; any other word stands between numbers. */
function read(drawing: string, { rows = 2, width = 3 } = {}): readonly string[] | null {
  const tokens = drawing.trim().split(/\s+/u);
  const values: number[] = [];
  const breaks: number[] = [];
  let words = 0;
  for (const token of tokens) {
    if (/^\d+$/u.test(token)) {
      values.push(Number(token));
      breaks.push(words);
    } else words += token.length;
  }
  const ways = rowsInOrder(values, breaks, width, rows);
  return ways?.map((way) => way.map((taken) => taken.map((at) => values[at]).join(" ")).join(" or ")) ?? null;
}

const A = "31 20 51";
const B = "47 16 63";
const C = "80 25 105";

describe("rows in the order of the form, each with its sum at the end", () => {
  it("are read one after the other", () => {
    expect(read(`${A} ${B}`)).toEqual([A, B]);
    expect(read("0 0 0 0 0 0")).toEqual(["0 0 0", "0 0 0"]);
  });

  it.each([
    `7 ${A} ${B}`,
    `${A} 7 ${B}`,
    `${A} ${B} 7`,
    `31 7 20 51 ${B}`,
    `31 20 7 51 ${B}`,
    `${A} 47 16 7 63`,
  ])("leave out a small number that is no figure: %s", (drawing) => {
    expect(read(drawing)).toEqual([A, B]);
  });

  it("leave out the numbering of rows, up to the 8 of the form", () => {
    for (const stray of [1, 8]) {
      expect(read(`${A} ${stray} ${B}`)).toEqual([A, B]);
      expect(read(`${A} 47 ${stray} 16 63`)).toEqual([A, B]);
    }
    expect(read(`1 ${A} 2 ${B} 3 80 4 25 105`, { rows: 3 })).toEqual([A, B, C]);
    expect(read(`7 8 ${A} ${B} 5 6`)).toEqual([A, B]);
  });

  it("leave out no larger number, and no 0: either may be a figure", () => {
    for (const stray of [9, 13, 99, 0]) {
      expect(read(`${A} ${stray} ${B}`)).toEqual(["", ""]);
      expect(read(`31 ${stray} 20 51 ${B}`)).toEqual(["", B]);
      expect(read(`${stray} ${A} ${B}`)).toEqual(["", B]);
      expect(read(`${A} ${B} ${stray}`)).toEqual([A, ""]);
    }
  });

  it("of which one does not add up leave that one open", () => {
    expect(read(`31 20 52 ${B}`)).toEqual(["", B]);
    expect(read(`${A} 47 16 62`)).toEqual([A, ""]);
    expect(read(`${A} 47 16 62 ${C}`, { rows: 3 })).toEqual([A, "", C]);
  });

  it("of which one has lost a figure leave that one open", () => {
    expect(read(`31 51 ${B}`)).toEqual(["", B]);
    expect(read(`${A} 16 63`)).toEqual([A, ""]);
    expect(read(`${A} 47 63 ${C}`, { rows: 3 })).toEqual([A, "", C]);
  });

  it("of which one is hardly printed are not read: which of them it is nobody can tell", () => {
    expect(read(`${A} ${B}`, { rows: 3 })).toBeNull();
    expect(read(`${A} ${B}`, { rows: 4 })).toBeNull();
    expect(read(`${A} 90 ${B}`, { rows: 3 })).toBeNull();
    expect(read("31 20 40 91 90 95 47 16 21 84", { rows: 3, width: 4 })).toEqual([
      "31 20 40 91",
      "",
      "47 16 21 84",
    ]);
  });

  it("that can be read in two ways show both", () => {
    expect(read(`1 2 1 3 ${B}`)).toEqual(["1 2 3 or 2 1 3", B]);
    expect(read(`${B} 1 2 1 3`)).toEqual([B, "1 2 3 or 2 1 3"]);
    expect(read(`1 1 2 3 ${B}`)).toEqual(["1 1 2 or 1 2 3", B]);
  });

  it("that can be read in two ways to the same figures show them once", () => {
    expect(read(`4 4 4 8 ${B}`)).toEqual(["4 4 8", B]);
    expect(read(`4 4 4 8 4 4 4 8`)).toEqual(["4 4 8", "4 4 8"]);
  });

  it("mostly stand together: a way with many words in it is none", () => {
    const words = (many: number): string => "文".repeat(many);
    expect(read(`1 ${words(16)} 2 1 3 ${B}`)).toEqual(["1 2 3 or 2 1 3", B]);
    expect(read(`1 ${words(17)} 2 1 3 ${B}`)).toEqual(["2 1 3", B]);
    expect(read(`1 2 1 ${words(17)} 3 ${B}`)).toEqual(["1 2 3 or 2 1 3", B]);
    expect(read(`${B} ${words(40)} 1 ${words(17)} 2 1 3`)).toEqual([B, "2 1 3"]);
    expect(read(`${words(40)} 1 2 1 3 ${words(40)} ${B} ${words(40)}`)).toEqual(["1 2 3 or 2 1 3", B]);
  });

  it("may begin thirty numbers late, not more", () => {
    const strays = (many: number): string => Array<string>(many).fill("7").join(" ");
    expect(read(`${strays(30)} ${A} ${B}`)).toEqual([A, B]);
    expect(read(`${strays(31)} ${A} ${B}`)).toBeNull();
    expect(read(`${A} ${strays(30)} ${B}`)).toEqual([A, B]);
    expect(read(`${A} ${B} ${strays(30)}`)).toEqual([A, B]);
    expect(read(A, { rows: 12 })).toBeNull();
    expect(read("", { rows: 0 })).toEqual([]);
  });
});
