import { flatMap } from "../../source/flat-map.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { mergedSquares, onOneLine } from "./table-grid.js";

/**
 * A cell a line ending in a bar; rows begin with a bar, and end with one for each column that merged cells cover.
 *
 * ```text
 * |
 * 行政许可 |
 * 174 | ||
 * ```
 */
export const barCells: Renderer = {
  name: "bar-cells",
  format: "text",
  keepsBlanks: true,
  keepsCells: true,
  render: (sample) =>
    renderLines(sample, (table) => {
      const merged = mergedSquares(table);
      return flatMap(table.rows, (row, at) => {
        const rest = "|".repeat(merged[at] ?? 0);
        const cells = row.map((cell) => `${cell.text} |`);
        return ["|", ...cells.slice(0, -1), `${cells.at(-1) ?? ""} ${rest}`.trimEnd()];
      });
    }),
};

/**
 * A bar alone on the line between any two cells; nothing shows where a row ends.
 *
 * ```text
 * 规章
 * |
 * 0
 * |
 * 0
 * ```
 */
export const barAlone: Renderer = {
  name: "bar-alone",
  format: "text",
  keepsBlanks: true,
  keepsCells: true,
  render: (sample) =>
    renderLines(sample, ({ rows }) => [flatMap(rows, (row) => row.map((cell) => cell.text)).join("\n|\n")]),
};

/**
 * All texts of the page on one line between bars, as text extractors join them; blank cells are not texts.
 *
 * ```text
 * 二、主动公开政府信息情况 | 第二十条第（一）项 | 信息内容 | 本年制发件数 | … | 规章 | 0 | 0 | 0 | …
 * ```
 */
export const barLine: Renderer = {
  name: "bar-line",
  format: "text",
  keepsBlanks: false,
  keepsCells: true,
  render: (sample) =>
    flatMap(sample.blocks, (block) =>
      block.kind === "table" ? block.rows.flat().map((cell) => cell.text) : [block.text],
    )
      .filter((text) => text !== "")
      .map(onOneLine)
      .join(" | "),
};
