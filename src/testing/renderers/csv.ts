import type { SampleReport } from "../sample-report.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { tableGrid, textGrid } from "./table-grid.js";
import { NEEDS_QUOTES } from "../../patterns.js";
import { flatMap } from "../../source/flat-map.js";

const KEEPS = { format: "text", keepsBlanks: true, keepsCells: true } as const;

/**
 * Rows of comma-separated values; the text of a merged cell stands in every square it covers.
 *
 * ```text
 * 信息内容,本年处理决定数量,本年处理决定数量,本年处理决定数量
 * 行政许可,48213,48213,48213
 * ```
 */
export const csvRepeated: Renderer = {
  ...KEEPS,
  name: "csv-repeated",
  render: (sample) =>
    render(sample, (table) =>
      tableGrid(table).map((line) => flatMap(line, (square) => square?.cell.text ?? [])),
    ),
};

/**
 * Rows of comma-separated values; merged squares are blank.
 *
 * ```text
 * 信息内容,本年处理决定数量,,
 * 行政许可,48213,,
 * ```
 */
export const csvBlank: Renderer = {
  ...KEEPS,
  name: "csv-blank",
  render: (sample) => render(sample, textGrid),
};

function render(
  sample: SampleReport,
  grid: (table: Parameters<typeof textGrid>[0]) => readonly (readonly string[])[],
): string {
  return renderLines(sample, (table) => grid(table).map((line) => line.map(quoted).join(",")));
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
