import { describe, expect, it } from "vitest";
import { isRuleLine, linesOf } from "../../src/cells/lines.js";

const lines = (text: string, start = 0, end = text.length): readonly string[] =>
  [...linesOf(text, start, end)].map((line) => text.slice(line.start, line.end));

describe("the lines of a text", () => {
  it("end with any line end, which is no part of them", () => {
    expect(lines("规章\r\n1\n0\r4\f5")).toEqual(["规章", "1", "0", "4", "5"]);
  });

  it("are also the empty ones between two line ends, not one behind the last", () => {
    expect(lines("1\n\n2\n")).toEqual(["1", "", "2"]);
    expect(lines("\r\n\r\n")).toEqual(["", ""]);
    expect(lines("")).toEqual([]);
  });

  it("are those between two offsets, also where the second falls into a line end", () => {
    expect(lines("规章\r\n1", 1, 3)).toEqual(["章"]);
  });
});

describe("a line", () => {
  it.each(["|---|:--:|", "+====+====+", "├──┼──┤", "- - -", "———", "---  ------  ---"])(
    "%s only draws",
    (line) => {
      expect(isRuleLine(line)).toBe(true);
    },
  );

  it.each(["", "|  |  |", "--", "| - | - |", "| 0 | --- |", "——— 无", "-10-"])("%j does not", (line) => {
    expect(isRuleLine(line)).toBe(false);
  });
});
