import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { anyRegion } from "../../src/testing/arbitraries/any-region.js";
import { anyReport, renderers } from "../../src/testing/index.js";

const RUNS = { seed: 2021, numRuns: 40 };

/** A page of any report in any layout. */
const anyPage = fc
  .tuple(anyReport(), fc.constantFrom(...renderers))
  .map(([sample, { render }]) => render(sample));

/** A page with pieces taken out, doubled or put elsewhere. */
const mutatedPage = fc
  .tuple(anyPage, fc.array(fc.tuple(fc.nat(20_000), fc.nat(300), fc.nat(20_000)), { maxLength: 4 }))
  .map(([page, cuts]) =>
    cuts.reduce((text, [from, length, to]) => {
      const start = from % (text.length + 1);
      const piece = text.slice(start, start + length);
      const rest = length % 3 === 0 ? text : text.slice(0, start) + text.slice(start + length);
      const at = to % (rest.length + 1);
      return length % 3 === 1 ? rest : rest.slice(0, at) + piece + rest.slice(at);
    }, page),
  );

test("a string of table marks and labels gives a result and never throws", () => {
  fc.assert(
    fc.property(anyRegion(), ({ text }) => {
      expect(parseReport(text).figures.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("a page cut to pieces and put together wrongly gives a result and never throws", () => {
  fc.assert(
    fc.property(mutatedPage, (page) => {
      const { figures, source } = parseReport(page);
      for (const { span } of figures) {
        if (span !== null) expect(span.end).toBeLessThanOrEqual(source.length);
      }
    }),
    RUNS,
  );
});

test("any bytes give a result and never throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(parseReport(bytes).figures.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test("what was parsed before does not change a reading", () => {
  fc.assert(
    fc.property(anyPage, anyPage, (page, other) => {
      const first = parseReport(page);
      parseReport(other);
      expect(parseReport(page)).toEqual(first);
    }),
    { ...RUNS, numRuns: 20 },
  );
});
