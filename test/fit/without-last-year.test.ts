import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { filledSlot, fittedTable } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
import { withoutLastYear } from "../../src/fit/without-last-year.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormTable } from "../../src/forms/form.js";
import { parseReport } from "../../src/index.js";
import { readingIn, sequenceCells, tableCells, withRows } from "./drawn-cells.js";

const rows = ["licensing", "penalties"];

/** What is believed of the two rows, each filled with the first figure behind its label. */
function believed(
  cells: readonly Cell[],
  table: FormTable = withRows(form2021.disclosure, ...rows),
  marked = false,
): string {
  const slots = table.rows.flatMap((row) => {
    const label = cells.findIndex(({ text }) => text === row.label);
    return row.columns.flatMap((column, at) => {
      const cell = cells.slice(label + 1)[at];
      return label < 0 || cell === undefined ? [] : [filledSlot(row, column, cell, "label")];
    });
  });
  const fitted = fittedTable({ table, slots, unplaced: [] });
  const left = withoutLastYear(fitted, { cells, marked }, new Prints());
  return rows.map((row) => readingIn(left, row)).join("; ");
}

describe("a row below heads for this year and the last", () => {
  const heads = "信息内容 | 本年处理决定数量 | 上年处理决定数量";

  it("is in doubt where the page shows no columns: its figure is that of either year, or of both, glued", () => {
    expect(believed(sequenceCells(`${heads}\n行政许可 | 23\n${heads}\n行政处罚 | 4 | 5`))).toBe("?; ?");
    expect(
      believed(sequenceCells(`信息内容本年处理决定数量上一年度处理决定数量\n行政许可 | 2317`)),
    ).toContain("?");
    expect(
      believed(sequenceCells(`信息内容 | 本年处理决定数量 | 去年 | 处理决定数量\n行政许可 | 23`)),
    ).toContain("?");
  });

  it("is believed where the page shows a blank cell under the head for last year", () => {
    expect(believed(tableCells(`${heads}\n行政许可 | 23 |\n行政处罚 | 4 |`))).toBe("23; 4");
    expect(believed(tableCells(`${heads}\n行政许可 | 23\n行政处罚 | 4`))).toBe("?; ?");
  });

  it("is believed where figures stand under the head for last year, or the page marks its cells", () => {
    expect(believed(tableCells(`${heads}\n行政许可 | 23\n行政处罚 | 4 | 5`))).toBe("23; 4");
    expect(believed(tableCells(`${heads}\n行政许可 | 23`), undefined, true)).toContain("23");
  });
});

describe("a row below heads for this year alone", () => {
  const heads = "信息内容 | 本年处理决定数量";

  it("is believed, also where another block has a head for last year", () => {
    const below = `${heads}\n行政许可 | 23\n${heads} | 上年处理决定数量\n行政处罚 | 4`;
    expect(believed(sequenceCells(below))).toBe("23; ?");
    const above = `${heads} | 上年处理决定数量\n行政许可 | 23\n${heads}\n行政处罚 | 4`;
    expect(believed(sequenceCells(above))).toBe("?; 4");
  });

  it("stands under those of the block above where it has none", () => {
    expect(believed(sequenceCells(`${heads} | 上年处理决定数量\n行政许可 | 23\n行政处罚 | 4`))).toBe("?; ?");
  });

  it("is one of the form of 2019 too, which asks for last year itself", () => {
    const drawing =
      "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 31 | -2 | 23\n行政处罚 | 1 | 0 | 4";
    const table = withRows(form2019.disclosure, ...rows);
    expect(believed(sequenceCells(drawing), table)).toBe("31 -2 23; 1 0 4");
    const changed = drawing.replace("本年增/减", "较上年增减");
    expect(believed(sequenceCells(changed), table)).toBe("31 -2 23; 1 0 4");
    const added = drawing.replace("处理决定数量", "处理决定数量 | 上年处理决定数量");
    expect(believed(sequenceCells(added), table)).toBe("? ? ?; ? ? ?");
  });
});

it("section three has no heads for last year: 上年结转 is the label of a row", () => {
  const table = withRows(form2021.requests, "carriedOver");
  const cells = sequenceCells("二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1");
  const fitted = fitTable(cells, table, "before", new Prints());
  expect(withoutLastYear(fitted, { cells, marked: false }, new Prints())).toBe(fitted);
});

it("a page whose digits are glued, this year's and last year's, tells neither", () => {
  const { figures } = parseReport(
    "二、主动公开政府信息情况\n第二十条第（六）项\n信息内容本年处理决定数量上年处理决定数量\n行政处罚3127\n行政强制45\n三、收到和处理政府信息公开申请情况\n",
  );
  const values = figures.filter(({ path }) => path.startsWith("disclosure")).map(({ value }) => value);
  expect(values.filter((value) => value !== null)).toEqual([]);
});
