import type { FigureState } from "../report/figure.js";
import type { Edition, TableKey } from "../forms/form.js";

/**
 * A report made up for a test: who reports, what each slot of the form prints and how it must be read, and the blocks in
 * which a page shows all that. Renderers draw the blocks; noise and damage change them.
 */
export interface SampleReport {
  readonly edition: Edition;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  /** Every slot of the edition in printed order. */
  readonly figures: readonly SampleFigure[];
  readonly blocks: readonly SampleBlock[];
}

/**
 * What one slot prints and how it must be read.
 *
 * @example
 * ```ts
 * { path: "disclosure.procurement.amount", printed: "386.5万元", state: "number", value: 386.5, unit: "万元" }
 * ```
 */
export interface SampleFigure {
  readonly path: string;
  /** The cell's text; empty for a blank cell. */
  readonly printed: string;
  /** `number`, `blank` or `mark`; `missing` where damage took the cell off the page. */
  readonly state: Extract<FigureState, "number" | "blank" | "mark" | "missing">;
  /** The number that must be read; null unless `state` is `number`. */
  readonly value: number | null;
  /** The printed unit of a procurement amount; null elsewhere. */
  readonly unit: string | null;
}

/** A piece of the page, in printed order. */
export type SampleBlock = SampleLine | SampleTable;

/** A line of text. */
export interface SampleLine {
  readonly kind: "title" | "heading" | "paragraph";
  readonly text: string;
}

/** A table with its merged cells. */
export interface SampleTable {
  readonly kind: "table";
  /** The official table, or null for one that has nothing to do with the form. */
  readonly key: TableKey | null;
  /** How many rows at the top are its head. */
  readonly headRows: number;
  readonly rows: readonly SampleRow[];
}

/** The cells that begin in a row; those merged from above are not among them. */
export type SampleRow = readonly SampleCell[];

/** A cell and how many rows and columns it covers. A line feed in the text is a line break inside the cell. */
export interface SampleCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** The slot of the form, or null for a label or head. */
  readonly path: string | null;
}
