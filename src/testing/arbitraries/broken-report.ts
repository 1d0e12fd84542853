import fc from "fast-check";
import { withFigures } from "../draw-report.js";
import type { SampleReport } from "../sample-report.js";
import { numberFigure } from "./number-figure.js";
import { soundReport } from "./sound-report.js";

/**
 * A report in which one to three figures of section three or four are printed too high, so that identities fail. What is
 * printed stays printed: these numbers must be read as they stand.
 *
 * @param sound - the reports before; default: sound ones of both editions
 * @example
 * ```ts
 * fc.sample(brokenReport(), 1); // one made-up report that does not add up
 * ```
 */
export function brokenReport(sound: fc.Arbitrary<SampleReport> = soundReport()): fc.Arbitrary<SampleReport> {
  const slip = fc.record({ at: fc.nat(999), by: fc.integer({ min: 1, max: 99 }) });
  return fc.tuple(sound, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([sample, slips]) => {
    const open = sample.figures.filter(({ path }) => !path.startsWith("disclosure."));
    const added = new Map(slips.map(({ at, by }) => [open[at % open.length]?.path, by]));
    return withFigures(
      sample,
      sample.figures.map((figure) => {
        const by = added.get(figure.path);
        return by === undefined ? figure : numberFigure(figure.path, (figure.value ?? 0) + by);
      }),
    );
  });
}
