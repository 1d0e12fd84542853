import type { Check } from "../checks/check.js";
import { tableTitle } from "../forms/table-title.js";
import type { Figure } from "../report/figure.js";
import { flatMap } from "../source/flat-map.js";
import { shortLabel } from "./short-label.js";

/** One figure of a check, under the label that tells it from the others. */
export interface CheckTerm {
  readonly label: string;
  readonly figure: Figure;
}

/** A check taken apart for its sentence: what it is about, and the figures on its two sides. */
export interface CheckTerms {
  /** The row or the column that all figures share; of a check of a whole table, its heading. */
  readonly subject: string;
  readonly parts: readonly CheckTerm[];
  readonly totals: readonly CheckTerm[];
}

/** How many of a check's paths are parts; the others are totals or conditions. A negative number counts from the end. */
const PARTS: Readonly<Record<Check["code"], number>> = {
  "requests-balance": 2,
  "outcomes-sum": -1,
  "applicants-sum": -1,
  "proceedings-sum": -1,
  "empty-column": 2,
  "documents-order": 1,
  "whole-counts": Infinity,
  "prose-received": 0,
  "prose-carried-over": 0,
  "prose-answered": 0,
  "prose-carried-forward": 0,
  "prose-reconsiderations": 0,
  "prose-lawsuits": 0,
  "prose-regulations": 0,
  "prose-normative-documents": 0,
};

/** Checks of one column, whose figures differ in their rows. */
const OF_COLUMNS: ReadonlySet<Check["code"]> = new Set<Check["code"]>([
  "requests-balance",
  "outcomes-sum",
  "empty-column",
]);

export function checkTerms({ code, paths }: Check, figures: readonly Figure[]): CheckTerms {
  const byPath = new Map(figures.map((figure) => [figure.path, figure]));
  const terms = flatMap(paths, (path): readonly CheckTerm[] => {
    const figure = byPath.get(path);
    return figure === undefined ? [] : [{ label: termLabel(code, figure), figure }];
  });
  return {
    subject: subjectOf(code, terms[0]?.figure),
    parts: terms.slice(0, PARTS[code]),
    totals: terms.slice(PARTS[code]),
  };
}

function subjectOf(code: Check["code"], first: Figure | undefined): string {
  if (first === undefined) return "";
  if (code === "whole-counts") return tableTitle(first.path.slice(0, first.path.indexOf(".")));
  return shortLabel(OF_COLUMNS.has(code) ? first.column : first.row);
}

function termLabel(code: Check["code"], { row, column }: Figure): string {
  if (code === "whole-counts") return `${shortLabel(row)}，${shortLabel(column)}`;
  return shortLabel(OF_COLUMNS.has(code) ? row : column);
}

/** `自然人 79 + 商业企业 11 = 90`: the terms that add something, and their sum where there are several; null where none does. */
export function sumText(terms: readonly CheckTerm[], sum: number | null): string | null {
  const adding = terms.filter(({ figure }) => figure.value !== null && figure.value !== 0);
  if (adding.length === 0) return null;
  const list = adding.map(({ label, figure }) => `${label} ${figure.value}`).join(" + ");
  return adding.length === 1 ? list : `${list} = ${sum}`;
}

/** The labels of what keeps a check from being judged: figures that were not read, else those that are blank. */
export function openLabels({ parts, totals }: CheckTerms): readonly string[] {
  const open = [...parts, ...totals].filter(({ figure }) => figure.value === null);
  const unread = open.filter(({ figure }) => figure.state !== "blank" && figure.state !== "mark");
  return (unread.length > 0 ? unread : open).map(({ label }) => label);
}
