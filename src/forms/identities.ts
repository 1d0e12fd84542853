import { type FormTable, figurePath } from "./form.js";

/** Codes of the checks; part of the contract. The numbers are those of the list of identities in docs/checks.md. */
export type IdentityCode =
  | "requests-balance"
  | "outcomes-sum"
  | "applicants-sum"
  | "proceedings-sum"
  | "empty-column"
  | "documents-order";

/**
 * One 勾稽关系 of a form: the figures at `parts` add up to the figures at `totals`, or to no more than them.
 * `empty-column` reads: where the parts add up to zero, so do the totals.
 */
export interface Identity {
  readonly code: IdentityCode;
  readonly relation: "equal" | "at-most" | "zero-if-zero";
  readonly parts: readonly string[];
  readonly totals: readonly string[];
  /** Paths that must print 0 for the identity to apply. */
  readonly onlyIfZero: readonly string[];
}

/** The identities of a table within one report, in the order in which they are checked. */
export function tableIdentities(table: FormTable): readonly Identity[] {
  if (table.key === "requests") return requestIdentities(table);
  return table.key === "proceedings"
    ? table.rows.map((row) => sum("proceedings-sum", rowPaths(table, row.path)))
    : documentIdentities(table);
}

function rowPaths(table: FormTable, path: string): readonly string[] {
  const row = table.rows.find((candidate) => candidate.path === path);
  return row === undefined ? [] : row.columns.map((column) => figurePath(row, column));
}

function sum(code: IdentityCode, paths: readonly string[]): Identity {
  return { code, relation: "equal", parts: paths.slice(0, -1), totals: paths.slice(-1), onlyIfZero: [] };
}

function requestIdentities(table: FormTable): readonly Identity[] {
  const columns = table.rows[0]?.columns ?? [];
  const flows = new Set([
    "requests.received",
    "requests.carriedOver",
    "requests.carriedForward",
    "requests.outcomes.total",
  ]);
  const outcomes = table.rows.filter((row) => !flows.has(row.path));
  const inColumn = (key: string, ...paths: readonly string[]): readonly string[] =>
    paths.map((path) => `${path}.${key}`);
  const incoming = ["requests.received", "requests.carriedOver"];
  return [
    ...columns.map(({ key }): Identity => ({
      code: "requests-balance",
      relation: "equal",
      parts: inColumn(key, ...incoming),
      totals: inColumn(key, "requests.outcomes.total", "requests.carriedForward"),
      onlyIfZero: [],
    })),
    ...columns.map(({ key }) =>
      sum("outcomes-sum", inColumn(key, ...outcomes.map((row) => row.path), "requests.outcomes.total")),
    ),
    ...table.rows.map((row) => sum("applicants-sum", rowPaths(table, row.path))),
    ...columns.map(({ key }): Identity => ({
      code: "empty-column",
      relation: "zero-if-zero",
      parts: inColumn(key, ...incoming),
      totals: inColumn(
        key,
        ...outcomes.map((row) => row.path),
        "requests.outcomes.total",
        "requests.carriedForward",
      ),
      onlyIfZero: [],
    })),
  ];
}

function documentIdentities(table: FormTable): readonly Identity[] {
  const documents = table.rows.filter((row) => row.article === "一");
  return documents.map((row): Identity => {
    const at = (key: string): string => `${row.path}.${key}`;
    return table.edition === "2019"
      ? {
          code: "documents-order",
          relation: "at-most",
          parts: [at("published")],
          totals: [at("total")],
          onlyIfZero: [],
        }
      : {
          code: "documents-order",
          relation: "at-most",
          parts: [at("issued")],
          totals: [at("inForce")],
          onlyIfZero: [at("repealed")],
        };
  });
}
