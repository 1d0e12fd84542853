import type { FigureState } from "../report/figure.js";
import type { Edition, TableKey } from "../forms/form.js";

/**
 * A report made up for a test: who reports, what each slot of the form prints and how it must be read, and the blocks in
 * which a page shows all that. Renderers draw the blocks; noise and damage change them.
 *
 * @example
 * ```ts
 * const [sample] = fc.sample(soundReport(), 1);
 * sample?.title; // "云溪县民政局2023年政府信息公开工作年度报告"
 * ```
 */
export interface SampleReport {
  /** The edition of all its tables. */
  readonly edition: Edition;
  /** Its title as printed. */
  readonly title: string;
  /** The office that reports; made up. */
  readonly issuer: string;
  /** The year reported on. */
  readonly year: number;
  /** Every slot of the edition in printed order. */
  readonly figures: readonly SampleFigure[];
  /** The page in printed order. */
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
  /** The slot, as in `Figure.path`. */
  readonly path: string;
  /** The cell's text; empty for a blank cell. */
  readonly printed: string;
  /** `number`, `blank` or `mark`; `missing` where damage took the cell off the page. */
  readonly state: Extract<FigureState, "number" | "blank" | "mark" | "missing">;
  /** The number that must be read, in the unit of its column; null unless `state` is `number`. */
  readonly value: number | null;
  /** The printed unit of a procurement amount; null elsewhere. */
  readonly unit: string | null;
}

/**
 * A piece of the page: a line or a table.
 *
 * @example
 * ```ts
 * sample.blocks.filter(({ kind }) => kind === "table").length; // 3
 * ```
 */
export type SampleBlock = SampleLine | SampleTable;

/**
 * A line of text: the title, a heading or a paragraph.
 *
 * @example
 * ```ts
 * { kind: "heading", text: "一、总体情况" }
 * ```
 */
export interface SampleLine {
  /** What the line is. */
  readonly kind: "title" | "heading" | "paragraph";
  /** As printed. */
  readonly text: string;
}

/**
 * A table with its merged cells.
 *
 * @example
 * ```ts
 * { kind: "table", key: "proceedings", headRows: 3, rows }
 * ```
 */
export interface SampleTable {
  readonly kind: "table";
  /** The official table, or null for one that has nothing to do with the form. */
  readonly key: TableKey | null;
  /** How many rows at the top are its head. */
  readonly headRows: number;
  /** Its rows in printed order. */
  readonly rows: readonly SampleRow[];
}

/**
 * The cells that begin in a row; those merged from above are not among them.
 *
 * @example
 * ```ts
 * [label, ...figures].map(({ text }) => text); // ["规章", "0", "0", "2"]
 * ```
 */
export type SampleRow = readonly SampleCell[];

/**
 * A cell and how many rows and columns it covers.
 *
 * @example
 * ```ts
 * { text: "283", rows: 1, columns: 1, path: "requests.received.person" }
 * ```
 */
export interface SampleCell {
  /** As printed; a line feed is a line break inside the cell. */
  readonly text: string;
  /** How many rows it covers. */
  readonly rows: number;
  /** How many columns it covers. */
  readonly columns: number;
  /** The slot of the form, or null for a label or head. */
  readonly path: string | null;
}
