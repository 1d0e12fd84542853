import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { blankReport, brokenReport, renderers, soundReport } from "../../src/testing/index.js";

const RUNS = { seed: 2021, numRuns: 40 };
const plain = renderers.find(({ name }) => name === "html-plain") ?? expect.fail("html-plain is gone");

test("a sound report fills every slot of its edition in the order of the form, and all its identities hold", () => {
  fc.assert(
    fc.property(soundReport(), (sample) => {
      const { figures, checks, complete } = parseReport(plain.render(sample));
      expect(figures.map(({ path }) => path)).toEqual(sample.figures.map(({ path }) => path));
      expect(checks.filter(({ status }) => status !== "holds")).toEqual([]);
      expect(complete).toBe(true);
    }),
    RUNS,
  );
});

test("title, issuer and year of a sample are those that are read", () => {
  fc.assert(
    fc.property(soundReport(), ({ title, issuer, year, ...sample }) => {
      const { report } = parseReport(plain.render({ title, issuer, year, ...sample }));
      expect({ title: report.title, issuer: report.issuer, year: report.year }).toEqual({
        title,
        issuer,
        year,
      });
    }),
    RUNS,
  );
});

test("a broken report fails a check", () => {
  fc.assert(
    fc.property(brokenReport(), (sample) => {
      expect(parseReport(plain.render(sample)).checks.map(({ status }) => status)).toContain("fails");
    }),
    RUNS,
  );
});

test("no identity of a report with blanks fails: a blank may stand for 0", () => {
  fc.assert(
    fc.property(blankReport(), (sample) => {
      expect(parseReport(plain.render(sample)).checks.map(({ status }) => status)).not.toContain("fails");
    }),
    RUNS,
  );
});

test("reports shrink to the form of 2021 with 0 in every slot", () => {
  const result = fc.check(
    fc.property(soundReport(), (sample) => sample.figures.length === 0),
    { seed: 3 },
  );
  if (!result.failed || result.counterexample === null) throw new Error("the property cannot hold");
  const [smallest] = result.counterexample;
  expect(smallest.edition).toBe("2021");
  expect(new Set(smallest.figures.map(({ value }) => value))).toEqual(new Set([0]));
});
