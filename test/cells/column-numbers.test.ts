import { describe, expect, it } from "vitest";
import { columnNumbers } from "../../src/cells/column-numbers.js";
import { readCells } from "../../src/cells/read-cells.js";
import { barRows } from "../../src/cells/tokenizers/bar-rows.js";
import { barStream } from "../../src/cells/tokenizers/bar-stream.js";
import { pageFromText } from "../../src/page/page-from-text.js";
import { textRegion } from "./regions.js";

const numbersIn = (text: string, tokenizer = barRows): readonly string[] =>
  columnNumbers(tokenizer.tokenize(textRegion(text)) ?? []).map((cell) => cell.text);

describe("a row that numbers the columns", () => {
  it("counts from 0 and prints nothing else, in each table", () => {
    expect(numbersIn("| 0 | 1 | 2 | 3 |\n| 规章 | 1 | 0 | 4 |")).toEqual(["0", "1", "2", "3"]);
    expect(numbersIn("| | 0 | 1 | 2 | 3 |\n| 规章 | 1 | 0 | 4 |\n|0|1|2|3|4|")).toHaveLength(9);
  });

  it.each([
    ["has a label", "| 规章 | 0 | 1 | 2 | 3 |"],
    ["counts from 1", "| 1 | 2 | 3 | 4 |"],
    ["leaves one out", "| 0 | 1 | 3 | 4 |"],
    ["is no wider than a row of figures without its label", "| 0 | 1 | 2 |"],
  ])("is none where it %s", (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it("is not told where the layout shows no rows", () => {
    expect(numbersIn("0|1|2|3|规章", barStream)).toEqual([]);
  });

  it("is left out of the readings and of the numbers of the region", () => {
    const text = "| 0 | 1 | 2 | 3 |\n| 规章 | 1 | 0 | 4 |";
    const [reading] = readCells(pageFromText(text), "disclosure", { start: 0, end: text.length }, [barRows]);
    expect(reading?.cells.map((cell) => cell.text)).toEqual(["规章", "1", "0", "4"]);
    expect(reading?.numbers).toHaveLength(3);
  });
});
