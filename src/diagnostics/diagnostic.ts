import type { Span } from "../source/span.js";
import type { TableKey } from "../forms/form.js";
import type { IdentityCode } from "../forms/identities.js";

/**
 * The stage that noticed it, in the order of the way through the house: `sections`, `cells` (a table that was not found), `fit` (cells
 * to form), `report` (head and sentences).
 */
export type Stage = "sections" | "cells" | "fit" | "report";

interface Common {
  /** `error`: a table is gone. `warning`: a figure or a fact may be. `info`: read, and worth a look. */
  readonly severity: "error" | "warning" | "info";
  /** The stage that noticed it. */
  readonly stage: Stage;
  /** Where in `source`; null where it concerns something that is not there. */
  readonly span: Span | null;
}

interface OfSection extends Common {
  /** Its official title, such as 总体情况. */
  readonly section: string;
  /** Its place among the six, 1 to 6. */
  readonly number: number;
}

interface OfRow extends Common {
  /** The official label of the row, groups first. */
  readonly row: string;
  /** The figures concerned, as in `Figure.path`. */
  readonly paths: readonly string[];
}

/** A section whose heading was not found. */
export interface SectionMissing extends OfSection {
  readonly code: "section-missing";
}

/** Another report stands below this one on the same page; only the first is read. */
export interface FurtherReport extends Common {
  readonly code: "further-report";
}

/** No official table was found in its section. */
export interface TableMissing extends Common {
  readonly code: "table-missing";
  /** Which table: `disclosure`, `requests` or `proceedings`. */
  readonly table: TableKey;
  /** All its figures, as in `Figure.path`. */
  readonly paths: readonly string[];
}

/** A row of the form was not found on the page. */
export interface RowMissing extends OfRow {
  readonly code: "row-missing";
}

/** Figures stand where the row should be, but it cannot be told which belong to which slot. */
export interface FiguresAmbiguous extends OfRow {
  readonly code: "figures-ambiguous";
}

/** A row without a readable label, placed because it is the only one between two known rows. */
export interface RowByOrder extends OfRow {
  readonly code: "row-by-order";
}

/** Figures that could be read in several ways, of which only one adds up. */
export interface FiguresByIdentity extends OfRow {
  readonly code: "figures-by-identity";
}

/**
 * The two sides of an identity print different numbers, and only a blank or a mark on the smaller side could hold the rest: the
 * office left a figure out, or figures stand beside their cells.
 */
export interface SumFallsShort extends Common {
  readonly code: "sum-falls-short";
  /** Which identity. */
  readonly check: IdentityCode;
  /** The figures concerned, as in `Check.paths`. */
  readonly paths: readonly string[];
  /** What the total prints, blanks counted as 0. */
  readonly expected: number;
  /** What the parts add up to, blanks counted as 0. */
  readonly actual: number;
}

/** A cell holds words where a number should stand. */
export interface FigureText extends Common {
  readonly code: "figure-text";
  /** The figure concerned, as in `Figure.path`. */
  readonly path: string;
  /** The words of the cell. */
  readonly printed: string;
}

/** A number in a table that belongs to no slot of the form, or to one that cannot be told. */
export interface NumberUnplaced extends Common {
  readonly code: "number-unplaced";
  /** In which table: `disclosure`, `requests` or `proceedings`. */
  readonly table: TableKey;
  /** The number as printed. */
  readonly printed: string;
}

/** The fee column asks for 万元 and the cell, its label, its head or a note prints another unit; the figure is converted. */
export interface FeeConverted extends Common {
  readonly code: "fee-converted";
  /** The figure concerned, as in `Figure.path`. */
  readonly path: string;
  /** The amount with its unit, as printed: `8600元`. */
  readonly printed: string;
}

/** Sections two and three are of different editions. */
export interface EditionsMixed extends Common {
  readonly code: "editions-mixed";
  /** The edition of section two. */
  readonly disclosure: string;
  /** The edition of section three. */
  readonly requests: string;
}

/** The edition could not be told from any table. */
export interface EditionUnknown extends Common {
  readonly code: "edition-unknown";
}

/** Title, issuer or year of the report was not found. */
export interface HeadMissing extends Common {
  readonly code: "head-missing";
  /** Which of the three. */
  readonly field: "title" | "issuer" | "year";
}

/** A section without a heading, found from its table or from its place between two others. */
export interface SectionByPlace extends OfSection {
  readonly code: "section-by-place";
}

/** A heading prints another number than its section has. */
export interface SectionMisnumbered extends OfSection {
  readonly code: "section-misnumbered";
  /** The number that the heading prints, 1 to 6 or beyond. */
  readonly printed: number;
}

/** Section five or six has a heading and says nothing. */
export interface SectionEmpty extends OfSection {
  readonly code: "section-empty";
}

/** The reporting period, or the first sentence of section one, names another year than the report. */
export interface YearContradiction extends Common {
  readonly code: "year-contradiction";
  /** The year of the report. */
  readonly year: number;
  /** The year that the text names. */
  readonly printed: number;
}

/** Another year than that of the report stands over a table: its figures may be those of that year. */
export interface TableOfOtherYear extends Common {
  readonly code: "table-of-other-year";
  /** Which table: `disclosure`, `requests` or `proceedings`. */
  readonly table: TableKey;
  /** The figures concerned, as in `Figure.path`: all its numbers. */
  readonly paths: readonly string[];
  /** The year of the report. */
  readonly year: number;
  /** The year over the table. */
  readonly printed: number;
}

/** Section six says that no processing fee was charged; a sentence of the report prints one above 0. */
export interface FeeContradiction extends Common {
  readonly code: "fee-contradiction";
  /** The sentence with the fee. */
  readonly printed: string;
  /** In 元, or the number of notices. */
  readonly value: number;
}

/**
 * Something a person should know about a reading: plain data, told apart by `code`. Codes are part of the contract; words are
 * not. docs/diagnostics.md gives meaning, usual cause and remedy of each code.
 *
 * @example
 * ```ts
 * for (const diagnostic of diagnostics) {
 *   if (diagnostic.code === "table-missing") queueForReview(url, diagnostic.table);
 * }
 * ```
 */
export type Diagnostic =
  | SectionMissing
  | FurtherReport
  | TableMissing
  | RowMissing
  | FiguresAmbiguous
  | RowByOrder
  | FiguresByIdentity
  | SumFallsShort
  | FigureText
  | NumberUnplaced
  | FeeConverted
  | EditionsMixed
  | EditionUnknown
  | HeadMissing
  | SectionByPlace
  | SectionMisnumbered
  | SectionEmpty
  | YearContradiction
  | TableOfOtherYear
  | FeeContradiction;

/** Codes of the diagnostics, part of the contract; docs/diagnostics.md gives meaning, usual cause and remedy of each. */
export type DiagnosticCode = Diagnostic["code"];
