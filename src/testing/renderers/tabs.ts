import { flatMap } from "../../source/flat-map.js";
import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";
import { onOneLine, textGrid } from "./table-grid.js";

const KEEPS = { format: "text", keepsBlanks: true, keepsCells: true } as const;

/**
 * A tab between the cells of a row, as browsers copy a table; merged squares are not shown.
 *
 * ```text
 * 三、本年度办理结果⇥（一）予以公开⇥5⇥3⇥0⇥0⇥0⇥0⇥8
 * （二）部分公开⇥3⇥2⇥0⇥0⇥0⇥0⇥5
 * ```
 */
export const tabRows: Renderer = {
  ...KEEPS,
  name: "tab-rows",
  render: (sample) =>
    renderLines(sample, ({ rows }) => rows.map((row) => row.map((cell) => onOneLine(cell.text)).join("\t"))),
};

/**
 * A tab between all squares of a row, as spreadsheets save a sheet; merged squares are blank.
 *
 * ```text
 * ⇥（二）部分公开⇥⇥3⇥2⇥0⇥0⇥0⇥0⇥5
 * ```
 */
export const tabSheet: Renderer = {
  ...KEEPS,
  name: "tab-sheet",
  render: (sample) =>
    renderLines(sample, (table) => textGrid(table).map((line) => line.map(onOneLine).join("\t"))),
};

/**
 * A tab on a line of its own between the cells of a row: the visible text of cells that hold paragraphs.
 *
 * ```text
 * 规章
 *
 * ⇥
 *
 * 0
 * ```
 */
export const tabAlone: Renderer = {
  ...KEEPS,
  name: "tab-alone",
  render: (sample) =>
    renderLines(sample, ({ rows }) =>
      flatMap(rows, (row) => ["", row.map((cell) => cell.text).join("\n\n\t\n\n"), "", ""]),
    ),
};
