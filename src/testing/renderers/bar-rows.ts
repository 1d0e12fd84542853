import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { mergedSquares, onOneLine, textGrid } from "./table-grid.js";

const KEEPS = { format: "text", keepsBlanks: true, keepsCells: true } as const;

/**
 * Rows of cells ending in a bar; each further column of a merged cell leaves a bare bar at the end of the row.
 *
 * ```text
 * 第二十条第（一）项 | |||
 * 规章 | 0 | 0 | 0 |
 * 行政许可 | 174 | ||
 * ```
 */
export const barRowsOpen: Renderer = {
  ...KEEPS,
  name: "bar-rows-open",
  render: (sample) =>
    renderLines(sample, (table) => {
      const merged = mergedSquares(table);
      return table.rows.map(
        (row, at) => row.map((cell) => `${onOneLine(cell.text)} | `).join("") + "|".repeat(merged[at] ?? 0),
      );
    }),
};

/**
 * Rows between bars, merged squares blank.
 *
 * ```text
 * | 三、本年度办理结果 | （一）予以公开 |  | 5 | 3 | 0 | 0 | 0 | 0 | 8 |
 * |  | （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
 * ```
 */
export const barRowsClosed: Renderer = {
  ...KEEPS,
  name: "bar-rows-closed",
  render: (sample) =>
    renderLines(sample, (table) => textGrid(table).map((line) => `| ${line.map(onOneLine).join(" | ")} |`)),
};

/**
 * A table of Markdown: rows between bars, a rule under the first, empty lines around.
 *
 * ```text
 * ## 二、主动公开政府信息情况
 *
 * | 第二十条第（一）项 |  |  |  |
 * | --- | --- | --- | --- |
 * | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
 * ```
 */
export const markdown: Renderer = {
  ...KEEPS,
  name: "markdown",
  render: (sample) =>
    sample.blocks
      .map((block) => {
        if (block.kind !== "table") return MARKS[block.kind] + block.text;
        const rows = textGrid(block).map((line) => `| ${line.map(markdownCell).join(" | ")} |`);
        const rule = `|${" --- |".repeat(textGrid(block)[0]?.length ?? 0)}`;
        return [...rows.slice(0, 1), rule, ...rows.slice(1)].join("\n");
      })
      .join("\n\n"),
};

const MARKS = { title: "# ", heading: "## ", paragraph: "" } as const;

function markdownCell(text: string): string {
  return text.replaceAll("\n", "<br>");
}
