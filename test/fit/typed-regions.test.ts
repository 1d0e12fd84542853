import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import type { Reading } from "../../src/cells/read-cells.js";
import { fitRegion } from "../../src/fit/fit-region.js";
import { otherEdition } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { drawnReading } from "./drawn-cells.js";
import { tabled, told } from "./told.js";
import { mishaps, type Typed, typedCells, typedTables, typings } from "./typed-tables.js";

// What a region is taken for as a whole, with all that a reading can be: the edition, how it was believed, and all that is
// not as it was typed. Read the snapshot beside this file as that of `typed-tables`.

/** A reading of typed rows. */
type MakeReading = (rows: Typed) => Partial<Reading> & { readonly cells: readonly Cell[] };

const kinds: Readonly<Record<string, MakeReading>> = {
  rows: (rows) => ({ cells: typedCells(rows, "rows"), marked: true }),
  "a bare sequence": (rows) => ({ cells: typedCells(rows, "sequence") }),
  "a bare sequence out of order": (rows) => ({ cells: typedCells(rows, "sequence"), scrambled: true }),
  "a bare sequence, labels behind": (rows) => ({
    cells: typedCells(
      rows.map((row) => (row.path === null ? row : { ...row, label: "", cells: [...row.cells, row.label] })),
      "sequence",
    ).filter(({ text }) => text !== ""),
  }),
  glued: (rows) => ({
    cells: typedCells(
      rows.map((row) => (row.path === null ? row : { ...row, cells: [row.cells.join("")] })),
      "sequence",
    ),
    glued: true,
  }),
  "rows, the page ends with it": (rows) => {
    const cells = typedCells(rows, "rows");
    return { cells, pageEnd: cells.at(-1)?.span.end ?? 0 };
  },
  "rows of which every other cell was not seen": (rows) => {
    const cells = typedCells(rows, "rows");
    const numbers = cells.filter(({ text }) => /^\d+$/u.test(text)).map(({ span }) => span);
    return { cells: cells.filter(({ text }, index) => index % 17 !== 5 || !/^\d+$/u.test(text)), numbers };
  },
};

const chosen = ["as the form has it", "two blanks behind each row", "no heads"];

for (const [name, { table, rows }] of Object.entries(typedTables))
  for (const [kind, make] of Object.entries(kinds))
    describe(`${name}, ${kind}`, () => {
      for (const [nth, typing] of chosen.entries()) {
        it(typing, () => {
          const at = table.key === "requests" ? 4 + 5 * nth : 1 + nth;
          const type = typings[typing];
          const lines = Object.entries(mishaps).map(([mishap, befall]): readonly [string, string] => {
            const typed = befall(rows, at);
            const winner = fitRegion(
              [drawnReading(kind, [], { goesOn: true, ...make(type?.(typed, at) ?? typed) })],
              [table, forms[otherEdition(table.edition)][table.key]],
            );
            if (winner === null) return [mishap, "nothing"];
            const { fitted, points, failing } = winner;
            const edition = fitted.table === table ? "" : "the other edition, ";
            const sums = failing === 0 ? "" : `${failing} sums wrong, `;
            return [mishap, `${edition}${sums}${points.toFixed(1)} points; ${told(fitted, rows)}`];
          });
          expect(tabled(lines)).toMatchSnapshot();
        });
      }
    });
