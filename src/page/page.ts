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
 * Stretches of `Page.text` in order, each with the stretch of the source it was read from. Equal lengths map character by
 * character; an empty one stands for a blank cell.
 */
export interface Stretches {
  readonly length: number;
  /** Where an offset into the text stands in the source; `side` tells which end of a span it is. */
  readonly toSource: (offset: number, side: "start" | "end") => number;
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
  readonly stretches: Stretches;
}

/** Where a span of `page.text` stands in the source. */
export function toSource({ stretches }: Page, span: Span): Span {
  if (stretches.length === 0) return span;
  const start = stretches.toSource(span.start, "start");
  return { start, end: span.end <= span.start ? start : stretches.toSource(span.end - 1, "end") };
}

/** A page that is written in the text of another, with the way back to the source of the outer one. */
export function throughPage(outer: Page, inner: Page): Page {
  if (inner.stretches.length === 0) return { ...inner, stretches: outer.stretches };
  const throughInner = (offset: number, side: "start" | "end"): number => {
    const at = inner.stretches.toSource(offset, side);
    return side === "start" ? outer.stretches.toSource(at, side) : outer.stretches.toSource(at - 1, side);
  };
  return { ...inner, stretches: { length: inner.stretches.length, toSource: throughInner } };
}
