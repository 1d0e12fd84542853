import { describe, expect, it } from "vitest";
import { forms, type FormTable } from "gongkai";
import { officialTables } from "../../../../src/testing/official-tables.js";
import { gridOf } from "../../src/form/grid.js";

const EDITIONS = ["2019", "2021"] as const;
const KEYS = ["disclosure", "requests", "proceedings"] as const;

/** Cells as `text rows×columns`. */
const drawn = (table: FormTable): readonly (readonly string[])[] =>
  gridOf(table).map(({ cells }) =>
    cells.map(
      ({ content, rows, columns }) =>
        `${content.kind === "figure" ? content.path : content.text} ${rows}×${columns}`,
    ),
  );

describe.each(EDITIONS.flatMap((edition) => KEYS.map((key) => ({ edition, key }))))(
  "the grid of $key, form of $edition",
  ({ edition, key }) => {
    it("is the table of the notice, which the tests write out once more", () => {
      const official = officialTables(edition, () => "")[key];
      expect(drawn(forms[edition][key])).toEqual(
        official.rows.map((row) =>
          row.map(({ text, path, rows, columns }) => `${path ?? text} ${rows}×${columns}`),
        ),
      );
    });
  },
);
