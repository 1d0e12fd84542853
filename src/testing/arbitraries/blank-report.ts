import fc from "fast-check";
import { withFigures } from "../draw-report.js";
import type { SampleFigure, SampleReport } from "../sample-report.js";
import { soundReport } from "./sound-report.js";

/** Which zeros an office leaves out. */
type Habit = (figure: SampleFigure, random: boolean) => boolean;

const HABITS: readonly Habit[] = [
  (_, random) => random,
  ({ path }) => path.startsWith("requests."),
  ({ path }) => path.startsWith("requests.") && !path.endsWith(".total"),
  ({ path }) => path.startsWith("proceedings."),
  () => true,
];

/**
 * A report in which zeros are left blank or marked (`/`, `-`, `—`, 无), as the habit of the office has it: here and
 * there, in all of section three or four, or everywhere but in the totals. A blank is not 0, so these slots have no value.
 *
 * @param sound - the reports before; default: sound ones of both editions
 * @example
 * ```ts
 * fc.sample(blankReport(soundReport(["2021"])), 1); // one made-up report with blanks
 * ```
 */
export function blankReport(sound: fc.Arbitrary<SampleReport> = soundReport()): fc.Arbitrary<SampleReport> {
  return fc
    .record({
      sample: sound,
      printed: fc.constantFrom("", "/", "-", "—", "无"),
      habit: fc.constantFrom(...HABITS),
      pattern: fc.array(fc.boolean(), { minLength: 1, maxLength: 23 }),
    })
    .map(({ sample, printed, habit, pattern }) =>
      withFigures(
        sample,
        sample.figures.map((figure, index): SampleFigure => {
          const chosen = pattern[index % pattern.length] === true;
          if (figure.value !== 0 || !habit(figure, chosen)) return figure;
          return { ...figure, printed, state: printed === "" ? "blank" : "mark", value: null, unit: null };
        }),
      ),
    );
}
