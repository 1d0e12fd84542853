import { renderLines } from "./render-lines.js";
import type { Renderer } from "./renderer.js";

/**
 * The cells of a row glued to each other, as extractors do that know no cells. Only the identities can part the digits.
 *
 * ```text
 * 行政规范性文件1522203
 * 一、本年新收政府信息公开申请数量2832702100322
 * ```
 */
export const gluedRows: Renderer = {
  name: "glued-rows",
  format: "text",
  keepsBlanks: false,
  keepsCells: false,
  render: (sample) =>
    renderLines(sample, ({ rows }) =>
      rows.map((row) => row.map(({ text }) => text.replaceAll("\n", "")).join("")),
    ),
};

/**
 * The same of a Word paste, which holds a no-break space in every blank cell.
 *
 * ```text
 * 一、本年新收政府信息公开申请数量832⍽⍽⍽⍽85
 * ```
 */
export const gluedRowsBlanks: Renderer = {
  name: "glued-rows-blanks",
  format: "text",
  keepsBlanks: true,
  keepsCells: false,
  render: (sample) =>
    renderLines(sample, ({ rows }) =>
      rows.map((row) =>
        row
          .map(({ text, path }) => (text === "" && path !== null ? "\u00a0" : text.replaceAll("\n", "")))
          .join(""),
      ),
    ),
};

/** The whole report on one line, nothing between its texts. */
export const gluedPage: Renderer = {
  name: "glued-page",
  format: "text",
  keepsBlanks: false,
  keepsCells: false,
  render: (sample) => gluedRows.render(sample).replaceAll("\n", ""),
};
