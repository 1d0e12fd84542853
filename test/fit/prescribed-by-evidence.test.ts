import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitPrescribed } from "../../src/fit/fit-prescribed.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { readingsOf } from "./readings-of.js";
import { anyReport, damages, noises, renderers } from "../../src/testing/index.js";

function statesOf({ slots, unplaced, headsRead, labelledRows, foreignRows }: FittedTable): unknown {
  const states = slots.map(({ path, column, state, figure, cell, basis }) => [
    path,
    state,
    // A fee is told in 万元, whether the unit was read in the head above it or is that of the form.
    figure !== null && column.quantity === "fee" ? figure.value : figure,
    cell?.span,
    basis,
  ]);
  return { states, unplaced, headsRead, labelledRows, foreignRows };
}

/** Whether some reading of a page is read as the notice prescribes it; each is compared with what evidence reads. */
function comparedOn(page: string): boolean {
  const compared = readingsOf(page).map(([table, { cells, scrambled, glued }]) => {
    const fitted = scrambled || glued ? null : fitPrescribed(cells, table, new Prints());
    if (fitted !== null)
      expect(statesOf(fitted)).toEqual(statesOf(fitTable(cells, table, "before", new Prints())));
    return fitted !== null;
  });
  return compared.includes(true);
}

/** Layouts that show no rows, or no cells: nothing there stands as the notice prescribes it. */
const NEVER_PRESCRIBED = ["word-line", "glued-rows", "glued-rows-blanks", "glued-page"];

describe.each(renderers.map((renderer) => [renderer.name, renderer] as const))(
  "drawn in %s",
  (name, renderer) => {
    it("the table is read as by evidence, disturbed and damaged too", () => {
      let compared = false;
      fc.assert(
        fc.property(
          anyReport(),
          fc.constantFrom(null, ...noises),
          fc.constantFrom(null, ...damages),
          fc.nat(9_999),
          (report, noise, damage, choice) => {
            const sample = damage === null ? report : damage.inflict(report, choice);
            const page = (noise?.disturb(renderer, choice) ?? renderer).render(sample);
            if (comparedOn(page)) compared = true;
          },
        ),
        { numRuns: 20 },
      );
      expect(compared).toBe(!NEVER_PRESCRIBED.includes(name));
    });
  },
);
