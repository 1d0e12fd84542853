import { describe, expect, it } from "vitest";
import { cutAtColumns } from "../../src/cells/cut-at-columns.js";

const TEXT = "头\n规章  1 22\n尾";
const LINE = { start: 2, end: 10 };

describe("the terminal columns of a line", () => {
  it("cut a line into the text that begins in each interval", () => {
    const intervals = [
      { start: 0, end: 4 },
      { start: 6, end: 8 },
      { start: 8, end: 20 },
      { start: 30, end: 40 },
    ];
    const pieces = cutAtColumns(TEXT, LINE, intervals).map(({ start, end }) => TEXT.slice(start, end));
    expect(pieces).toEqual(["规章", "1 ", "22", ""]);
    expect(cutAtColumns(TEXT, LINE, [{ start: 6, end: 8 }])).toEqual([{ start: 6, end: 8 }]);
  });

  it("leave a character that an interval would halve to the interval in which it begins", () => {
    const halves = [
      { start: 0, end: 1 },
      { start: 1, end: 4 },
    ];
    expect(cutAtColumns(TEXT, LINE, halves).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "规",
      "章",
    ]);
  });
});
