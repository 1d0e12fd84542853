import { describe, expect, it } from "vitest";
import { cutsThatAddUp } from "../../src/fit/cut-digits.js";

const cutsOf = (digits: string, count: number): readonly string[] | undefined =>
  cutsThatAddUp(digits, count)?.map(({ values }) => values.join(" "));

describe("the digits of a row whose borders are lost", () => {
  it("are cut where the last figure is the sum of the others", () => {
    expect(cutsThatAddUp("21710000218", 7)).toEqual([
      { starts: [0, 3, 4, 5, 6, 7, 8], values: [217, 1, 0, 0, 0, 0, 218] },
    ]);
  });

  it("have every cut that adds up, not the first alone", () => {
    expect(cutsOf("985812201601104", 7)).toEqual([
      "9 858 1 220 16 0 1104",
      "985 81 2 20 16 0 1104",
      "985 81 22 0 16 0 1104",
    ]);
  });

  it("give no figure with a leading zero, also where it would add up", () => {
    expect(cutsOf("1001", 3)).toEqual([]); // 1 00 1
    expect(cutsOf("101", 2)).toEqual([]); // 1 01
    expect(cutsOf("011000011", 7)).toEqual(["0 1 10 0 0 0 11", "0 11 0 0 0 0 11"]);
  });

  it("may have blank cells amid them, which add nothing and stand for themselves", () => {
    const blanks = (digits: string): readonly string[] | undefined =>
      cutsOf(digits.replaceAll("⍽", "\u00a0"), 7);
    expect(blanks("832⍽⍽⍽⍽85")).toEqual(["83 2 0 0 0 0 85"]);
    expect(blanks("⍽⍽12⍽⍽3⍽15")).toEqual([]); // eight
    expect(blanks("⍽⍽123⍽⍽15")).toEqual(["0 0 12 3 0 0 15"]);
    expect(blanks("⍽⍽⍽⍽⍽⍽⍽")).toEqual(["0 0 0 0 0 0 0"]);
    expect(blanks("12⍽⍽⍽⍽3⍽")).toEqual([]); // none for their sum
  });

  it("have no cut where the row does not add up", () => {
    expect(cutsOf("1111222", 4)).toEqual([]);
  });

  it("have none where so many digits are more than the largest sum", () => {
    expect(cutsOf("1".repeat(64), 7)).toEqual([]);
  });

  it("have none with too few digits for the columns", () => {
    expect(cutsOf("000", 4)).toEqual([]);
  });

  it("are given up where there are too many ways to try, or too many digits", () => {
    expect(cutsThatAddUp("1".repeat(64), 40)).toBeNull();
    expect(cutsThatAddUp("0".repeat(65), 65)).toBeNull();
    expect(cutsThatAddUp("0".repeat(64), 64)).toHaveLength(1);
  });
});
