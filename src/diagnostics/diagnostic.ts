import type { Span } from "../source/span.js";

/** The stage that noticed it, in the order of the way through the house. */
export type Stage = "source" | "page" | "sections" | "cells" | "fit" | "report";

interface Common {
  readonly severity: "error" | "warning" | "info";
  readonly stage: Stage;
  /** Where in `source`; null where it concerns something that is not there. */
  readonly span: Span | null;
}

/** A section whose heading was not found. */
export interface SectionMissing extends Common {
  readonly code: "section-missing";
  readonly section: string;
  readonly number: number;
}

/** No official table was found in its section. */
export interface TableMissing extends Common {
  readonly code: "table-missing";
  readonly table: string;
  readonly paths: readonly string[];
}

/** A row of the form was not found on the page. */
export interface RowMissing extends Common {
  readonly code: "row-missing";
  readonly row: string;
  readonly paths: readonly string[];
}

/** Figures stand where the row should be, but it cannot be told which belong to which slot. */
export interface FiguresAmbiguous extends Common {
  readonly code: "figures-ambiguous";
  readonly row: string;
  readonly paths: readonly string[];
}

/** A row without a readable label, placed because it is the only one between two known rows. */
export interface RowByOrder extends Common {
  readonly code: "row-by-order";
  readonly row: string;
  readonly paths: readonly string[];
}

/** Figures that could be read in several ways, of which only one adds up. */
export interface FiguresByIdentity extends Common {
  readonly code: "figures-by-identity";
  readonly row: string;
  readonly paths: readonly string[];
}

/** A cell holds words where a number should stand. */
export interface FigureText extends Common {
  readonly code: "figure-text";
  readonly path: string;
  readonly printed: string;
}

/** A number in a table that belongs to no slot of the form, or to one that cannot be told. */
export interface NumberUnplaced extends Common {
  readonly code: "number-unplaced";
  readonly table: string;
  readonly printed: string;
}

/** The fee column asks for 万元 and the cell prints another unit; the figure is converted. */
export interface FeeConverted extends Common {
  readonly code: "fee-converted";
  readonly path: string;
  readonly printed: string;
}

/** Sections two and three are of different editions. */
export interface EditionsMixed extends Common {
  readonly code: "editions-mixed";
  readonly disclosure: string;
  readonly requests: string;
}

/** The edition could not be told from any table. */
export interface EditionUnknown extends Common {
  readonly code: "edition-unknown";
}

/** Title, issuer or year of the report was not found. */
export interface HeadMissing extends Common {
  readonly code: "head-missing";
  readonly field: "title" | "issuer" | "year";
}

/** A section without a heading, found from its table or from its place between two others. */
export interface SectionByPlace extends Common {
  readonly code: "section-by-place";
  readonly section: string;
  readonly number: number;
}

/** A heading prints another number than its section has. */
export interface SectionMisnumbered extends Common {
  readonly code: "section-misnumbered";
  readonly section: string;
  readonly number: number;
  readonly printed: number;
}

/** Section five or six has a heading and says nothing. */
export interface SectionEmpty extends Common {
  readonly code: "section-empty";
  readonly section: string;
  readonly number: number;
}

/** The reporting period, or the first sentence of section one, names another year than the report. */
export interface YearContradiction extends Common {
  readonly code: "year-contradiction";
  readonly year: number;
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

/** Something a person should know about a reading: plain data, told apart by `code`. Codes are part of the contract; words are not. */
export type Diagnostic =
  | SectionMissing
  | TableMissing
  | RowMissing
  | FiguresAmbiguous
  | RowByOrder
  | FiguresByIdentity
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
  | FeeContradiction;

export type DiagnosticCode = Diagnostic["code"];
