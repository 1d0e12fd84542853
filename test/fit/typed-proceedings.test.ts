import { describe, expect, it } from "vitest";
import { fitProceedings } from "../../src/fit/fit-proceedings.js";
import { Prints } from "../../src/fit/prints.js";
import { forms } from "../../src/forms/forms.js";
import { draft } from "../pages.js";
import { sequenceCells, tableCells } from "./drawn-cells.js";
import { tabled, told } from "./told.js";

// What the fifteen figures of section four are taken for, however they are typed and whatever befalls them. Read the
// snapshot beside this file as that of `typed-tables`.

const GROUPS = ["行政复议", "未经复议直接起诉", "复议后起诉"];
const OUTCOMES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const { table, figures } = {
  table: forms["2021"].proceedings,
  figures: draft("2021").tables.proceedings.at(-1)?.cells ?? [],
};

type Line = readonly string[];

function heads(groups: Line, outcomes: Line): readonly Line[] {
  return [[groups[0] ?? "", "行政诉讼"], ["", ...groups.slice(1)], groups.flatMap(() => outcomes)];
}

function fives(cells: Line): readonly Line[] {
  return [cells.slice(0, 5), cells.slice(5, 10), cells.slice(10)];
}

/** How the section is typed. */
const typings: Readonly<Record<string, (cells: Line) => readonly Line[]>> = {
  "as the form has it": (cells) => [...heads(GROUPS, OUTCOMES), cells],
  "without heads": (cells) => [cells],
  "behind a label": (cells) => [...heads(GROUPS, OUTCOMES), ["数量", ...cells]],
  "two blanks behind it": (cells) => [...heads(GROUPS, OUTCOMES), [...cells, "", ""]],
  "a blank before it": (cells) => [...heads(GROUPS, OUTCOMES), ["", ...cells]],
  "groups exchanged": (cells) => [...heads(GROUPS.toReversed(), OUTCOMES), cells],
  "outcomes exchanged": (cells) => [...heads(GROUPS, ["结果纠正", "结果维持", ...OUTCOMES.slice(2)]), cells],
  "three rows with their labels": (cells) => fives(cells).map((five, at) => [GROUPS[at] ?? "", ...five]),
  "three rows in another order": (cells) =>
    fives(cells)
      .map((five, at) => [GROUPS[at] ?? "", ...five])
      .toReversed(),
  "three tables with their heads": (cells) =>
    fives(cells).flatMap((five, at) => [[GROUPS[at] ?? ""], OUTCOMES, five]),
  "three rows without labels": fives,
  "over two rows": (cells) => [...heads(GROUPS, OUTCOMES), cells.slice(0, 7), cells.slice(7)],
};

/** What befalls the figures. */
const mishaps: Readonly<Record<string, (cells: Line) => Line>> = {
  nothing: (cells) => cells,
  "0 left blank": (cells) => cells.map((cell) => (cell === "0" ? "" : cell)),
  "all blank": (cells) => cells.map(() => ""),
  "all 0": (cells) => cells.map(() => "0"),
  "all marked": (cells) => cells.map(() => "/"),
  "the first lost": (cells) => cells.slice(1),
  "one lost amid": (cells) => cells.filter((_, at) => at !== 6),
  "the last lost": (cells) => cells.slice(0, -1),
  "one more at first": (cells) => ["9", ...cells],
  "one more amid": (cells) => [...cells.slice(0, 6), "9", ...cells.slice(6)],
  "one more at last": (cells) => [...cells, "9"],
  "one more that may be one of them": (cells) => [cells[0] ?? "", ...cells],
  "two more": (cells) => ["9", ...cells, "8"],
  "a wrong total": (cells) => cells.map((cell, at) => (at === 4 ? "77" : cell)),
  "words for one": (cells) => cells.map((cell, at) => (at === 1 ? "见附件" : cell)),
  "first group blank": (cells) => cells.map((cell, at) => (at < 5 ? "" : cell)),
  "first groups blank, last not": (cells) =>
    cells.map((_, at) => (at < 10 ? "" : at === 12 || at === 14 ? "6" : "0")),
  "first group blank, others 0": (cells) => cells.map((_, at) => (at < 5 ? "" : "0")),
  "second group blank": (cells) => cells.map((cell, at) => (at >= 5 && at < 10 ? "" : cell)),
  "a total blank": (cells) => cells.map((cell, at) => (at === 9 ? "" : cell)),
  "the first figure blank": (cells) => cells.map((cell, at) => (at === 0 ? "" : cell)),
  "one blank amid": (cells) => cells.map((cell, at) => (at === 3 ? "" : cell)),
  "the last blank": (cells) => cells.map((cell, at) => (at === 14 ? "" : cell)),
};

for (const [as, cellsOf] of [
  ["rows", tableCells],
  ["sequence", sequenceCells],
] as const)
  describe(`section four as ${as}`, () => {
    for (const [typing, type] of Object.entries(typings)) {
      it(typing, () => {
        const lines = Object.entries(mishaps).map(([mishap, befall]): readonly [string, string] => {
          const typed = befall(figures);
          const rows = fives(typed).map((cells, at) => ({
            path: table.rows[at]?.path ?? null,
            label: "",
            cells,
          }));
          const cells = cellsOf(
            type(typed)
              .map((line) => line.join(" | "))
              .join("\n"),
          );
          return [mishap, told(fitProceedings(cells, table, new Prints()), rows)];
        });
        expect(tabled(lines)).toMatchSnapshot();
      });
    }
  });
