import { describe, expect, it } from "vitest";
import { fitInOrder } from "../../src/fit/fit-in-order.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, withRows } from "./drawn-cells.js";

const keys = ["received", "carriedOver", "outcomes.granted", "outcomes.partiallyGranted", "outcomes.total"];
const requests = withRows(form2021.requests, ...keys, "carriedForward");

/** Section three without its blank cells, figures before their labels or amid them, as `pdftotext` prints it. */
const printed = `
  83 | 2 | 85 | 一、本年新收政府信息公开申请数量
  4 | 4 | 二、上年结转政府信息公开申请数量
  0 | 三、本年度办理结果（一）予以公开
  （二）部分公开（区分处理的，只计这一 | 86 | 2 | 情形，不计其他情形） | 88
  （七）总计 | 86 | 2 | 88
  四、结转下年度继续办理 | 1 | 1`;

const read = (drawing: string, row: string): string | null => {
  const fitted = fitInOrder(sequenceCells(drawing), requests, new Prints());
  return fitted === null ? null : readingIn(fitted, row);
};

describe("section three without its blank cells, of which labels and figures are torn", () => {
  it("is read by its totals, in the order of the rows", () => {
    expect(read(printed, "received")).toBe("? ? ? ? ? ? 85");
    expect(read(printed, "outcomes.granted")).toBe("? ? ? ? ? ? 0");
    expect(read(printed, "outcomes.partiallyGranted")).toBe("? ? ? ? ? ? 88");
    expect(read(printed, "carriedForward")).toBe("? ? ? ? ? ? 1");
  });

  it("leaves over the figures of which nobody can tell whom they count", () => {
    const unplaced = fitInOrder(sequenceCells(printed), requests, new Prints())?.unplaced ?? [];
    expect(unplaced.map(({ text }) => text).join(" ")).toBe("83 2 4 86 2 86 2 1");
  });

  it.each([
    ["a row prints nothing", printed.replace("0 |", "")],
    ["a row does not end with its sum", printed.replace("4 | 4", "4 | 5")],
    ["the totals do not add up", printed.replace("1 | 1", "2 | 2")],
    ["the figures stand column by column", printed.replace("83 | 2 | 85", "83 | 4 | 2 | 85")],
    ["a kind prints 0", printed.replace("4 | 4", "4 | 0 | 4")],
    [
      "no word parts two rows",
      printed.replace("4 | 4 | 二、上年结转政府信息公开申请数量", "二、上年结转政府信息公开申请数量 | 4 | 4"),
    ],
    [
      "a row is split that the form does not have",
      printed.replace("83 | 2 | 85", "1 | 1 | 又 | 83 | 2 | 85"),
    ],
  ])("is not read where %s", (_, drawing) => {
    expect(read(drawing, "received")).toBeNull();
  });

  it("is not read where hardly a total is more than 0", () => {
    const hardly = printed
      .replaceAll(/83 \| 2 \| 85|86 \| 2/g, "0")
      .replaceAll("| 88", "")
      .replace("1 | 1", "4 | 4");
    expect(read(hardly, "received")).toBeNull();
  });
});
