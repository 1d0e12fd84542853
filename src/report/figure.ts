import type { Span } from "../source/span.js";
import type { FigureBasis } from "../fit/fitted.js";

/**
 * What the page shows for a slot. `number`: a number is printed. `blank`: the cell is there and empty. `mark`: it holds
 * `/`, `-`, `—` or 无. `text`: it holds words. `missing`: the slot was not found. `ambiguous`: several readings, none certain.
 */
export type FigureState = "number" | "blank" | "mark" | "text" | "missing" | "ambiguous";

/**
 * One slot of the form with what was printed and where.
 *
 * @example
 * ```ts
 * { path: "requests.received.person", value: 283, state: "number", printed: "283", span: { start: 812, end: 815 },
 *   basis: "label", row: "一、本年新收政府信息公开申请数量", column: "自然人" }
 * ```
 */
export interface Figure {
  /** Where it stands in the report, such as `requests.outcomes.granted.total`. */
  readonly path: string;
  /**
   * The number, in the unit of its column (counts; 万元 for the fees of 2021); a change's net number; null unless `state`
   * is `number`.
   */
  readonly value: number | null;
  /** What the page shows for the slot; it tells why `value` is null. */
  readonly state: FigureState;
  /** The cell's text; empty for a blank cell; null where no cell is certain. */
  readonly printed: string | null;
  /** Where the cell's text stands in `source`; where a blank cell is, an empty span. */
  readonly span: Span | null;
  /** How the cell was placed; null where none was. */
  readonly basis: FigureBasis | null;
  /** The official Chinese label of the row, groups first. */
  readonly row: string;
  /** The official Chinese head of the column. */
  readonly column: string;
}
