import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatMap } from "../../src/source/flat-map.js";

describe("the parts of a list", () => {
  it("are those that the language itself gives, by the item and its index: lists opened once, all else as it is", () => {
    const parts = fc.oneof(fc.integer(), fc.constant(undefined), fc.array(fc.array(fc.integer())));
    fc.assert(
      fc.property(fc.array(parts), (items) => {
        const partsOf = (item: (typeof items)[number], index: number): unknown =>
          index % 2 === 0 ? item : [item, index];
        expect(flatMap(items, partsOf)).toEqual(items.flatMap(partsOf));
      }),
    );
  });
});
