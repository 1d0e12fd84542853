import type { Language } from "../diagnostics/language.js";
import type { Edition } from "../forms/form.js";
import type { OutputFormat } from "./arguments.js";
import type { FailureCode } from "./words.js";

/** What is done with every file of a run; sent to each worker once. */
export type Task = ParseTask | CheckTask | YearTask;

interface Reading {
  readonly language: Language;
  readonly encoding: string | undefined;
  readonly form: Edition | undefined;
}

export interface ParseTask extends Reading {
  readonly kind: "parse";
  readonly format: OutputFormat;
  readonly excel: boolean;
}

export interface CheckTask extends Reading {
  readonly kind: "check";
  readonly json: boolean;
}

export interface YearTask extends Reading {
  readonly kind: "year";
}

/** Why a file gave nothing. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** What came of one file: plain data, so that a worker can send it. */
export interface Outcome {
  readonly file: string;
  readonly status: "complete" | "incomplete" | "failed";
  readonly failure: Failure | null;
  /** What is to be written: whole lines, in UTF-8. A worker hands them over, so no two outcomes share a buffer. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many findings `check` made, and whether one of them is more than a remark. */
  readonly findings: number;
  readonly wrong: boolean;
  /** What `compare` and `series` need, as JSON; null for other tasks. */
  readonly year: string | null;
}
