import { describe, expect, it } from "vitest";
import { cutAtColumns } from "../../src/cells/cut-at-columns.js";
import { linesOf } from "../../src/cells/lines.js";
import type { Span } from "../../src/source/span.js";

/** The columns of a rule such as `---- --`. */
const columnsOf = (rule: string): readonly Span[] =>
  [...rule.matchAll(/-+/g)].map(({ index, 0: stroke }) => ({ start: index, end: index + stroke.length }));

function cut(text: string, rule: string): readonly (readonly string[])[] | null {
  const pieces = cutAtColumns(text, [...linesOf(text, 0, text.length)], columnsOf(rule));
  return pieces?.map((line) => line.map(({ start, end }) => text.slice(start, end))) ?? null;
}

describe("lines cut at columns", () => {
  it("have for each column the text that begins in it", () => {
    expect(cut("规章  1 22\n许可  3", "----  - --  ---")).toEqual([
      ["规章", "1", "22", ""],
      ["许可", "3", "", ""],
    ]);
  });

  it("may be aligned by how many characters they have", () => {
    expect(cut("行政许可  12\n规章    3", "----  --")).toEqual([
      ["行政许可", "12"],
      ["规章", "3"],
    ]);
  });

  it("share the alignment of their column: its start, its end or its middle", () => {
    const rule = "----  ------  ------  ------";
    expect(cut("规章  12           3    45", rule)).toEqual([["规章", "12", "3", "45"]]);
    expect(cut("规章  12           3    45\n许可  4           15     6", rule)?.[1]).toEqual([
      "许可",
      "4",
      "15",
      "6",
    ]);
    expect(cut("规章  12           3    45\n许可    4         15     6", rule)).toBeNull();
    expect(cut("规章  12           3    45\n许可  4         15       6", rule)).toBeNull();
  });

  it("have nothing between their columns or behind them", () => {
    expect(cut("规章  1  2  3", "----  -  -")).toBeNull();
    expect(cut("规章   1   2", "----   -    -")).toBeNull();
  });

  it("stand in no columns that would cut a word", () => {
    expect(cut("规章  145917", "----  ---")).toBeNull();
    expect(cut("规章    12\n规章   12", "----   - -")).toBeNull();
  });
});
