import fc from "fast-check";
import type { Damage } from "./damage/damage.js";
import type { Noise } from "./noise/noise.js";
import type { Renderer } from "./renderers/renderer.js";
import type { SampleReport } from "./sample-report.js";

/**
 * A page drawn from a sample, with all that a law must know to judge its reading.
 *
 * @example
 * ```ts
 * parseReport(drawn.page, { format: drawn.format });
 * ```
 */
export interface DrawnPage {
  /** What the page prints. */
  readonly sample: SampleReport;
  /** The page itself. */
  readonly page: string;
  /** Whether it is HTML or text. */
  readonly format: "html" | "text";
  /** Cells are parted from each other; where they are not, several numbers may be told of as one. */
  readonly keepsCells: boolean;
  /** Nothing was destroyed on the way: every figure can be read. */
  readonly whole: boolean;
}

/**
 * How pages are drawn. Left out: no noise, no damage.
 *
 * @example
 * ```ts
 * { noises: [siteChrome, fullWidthDigits], damage: droppedCell }
 * ```
 */
export interface DrawOptions {
  /** What the page carries beside the report, one after the other. */
  readonly noises?: readonly Noise[];
  /** What is destroyed before it is drawn. */
  readonly damage?: Damage | undefined;
}

/**
 * Pages of samples in one layout.
 *
 * @param samples - the reports
 * @param renderer - the layout
 * @param options - noise and damage, see `DrawOptions`
 * @example
 * ```ts
 * fc.assert(fc.property(drawnPage(soundReport(), markdown, { noises: [siteChrome] }), (drawn) => {
 *   expect(findBrokenLaws(drawn)).toEqual([]);
 * }));
 * ```
 */
export function drawnPage(
  samples: fc.Arbitrary<SampleReport>,
  renderer: Renderer,
  { noises = [], damage }: DrawOptions = {},
): fc.Arbitrary<DrawnPage> {
  return fc.tuple(samples, fc.nat(9_999)).map(([drawn, choice]) => {
    const sample = damage === undefined ? drawn : damage.inflict(drawn, choice);
    const noisy = noises.reduce((before, noise) => noise.disturb(before, choice), renderer);
    const hasBlanks = sample.figures.some(({ state }) => state === "blank");
    return {
      sample,
      page: noisy.render(sample),
      format: renderer.format,
      keepsCells: renderer.keepsCells,
      whole: damage === undefined && renderer.keepsCells && (renderer.keepsBlanks || !hasBlanks),
    };
  });
}
