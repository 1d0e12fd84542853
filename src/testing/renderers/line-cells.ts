import type { SampleReport } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { onOneLine } from "./table-grid.js";

/**
 * A cell a line, a blank cell a line of one space.
 *
 * ```text
 * 行政规范性文件
 * 1
 * ␣
 * 6
 * ```
 */
export const lineCells: Renderer = {
  name: "line-cells",
  format: "text",
  keepsBlanks: true,
  keepsCells: true,
  render: (sample) => render(sample, (text) => [text === "" ? " " : text]),
};

/**
 * A cell a line, a blank cell an empty line; nothing else leaves a line empty. A row with every other cell blank looks like
 * cells with empty lines between, so blanks cannot always be told.
 */
export const lineCellsEmpty: Renderer = {
  name: "line-cells-empty",
  format: "text",
  keepsBlanks: false,
  keepsCells: true,
  render: (sample) => render(sample, (text) => [text]),
};

/**
 * A cell a line with an empty line between; blank cells are gone.
 *
 * ```text
 * 规章
 *
 * 0
 *
 * 0
 * ```
 */
export const lineCellsSpaced: Renderer = {
  name: "line-cells-spaced",
  format: "text",
  keepsBlanks: false,
  keepsCells: true,
  render: (sample) => render(sample, (text) => (text === "" ? [] : [text, ""])),
};

/** A cell a line with an empty line between; a blank cell is a line of one space. */
export const lineCellsSpacedBlanks: Renderer = {
  name: "line-cells-spaced-blanks",
  format: "text",
  keepsBlanks: true,
  keepsCells: true,
  render: (sample) => render(sample, (text) => [text === "" ? " " : text, ""]),
};

/**
 * All cells of a table on one line with a space between, as some converters of HTML print a table; blank cells are gone,
 * and a space inside a figure is left out: nobody could tell it from one between two.
 *
 * ```text
 * 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 1 0 6
 * ```
 */
export const wordLine: Renderer = {
  name: "word-line",
  format: "text",
  keepsBlanks: false,
  keepsCells: true,
  render: (sample) =>
    renderLines(sample, ({ rows }) => [
      rows
        .flat()
        .filter(({ text }) => text !== "")
        .map(({ text, path }) => (path === null ? onOneLine(text) : text.replaceAll(" ", "")))
        .join(" "),
    ]),
};

function render(sample: SampleReport, lines: (text: string) => readonly string[]): string {
  return renderLines(sample, ({ rows }) => flatMap(rows, (row) => flatMap(row, (cell) => lines(cell.text))));
}
