import type { Renderer } from "../renderers/renderer.js";
import type { SampleReport } from "../sample-report.js";

/**
 * Destroys something that the page printed. The figures of the changed sample say what is still printed; of these each
 * must be read right or not at all, and none made up.
 *
 * @example
 * ```ts
 * droppedRow.inflict(sample, 3); // one row of section two or three is gone
 * ```
 */
export interface Damage {
  /** Kebab-case name. */
  readonly name: string;
  /** Leaves rows with too few cells. */
  readonly shortensRows: boolean;
  /** The sample after the damage; `choice`, any whole number from 0, decides where. */
  readonly inflict: (sample: SampleReport, choice: number) => SampleReport;
}

/**
 * Whether the damage can be seen in a layout. Where a short row looks like one that ends in blank cells, the page does
 * not print a damaged report but another one.
 *
 * @param damage - what is destroyed
 * @param renderer - the layout in which it is drawn
 * @example
 * ```ts
 * damages.filter((damage) => canInflict(damage, markdown));
 * ```
 */
export function canInflict(damage: Damage, renderer: Renderer): boolean {
  return !(damage.shortensRows && renderer.padsRows === true);
}
