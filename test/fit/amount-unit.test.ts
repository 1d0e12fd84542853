import { describe, expect, it } from "vitest";
import { amountUnit } from "../../src/fit/amount-unit.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { tableCells } from "./drawn-cells.js";

const unitIn = (labels: string, table = form2021.disclosure): string | null =>
  amountUnit(tableCells(labels), table, new Prints());

describe("the unit of an amount", () => {
  it.each([
    ["本年收费金额（单位：万元）", "万元"],
    ["本年收费金额（元）", "元"],
    ["本年收费金额（千元）", "千元"],
    ["行政事业性收费（元）", "元"],
    ["本年收费金额\n单位：元", "元"],
    ["本年收费金额\n注：收费金额单位为元", "元"],
    ["本年收费金额\n单位：件、元", "元"],
    ["本年收费金额（单位：万美元）", "万美元"],
    ["行政事业性收费 | 83776 | 元", "元"],
    ["行政事业性收费 | 83776 |  | 元", "元"],
  ])("is told by %j", (labels, unit) => {
    expect(unitIn(labels)).toBe(unit);
  });

  it("is not told by an amount, nor where no words name it", () => {
    expect(unitIn("本年收费金额")).toBeNull();
    expect(unitIn("全年收费金额36000元")).toBeNull();
    expect(unitIn("行政事业性收费 | 36000元 | 二元")).toBeNull();
    expect(unitIn("行政事业性收费 | 36.5\n其他 | 元")).toBeNull();
    expect(unitIn("填报单位：某某局|公元年份|填报单位：元谋县财政局")).toBeNull();
  });

  it("is all of them where the page contradicts itself: that is the unit of no amount", () => {
    expect(unitIn("本年收费金额（单位：万元）\n行政事业性收费（元）")).toBe("万元/元");
    expect(unitIn("本年收费金额（单位：万元）\n行政事业性收费 | 83776 | 元")).toBe("万元/元");
  });

  it("may be told by a line of its own outside of the table, but not by a sentence, nor for the fee for requests", () => {
    const beside = (note: string): string | null =>
      amountUnit(tableCells("本年收费金额 | 36000"), form2021.disclosure, new Prints([note]));
    expect(beside("单位：元")).toBe("元");
    expect(beside("注：收费金额单位为千元。")).toBe("千元");
    expect(beside("单位：件、元")).toBe("元");
    expect(beside("（单位：万元，件）")).toBe("万元");
    expect(beside("计量单位：件（元）")).toBe("元");
    expect(beside("单位：件、元、万元")).toBe("元/万元");
    expect(beside("注：收费金额以元为单位")).toBe("元");
    expect(beside("（以上金额单位均为元）")).toBe("元");
    expect(beside("单位：件")).toBeNull();
    expect(beside("减免收费金额近千万元。")).toBeNull();
    expect(beside("公开行政事业性收费目录清单（单位：元）。")).toBeNull();
    expect(beside("注：信息处理费单位：元")).toBeNull();
  });

  it("is asked only of a table with amounts, and not of its prose", () => {
    expect(unitIn("单位：元", form2021.requests)).toBeNull();
    expect(unitIn("采购总金额（元）", form2019.disclosure)).toBe("元");
    expect(unitIn(`单位：元。${"公开".repeat(80)}`)).toBeNull();
  });
});
