import { describe, expect, it } from "vitest";
import { alignRows } from "../../src/fit/align-rows.js";
import { filledSlot } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { withoutFalseBlanks } from "../../src/fit/without-false-blanks.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, tableCells, withRows } from "./drawn-cells.js";

const table = withRows(form2021.requests, "received", "carriedOver", "outcomes.granted");
const FIGURES = "5 | 2 | 0 | 0 | 0 | 0 | 7";
const BLANKS = " | | | | | | ";
const BLANK = "␣ ␣ ␣ ␣ ␣ ␣ ␣";
const DOUBT = "? ? ? ? ? ? ?";

/** What is believed of 上年结转, which is blank, among what stands around it. */
function believed(before: string, row: string, behind: string): string {
  const prints = new Prints();
  const drawing = `本年新收政府信息公开申请数量 | ${FIGURES}\n${before}${row} | ${BLANKS}\n${behind}予以公开 | ${FIGURES}`;
  const records = makeRecords(tableCells(drawing), "before", table.rows, prints);
  const alignment = alignRows(records, table.rows, prints);
  const slots = table.rows.flatMap((own, index) =>
    own.columns.flatMap((column, at) => {
      const cell = records[alignment.rows[index]?.record ?? -1]?.values[at];
      return cell === undefined ? [] : [filledSlot(own, column, cell, "label")];
    }),
  );
  return readingIn(
    { table, slots: withoutFalseBlanks(slots, table, records, alignment, prints) },
    "carriedOver",
  );
}

describe("a row without figures", () => {
  const LABEL = "上年结转政府信息公开申请数量";

  it("is blank", () => {
    expect(believed("", LABEL, "")).toBe(BLANK);
  });

  it("is blank beside digits that number a label, or are those of a note", () => {
    expect(believed("", `二、${LABEL}`, "")).toBe(BLANK);
    expect(believed("", LABEL, "注：2023年数据 | \n")).toBe(BLANK);
  });

  it("is in doubt where words with digits stand in it, or between it and its neighbours", () => {
    expect(believed("", `${LABEL}5]{style`, "")).toBe(DOUBT);
    expect(believed("", LABEL, "5]{style | \n")).toBe(DOUBT);
    expect(believed("5]{style | \n", LABEL, "")).toBe(DOUBT);
  });

  it("is in doubt beside figures whose label is none of the form: it may be the rest of its own", () => {
    expect(believed("", LABEL, `数量 | ${FIGURES}\n`)).toBe(DOUBT);
  });
});
