import type { Span } from "../source/span.js";

/** A line of a table of which spaces align the columns. */
export interface AlignedLine {
  readonly line: Span;
  readonly chunks: readonly Chunk[];
}

/** What stands between two wider spaces. */
export interface Chunk {
  readonly span: Span;
  /** Terminal column at which it begins. */
  readonly column: number;
  /** Terminal column behind it. */
  readonly behind: number;
  readonly figure: boolean;
}
