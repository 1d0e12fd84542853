import { withoutOuterSpace } from "../source/white-space.js";
import { ENDS_IN_DIGIT, STARTS_WITH_DIGIT } from "../patterns.js";
import type { Span } from "../source/span.js";

/**
 * One cell of a table as printed. `text` is what the slices of `parts` say, joined (by a line end between two digits); a
 * cell on one line has one part.
 * A blank cell has an empty text and an empty part where it stands.
 *
 * @example
 * ```ts
 * { text: "283", span: { start: 812, end: 815 }, parts: [{ start: 812, end: 815 }], row: 4, column: 1, columns: 1 }
 * ```
 */
export interface Cell {
  /** What is printed, white space at its ends left out; empty for a blank cell. */
  readonly text: string;
  /** Offsets into the page text, from the first part to the last. */
  readonly span: Span;
  /** Its lines, in order, where it stands on several. */
  readonly parts: readonly Span[];
  /**
   * 0-based row on the page, or null where the layout does not show rows: the cells then are a bare sequence. Between two tables of the
   * page a number is left out, as their columns may stand elsewhere.
   */
  readonly row: number | null;
  /** 0-based column on the page, or null where the layout does not show columns. */
  readonly column: number | null;
  /** How many columns the cell covers. */
  readonly columns: number;
  /** How many rows a figure is merged over, where that is more than its own. */
  readonly rows?: number;
}

/** Whether a cell stands in one of some columns of the page. */
export function standsIn({ column, columns }: Cell, some: ReadonlySet<number>): boolean {
  if (column === null) return false;
  for (let at = column; at < column + columns; at++) if (some.has(at)) return true;
  return false;
}

/** Whether a cell is not blank. */
export function isPrinted({ text }: Cell): boolean {
  return text !== "";
}

/**
 * A cell that stands in one piece between `start` and `end` of `text`, white space at its ends left out.
 *
 * @param text - the `text` of the region
 * @param start - 0-based offset into it
 * @param end - 0-based offset behind the cell
 * @param row - 0-based row on the page; null where the layout does not show rows
 * @param column - 0-based column on the page; null where the layout does not show columns
 * @param columns - how many columns the cell covers; default: 1
 * @example
 * ```ts
 * cellAt("规章; 0 ;", 3, 6, 0, 1).text; // "0"
 * ```
 */
export function cellAt(
  text: string,
  start: number,
  end: number,
  row: number | null,
  column: number | null,
  columns = 1,
): Cell {
  const span = withoutOuterSpace(text, start, end);
  return { text: text.slice(span.start, span.end), span, parts: [span], row, column, columns };
}

/** Fifty times as many as the largest table has: what is taken apart into more is no table of a report. */
export const MOST_CELLS = 20_000;

/** Words broken over lines are whole again; digits on two lines may be two figures and stay apart. */
export function joinParts(text: string, parts: readonly Span[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return text.slice(only.start, only.end);
  const joined: string[] = [];
  for (const { start, end } of parts) {
    const part = text.slice(start, end);
    if (part === "") continue;
    if (ENDS_IN_DIGIT.test(joined.at(-1)?.slice(-1) ?? "") && STARTS_WITH_DIGIT.test(part)) joined.push("\n");
    joined.push(part);
  }
  return joined.join("");
}
