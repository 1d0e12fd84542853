import { type FormTable, figurePath, tablePaths } from "./form.js";
import { ofTables } from "./forms.js";

/** Codes of the checks; part of the contract. docs/checks.md explains each. */
export type IdentityCode =
  | "requests-balance"
  | "outcomes-sum"
  | "applicants-sum"
  | "proceedings-sum"
  | "empty-column"
  | "documents-order";

/**
 * The figures at `parts` add up to the figures at `totals`, or to no more than them; or: where the parts add up to zero, so do
 * the totals. Places are paths, or positions among the figures of a table.
 */
export interface Equation<Place> {
  readonly relation: "equal" | "at-most" | "zero-if-zero";
  readonly parts: readonly Place[];
  readonly totals: readonly Place[];
  /** Figures that must print 0 for the equation to apply. */
  readonly onlyIfZero: readonly Place[];
}

/** One 勾稽关系 of a form. */
export interface Identity extends Equation<string> {
  readonly code: IdentityCode;
}

/** An identity whose figures are also told by their place among the slots of the table, for judging many readings. */
export interface PlacedIdentity extends Identity {
  readonly placed: Equation<number>;
  /** The figures it speaks of, parts first. */
  readonly paths: readonly string[];
}

/** The identities of a table within one report, in the order in which they are checked. */
export const tableIdentities = ofTables(placedIdentities);

function placedIdentities(table: FormTable): readonly PlacedIdentity[] {
  const places = new Map(tablePaths(table).map((path, place) => [path, place]));
  const placesOf = (paths: readonly string[]): readonly number[] =>
    paths.map((path) => places.get(path) ?? -1);
  return identitiesOf(table).map((identity) => ({
    ...identity,
    paths: [...identity.parts, ...identity.totals, ...identity.onlyIfZero],
    placed: {
      relation: identity.relation,
      parts: placesOf(identity.parts),
      totals: placesOf(identity.totals),
      onlyIfZero: placesOf(identity.onlyIfZero),
    },
  }));
}

function identitiesOf(table: FormTable): readonly Identity[] {
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
