import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import { cellFromPieces } from "../../src/cells/cell-from-pieces.js";
import { linesOf } from "../../src/cells/lines.js";

/** One cell of which each line of a text is a piece. */
const cellOf = (text: string): Cell => cellFromPieces(text, [...linesOf(text, 0, text.length)], 2, 3, 4);

describe("a cell printed over several lines", () => {
  it("is one text, without the white space at the ends of its lines", () => {
    const text = "  本年新收  \n  政府信息  ";
    const cell = cellOf(text);
    expect(cell).toMatchObject({ text: "本年新收政府信息", row: 2, column: 3, columns: 4 });
    expect(text.slice(cell.span.start, cell.span.end)).toBe("本年新收  \n  政府信息");
    expect(cell.parts.map(({ start, end }) => text.slice(start, end))).toEqual(["本年新收", "政府信息"]);
  });

  it("keeps digits of two lines apart: they may be two figures", () => {
    expect(cellOf("12\n34").text).toBe("12\n34");
    expect(cellOf("12\n件").text).toBe("12件");
  });

  it("keeps the white space inside a line", () => {
    expect(cellOf("1 2").text).toBe("1 2");
    expect(cellOf("1 2").parts).toHaveLength(1);
  });

  it("leaves out what a converter wraps around the text", () => {
    expect(cellOf('[规章]{style="x"}').text).toBe("规章");
    expect(cellOf('[规章\n]{style="color: red"} [备]{.u}').text).toBe("规章备");
  });

  it("leaves out the backslash of a Markdown line end", () => {
    expect(cellOf("本年新收\\\n政府信息").text).toBe("本年新收政府信息");
    expect(cellOf("[本年]{.u}\\\n新收").text).toBe("本年新收");
  });

  it("keeps brackets that wrap nothing", () => {
    expect(cellOf("[2021]30号").text).toBe("[2021]30号");
    expect(cellOf("{甲}[乙]").text).toBe("{甲}[乙]");
  });

  it("is blank where nothing is printed, and stands where its first piece begins", () => {
    const cell = cellFromPieces("ab   \n   ", [{ start: 2, end: 5 }], null, null);
    expect(cell).toMatchObject({
      text: "",
      span: { start: 2, end: 2 },
      parts: [{ start: 2, end: 2 }],
      columns: 1,
    });
  });
});
