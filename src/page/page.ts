import type { Span } from "../source/span.js";

/**
 * A cell of a `<table>`: where its text stands in the text of the region, and how many rows and columns it claims.
 *
 * @example
 * ```ts
 * region.text.slice(cell.start, cell.end); // what a reader sees in it
 * ```
 */
export interface MarkupCell extends Span {
  /** How many rows it claims. */
  readonly rowSpan: number;
  /** How many columns it claims. */
  readonly colSpan: number;
  /** True where a table stands inside the cell: the cell is then page layout, not a figure. */
  readonly nested: boolean;
}

/**
 * A `<table>`: the cells of its own rows, never those of a table inside it.
 *
 * @example
 * ```ts
 * region.tables.flatMap(({ rows }) => rows.map((row) => row.length)); // cells a row
 * ```
 */
export interface MarkupTable extends Span {
  /** Its rows in printed order. */
  readonly rows: readonly (readonly MarkupCell[])[];
}

/**
 * Text that the page places by coordinates, in pixels from the top and the left of its sheet.
 *
 * @example
 * ```ts
 * { sheet: 0, top: 312, left: 410, start: 812, end: 815 } // <p style="position:absolute;top:312px;left:410px">283</p>
 * ```
 */
export interface PositionedText extends Span {
  /** 0-based sheet: coordinates begin anew on each. */
  readonly sheet: number;
  /** Pixels from the top of its sheet. */
  readonly top: number;
  /** Pixels from the left of its sheet. */
  readonly left: number;
}

/**
 * A stretch of `Page.text` and the stretch of the source it was read from. Equal lengths map character by character; an empty
 * one stands for a blank cell.
 */
export interface Stretch {
  readonly text: Span;
  readonly source: Span;
}

/**
 * What a reader of the page sees, as one text: markup gone, entities decoded, a line for each block, a tab behind each
 * table cell. Every later stage works on offsets into `text`; `toSource` leads back. For plain text, `text` is the source.
 */
export interface Page {
  readonly text: string;
  readonly tables: readonly MarkupTable[];
  /** Paragraphs with coordinates, as tools print that turn PDF into HTML; in the order of the source. */
  readonly positioned: readonly PositionedText[];
  /** Empty for plain text: then offsets into `text` are offsets into the source. */
  readonly stretches: readonly Stretch[];
}

/** Where a span of `page.text` stands in the source. */
export function toSource(page: Page, span: Span): Span {
  if (page.stretches.length === 0) return span;
  const start = sourceOffset(page.stretches, span.start, "start");
  if (span.end <= span.start) return { start, end: start };
  return { start, end: sourceOffset(page.stretches, span.end - 1, "end") };
}

function sourceOffset(stretches: readonly Stretch[], offset: number, side: "start" | "end"): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && stretch.text.end <= offset) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  if (stretch === undefined) return 0;
  const blank = stretches[low - 1];
  if (blank?.text.start === offset) return blank.source.start;
  const { text, source } = stretch;
  if (offset < text.start) return source.start; // between two stretches: a line break or tab of ours
  if (offset >= text.end) return source.end;
  if (text.end - text.start !== source.end - source.start)
    return side === "start" ? source.start : source.end; // an entity
  return source.start + (offset - text.start) + (side === "end" ? 1 : 0);
}
