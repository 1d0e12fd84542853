import fc from "fast-check";
import type { SampleReport } from "../sample-report.js";
import { blankReport } from "./blank-report.js";
import { brokenReport } from "./broken-report.js";
import { soundReport } from "./sound-report.js";

/**
 * A report as offices publish them: sound, with identities broken, or with blanks and marks.
 *
 * @example
 * ```ts
 * fc.assert(fc.property(anyReport(), (sample) => findMisreadings(sample.figures, parseReport(draw(sample))).length === 0));
 * ```
 */
export function anyReport(): fc.Arbitrary<SampleReport> {
  return fc.oneof(soundReport(), brokenReport(), blankReport());
}
