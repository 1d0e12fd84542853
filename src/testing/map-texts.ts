import type { SampleBlock, SampleReport } from "./sample-report.js";

/** Which texts of a page: the words (titles, sentences, labels and heads), or what stands in the slots. */
export type TextKind = "words" | "slots";

/** The sample with its texts of one kind changed; the figures stay what they are. */
export function mapTexts(
  sample: SampleReport,
  kind: TextKind,
  change: (text: string) => string,
): SampleReport {
  return {
    ...sample,
    blocks: sample.blocks.map((block): SampleBlock => {
      if (block.kind !== "table") return kind === "words" ? { ...block, text: change(block.text) } : block;
      const rows = block.rows.map((row) =>
        row.map((cell) =>
          (cell.path === null) === (kind === "words") ? { ...cell, text: change(cell.text) } : cell,
        ),
      );
      return { ...block, rows };
    }),
  };
}
