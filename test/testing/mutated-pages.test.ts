import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { readFixtures, textOf } from "../fixtures.js";
import { drawFrom, mutations, silentlyChanged } from "./mutated-pages.js";

const EXAMPLES = join(import.meta.dirname, "../../examples/reports");
const pages = [
  ...readFixtures().map((fixture) => ({ name: fixture.name, page: textOf(fixture) })),
  ...readdirSync(EXAMPLES).map((name) => ({ name, page: readFileSync(join(EXAMPLES, name), "utf8") })),
];

describe.each(pages)("$name, hurt on its way, gives no wrong number in silence", ({ name, page }) => {
  const whole = parseReport(page);

  test.each(Object.entries(mutations))("%s", (mutation, mutate) => {
    const draw = drawFrom(name.length + mutation.length);
    for (let run = 0; run < 4; run++) {
      const mutated = mutate(page, draw);
      if (mutated === null) return;
      expect(silentlyChanged(whole, parseReport(mutated.page)), mutated.what).toEqual([]);
    }
  });
});
