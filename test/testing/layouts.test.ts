import { expect, test } from "vitest";
import { renderers } from "../../src/testing/index.js";
import { findUnexcused } from "./find-unexcused.js";

test.each(renderers)("any report comes back from the layout $name", (renderer) => {
  expect(findUnexcused(renderer, 10)).toEqual([]);
});
