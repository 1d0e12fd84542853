import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { damages, renderers, soundReport } from "../../src/testing/index.js";
import { findUnexcused } from "./find-unexcused.js";

test.each(damages)("no report with $name gives a wrong number in silence, whatever the layout", (damage) => {
  for (const renderer of renderers) expect(findUnexcused(renderer, 2, { damage })).toEqual([]);
});

test("two figures of section three that have changed places fail a check", () => {
  const swapped =
    damages.find(({ name }) => name === "swapped-cells") ?? expect.fail("swapped-cells is gone");
  const layouts = renderers.filter(({ keepsCells, keepsBlanks }) => keepsCells && keepsBlanks);
  fc.assert(
    fc.property(soundReport(), fc.constantFrom(...layouts), fc.nat(999), (sample, renderer, choice) => {
      const { figures } = swapped.inflict(sample, choice);
      fc.pre(
        figures.some(
          ({ path, value }, at) => path.startsWith("requests.") && value !== sample.figures[at]?.value,
        ),
      );
      const page = renderer.render(swapped.inflict(sample, choice));
      expect(parseReport(page).checks.map(({ status }) => status)).toContain("fails");
    }),
    { seed: 2021, numRuns: 40 },
  );
});
