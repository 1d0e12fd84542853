import { expect, test } from "vitest";
import { noises, renderers } from "../../src/testing/index.js";
import { findUnexcused } from "./find-unexcused.js";

test.each(noises)("any report comes back from any layout with $name", (noise) => {
  for (const renderer of renderers) expect(findUnexcused(renderer, 1, { noise })).toEqual([]);
});
