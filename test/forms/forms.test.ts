import { describe, expect, it } from "vitest";
import { type Edition, EDITIONS, figurePath, type FormTable } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { foldText } from "../../src/source/fold.js";

const PEOPLE = ["person", "company", "research", "nonprofit", "legal", "other", "total"];
const OUTCOMES = ["upheld", "corrected", "other", "pending", "total"];

/** Row and columns of every official table, copied from the notices by hand. */
const OFFICIAL: Readonly<Record<Edition, Readonly<Record<string, readonly string[]>>>> = {
  "2019": {
    "disclosure.regulations": ["created", "published", "total"],
    "disclosure.normativeDocuments": ["created", "published", "total"],
    "disclosure.licensing": ["previous", "change", "decisions"],
    "disclosure.otherServices": ["previous", "change", "decisions"],
    "disclosure.penalties": ["previous", "change", "decisions"],
    "disclosure.coercion": ["previous", "change", "decisions"],
    "disclosure.fees": ["previous", "change"],
    "disclosure.procurement": ["projects", "amount"],
    ...requests("outcomes.other"),
    ...proceedings(),
  },
  "2021": {
    "disclosure.regulations": ["issued", "repealed", "inForce"],
    "disclosure.normativeDocuments": ["issued", "repealed", "inForce"],
    "disclosure.licensing": ["decisions"],
    "disclosure.penalties": ["decisions"],
    "disclosure.coercion": ["decisions"],
    "disclosure.fees": ["amount"],
    ...requests("outcomes.other.notCorrected", "outcomes.other.unpaid", "outcomes.other.rest"),
    ...proceedings(),
  },
};

function requests(...other: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const rows = [
    "received",
    "carriedOver",
    "outcomes.granted",
    "outcomes.partiallyGranted",
    ...[
      "stateSecret",
      "otherLaw",
      "security",
      "thirdParty",
      "internal",
      "deliberative",
      "enforcementFile",
      "inquiry",
    ].map((key) => `outcomes.denied.${key}`),
    ...["notHeld", "notCompiled", "unclear"].map((key) => `outcomes.unavailable.${key}`),
    ...["petition", "repeated", "publication", "excessive", "confirmation"].map(
      (key) => `outcomes.rejected.${key}`,
    ),
    ...other,
    "outcomes.total",
    "carriedForward",
  ];
  return Object.fromEntries(rows.map((row) => [`requests.${row}`, PEOPLE]));
}

function proceedings(): Readonly<Record<string, readonly string[]>> {
  return {
    "proceedings.reconsideration": OUTCOMES,
    "proceedings.litigation.direct": OUTCOMES,
    "proceedings.litigation.afterReconsideration": OUTCOMES,
  };
}

const tablesOf = (edition: Edition): readonly FormTable[] => [
  forms[edition].disclosure,
  forms[edition].requests,
  forms[edition].proceedings,
];

const slots = ({ rows }: FormTable): number => rows.reduce((sum, { columns }) => sum + columns.length, 0);

describe("the size of the official tables", () => {
  it("section two has 22 cells in 2019 and 10 in 2021", () => {
    expect([slots(forms["2019"].disclosure), slots(forms["2021"].disclosure)]).toEqual([22, 10]);
  });

  it("section three has 23 rows in 2019 and 25 in 2021, seven columns each", () => {
    expect([forms["2019"].requests.rows.length, forms["2021"].requests.rows.length]).toEqual([23, 25]);
    expect([slots(forms["2019"].requests), slots(forms["2021"].requests)]).toEqual([23 * 7, 25 * 7]);
  });

  it("section four has 15 cells in both", () => {
    expect([slots(forms["2019"].proceedings), slots(forms["2021"].proceedings)]).toEqual([15, 15]);
  });
});

describe.each(EDITIONS)("the form of %s", (edition) => {
  const rows = tablesOf(edition).flatMap((table) => table.rows);

  it("has the rows and columns of the notice, in printed order", () => {
    expect(rows.map(({ path, columns }) => [path, columns.map(({ key }) => key)])).toEqual(
      Object.entries(OFFICIAL[edition]),
    );
  });

  it("has no path twice", () => {
    const paths = rows.flatMap((row) => row.columns.map((column) => figurePath(row, column)));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("names itself and its tables", () => {
    expect(forms[edition].edition).toBe(edition);
    expect(tablesOf(edition).map((table) => [table.key, table.edition])).toEqual([
      ["disclosure", edition],
      ["requests", edition],
      ["proceedings", edition],
    ]);
  });

  it("looks for words as folding leaves them", () => {
    for (const { cores, columns } of rows) {
      expect(cores.length).toBeGreaterThan(0);
      for (const word of [...cores, ...columns.flatMap(({ heads }) => heads)])
        expect(foldText(word)).toBe(word);
    }
  });

  it("looks for words that its own labels hold", () => {
    for (const { label, cores, columns } of rows) {
      const letters = foldText(label).replace(/[^\p{L}]/gu, "");
      expect(letters).toContain(cores[0]?.replace(/[^\p{L}]/gu, ""));
      for (const column of columns)
        expect(
          column.heads.some((head) => foldText(column.label).includes(head)),
          column.label,
        ).toBe(true);
    }
  });

  it("knows counts, amounts and changes apart", () => {
    const quantities = new Map(
      rows.flatMap((row) =>
        row.columns.map((column): [string, string] => [figurePath(row, column), column.quantity]),
      ),
    );
    const others = [...quantities].filter(([, quantity]) => quantity !== "count");
    expect(others).toEqual(
      edition === "2021"
        ? [["disclosure.fees.amount", "fee"]]
        : [
            ...["licensing", "otherServices", "penalties", "coercion", "fees"].map((row) => [
              `disclosure.${row}.change`,
              "change",
            ]),
            ["disclosure.procurement.amount", "procurement"],
          ],
    );
  });
});
