import { describe, expect, it } from "vitest";
import { fitPrescribed } from "../../src/fit/fit-prescribed.js";
import { Prints } from "../../src/fit/prints.js";
import { tabled, told } from "./told.js";
import { type Change, mishaps, rowFor, typedCells, typedTables, typings } from "./typed-tables.js";

// Which tables are read as the notice prescribes them, without asking what their figures add up to: any other is
// read by evidence, and not told of here. Read the snapshot beside this file as that of `typed-tables`; a line more is a danger.

const eachRow =
  (change: (label: string, cells: readonly string[], ofForm: boolean) => readonly string[]): Change =>
  (rows) =>
    rows.map((row) => {
      const [label = "", ...cells] = change(row.label, row.cells, row.path !== null);
      return { ...row, label, cells };
    });

/** How tables are typed that only this way of reading tells apart. */
const nearly: Readonly<Record<string, Change>> = {
  "explanations behind labels": eachRow((label, cells, ofForm) => [
    ofForm && !label.includes("（") ? `${label}（件）` : label,
    ...cells,
  ]),
  "an explanation before labels": eachRow((label, cells, ofForm) => [
    ofForm ? `（件）${label}` : label,
    ...cells,
  ]),
  "amounts in 元 by their head": eachRow((label, cells) => [
    label,
    ...cells.map((cell) => cell.replace("万元", "元")),
  ]),
  "amounts without unit": eachRow((label, cells) => [
    label,
    ...cells.map((cell) => cell.replace("（单位：万元）", "")),
  ]),
  "a head twice": eachRow((label, cells, ofForm) =>
    ofForm ? [label, ...cells] : [label, ...cells.slice(0, 1), ...cells],
  ),
  "heads one below the other": (rows) =>
    rows.flatMap((row) =>
      row.path !== null || row.cells.length < 2
        ? [row]
        : [
            { ...row, cells: [...row.cells.slice(0, 1), "法人或其他组织", ...row.cells.slice(-1)] },
            { ...row, label: "", cells: ["", ...row.cells.slice(1, -1), ""] },
          ],
    ),
  "two heads in one cell": eachRow((label, [first = "", second = "", ...cells], ofForm) =>
    ofForm ? [label, first, second, ...cells] : [label, first + second, "", ...cells],
  ),
  "a head too many": eachRow((label, cells, ofForm) =>
    ofForm ? [label, ...cells] : [label, ...cells, "收费金额"],
  ),
  "page marks between rows": (rows) =>
    rows.flatMap((row) => [row, { path: null, label: "- 3 -", cells: [] }]),
  "a row of nothing between rows": (rows) =>
    rows.flatMap((row) => [row, { path: null, label: "", cells: [""] }]),
  "heads below": (rows) => [...rows, ...rows.filter(({ path }) => path === null).slice(-1)],
  "a sentence below": (rows) => [...rows, { path: null, label: "以上数据均已核对。", cells: [] }],
  "a number below": (rows) => [...rows, { path: null, label: "备注", cells: ["7"] }],
  "another table below": (rows) => [...rows, { path: null, label: "主题", cells: ["浏览量"] }],
};

for (const [name, { table, rows }] of Object.entries(typedTables))
  for (const as of ["rows", "sequence"] as const)
    describe(`${name}, as ${as === "rows" ? "rows" : "a bare sequence"}`, () => {
      for (const [typing, type] of Object.entries({ ...typings, ...nearly })) {
        it(typing, () => {
          const at = rowFor(typing, table.rows.length);
          const lines = Object.entries(mishaps).map(([mishap, befall]): readonly [string, string] => {
            const cells = typedCells(type(befall(rows, at), at), as);
            const fitted = fitPrescribed(cells, table, new Prints());
            return [mishap, fitted === null ? "no" : told(fitted, rows)];
          });
          expect(tabled(lines.filter(([, line]) => line !== "no"))).toMatchSnapshot();
        });
      }
    });
