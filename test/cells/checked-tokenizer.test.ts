import { describe, expect, it } from "vitest";
import { cellAt } from "../../src/cells/cell.js";
import { checkedTokenizer } from "../../src/cells/checked-tokenizer.js";
import type { TableTokenizer } from "../../src/cells/tokenizer.js";
import { tokenizers } from "../../src/cells/tokenizers/tokenizers.js";
import { GongkaiError, parseReport } from "../../src/index.js";
import { htmlRegion, textRegion } from "./regions.js";

const region = textRegion("二、规章;0;三、", 2, 7);
const cell = cellAt(region.text, 2, 4, 0, 0);

/** A tokenizer that answers as no type allows. */
const answering = (answer: unknown): TableTokenizer => ({
  name: "hasty",
  tokenize: () => answer as ReturnType<TableTokenizer["tokenize"]>,
});

describe("a tokenizer of the caller's", () => {
  it("that returns cells or null is as it was, its kind of layout too", () => {
    const own = { ...answering([cell, cellAt(region.text, 7, 7, null, null, 3)]), glued: true };
    expect(checkedTokenizer(own)).toMatchObject({
      name: "hasty",
      glued: true,
      marked: false,
      scrambled: false,
    });
    expect(checkedTokenizer(own).tokenize(region)).toBe(own.tokenize(region));
    expect(checkedTokenizer(answering(null)).tokenize(region)).toBe(null);
  });

  it("may be an object of a class, with its own state", () => {
    class Semicolons implements TableTokenizer {
      readonly name = "semicolons";
      readonly #mark = ";";
      tokenize(): null {
        expect(this.#mark).toBe(";");
        return null;
      }
    }
    expect(checkedTokenizer(new Semicolons()).tokenize(region)).toBe(null);
  });

  it("may be one of ours", () => {
    const html = htmlRegion("<table><tr><td colspan=2>规章<td>0<tr><td><td>1</table>");
    const answers = tokenizers.map((tokenizer) => checkedTokenizer(tokenizer).tokenize(html));
    expect(answers).toEqual(tokenizers.map((tokenizer) => tokenizer.tokenize(html)));
    expect(answers[0]).toHaveLength(4);
  });

  it.each([undefined, "规章", 7, {}, Promise.resolve([cell])])(
    "that returns %o is told by its name",
    (answer) => {
      expect(() => checkedTokenizer(answering(answer)).tokenize(region)).toThrow(
        `the tokenizer "hasty" must return an array of cells, or null, not ${typeof answer}`,
      );
    },
  );

  it.each([
    ["text", [{ ...cell, text: 0 }]],
    ["text", [{ span: cell.span }]],
    ["span", [{ ...cell, span: null }]],
    ["span", [{ ...cell, span: { start: 2 } }]],
    ["span", [{ ...cell, span: { start: 4, end: 2 } }]],
    ["span", [{ ...cell, span: { start: NaN, end: 4 } }]],
    ["span", [{ ...cell, span: { start: 2.5, end: 4 } }]],
    ["span", [{ ...cell, span: { start: 0, end: 4 } }]],
    ["span", [{ ...cell, span: { start: 2, end: 8 } }]],
    ["parts", [{ ...cell, parts: undefined }]],
    ["parts", [{ ...cell, parts: [] }]],
    ["parts", [{ ...cell, parts: [cell.span, { start: 0, end: 1 }] }]],
    ["row", [{ ...cell, row: undefined }]],
    ["row", [{ ...cell, row: -1 }]],
    ["column", [{ ...cell, column: "0" }]],
    ["columns", [{ ...cell, columns: 0 }]],
    ["columns", [{ ...cell, columns: Infinity }]],
  ])("that returns a cell with a wrong field is told by its name and the field: %s", (field, cells) => {
    const ask = (): unknown => checkedTokenizer(answering([cell, ...cells])).tokenize(region);
    expect(ask).toThrow(`the tokenizer "hasty" must return cells whose ${field} is`);
    expect(ask).toThrow("(at index 1)");
  });

  it.each([null, undefined, "规章"])("that returns %j among its cells is told by its name", (none) => {
    expect(() => checkedTokenizer(answering([cell, none])).tokenize(region)).toThrow(
      'the tokenizer "hasty" must return cells (there is none at index 1)',
    );
  });

  it("that breaks parseReport is told with a code, and with what to do", () => {
    const parse = (): unknown =>
      parseReport("二、主动公开政府信息情况\n规章;0;\n", { tokenizers: [answering("规章")] });
    expect(parse).toThrow(GongkaiError);
    expect(parse).toThrow(
      expect.objectContaining({
        code: "invalid-tokenizer",
        message: expect.stringContaining("checkTokenizer of gongkai/testing") as string,
      }),
    );
  });
});
