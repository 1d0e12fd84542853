import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellAt } from "../../src/cells/cell.js";
import type { TableRegion, TableTokenizer } from "../../src/cells/tokenizer.js";
import { tokenizers } from "../../src/cells/tokenizers/tokenizers.js";
import { EDITIONS } from "../../src/forms/form.js";
import { readFixtures, textOf } from "../fixtures.js";
import { draft, drawPage, layoutNames } from "../pages.js";
import { htmlRegion, textRegion } from "./regions.js";
import { brokenLaws } from "./tokenizer-laws.js";

const pieces = [
  ...Array.from("|\t\n\r 　0169+-=_:/、，。（）│┃├┼\"',;"),
  "规章",
  "行政规范性文件",
  "（一）予以公开",
  "总计",
  "本年制发件数",
  "| --- | --- |",
  "+----+----+",
  "12  3",
  "\r\n\r\n",
  "    ",
  "124件",
  "1,204",
  "\u00a0",
  "\ud83d\udcc4",
];

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
);

/** Any stretch of any text. */
const anyTextRegion = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, a, b]): TableRegion => {
  const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return textRegion(text, start, end);
});

const tags = [
  "<table>",
  "</table>",
  "<tr>",
  "<td>",
  "<td rowspan=2>",
  "<td colspan=3>",
  "<td colspan=1000000000>",
  "<br>",
  "<p>",
  "</tr>",
];

const anyHtmlRegion = fc
  .array(fc.constantFrom(...pieces, ...tags, ...tags), { maxLength: 60 })
  .map((parts) => htmlRegion(`<table><tr><td>${parts.join("")}`));

const realRegions: readonly TableRegion[] = [
  ...readFixtures().map((fixture) =>
    fixture.isHtml ? htmlRegion(textOf(fixture)) : textRegion(textOf(fixture)),
  ),
  ...EDITIONS.flatMap((edition) =>
    layoutNames.map((layout) => {
      const page = drawPage(draft(edition), layout);
      return layout === "html" ? htmlRegion(page) : textRegion(page);
    }),
  ),
];

describe.each(tokenizers)("the tokenizer $name keeps the laws", (tokenizer) => {
  it("on reports in every layout", () => {
    expect(realRegions.map((region) => brokenLaws(tokenizer, region))).toEqual(realRegions.map(() => []));
  });

  it("on any stretch of any text", () => {
    fc.assert(
      fc.property(anyTextRegion, (region) => {
        expect(brokenLaws(tokenizer, region)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("on tables of any shape", () => {
    fc.assert(
      fc.property(anyHtmlRegion, (region) => {
        expect(brokenLaws(tokenizer, region)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it("every tokenizer has a kebab-case name of its own", () => {
  const names = tokenizers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe("the laws catch a tokenizer that", () => {
  const region = textRegion("规章 1 2", 0, 6);
  const good: readonly Cell[] = [cellAt(region.text, 0, 2, 0, 0), cellAt(region.text, 3, 4, 0, 1)];
  const broken = (cells: readonly Cell[] | null): readonly string[] =>
    brokenLaws({ name: "bad", tokenize: () => cells }, region);
  const first = good[0] ?? cellAt("", 0, 0, 0, 0);

  it("does nothing wrong: not at all", () => {
    expect(broken(good)).toEqual([]);
    expect(broken(null)).toEqual([]);
  });

  it.each<[string, readonly Cell[]]>([
    ["answers with nothing instead of null", []],
    ["invents a text", [{ ...first, text: "总计" }]],
    ["reads beyond its region", [cellAt(region.text, 5, 8, 0, 0)]],
    ["reads a character twice", [...good, cellAt(region.text, 3, 4, 1, 0)]],
    ["puts the second cell first", [...good].reverse()],
    ["puts two cells into one column", good.map((cell) => ({ ...cell, column: 0 }))],
    [
      "knows rows of some cells only",
      good.map((cell, at) => (at === 0 ? cell : { ...cell, row: null, column: null })),
    ],
    [
      "leaves spaces at the ends",
      [{ ...first, text: "规章 ", span: { start: 0, end: 3 }, parts: [{ start: 0, end: 3 }] }],
    ],
    ["has a span wider than its parts", [{ ...first, span: { start: 0, end: 5 } }]],
    ["has no parts", [{ ...first, text: "", parts: [] }]],
    ["covers no column", [{ ...first, columns: 0 }]],
  ])("%s", (_, cells) => {
    expect(broken(cells)).not.toEqual([]);
  });

  it("throws, writes to its region or changes its mind", () => {
    const bad: readonly TableTokenizer["tokenize"][] = [
      () => {
        throw new Error("no");
      },
      (given) => {
        (given as { start: number }).start = 1;
        return null;
      },
      (() => {
        let calls = 0;
        return () => (calls++ === 0 ? good : null);
      })(),
    ];
    for (const tokenize of bad) expect(brokenLaws({ name: "bad", tokenize }, region)).toHaveLength(1);
  });
});
