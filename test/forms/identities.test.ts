import { describe, expect, it } from "vitest";
import { type Edition, EDITIONS, figurePath, type FormTable } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { type Identity, tableIdentities } from "../../src/forms/identities.js";

const tablesOf = (edition: Edition): readonly FormTable[] => [
  forms[edition].disclosure,
  forms[edition].requests,
  forms[edition].proceedings,
];

const identitiesOf = (edition: Edition): readonly Identity[] => tablesOf(edition).flatMap(tableIdentities);

describe.each(EDITIONS)("the identities of %s", (edition) => {
  const identities = identitiesOf(edition);
  const pathsOf = (code: string): readonly Identity[] =>
    identities.filter((identity) => identity.code === code);

  it("speak of figures that the form has", () => {
    const known = new Set(
      tablesOf(edition).flatMap(({ rows }) =>
        rows.flatMap((row) => row.columns.map((column) => figurePath(row, column))),
      ),
    );
    const named = identities.flatMap(({ parts, totals, onlyIfZero }) => [...parts, ...totals, ...onlyIfZero]);
    expect(named.filter((path) => !known.has(path))).toEqual([]);
  });

  it("never have a figure on both sides", () => {
    for (const { parts, totals } of identities)
      expect(parts.filter((path) => totals.includes(path))).toEqual([]);
  });

  it("are one for each column, row and group that adds up", () => {
    const counts = Object.fromEntries(
      [...new Set(identities.map(({ code }) => code))].map((code) => [code, pathsOf(code).length]),
    );
    expect(counts).toEqual({
      "documents-order": 2,
      "requests-balance": 7,
      "outcomes-sum": 7,
      "applicants-sum": edition === "2019" ? 23 : 25,
      "empty-column": 7,
      "proceedings-sum": 3,
    });
  });

  it("the outcomes are the sum of 19 parts in 2019, of 21 in 2021", () => {
    for (const { parts, totals } of pathsOf("outcomes-sum")) {
      expect(parts).toHaveLength(edition === "2019" ? 19 : 21);
      expect(totals).toHaveLength(1);
    }
  });

  it("what came in is what was settled and what is left", () => {
    expect(pathsOf("requests-balance")[0]).toMatchObject({
      relation: "equal",
      parts: ["requests.received.person", "requests.carriedOver.person"],
      totals: ["requests.outcomes.total.person", "requests.carriedForward.person"],
    });
  });

  it("the applicants of a row are persons and five kinds of organisation", () => {
    expect(pathsOf("applicants-sum")[0]).toMatchObject({
      parts: ["person", "company", "research", "nonprofit", "legal", "other"].map(
        (key) => `requests.received.${key}`,
      ),
      totals: ["requests.received.total"],
    });
  });

  it("documents are compared as the edition counts them", () => {
    expect(pathsOf("documents-order")[0]).toMatchObject(
      edition === "2019"
        ? {
            relation: "at-most",
            parts: ["disclosure.regulations.published"],
            totals: ["disclosure.regulations.total"],
            onlyIfZero: [],
          }
        : {
            relation: "at-most",
            parts: ["disclosure.regulations.issued"],
            totals: ["disclosure.regulations.inForce"],
            onlyIfZero: ["disclosure.regulations.repealed"],
          },
    );
  });
});
