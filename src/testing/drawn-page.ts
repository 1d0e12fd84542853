import fc from "fast-check";
import type { Damage } from "./damage/damage.js";
import type { Noise } from "./noise/noise.js";
import type { Renderer } from "./renderers/renderer.js";
import type { SampleReport } from "./sample-report.js";

/** A page drawn from a sample, with all that a law must know to judge its reading. */
export interface DrawnPage {
  /** What the page prints. */
  readonly sample: SampleReport;
  readonly page: string;
  readonly format: "html" | "text";
  /** Cells are parted from each other; where they are not, several numbers may be told of as one. */
  readonly keepsCells: boolean;
  /** Nothing was destroyed on the way: every figure can be read. */
  readonly whole: boolean;
}

/** How pages are drawn. Left out: no noise, no damage. */
export interface DrawOptions {
  readonly noises?: readonly Noise[];
  readonly damage?: Damage | undefined;
}

/**
 * Pages of samples in one layout.
 *
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
