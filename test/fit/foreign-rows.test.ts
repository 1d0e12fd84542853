import { describe, expect, it } from "vitest";
import { alignRows } from "../../src/fit/align-rows.js";
import { fitTable } from "../../src/fit/fit-table.js";
import { foreignRows, showsEdition } from "../../src/fit/foreign-rows.js";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormTable } from "../../src/forms/form.js";
import { tableCells } from "./drawn-cells.js";

describe("rows that only the other edition has", () => {
  const count = (drawing: string, table: FormTable): number => {
    const prints = new Prints();
    const records = makeRecords(tableCells(drawing), "before", table.rows, prints);
    return foreignRows(records, alignRows(records, table.rows, prints), table, prints);
  };
  const documents = "规章 | 1 | 0 | 4\n行政规范性文件 | 6 | 2 | 31";

  it("are counted where they print figures", () => {
    expect(count(documents, form2021.disclosure)).toBe(0);
    expect(count(`${documents}\n政府集中采购 | 3 | 12`, form2021.disclosure)).toBe(1);
    expect(count(`${documents}\n政府集中采购 | 3 | 12`, form2019.disclosure)).toBe(0);
    expect(
      count(`${documents}\n政府集中采购 | 3 | 12\n其他对外管理服务事项 | 1 | 0 | 1`, form2021.disclosure),
    ).toBe(2);
  });

  it("are none of theirs where one is the group of rows that this edition has", () => {
    const group =
      "(六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0";
    expect(count(group, form2021.requests)).toBe(0);
    expect(count("(六)其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1", form2021.requests)).toBe(1);
  });
});

describe("a fit shows that its edition is that of the page", () => {
  const shows = (drawing: string, table: FormTable): boolean =>
    showsEdition(fitTable(tableCells(drawing), table, "before", new Prints()));
  const rows = (table: FormTable, from = 0): string =>
    table.rows
      .slice(from)
      .map(({ label, columns }) => [label, ...columns.map(() => "1")].join(" | "))
      .join("\n");

  it("where it reads most rows, among them those that the other lacks", () => {
    expect(shows(rows(form2019.disclosure), form2019.disclosure)).toBe(true);
    expect(shows(rows(form2021.requests), form2021.requests)).toBe(true);
  });

  it("not where it reads few, or leaves a row that only the other has", () => {
    expect(shows(rows(form2019.disclosure, 6), form2019.disclosure)).toBe(false);
    expect(shows(rows(form2019.disclosure), form2021.disclosure)).toBe(false);
  });

  it("not where it has no row of its own: section two of 2021", () => {
    expect(shows(rows(form2021.disclosure), form2021.disclosure)).toBe(false);
  });
});
