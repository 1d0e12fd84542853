import { expect, it } from "vitest";
import { cellFromPieces } from "../../src/cells/cell-from-pieces.js";
import { linesOf } from "../../src/cells/lines.js";

it("a cell over many lines is read in time that grows with its lines, not with their square", () => {
  const timeOf = (lines: number): number => {
    const text = "[行政]{.u}复议1\n".repeat(lines) + "]{".repeat(lines);
    const pieces = [...linesOf(text, 0, text.length)];
    const start = performance.now();
    cellFromPieces(text, pieces, 0, 0);
    return performance.now() - start;
  };
  timeOf(4_000);
  const small = Math.min(timeOf(4_000), timeOf(4_000), timeOf(4_000));
  expect(timeOf(32_000)).toBeLessThan(small * 40 + 50);
});
