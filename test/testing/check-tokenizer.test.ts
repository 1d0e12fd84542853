import { expect, test } from "vitest";
import { type Cell, cellAt, type TableRegion, type TableTokenizer, tokenizers } from "../../src/index.js";
import { checkTokenizer, renderers, renderLines, type Renderer } from "../../src/testing/index.js";

/** Cells between semicolons, a row a line: a layout that the library does not read. */
const semicolonRows: TableTokenizer = {
  name: "semicolon-rows",
  tokenize({ text, start, end }) {
    const cells: Cell[] = [];
    let from = start;
    for (const [row, line] of text.slice(start, end).split("\n").entries()) {
      const texts = line.split(";");
      for (const [column, content] of texts.entries()) {
        const closes = column > 0 && column === texts.length - 1;
        if (texts.length > 1 && !closes) cells.push(cellAt(text, from, from + content.length, row, column));
        from += content.length + 1;
      }
    }
    return cells.length === 0 ? null : cells;
  },
};

const semicolonPage: Renderer = {
  name: "semicolon-rows",
  format: "text",
  keepsBlanks: true,
  keepsCells: true,
  render: (sample) =>
    renderLines(sample, ({ rows }) => rows.map((row) => `${row.map(({ text }) => text).join(";")};`)),
};

/** The layout that each of our tokenizers reads, by its renderer. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  ["html-table", "html-nested"],
  ["bar-rows", "bar-rows-closed"],
  ["tab-rows", "tab-rows"],
  ["csv-rows", "csv-blank"],
  ["grid-table", "grid-table"],
  ["aligned-columns", "aligned-columns"],
  ["bar-stream", "bar-alone"],
  ["tab-stream", "tab-alone"],
  ["line-cells", "line-cells"],
];

test.each(LAYOUTS)("our tokenizer %s keeps the laws and reads %s", (name, layout) => {
  const tokenizer = tokenizers.find((candidate) => candidate.name === name);
  const renderer = renderers.find((candidate) => candidate.name === layout);
  if (tokenizer === undefined || renderer === undefined) throw new Error(`${name} or ${layout} is gone`);
  checkTokenizer(tokenizer, { renderer, runs: 3 });
});

test("a tokenizer for a layout of one's own keeps the laws", () => {
  const lines = renderers.filter(({ name }) => name === "markdown" || name === "line-cells");
  checkTokenizer(semicolonRows, { renderer: semicolonPage, declines: lines, runs: 10 });
});

/** The semicolon rows with their cells changed. */
function changed(name: string, change: (cells: readonly Cell[]) => readonly Cell[] | null): TableTokenizer {
  return {
    name,
    tokenize: (region) => {
      const cells = semicolonRows.tokenize(region);
      return cells === null ? null : change(cells);
    },
  };
}

test.each([
  ["cells stand apart", changed("doubled", (cells) => cells.flatMap((cell) => [cell, cell]))],
  [
    "cells stand apart",
    changed("backwards", (cells) => cells.map((cell) => ({ ...cell, row: null })).toReversed()),
  ],
  [
    "says what is printed",
    changed("tidy", (cells) => cells.map((cell) => ({ ...cell, text: cell.text + "0" }))),
  ],
  [
    "rows and columns are in order",
    changed("flat", (cells) => cells.map((cell) => ({ ...cell, column: 0 }))),
  ],
  ["the figures come back", changed("forgetful", (cells) => cells.filter(({ text }) => text !== "0"))],
  [
    "answers on any string",
    { name: "fragile", tokenize: ({ text }) => (text.includes("|") ? fail() : null) },
  ],
  ["does no harm", { name: "short-sighted", tokenize: firstDigits }],
] satisfies [string, TableTokenizer][])("a tokenizer breaks the law: %s", (law, tokenizer) => {
  expect(() => {
    checkTokenizer(tokenizer, { renderer: semicolonPage, runs: 10 });
  }).toThrow(law);
});

test("a tokenizer that keeps count of its calls is found out", () => {
  let calls = 0;
  const counting = changed("counting", (cells) => (calls++ % 2 === 0 ? cells : null));
  expect(() => {
    checkTokenizer(counting, { renderer: semicolonPage });
  }).toThrow("gives the same answer");
});

function fail(): never {
  throw new Error("unexpected bar");
}

/** Tab rows of which only the first character of each figure is read. */
function firstDigits(region: TableRegion): readonly Cell[] | null {
  const tabRows = tokenizers.find(({ name }) => name === "tab-rows");
  const cells = tabRows?.tokenize(region) ?? null;
  return cells === null
    ? null
    : cells.map((cell) => {
        const { text, span, row, column, columns } = cell;
        return /^\d+$/.test(text)
          ? cellAt(region.text, span.start, span.start + 1, row, column, columns)
          : cell;
      });
}
