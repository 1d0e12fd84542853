import fc from "fast-check";
import type { SampleFigure } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import { count } from "./count.js";
import { numberFigure } from "./number-figure.js";

const GROUPS = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];
const OUTCOMES = ["upheld", "corrected", "other", "pending"];

/** The fifteen slots of section four; each group adds up to its total. */
export function proceedingFigures(): fc.Arbitrary<readonly SampleFigure[]> {
  const group = fc.tuple(...OUTCOMES.map(count));
  return fc.tuple(...GROUPS.map(() => group)).map((groups) =>
    flatMap(groups, (values, index) => {
      const row = `proceedings.${GROUPS[index] ?? ""}`;
      return [
        ...values.map((value, at) => numberFigure(`${row}.${OUTCOMES[at] ?? ""}`, value)),
        numberFigure(
          `${row}.total`,
          values.reduce((sum, value) => sum + value, 0),
        ),
      ];
    }),
  );
}
