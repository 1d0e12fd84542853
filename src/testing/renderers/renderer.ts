import type { SampleReport } from "../sample-report.js";

/**
 * Draws a sample report in one layout: how a page, or what a tool made of it, shows the tables.
 *
 * @example Cells between semicolons, a row a line.
 * ```ts
 * const semicolonRows: Renderer = {
 *   name: "semicolon-rows",
 *   format: "text",
 *   keepsBlanks: true,
 *   keepsCells: true,
 *   render: (sample) =>
 *     renderLines(sample, ({ rows }) => rows.map((row) => row.map((cell) => cell.text).join(";"))),
 * };
 * ```
 */
export interface Renderer {
  /** Kebab-case name of the layout. */
  readonly name: string;
  /** Whether the pages are HTML or text. */
  readonly format: "html" | "text";
  /** A blank cell can be told from no cell: the cells beside it keep their place. */
  readonly keepsBlanks: boolean;
  /** Cells are parted from each other. False for glued digits. */
  readonly keepsCells: boolean;
  /** A row with too few cells looks like one whose last cells are blank. Default: false. */
  readonly padsRows?: boolean;
  /** The page that shows the report. */
  readonly render: (sample: SampleReport) => string;
}
