import type { MarkupTable, PositionedText } from "../page/page.js";
import type { Span } from "../source/span.js";
import type { TableKey } from "../forms/form.js";
import type { Cell } from "./cell.js";

/**
 * The stretch of a page in which one official table stands: from behind the heading of its section to the next heading.
 * Sentences may stand in it too. `start` and `end` are 0-based offsets into `text`.
 *
 * @example
 * ```ts
 * const lines = region.text.slice(region.start, region.end).split("\n");
 * ```
 */
export interface TableRegion extends Span {
  /** Which table should stand here. */
  readonly key: TableKey;
  /** The whole page text; `start` and `end` are offsets into it, and so are the spans of the cells. */
  readonly text: string;
  /** The `<table>`s that stand in the region, in order. */
  readonly tables: readonly MarkupTable[];
  /** Paragraphs with coordinates that stand in the region, in the order of the source. */
  readonly positioned: readonly PositionedText[];
}

/**
 * Reads one layout: takes a region apart into cells, in printed order. It knows nothing of forms, labels or figures; the
 * fit decides afterwards which of several readings explains the page.
 *
 * @example Cells between semicolons, a row a line.
 * ```ts
 * const semicolonRows: TableTokenizer = {
 *   name: "semicolon-rows",
 *   tokenize({ text, start, end }) {
 *     const cells: Cell[] = [];
 *     let row = 0;
 *     for (const line of linesOf(text, start, end)) { … cells.push(cellAt(text, from, to, row, column)); row++; }
 *     return cells.length === 0 ? null : cells;
 *   },
 * };
 * parseReport(page, { tokenizers: [semicolonRows] });
 * ```
 */
export interface TableTokenizer {
  /** Kebab-case name of the layout, shown where readings are compared. */
  readonly name: string;
  /**
   * True where the texts may stand in another order than on the page, as in the output of PDF tools. Such a reading counts
   * only when it explains its whole table.
   */
  readonly scrambled?: boolean;
  /** True where the page itself marks the cells, as HTML does: where such a reading finds its labels, no other is asked. */
  readonly marked?: boolean;
  /**
   * True where borders between cells are lost, so that a cell of digits may hold several figures. The fit cuts them by
   * the identities.
   */
  readonly glued?: boolean;
  /**
   * The cells in printed order, blank ones included where the layout shows them, or null where this layout is not present. More
   * than 20,000 cells are no table of a report and are passed over.
   */
  readonly tokenize: (region: TableRegion) => readonly Cell[] | null;
}
