import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/reading/place.js";
import { segmentsOf } from "../../src/reading/segments.js";
import { textBlocks } from "../../src/reading/text-blocks.js";

const place = (start: number, end: number): Place => ({
  id: `${start}-${end}`,
  span: { start, end },
  look: { kind: "prose" },
});

/** Lines of very different length, and places anywhere in them. */
const anySource = fc
  .array(fc.tuple(fc.constantFrom("规章", "12", "\t"), fc.integer({ min: 1, max: 30_000 })), { maxLength: 6 })
  .map((lines) => lines.map(([word, times]) => word.repeat(times)).join("\n"));

describe("the blocks of a source", () => {
  it("put together are the source, and their marks print what their places print", () => {
    fc.assert(
      fc.property(
        anySource,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(50_000))),
        (source, at) => {
          const places = at.map(([from, length]) => {
            const start = Math.floor(from * source.length);
            return place(start, Math.min(source.length, start + length));
          });
          const pieces = textBlocks(source, segmentsOf(places)).flatMap((block) => block.pieces);
          expect(pieces.map(({ text }) => text).join("") === source).toBe(true);
          for (const { id, span } of places) {
            const own = pieces.filter(({ ids }) => ids.includes(id));
            expect(own.length).toBeGreaterThan(0);
            expect(own.map(({ text }) => text).join("") === source.slice(span.start, span.end)).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it("of a long line end within it, so that none is too long to lay out", () => {
    const lengths = textBlocks("九".repeat(100_000), []).map(({ pieces }) => pieces[0]?.text.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40_000);
  });
});
