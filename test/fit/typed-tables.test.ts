import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { tabled, told } from "./told.js";
import { mishaps, rowFor, typedCells, typedTables, typings } from "./typed-tables.js";

// What the rows of a table are taken for, however the table is typed and whatever befalls one of its rows: the snapshot
// beside this file is a table to read, a line for each mishap, with all that is not as it was typed. `?` is a row in doubt, `–`
// one that is missing. Where a change of the library makes a line of it differ, look at the line: more read, or
// more truly in doubt, is an improvement (`npx vitest run test/fit/typed-tables -u`).

for (const [name, { table, rows }] of Object.entries(typedTables))
  for (const as of ["rows", "sequence"] as const)
    describe(`${name}, as ${as === "rows" ? "rows" : "a bare sequence"}`, () => {
      for (const [typing, type] of Object.entries(typings)) {
        it(typing, () => {
          const at = rowFor(typing, table.rows.length);
          const lines = Object.entries(mishaps).map(([mishap, befall]): readonly [string, string] => {
            const cells = typedCells(type(befall(rows, at), at), as);
            return [mishap, told(fitTable(cells, table, "before", new Prints()), rows)];
          });
          expect(tabled(lines)).toMatchSnapshot();
        });
      }
    });

for (const name of ["requests of 2021", "disclosure of 2019"])
  for (const as of ["rows", "sequence"] as const)
    describe(`${name}, as ${as === "rows" ? "rows" : "a bare sequence"}, two mishaps`, () => {
      const { table, rows } = typedTables[name] ?? {};
      for (const [first, befallFirst] of Object.entries(mishaps)) {
        it(first, () => {
          if (table === undefined || rows === undefined) throw new Error(`no table ${name}`);
          const at = rowFor(first, table.rows.length - 2);
          const lines = Object.entries(mishaps).map(([second, befallSecond]): readonly [string, string] => {
            const cells = typedCells(befallSecond(befallFirst(rows, at + 2), at), as);
            return [second, told(fitTable(cells, table, "before", new Prints(), at % 2 === 0), rows)];
          });
          expect(tabled(lines)).toMatchSnapshot();
        });
      }
    });
