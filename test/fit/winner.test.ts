import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";
import type { Cell } from "../../src/cells/cell.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { openSlot } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
import { type Candidate, winnerOf } from "../../src/fit/winner.js";
import type { FormTable } from "../../src/forms/form.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { drawnReading, readingIn, sequenceCells, tableCells, textsOf, withRows } from "./drawn-cells.js";

const table = withRows(form2021.disclosure, "regulations", "normativeDocuments");
const DRAWING = "规章 | 1 | 0 | 4\n行政规范性文件 | 6 | 2 | 31";

const candidate = (layout: string, cells: readonly Cell[], points: number): Candidate => ({
  fitted: fitTable(cells, table, "before", new Prints()),
  points,
  failing: 0,
  complete: true,
  reading: drawnReading(layout, cells),
});

/** The same with its figures in doubt, perhaps as the table of another edition. */
const inDoubt = (own: Candidate, edition: FormTable = table): Candidate => ({
  ...own,
  complete: false,
  fitted: {
    ...own.fitted,
    table: edition,
    slots: own.fitted.slots.map(({ row, column }) => openSlot(row, column, "ambiguous")),
  },
});

describe("the candidate that wins", () => {
  const bare = { ...candidate("bare", sequenceCells(DRAWING), 10), complete: false };
  const rows = inDoubt(candidate("rows", tableCells(DRAWING), 2));

  it("is the one with most points, the earlier one on a tie", () => {
    expect(winnerOf([])).toBeNull();
    expect(winnerOf([{ ...bare, points: 9 }, bare])?.points).toBe(10);
    expect(winnerOf([{ ...bare, reading: { ...bare.reading, layout: "first" } }, bare])?.reading.layout).toBe(
      "first",
    );
  });

  it("is none of a bare sequence whose cells stand in rows that put many in doubt, unless those are of another edition", () => {
    expect(winnerOf([bare, rows])?.reading.layout).toBe("rows");
    const old = withRows(form2019.disclosure, "regulations", "normativeDocuments");
    expect(winnerOf([bare, inDoubt(rows, old)])?.reading.layout).toBe("bare");
  });

  it("shows the labels of the table and its numbers where none reads any figure, if one does", () => {
    const unread = (layout: string, points: number, left: number, labels: number): Candidate => {
      const own = inDoubt(candidate(layout, sequenceCells(DRAWING), points));
      const unplaced = own.reading.cells.filter(({ text }) => /\d/.test(text)).slice(0, left);
      return { ...own, fitted: { ...own.fitted, unplaced, labelledRows: labels, shownRows: labels } };
    };
    const blind = unread("blind", -4, 2, 0);
    expect(winnerOf([blind, unread("prose", -10, 5, 0)])?.reading.layout).toBe("blind");
    expect(winnerOf([blind, unread("less", -8, 4, 2)])?.reading.layout).toBe("blind");
    expect(winnerOf([blind, unread("most", -12, 6, 2), unread("rows", -10, 5, 2)])?.reading.layout).toBe(
      "rows",
    );
    expect(winnerOf([{ ...bare, points: 0 }, unread("rows", -10, 5, 2)])?.reading.layout).toBe("bare");
  });

  it("has no row with a figure that a drawn table shows as one line of two: the number is both", () => {
    const cells = tableCells(DRAWING);
    const six = cells.find(({ text }) => text === "6") ?? expect.fail("no 6");
    const below = { start: 90, end: 91 };
    const wrapped = { ...six, text: "6\n0", span: { ...six.span, end: 91 }, parts: [six.span, below] };
    const drawn = candidate(
      "drawn",
      cells.map((cell) => (cell === six ? wrapped : cell)),
      2,
    );
    const won = winnerOf([candidate("rows", cells, 10), { ...drawn, complete: false }]);
    const fitted = won?.fitted ?? expect.fail("none won");
    expect(readingIn(fitted, "normativeDocuments")).toBe("? ? ?");
    expect(textsOf(fitted.unplaced)).toEqual(["6", "2", "31"]);
    expect(readingIn(fitted, "regulations")).toBe("1 0 4");
  });
});

describe("the number of a page on a line of its own", () => {
  const page = (behind: string): string =>
    [
      "二、主动公开政府信息情况",
      "第二十条第（一）项",
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
      `规章\t8\t\t25${behind}`,
      "行政规范性文件\t7\t1\t30",
      "第二十条第（五）项",
      "信息内容\t本年处理决定数量",
      "行政许可\t634",
      "第二十条第（六）项",
      "信息内容\t本年处理决定数量",
      "行政处罚\t268",
      "行政强制\t361",
      "第二十条第（八）项",
      "信息内容\t本年收费金额（单位：万元）",
      "行政事业性收费\t95.1",
      "三、收到和处理政府信息公开申请情况",
    ].join("\n");
  const states = (text: string): readonly string[] =>
    parseReport(text)
      .figures.slice(0, 6)
      .map(({ state }) => state);

  it("fills no blank amid the row before it: that row is in doubt, and no other", () => {
    expect(states(page(""))).toEqual(["number", "blank", "number", "number", "number", "number"]);
    expect(states(page("\n3"))).toEqual([
      "ambiguous",
      "ambiguous",
      "ambiguous",
      "number",
      "number",
      "number",
    ]);
  });
});
