import { describe, expect, it } from "vitest";
import { narrowCandidates, type RowCandidates } from "../../src/fit/narrow-candidates.js";
import type { Identity } from "../../src/forms/identities.js";

/** Column sums: `a` and `b` make `total`. */
const sums = (...columns: readonly string[]): readonly Identity[] =>
  columns.map((column) => ({
    code: "outcomes-sum",
    relation: "equal",
    parts: [`a.${column}`, `b.${column}`],
    totals: [`total.${column}`],
    onlyIfZero: [],
  }));

const row = (name: string, ...ways: readonly (readonly number[])[]): RowCandidates => ({
  paths: [`${name}.x`, `${name}.y`],
  ways,
});

const waysOf = (rows: readonly RowCandidates[], identities: readonly Identity[]): unknown =>
  narrowCandidates(rows, identities).map(({ ways }) => ways);

describe("the ways to read a row", () => {
  it("are left out where no choice in the other rows can meet them", () => {
    const rows = [row("a", [1, 20], [12, 0]), row("b", [0, 3]), row("total", [12, 3])];
    expect(waysOf(rows, sums("x", "y"))).toEqual([[[12, 0]], [[0, 3]], [[12, 3]]]);
  });

  it("are narrowed again by what another row has lost", () => {
    // Column x settles a; only then does column y settle b.
    const rows = [row("a", [1, 20], [2, 0]), row("b", [0, 3], [0, 8]), row("total", [2, 3], [2, 20])];
    expect(waysOf(rows, sums("x", "y"))).toEqual([[[2, 0]], [[0, 3]], [[2, 3]]]);
  });

  it("all stay where a row of the sum is not known", () => {
    const rows = [row("a", [1, 20], [12, 0]), row("total", [12, 3])];
    expect(waysOf(rows, sums("x", "y"))).toEqual([
      [
        [1, 20],
        [12, 0],
      ],
      [[12, 3]],
    ]);
  });

  it("all stay where the report prints a column that does not add up: none is better than the other", () => {
    const rows = [row("a", [1, 0], [2, 0]), row("b", [0, 0]), row("total", [9, 0])];
    expect(waysOf(rows, sums("x"))).toEqual([
      [
        [1, 0],
        [2, 0],
      ],
      [[0, 0]],
      [[9, 0]],
    ]);
  });
});

describe("a sum that tells nothing", () => {
  const rows = [row("a", [1, 20], [12, 0]), row("b", [0, 3]), row("total", [12, 3])];
  const open = rows.map(({ ways }) => ways);

  it("is one of which only a bound is known", () => {
    const bounds = sums("x", "y").map((identity): Identity => ({ ...identity, relation: "at-most" }));
    expect(waysOf(rows, bounds)).toEqual(open);
  });

  it("is one within a row, which was cut by it already", () => {
    const within: Identity = {
      code: "outcomes-sum",
      relation: "equal",
      parts: ["a.x"],
      totals: ["a.y"],
      onlyIfZero: [],
    };
    expect(waysOf(rows, [within])).toEqual(open);
  });

  it("is one of a row that cannot be read", () => {
    const unread = [row("a", [1, 20], [12, 0]), row("b"), row("total", [12, 3])];
    expect(waysOf(unread, sums("x", "y"))).toEqual(unread.map(({ ways }) => ways));
  });
});

describe("the sums of a table", () => {
  it("settle one row after the other, however many there are", () => {
    // Each row is settled by the one before it: a0 = 1, and a(n) = a(n+1) for each.
    const many = Array.from({ length: 30 }, (_, at) =>
      row(
        `r${at}`,
        ...(at === 0
          ? [[1, 0]]
          : [
              [1, 0],
              [2, 0],
            ]),
      ),
    );
    const chain = Array.from({ length: 29 }, (_, at): Identity => ({
      code: "outcomes-sum",
      relation: "equal",
      parts: [`r${28 - at}.x`],
      totals: [`r${29 - at}.x`],
      onlyIfZero: [],
    }));
    expect(waysOf(many, chain)).toEqual(many.map(() => [[1, 0]]));
  });

  it("bound what a row may say from both sides, also with negative parts of the whole", () => {
    const rows = [row("a", [5, 0], [9, 0]), row("b", [0, 0], [3, 0]), row("total", [6, 0], [8, 0])];
    expect(waysOf(rows, sums("x"))).toEqual([[[5, 0]], [[3, 0]], [[8, 0]]]);
    const most = [row("a", [5, 0], [1, 0]), row("b", [0, 0], [3, 0]), row("total", [8, 0])];
    expect(waysOf(most, sums("x"))).toEqual([[[5, 0]], [[3, 0]], [[8, 0]]]);
  });
});
