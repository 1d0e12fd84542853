import { describe, expect, it } from "vitest";
import { cellAt, joinParts } from "../../src/cells/cell.js";

describe("a cell in one piece", () => {
  it.each(["\u0000", "\t", " ", "\u00a0", "\u3000", "\ufeff", "\u2000", "\u2003", "\u200b"])(
    "leaves out the white space %j at its ends",
    (space) => {
      const text = `|${space}${space}规${space}章${space}|`;
      expect(cellAt(text, 1, text.length - 1, 2, 3)).toEqual({
        text: `规${space}章`,
        span: { start: 3, end: 6 },
        parts: [{ start: 3, end: 6 }],
        row: 2,
        column: 3,
        columns: 1,
      });
    },
  );

  it.each(["!", "\u009f", "\u00a1", "\u1fff", "\u200c", "\u3001", "\ufefe"])("keeps %j", (mark) => {
    const text = `${mark}规章${mark}`;
    expect(cellAt(text, 0, text.length, null, null, 4)).toMatchObject({ text, columns: 4 });
  });

  it("of white space is blank and stands at its end", () => {
    expect(cellAt("|   |", 1, 4, 0, 0)).toMatchObject({ text: "", span: { start: 4, end: 4 } });
  });
});

describe("the parts of a cell", () => {
  it.each([
    [["规", "章"], "规章"],
    [["规章1", "2"], "规章1\n2"],
    [["1", "", "2"], "1\n2"],
    [["1", "件"], "1件"],
    [["规章", "2"], "规章2"],
    [[], ""],
  ])("%j are %j", (parts, joined) => {
    let end = 0;
    const spans = parts.map((part) => ({ start: end, end: (end += part.length) }));
    expect(joinParts(parts.join(""), spans)).toBe(joined);
  });
});
