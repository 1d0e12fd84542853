import type { SampleReport, SampleTable } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";

/**
 * A page of text: a line for each title, heading and paragraph, and the lines that `draw` makes of each table.
 *
 * @param sample - the report
 * @param draw - the lines of one table
 * @example
 * ```ts
 * renderLines(sample, ({ rows }) => rows.map((row) => row.map((cell) => cell.text).join(";")));
 * ```
 */
export function renderLines(sample: SampleReport, draw: (table: SampleTable) => readonly string[]): string {
  const lines = flatMap(sample.blocks, (block) => (block.kind === "table" ? draw(block) : [block.text]));
  return [...lines, ""].join("\n");
}
