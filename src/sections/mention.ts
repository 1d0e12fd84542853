import type { Span } from "../source/span.js";

/** The heading of a section. Offsets are into the folded text. */
export interface Heading extends Span {
  /** 0 to 5. */
  readonly section: number;
  /** The number it prints, which may be a wrong one; null where it prints none. */
  readonly printedNumber: number | null;
}

/** A place where a title stands, and how much it looks like the heading. */
export interface Mention extends Heading {
  readonly weight: number;
}

/** How much a mention looks like the heading of its section. At the end of a line it weighs one more, in a list half. */
export const WEIGHT = {
  /** The right number, at the beginning of a line. */
  numbered: 10,
  /** A line with the right number and a word of the title. */
  numberedLine: 8,
  /** A wrong number, at the beginning of a line; or the right one amid text, as where all stands on one line. */
  nearlyNumbered: 6,
  /** No number, a line of its own. */
  line: 5,
  /** A line of its own whose right number stands in brackets, as those of sub-headings do. */
  bracketed: 3,
  /** No number, at the beginning of a line; or a wrong one behind the end of a sentence. */
  opening: 2,
  /** 总体情况 and the like begin many a line. */
  overviewWord: 1,
} as const;
