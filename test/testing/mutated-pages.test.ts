import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { readFixtures } from "../fixtures.js";
import { drawFrom, mutations, silentlyChanged } from "./mutated-pages.js";

const EXAMPLES = join(import.meta.dirname, "../../examples/reports");
const NO_REPORT = "notice-no-report.html";
const RUNS = 4;

const pages = [
  ...readFixtures(),
  ...readdirSync(EXAMPLES)
    .filter((name) => name !== NO_REPORT)
    .map((name) => ({ name, bytes: readFileSync(join(EXAMPLES, name)) })),
].map(({ name, bytes }) => ({ name, whole: parseReport(bytes) }));

describe.each(pages)("$name, hurt on its way, gives no wrong number in silence", ({ name, whole }) => {
  const page = whole.source;

  test("has figures that could be read wrongly", () => {
    expect(whole.figures.filter(({ value }) => value !== null).length).toBeGreaterThan(20);
  });

  // A page in which nothing can be hurt so, as text that has no tags, is not asked.
  test.each(Object.entries(mutations).filter(([, mutate]) => mutate(page, () => 0) !== null))(
    "%s",
    (mutation, mutate) => {
      expect.assertions(RUNS);
      const draw = drawFrom(name.length + mutation.length);
      for (let run = 0; run < RUNS; run++) {
        const mutated = mutate(page, draw);
        if (mutated !== null)
          expect(silentlyChanged(whole, parseReport(mutated.page)), mutated.what).toEqual([]);
      }
    },
  );
});
