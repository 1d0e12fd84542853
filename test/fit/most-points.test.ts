import fc from "fast-check";
import { expect, it } from "vitest";
import { fitRegion } from "../../src/fit/fit-region.js";
import { Prints } from "../../src/fit/prints.js";
import { mostPoints, sightOf } from "../../src/fit/score-fit.js";
import { anyReport, damages, renderers } from "../../src/testing/index.js";
import { readingsOf } from "./readings-of.js";

it("no fit scores more points than its reading promised, so that none is left out that could win", () => {
  fc.assert(
    fc.property(
      anyReport(),
      fc.constantFrom(...renderers),
      fc.constantFrom(null, ...damages),
      fc.nat(9_999),
      (report, renderer, damage, choice) => {
        const page = renderer.render(damage === null ? report : damage.inflict(report, choice));
        for (const [table, reading] of readingsOf(page)) {
          const most = mostPoints(sightOf(reading, new Prints()), table, reading.glued);
          const winner = fitRegion([reading], [table]);
          expect(winner?.points ?? 0).toBeLessThanOrEqual(Math.max(0, most));
          for (const { points } of winner?.rivals ?? []) expect(points).toBeLessThanOrEqual(most);
        }
      },
    ),
    { numRuns: 60 },
  );
});
