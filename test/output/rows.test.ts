import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport, toRows, toWideRow } from "../../src/index.js";
import { anyReport, drawnPage, renderers } from "../../src/testing/index.js";

const pages = fc.constantFrom(...renderers).chain((renderer) => drawnPage(anyReport(), renderer));

describe("a report as rows", () => {
  it("has one row a figure, which says all that the figure says", () => {
    fc.assert(
      fc.property(pages, ({ page }) => {
        const parsed = parseReport(page);
        const rows = toRows(parsed);
        expect(rows).toHaveLength(parsed.figures.length);
        rows.forEach((row, index) => {
          expect(parsed.figures[index]).toMatchObject(plain(row));
        });
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it("agrees with its wide row, figure by figure", () => {
    fc.assert(
      fc.property(pages, ({ page }) => {
        const parsed = parseReport(page);
        const wide = toWideRow(parsed);
        const rows = toRows(parsed);
        for (const row of rows) expect([row.path, wide[row.path]]).toEqual([row.path, row.value]);
        const asked = new Set(rows.map(({ path }) => path));
        for (const [column, value] of Object.entries(wide)) {
          if (column.includes(".") && !column.endsWith(".unit") && !asked.has(column))
            expect(value).toBeNull();
        }
        for (const state of ["number", "blank", "mark", "text", "missing", "ambiguous"] as const) {
          expect(wide[state]).toBe(rows.filter((row) => row.state === state).length);
        }
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it("has the same columns for both editions", () => {
    expect(Object.keys(toWideRow(parseReport("", { form: "2019" })))).toEqual(
      Object.keys(toWideRow(parseReport("", { form: "2021" }))),
    );
  });

  it("tells the unit of an amount, also where only the head prints it", () => {
    const page =
      "二、主动公开政府信息情况\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（万元）\n政府集中采购\t7\t386.5\n";
    const parsed = parseReport(page, { form: "2019" });
    const amount = toRows(parsed).find(({ path }) => path === "disclosure.procurement.amount");
    expect(amount).toMatchObject({ value: 386.5, unit: "万元", printed: "386.5" });
    expect(toWideRow(parsed)["disclosure.procurement.amount.unit"]).toBe("万元");
  });
});

/** What a row and its figure share. */
function plain({
  path,
  row,
  column,
  value,
  state,
  printed,
  basis,
}: ReturnType<typeof toRows>[number]): object {
  return { path, row, column, value, state, printed, basis };
}
