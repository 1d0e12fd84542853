import type { SampleCell, SampleTable } from "../sample-report.js";
import { displayWidth } from "../../source/display-width.js";
import { flatMap } from "../../source/flat-map.js";
import { padded, wrapped } from "./padded.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { tableGrid } from "./table-grid.js";

const KEEPS = { format: "text", keepsBlanks: true, keepsCells: true, padsRows: true } as const;
const GAP = 2;

/**
 * Columns aligned by spaces as browsers of the terminal print them, Chinese characters two columns wide; a label merged
 * over rows stands beside the middle one.
 *
 * ```text
 *                                     1.属于国家秘密              0    0    0
 * 三、本年度办理结果  （三）不予公开  2.其他法律行政法规禁止公开  0    0    0
 *                                     3.危及“三安全一稳定”        0    0    6
 * ```
 */
export const alignedColumns: Renderer = {
  ...KEEPS,
  name: "aligned-columns",
  render: (sample) => renderLines(sample, (table) => drawColumns(table, displayWidth, () => Infinity)),
};

/**
 * Columns aligned by spaces as PDF tools print a narrow page: counted in characters of one column each, labels and heads
 * wrapped over lines, figures beside the middle of their label.
 *
 * ```text
 *                      1.申请人无正当理由逾
 *             （六）其 期不补正、行政机关不  36   0    0
 *             他处理   再处理其政府信息公开
 *                      申请
 * ```
 */
export const alignedWrapped: Renderer = {
  ...KEEPS,
  name: "aligned-wrapped",
  // Chinese characters are wider than the columns they are counted as: what is blank can only be guessed.
  keepsBlanks: false,
  render: (sample) =>
    renderLines(sample, (table) =>
      drawColumns(
        table,
        ({ length }) => length,
        (column) => {
          if (table.key !== "requests") return table.key === "proceedings" ? 4 : 10;
          return column < 2 ? 5 : column === 2 ? 14 : 4;
        },
      ),
    ),
};

/** A cell with its place among the table's rows and columns. */
interface Placed {
  readonly cell: SampleCell;
  readonly row: number;
  readonly column: number;
}

type Measure = (text: string) => number;

/** Draws a table with no lines between its cells; `limit` is how wide a column may become before its text wraps. */
function drawColumns(
  table: SampleTable,
  measure: Measure,
  limit: (column: number) => number,
): readonly string[] {
  const grid = tableGrid(table);
  const placed = flatMap(grid, (line, row) =>
    flatMap(line, (square, column): readonly Placed[] =>
      square?.begins === true ? [{ cell: square.cell, row, column }] : [],
    ),
  );
  const widths = columnWidths(placed, grid[0]?.length ?? 0, measure, limit);
  const left = (column: number): number => sum(widths.slice(0, column)) + GAP * column;
  const linesOf = ({ cell, column }: Placed): readonly string[] =>
    wrapped(cell.text, left(column + cell.columns) - left(column) - GAP, measure);
  const heights = rowHeights(placed, table.rows.length, linesOf);
  const top = (row: number): number => sum(heights.slice(0, row));
  const drawn = Array.from({ length: sum(heights) }, () => "");
  for (const cell of [...placed].sort((a, b) => a.column - b.column)) {
    const lines = linesOf(cell);
    const height = top(cell.row + cell.cell.rows) - top(cell.row);
    const first = top(cell.row) + Math.ceil((height - lines.length) / 2);
    lines.forEach((line, index) => {
      if (line !== "")
        drawn[first + index] = padded(drawn[first + index] ?? "", left(cell.column), measure) + line;
    });
  }
  return drawn;
}

function columnWidths(
  placed: readonly Placed[],
  count: number,
  measure: Measure,
  limit: (column: number) => number,
): readonly number[] {
  const widths = Array.from({ length: count }, () => 1);
  const fromNarrow = [...placed].sort((a, b) => a.cell.columns - b.cell.columns);
  for (const { cell, column } of fromNarrow) {
    const last = column + cell.columns - 1;
    const own = sum(widths.slice(column, last + 1)) + GAP * (cell.columns - 1);
    const missing = Math.max(...cell.text.split("\n").map(measure)) - own;
    const grown = (widths[last] ?? 0) + missing;
    // A number is never wrapped; a label is, at the limit of its column.
    const widest = cell.path === null ? limit(last) : Infinity;
    if (missing > 0) widths[last] = Math.max(widths[last] ?? 0, Math.min(grown, widest));
  }
  return widths;
}

function rowHeights(
  placed: readonly Placed[],
  count: number,
  linesOf: (cell: Placed) => readonly string[],
): readonly number[] {
  const heights = Array.from({ length: count }, () => 1);
  const fromLow = [...placed].sort((a, b) => a.cell.rows - b.cell.rows);
  for (const cell of fromLow) {
    const last = cell.row + cell.cell.rows - 1;
    const missing = linesOf(cell).length - sum(heights.slice(cell.row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
