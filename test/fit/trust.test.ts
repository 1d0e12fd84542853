import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import { Prints } from "../../src/fit/prints.js";
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
import { draft, type PrintedFigures } from "../pages.js";
import { readingIn, tableCells, textsOf, withRows } from "./drawn-cells.js";

const disclosure = withRows(form2019.disclosure, "regulations", "licensing", "procurement");
const sound = "规章 | 1 | 0 | 4\n行政许可 | 33 | 0 | 7\n政府集中采购 | 11 | 386.5";
const fit = (drawing: string): FittedTable =>
  fitTable(tableCells(drawing), disclosure, "before", new Prints());

const requests = (prints: PrintedFigures = {}): FittedTable =>
  fitTable(
    tableCells(
      draft("2021", prints)
        .tables.requests.map(({ label, cells }) => [label, ...cells].join(" | "))
        .join("\n"),
    ),
    form2021.requests,
    "before",
    new Prints(),
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

/** The cells of a page on which a unit stands apart from its figure. */
const UNIT_TORN = tableCells("行政事业性收费 | 3\n万元");

describe("a row whose text may stand out of order", () => {
  const mixed = sound.replace("33 | 0 | 7", "33 | 减1 | 7");

  it("is sure where its figures are plain digits of one kind, or all the same", () => {
    const fitted = withoutMixedRows(fit(sound), UNIT_TORN);
    expect(readingIn(fitted, "licensing")).toBe("33 0 7");
    expect(readingIn(fitted, "procurement")).toBe("? ?"); // a number and an amount
    expect(textsOf(fitted.unplaced)).toEqual(["11", "386.5"]);
    expect(
      readingIn(withoutMixedRows(fit(sound.replace("11 | 386.5", "无 | 无")), UNIT_TORN), "procurement"),
    ).toBe("/ /");
  });

  it("is in doubt where one of them has Chinese characters and units are torn from figures", () => {
    expect(readingIn(withoutMixedRows(fit(mixed), []), "licensing")).toBe("33 -1 7");
    expect(readingIn(withoutMixedRows(fit(mixed), UNIT_TORN), "licensing")).toBe("? ? ?");
  });

  it("is in doubt where its label is torn", () => {
    const torn = fit(mixed.replace("行政许可", "行政许可项目"));
    expect(torn.tornLabels.map(({ path }) => path)).toContain("disclosure.licensing");
    expect(readingIn(withoutMixedRows(torn, []), "licensing")).toBe("? ? ?");
  });

  it("is in doubt where the end of a torn change may be one of its figures", () => {
    const torn = tableCells("增8减\n行政许可 | 33 | 0\n1");
    for (const trusted of [withoutMixedRows(fit(sound), torn), onlyWholeRows(fit(sound), torn)]) {
      expect(readingIn(trusted, "licensing")).toBe("? ? ?");
      expect(readingIn(trusted, "regulations")).toBe(readingIn(fit(sound), "regulations"));
    }
  });

  it("is believed on its own only with several plain figures, all printed", () => {
    const drawing = "规章 | 1 | 0 | 4\n行政许可 | 33 | | 7\n政府集中采购 | 11 | 386.5";
    const fitted = onlyWholeRows(fit(drawing), []);
    expect(readingIn(fitted, "regulations")).toBe("1 0 4");
    expect(readingIn(fitted, "licensing")).toBe("? ? ?");
    expect(readingIn(fitted, "procurement")).toBe("? ?");
    // Between two labels of which the second has no figures, they may be those of either.
    expect(readingIn(onlyWholeRows(fit("规章 | 1 | 0 | 4\n行政许可 | | | "), []), "regulations")).toBe(
      "? ? ?",
    );
    const fees = withRows(form2021.disclosure, "fees");
    const single = fitTable(tableCells("行政事业性收费 | 3.25"), fees, "before", new Prints());
    expect(readingIn(onlyWholeRows(single, []), "fees")).toBe("?");
  });
});

describe("a list that names rows of section two", () => {
  const read = (drawing: string): string =>
    readingIn(
      withoutOtherList(fitTable(tableCells(drawing), form2021.disclosure, "before", new Prints())),
      "licensing",
    );

  it("is another list where it names few of them and none of the heads", () => {
    expect(read("公开类别 | 条数\n机构职能 | 12\n行政许可 | 350\n行政处罚 | 20")).toBe("?");
    expect(read("信息内容 | 本年处理决定数量\n行政许可 | 350\n行政处罚 | 20")).toBe("350");
  });

  it("is the table where it names most rows, whatever became of its heads", () => {
    const rows = "规章 | 1 | 0 | 4\n行政许可 | 350\n行政处罚 | 20\n行政强制 | 0";
    expect(read(rows)).toBe("350");
  });
});

describe("what a fit leaves open", () => {
  it("is believed neither where a slot is in doubt, though no number is left over, nor where one is missing", () => {
    const fitted = fit(sound);
    const [first] = fitted.slots;
    const opened = (state: "ambiguous" | "missing"): FittedTable => ({
      ...fitted,
      slots: fitted.slots.map((slot) =>
        slot === first ? { ...slot, state, figure: null, cell: null } : slot,
      ),
    });
    expect([opened("ambiguous"), opened("missing")].map(explainsWholeTable)).toEqual([false, false]);
    expect(explainsWholeTable(fit(sound.replace("33 | 0 |", "33 | 见附件 |")))).toBe(true);
  });

  it("is a row with words among its figures, where it is all alike or not", () => {
    const words = withoutMixedRows(fit(sound.replace("33 | 0 | 7", "33 | 见附件 | 7")), []);
    expect(readingIn(words, "licensing")).toBe("? ? ?");
    expect(readingIn(words, "regulations")).toBe("1 0 4");
    expect(textsOf(words.unplaced)).toEqual(["33", "见附件", "7"]);
    const alike = withoutMixedRows(fit(sound.replace("33 | 0 | 7", "见附件 | 见附件 | 见附件")), UNIT_TORN);
    expect(readingIn(alike, "licensing")).toBe("text text text");
    const fees = withRows(form2021.disclosure, "fees");
    const single = fitTable(tableCells("行政事业性收费 | 3万元"), fees, "before", new Prints());
    expect(readingIn(withoutMixedRows(single, UNIT_TORN), "fees")).toBe("3"); // nothing beside it to be mixed with
  });

  it("is a row of blanks where only whole rows are believed", () => {
    const blank = onlyWholeRows(fit("规章 | 1 | 0 | 4\n行政许可 | | | \n政府集中采购 | 11 | 386.5"), []);
    expect(readingIn(blank, "licensing")).toBe("? ? ?");
    expect(readingIn(blank, "regulations")).toBe("? ? ?"); // the row behind it prints no number
    expect(textsOf(blank.unplaced)).toEqual(["1", "0", "4", "11", "386.5"]);
    expect(readingIn(onlyWholeRows(fit("规章 | 1 | 0 | 4\n行政许可 | 33 | 0 | 7"), []), "licensing")).toBe(
      "? ? ?",
    );
  });

  it("leaves blanks out of what is left over, and slots that were open as they were", () => {
    const doubted = withoutFigures(fit("规章 | 1 | | 4\n政府集中采购 | 11 | 386.5"));
    expect(readingIn(doubted, "regulations")).toBe("? ? ?");
    expect(textsOf(doubted.unplaced)).toEqual(["1", "4", "11", "386.5"]);
    const ambiguous = fit("规章 | 1 | 0 | 4\n| 33 | 0 | 7\n| 11 | 386.5");
    expect(readingIn(withoutFigures(ambiguous), "licensing")).toBe("? ? ?");
  });

  it("is no other list in section three, however few of its rows are named", () => {
    const table = withRows(form2021.requests, "received", "carriedOver", "outcomes.granted");
    const fitted = fitTable(
      tableCells("本年新收 | 1 | 0 | 0 | 0 | 0 | 0 | 1"),
      table,
      "before",
      new Prints(),
    );
    expect(withoutOtherList(fitted)).toBe(fitted);
    const half = withRows(form2021.disclosure, "licensing", "penalties");
    const one = fitTable(tableCells("行政许可 | 350"), half, "before", new Prints());
    expect(readingIn(withoutOtherList(one), "licensing")).toBe("?");
  });
});
