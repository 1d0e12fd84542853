import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/reading/place.js";
import { segmentsOf } from "../../src/reading/segments.js";

const place = (id: string, start: number, end: number): Place => ({
  id,
  span: { start, end },
  look: { kind: "prose" },
});

const anyPlaces = fc
  .array(fc.tuple(fc.nat(60), fc.nat(8)), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length], index) => place(String(index), start, start + length)));

describe("the segments of places", () => {
  it("are cut where one place lies within another, and name both", () => {
    const segments = segmentsOf([place("figure", 4, 6), place("row", 2, 9)]);
    expect(segments.map(({ start, end, ids }) => [start, end, ids])).toEqual([
      [2, 4, ["row"]],
      [4, 6, ["figure", "row"]],
      [6, 9, ["row"]],
    ]);
  });

  it("stand apart, in the order of the source, and cover what the places cover", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const segments = segmentsOf(places);
        for (const [index, { start }] of segments.entries())
          expect(start).toBeGreaterThanOrEqual(segments[index - 1]?.end ?? 0);
        for (const { id, span } of places) {
          const own = segments.filter(({ ids }) => ids.includes(id));
          const length = own.reduce((sum, segment) => sum + segment.end - segment.start, 0);
          expect([own[0]?.start, own.at(-1)?.end, length]).toEqual([
            span.start,
            span.end,
            span.end - span.start,
          ]);
        }
      }),
    );
  });
});
