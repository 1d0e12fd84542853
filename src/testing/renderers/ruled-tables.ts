import type { SampleTable } from "../sample-report.js";
import { displayWidth } from "../../source/display-width.js";
import { flatMap } from "../../source/flat-map.js";
import { padded, wrapped } from "./padded.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { textGrid } from "./table-grid.js";

const KEEPS = { format: "text", keepsBlanks: true, keepsCells: true, padsRows: true } as const;

/** The strokes of a ruled table: corners and crossings from left to right for its top, inner and bottom rule. */
interface Strokes {
  readonly top: string;
  readonly inner: string;
  readonly bottom: string;
  readonly line: string;
  readonly bar: string;
}

/**
 * A grid table of document converters; long labels go on in the lines below.
 *
 * ```text
 * +----------+------------------+---+
 * |          | 1.申请人无正当理 | 0 |
 * |          | 由逾期不补正     |   |
 * +----------+------------------+---+
 * ```
 */
export const gridTable: Renderer = {
  ...KEEPS,
  name: "grid-table",
  render: (sample) =>
    renderLines(sample, (table) =>
      drawRuled(table, { top: "+++", inner: "+++", bottom: "+++", line: "-", bar: "|" }),
    ),
};

/**
 * A table of box-drawing characters, as consoles print it.
 *
 * ```text
 * ┌──────┬───┐
 * │ 规章 │ 0 │
 * └──────┴───┘
 * ```
 */
export const boxTable: Renderer = {
  ...KEEPS,
  name: "box-table",
  render: (sample) =>
    renderLines(sample, (table) =>
      drawRuled(table, { top: "┌┬┐", inner: "├┼┤", bottom: "└┴┘", line: "─", bar: "│" }),
    ),
};

const WIDEST = 24;

function drawRuled(table: SampleTable, { top, inner, bottom, line, bar }: Strokes): readonly string[] {
  const grid = textGrid(table);
  const widths = Array.from({ length: Math.max(...grid.map((row) => row.length)) }, (_, column) =>
    Math.min(WIDEST, Math.max(1, ...grid.map((row) => displayWidth(row[column] ?? "")))),
  );
  const rule = (ends: string): string =>
    ends.charAt(0) + widths.map((width) => line.repeat(width + 2)).join(ends.charAt(1)) + ends.charAt(2);
  const rows = grid.map((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? "", width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
      const drawn = cells.map((lines, column) => ` ${padded(lines[at] ?? "", widths[column] ?? 1)} `);
      return bar + drawn.join(bar) + bar;
    });
  });
  return [
    rule(top),
    ...flatMap(rows, (lines, index) => (index === 0 ? lines : [rule(inner), ...lines])),
    rule(bottom),
  ];
}
