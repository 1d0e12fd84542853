import { describe, expect, it } from "vitest";
import { fitBlocks } from "../../src/fit/fit-blocks.js";
import { Prints } from "../../src/fit/prints.js";
import { tabled, told } from "./told.js";
import { type Change, mishaps, type Typed, typedCells, typedTables } from "./typed-tables.js";

// What the blocks of section two tell where figures stand before their labels, or behind them, whatever befalls a row. Read
// the snapshot beside this file as that of `typed-tables`; `no` is a table that its blocks do not tell.

/** How the blocks stand on the page. */
const sides: Readonly<Record<string, (rows: Typed) => Typed>> = {
  "labels first": (rows) => rows,
  "figures first": (rows) =>
    rows.map((row) => (row.path === null ? row : { ...row, label: "", cells: [...row.cells, row.label] })),
};

/** What befalls blocks. */
const disorders: Readonly<Record<string, Change>> = {
  "the head of its block lost": (rows, at) => {
    const own = rows.indexOf(
      rows.filter(({ path }) => path !== null)[at] ?? { path: null, label: "", cells: [] },
    );
    const head = rows.findLastIndex(({ label }, index) => index < own && label.startsWith("第二十条"));
    return rows.filter((_, index) => index !== head);
  },
  "a long text in the head of each block": (rows) =>
    rows.map((row) =>
      row.label.startsWith("第二十条") ? { ...row, label: `${row.label}主动公开的政府信息内容` } : row,
    ),
  "blocks in another order": (rows, at) => [...rows.slice(at * 2), ...rows.slice(0, at * 2)],
  "a word between label and figures": (rows, at) => {
    const own = rows.filter(({ path }) => path !== null)[at];
    return rows.map((row) => (row === own ? { ...row, cells: ["其中", ...row.cells] } : row));
  },
  "its unit torn off": (rows, at) => {
    const own = rows.filter(({ path }) => path !== null)[at];
    return rows.map((row) => (row === own ? { ...row, cells: [...row.cells, "元"] } : row));
  },
  "its figures in another order": (rows, at) => {
    const own = rows.filter(({ path }) => path !== null)[at];
    return rows.map((row) => (row === own ? { ...row, cells: row.cells.toReversed() } : row));
  },
  "label amid its figures": (rows, at) => {
    const own = rows.filter(({ path }) => path !== null)[at];
    const amid = ({ label, cells: [first = "", ...cells] }: Typed[number]): Typed[number] => ({
      path: null,
      label: "",
      cells: [first, label, ...cells],
    });
    return rows.map((row) => (row === own ? amid(row) : row));
  },
};

for (const name of ["disclosure of 2021", "disclosure of 2019"])
  for (const [side, turn] of Object.entries(sides))
    describe(`${name}, ${side}`, () => {
      const { table, rows } = typedTables[name] ?? {};
      for (const [mishap, befall] of Object.entries({ ...mishaps, ...disorders }))
        it(mishap, () => {
          if (table === undefined || rows === undefined) throw new Error(`no table ${name}`);
          const lines = table.rows.map(({ label }, at): readonly [string, string] => {
            const cells = typedCells(turn(befall(rows, at)), "sequence").filter(({ text }) => text !== "");
            const fitted = fitBlocks(cells, table, new Prints());
            return [label, fitted === null ? "no" : told(fitted, rows)];
          });
          expect(tabled(lines)).toMatchSnapshot();
        });
    });
