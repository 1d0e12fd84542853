import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import { fitGlued } from "../../src/fit/fit-glued.js";
import { fitInOrder } from "../../src/fit/fit-in-order.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
import { forms } from "../../src/forms/forms.js";
import { drawnReports } from "./drawn-reports.js";
import { tabled, told } from "./told.js";
import { type Change, mishaps, type Typed, typedCells } from "./typed-tables.js";

// What the order of figures, or their digits run together, tell of section three of a ministry, where hardly a figure is 0.
// Read the snapshot beside this file as that of `typed-tables`; `no` is a table that the order does not tell.

const table = forms["2019"].requests;
const printed = new Map(drawnReports.busy.figures.map(({ path, printed: print }) => [path, print]));
const rows: Typed = table.rows.map(({ path, label, columns }) => ({
  path,
  label: label.slice(label.lastIndexOf("/") + 1),
  cells: columns.map(({ key }) => printed.get(`${path}.${key}`) ?? ""),
}));

/** What befalls a row in a text out of order, beside what befalls any. */
const disorders: Readonly<Record<string, Change>> = {
  "a torn numbering before it": stray(0, "3"),
  "a torn numbering amid it": stray(3, "8"),
  "a number before it": stray(0, "13"),
  "a number amid it": stray(3, "99"),
  "a 0 amid it": stray(3, "0"),
  "a wrong total": one((cells) => [...cells.slice(0, -1), "77777"]),
  "a wrong figure": one((cells) => cells.map((cell, at) => (at === 2 ? "888" : cell))),
  "two figures exchanged": one(([first = "", second = "", ...cells]) => [second, first, ...cells]),
  "its halves exchanged": one((cells) => [...cells.slice(4), ...cells.slice(0, 4)]),
  "words amid it": stray(4, "其中"),
  "its figures before its label": one((cells) => cells),
};

function one(change: (cells: readonly string[]) => readonly string[]): Change {
  return (typed, at) =>
    typed.map((row, index) => (index === at ? { ...row, cells: change(row.cells) } : row));
}

function stray(place: number, cell: string): Change {
  return one((cells) => [...cells.slice(0, place), cell, ...cells.slice(place)]);
}

const columnsOf = (from: number): readonly string[] =>
  Array.from({ length: 5 }, (_, at) => Object.keys({ ...mishaps, ...disorders })[from * 5 + at] ?? "");

/** Ways to tell the figures of a table without the rows of its labels. */
const tellings: Readonly<
  Record<string, (typed: Typed) => { cells: readonly Cell[]; fitted: FittedTable | null }>
> = {
  "in order, labels between": (typed) => inOrder(typedCells(typed, "sequence")),
  "in order, labels first": (typed) =>
    inOrder(
      typedCells(
        [
          {
            path: null,
            label: typed.map(({ label }) => label).join(""),
            cells: typed.flatMap(({ cells }) => cells),
          },
        ],
        "sequence",
      ),
    ),
  glued: (typed) => {
    const cells = typedCells(
      typed.map((row) => ({ ...row, cells: [row.cells.join("")] })),
      "sequence",
    );
    return { cells, fitted: fitGlued(cells, table, new Prints()) };
  },
};

function inOrder(cells: readonly Cell[]): { cells: readonly Cell[]; fitted: FittedTable | null } {
  return { cells, fitted: fitInOrder(cells, table, new Prints()) };
}

for (const [telling, tell] of Object.entries(tellings))
  describe(`section three ${telling}`, () => {
    const all = { ...mishaps, ...disorders };
    for (let group = 0; group * 5 < Object.keys(all).length; group++) {
      const names = columnsOf(group).filter((name) => name !== "");
      it(names.join(", "), () => {
        const lines = names.flatMap((name) =>
          [0, 3, 9, 20, 22].map((at): readonly [string, string] => {
            const { fitted } = tell(all[name]?.(rows, at) ?? rows);
            return [`${name} at ${at}`, fitted === null ? "no" : told(fitted, rows)];
          }),
        );
        expect(tabled(lines)).toMatchSnapshot();
      });
    }
  });

describe("a figure cut out of a run of digits", () => {
  it("has the place of its digits", () => {
    const typed = rows.map((row) => ({ ...row, cells: [row.cells.join("")] }));
    const cells = typedCells(typed, "sequence");
    const text = (span: { start: number; end: number }): string | undefined => {
      const run = cells.find((cell) => cell.span.start <= span.start && span.end <= cell.span.end);
      return run?.text.slice(span.start - run.span.start, span.end - run.span.start);
    };
    const { slots } = fitGlued(cells, table, new Prints());
    expect(slots.filter(({ cell }) => cell !== null).length).toBeGreaterThan(100);
    for (const { cell } of slots) {
      if (cell === null) continue;
      expect(text(cell.span)).toBe(cell.text);
      expect(cell.parts).toEqual([cell.span]);
    }
  });
});
