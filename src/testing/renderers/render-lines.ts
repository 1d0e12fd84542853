import type { SampleReport, SampleTable } from "../sample-report.js";

/** A page of text: a line for each title, heading and paragraph, and the lines that `draw` makes of each table. */
export function renderLines(sample: SampleReport, draw: (table: SampleTable) => readonly string[]): string {
  const lines = sample.blocks.flatMap((block) => (block.kind === "table" ? draw(block) : [block.text]));
  return [...lines, ""].join("\n");
}
