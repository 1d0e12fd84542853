import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineStartsOf, positionAt } from "../../src/source/position.js";

describe("positionAt", () => {
  it("counts lines and columns from 1", () => {
    const lineStarts = lineStartsOf("规章\n行政许可 990");
    expect(positionAt(lineStarts, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(lineStarts, 8)).toEqual({ line: 2, column: 6 });
  });

  it("knows the three kinds of line ends, and counts a carriage return with its line feed once", () => {
    const source = "一\r\n二\r三\n四";
    const lines = ["一", "二", "三", "四"].map(
      (character) => positionAt(lineStartsOf(source), source.indexOf(character)).line,
    );
    expect(lines).toEqual([1, 2, 3, 4]);
  });

  it("places the end of a page behind its last character", () => {
    expect(positionAt(lineStartsOf(""), 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(lineStartsOf("0\n"), 2)).toEqual({ line: 2, column: 1 });
  });

  it("leads back to the offset it came from, on any page", () => {
    const page = fc
      .array(fc.constantFrom("规章", "0", "\n", "\r\n", "\r", "\t"))
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(page, fc.nat(40), (source, at) => {
        const offset = Math.min(at, source.length);
        const lineStarts = lineStartsOf(source);
        const { line, column } = positionAt(lineStarts, offset);
        expect((lineStarts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
        expect(lineStarts[line] ?? Infinity).toBeGreaterThan(offset);
      }),
    );
  });
});
