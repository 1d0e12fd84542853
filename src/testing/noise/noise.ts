import type { Renderer } from "../renderers/renderer.js";
import type { SampleReport } from "../sample-report.js";

/**
 * What a page may carry without printing other figures: a renderer that draws the same report, but disturbed.
 *
 * @example
 * ```ts
 * pageMarks.disturb(alignedColumns, 4).render(sample); // a page number stands somewhere in the table
 * ```
 */
export interface Noise {
  /** Kebab-case name. */
  readonly name: string;
  /** The renderer with this noise; `choice`, any whole number from 0, decides where. */
  readonly disturb: (renderer: Renderer, choice: number) => Renderer;
}

/**
 * A noise that changes what is drawn.
 *
 * @param name - in kebab-case
 * @param change - the sample as it is drawn; `choice`, any whole number from 0, decides where
 * @example
 * ```ts
 * sampleNoise("bare-numbers", (sample) => mapTables(sample, withoutLabels));
 * ```
 */
export function sampleNoise(
  name: string,
  change: (sample: SampleReport, choice: number) => SampleReport,
): Noise {
  return {
    name,
    disturb: (renderer, choice) => ({
      ...renderer,
      render: (sample) => renderer.render(change(sample, choice)),
    }),
  };
}

/**
 * A noise that changes the drawn page.
 *
 * @param name - in kebab-case
 * @param change - the page with its noise
 * @example
 * ```ts
 * pageNoise("crlf", (page) => page.replaceAll("\n", "\r\n"));
 * ```
 */
export function pageNoise(name: string, change: (page: string) => string): Noise {
  return {
    name,
    disturb: (renderer) => ({ ...renderer, render: (sample) => change(renderer.render(sample)) }),
  };
}
