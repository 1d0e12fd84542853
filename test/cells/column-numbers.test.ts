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
    expect(numbersIn("| 0 | 1 | 2 | 3 |\n| 信息内容 | 制发 | 废止 | 有效 |")).toEqual(["0", "1", "2", "3"]);
    expect(numbersIn("| | 0 | 1 | 2 | 3 |\n| 规章 | | | |\n|0|1|2|3|4|\n| 自然人 | 总计 |")).toHaveLength(9);
  });

  it.each([
    ["has a label", "| 规章 | 0 | 1 | 2 | 3 |"],
    ["counts from 1", "| 1 | 2 | 3 | 4 |"],
    ["leaves one out", "| 0 | 1 | 3 | 4 |"],
    ["has a blank amid or behind it", "| 0 | 1 | 2 | 3 | | |"],
    ["is no wider than a row of figures without its label", "| 0 | 1 | 2 |"],
    ["stands behind blanks, as the figures of section four may", "| | | 0 | 1 | 2 | 3 |"],
  ])("is none where it %s", (_, text) => {
    expect(numbersIn(`${text}\n| 自然人 | 总计 |`)).toEqual([]);
  });

  it("is one above a row with its label, none above figures alone or nothing", () => {
    expect(numbersIn("| 0 | 1 | 2 | 3 |\n| 1.规章 | 1 | 0 | 4 |")).toHaveLength(4);
    expect(numbersIn("| 0 | 1 | 2 | 3 |\n| 5 | 1 | 0 | 4 |\n| 规章 |")).toEqual([]);
    expect(numbersIn("| 自然人 | 总计 |\n| 0 | 1 | 2 | 3 |")).toEqual([]);
  });

  it("is not told where the layout shows no rows", () => {
    expect(numbersIn("0|1|2|3|规章", barStream)).toEqual([]);
  });

  it("is left out of the readings and of the numbers of the region", () => {
    const text = "| 0 | 1 | 2 | 3 |\n| 信息 | 制发 | 废止 | 有效 |\n| 规章 | 1 | 0 | 4 |";
    const [reading] = readCells(pageFromText(text), "disclosure", { start: 0, end: text.length }, [barRows]);
    expect(reading?.cells.map((cell) => cell.text)).toEqual([
      "信息",
      "制发",
      "废止",
      "有效",
      "规章",
      "1",
      "0",
      "4",
    ]);
    expect(reading?.numbers).toHaveLength(3);
  });
});
