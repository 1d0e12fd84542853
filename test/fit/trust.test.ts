import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import {
  explainsWholeTable,
  mostlyHolds,
  onlyWholeRows,
  withoutFigures,
  withoutMixedRows,
  withoutOtherList,
} from "../../src/fit/trust.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { draft, type Prints } from "../pages.js";
import { readingIn, tableCells, textsOf, withRows } from "./drawn-cells.js";

const disclosure = withRows(form2019.disclosure, "regulations", "licensing", "procurement");
const sound = "规章 | 1 | 0 | 4\n行政许可 | 33 | 0 | 7\n政府集中采购 | 11 | 386.5";
const fit = (drawing: string): FittedTable => fitTable(tableCells(drawing), disclosure, "before");

const requests = (prints: Prints = {}): FittedTable =>
  fitTable(
    tableCells(
      draft("2021", prints)
        .tables.requests.map(({ label, cells }) => [label, ...cells].join(" | "))
        .join("\n"),
    ),
    form2021.requests,
    "before",
  );

describe("the fit of a bare sequence", () => {
  it("is believed where every slot is read, no number is left over and the identities hold", () => {
    expect(explainsWholeTable(requests())).toBe(true);
    expect(explainsWholeTable(fit(sound))).toBe(true);
    expect(explainsWholeTable(fit(`${sound}\n其他文件 | 9`))).toBe(false);
    expect(explainsWholeTable(fit(sound.replace(/行政许可.*\n/, "")))).toBe(false);
  });

  it("is believed with one wrong total, which a report may print, not with many", () => {
    expect(mostlyHolds(requests({ "requests.received.total": 28 }))).toBe(true);
    const many = [
      "granted",
      "partiallyGranted",
      "unavailable.notHeld",
      "rejected.petition",
      "rejected.repeated",
    ];
    const wrong = Object.fromEntries(many.map((row) => [`requests.outcomes.${row}.total`, 99]));
    expect(mostlyHolds(requests(wrong))).toBe(false);
  });

  it("that is not believed keeps its numbers as left over, in printed order; a missing row stays missing", () => {
    const doubted = withoutFigures(fit("规章 | 1 | 0 | 4\n其他文件 | 9\n政府集中采购 | 11 | 386.5"));
    expect(readingIn(doubted, "regulations")).toBe("? ? ?");
    expect(readingIn(doubted, "licensing")).toBe("missing missing missing");
    expect(textsOf(doubted.unplaced)).toEqual(["1", "0", "4", "9", "11", "386.5"]);
    expect(doubted.labelledRows).toBe(0);
  });
});

describe("a row whose text may stand out of order", () => {
  const mixed = sound.replace("33 | 0 | 7", "33 | 减1 | 7");

  it("is sure where its figures are plain digits of one kind, or all the same", () => {
    const fitted = withoutMixedRows(fit(sound), true);
    expect(readingIn(fitted, "licensing")).toBe("33 0 7");
    expect(readingIn(fitted, "procurement")).toBe("? ?"); // a number and an amount
    expect(textsOf(fitted.unplaced)).toEqual(["11", "386.5"]);
    expect(
      readingIn(withoutMixedRows(fit(sound.replace("11 | 386.5", "无 | 无")), true), "procurement"),
    ).toBe("/ /");
  });

  it("is in doubt where one of them has Chinese characters and units are torn from figures", () => {
    expect(readingIn(withoutMixedRows(fit(mixed), false), "licensing")).toBe("33 -1 7");
    expect(readingIn(withoutMixedRows(fit(mixed), true), "licensing")).toBe("? ? ?");
  });

  it("is in doubt where its label is torn", () => {
    const torn = fit(mixed.replace("行政许可", "行政许可项目"));
    expect(torn.tornLabels.map(({ path }) => path)).toContain("disclosure.licensing");
    expect(readingIn(withoutMixedRows(torn, false), "licensing")).toBe("? ? ?");
  });

  it("is believed on its own only with several plain figures, all printed", () => {
    const drawing = "规章 | 1 | 0 | 4\n行政许可 | 33 | | 7\n政府集中采购 | 11 | 386.5";
    const fitted = onlyWholeRows(fit(drawing));
    expect(readingIn(fitted, "regulations")).toBe("1 0 4");
    expect(readingIn(fitted, "licensing")).toBe("? ? ?");
    expect(readingIn(fitted, "procurement")).toBe("? ?");
    // Between two labels of which the second has no figures, they may be those of either.
    expect(readingIn(onlyWholeRows(fit("规章 | 1 | 0 | 4\n行政许可 | | | ")), "regulations")).toBe("? ? ?");
    const fees = withRows(form2021.disclosure, "fees");
    const single = fitTable(tableCells("行政事业性收费 | 3.25"), fees, "before");
    expect(readingIn(onlyWholeRows(single), "fees")).toBe("?");
  });
});

describe("a list that names rows of section two", () => {
  const read = (drawing: string): string =>
    readingIn(withoutOtherList(fitTable(tableCells(drawing), form2021.disclosure, "before")), "licensing");

  it("is another list where it names few of them and none of the heads", () => {
    expect(read("公开类别 | 条数\n机构职能 | 12\n行政许可 | 350\n行政处罚 | 20")).toBe("?");
    expect(read("信息内容 | 本年处理决定数量\n行政许可 | 350\n行政处罚 | 20")).toBe("350");
  });

  it("is the table where it names most rows, whatever became of its heads", () => {
    const rows = "规章 | 1 | 0 | 4\n行政许可 | 350\n行政处罚 | 20\n行政强制 | 0";
    expect(read(rows)).toBe("350");
  });
});
