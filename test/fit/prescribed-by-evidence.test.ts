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

describe.each(renderers.map((renderer) => [renderer.name, renderer] as const))(
  "drawn in %s",
  (_, renderer) => {
    it("the table is read as by evidence, disturbed and damaged too", () => {
      fc.assert(
        fc.property(
          anyReport(),
          fc.constantFrom(null, ...noises),
          fc.constantFrom(null, ...damages),
          fc.nat(9_999),
          (report, noise, damage, choice) => {
            const sample = damage === null ? report : damage.inflict(report, choice);
            const page = (noise?.disturb(renderer, choice) ?? renderer).render(sample);
            for (const [table, { cells, scrambled, glued }] of readingsOf(page)) {
              if (scrambled || glued) continue;
              const fitted = fitPrescribed(cells, table, new Prints());
              if (fitted === null) continue;
              expect(statesOf(fitted)).toEqual(statesOf(fitTable(cells, table, "before")));
            }
          },
        ),
        { numRuns: 20 },
      );
    });
  },
);
