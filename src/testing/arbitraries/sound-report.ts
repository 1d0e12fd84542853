import fc from "fast-check";
import type { Edition } from "../../forms/form.js";
import { drawReport } from "../draw-report.js";
import type { SampleReport } from "../sample-report.js";
import { disclosureFigures } from "./disclosure-figures.js";
import { proceedingFigures } from "./proceeding-figures.js";
import { requestFigures } from "./request-figures.js";
import { sampleHead } from "./sample-head.js";

/**
 * A report that prints a number in every slot and whose identities all hold: from an office where nothing happened to a
 * ministry with seven digits. Shrinks towards the form of 2021 with 0 everywhere.
 *
 * @param editions - of which editions; default: both
 * @example
 * ```ts
 * fc.assert(fc.property(soundReport(), (sample) => {
 *   const { checks } = parseReport(barRows.render(sample));
 *   return checks.every((check) => check.status === "holds");
 * }));
 * ```
 */
export function soundReport(editions: readonly Edition[] = ["2021", "2019"]): fc.Arbitrary<SampleReport> {
  return fc.oneof(
    ...editions.map((edition) =>
      fc
        .tuple(sampleHead(), disclosureFigures(edition), requestFigures(edition), proceedingFigures())
        .map(([head, ...figures]) => drawReport(edition, head, figures.flat())),
    ),
  );
}
