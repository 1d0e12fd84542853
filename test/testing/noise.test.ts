import { expect, test } from "vitest";
import { noises, renderers } from "../../src/testing/index.js";
import { findUnexcused } from "./find-unexcused.js";

// Half of the layouts for each noise, the other half for the next: `npm run fuzz` tries them all.
test.each(noises.map((noise, index) => ({ noise, name: noise.name, index })))(
  "any report comes back with $name",
  ({ noise, index }) => {
    const layouts = renderers.filter((_, at) => at % 2 === index % 2);
    for (const renderer of layouts) expect(findUnexcused(renderer, 1, { noise })).toEqual([]);
  },
);
