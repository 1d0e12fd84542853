import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, tableCells, textsOf, withRows } from "./drawn-cells.js";

const table = withRows(form2021.requests, "received", "carriedOver", "outcomes.granted", "outcomes.total");
const ROWS = ["received", "carriedOver", "outcomes.granted", "outcomes.total"];
const FIVE = "5 | 2 | 0 | 0 | 0 | 0 | 7";
const ONE = "1 | 0 | 0 | 0 | 0 | 0 | 1";
const FOUR = "4 | 2 | 0 | 0 | 0 | 0 | 6";

describe("a bare sequence with a row whose figures stand without a label", () => {
  const five = "5 | 0 | 0 | 0 | 0 | 0 | 5";
  const states = (drawing: string): readonly string[] => {
    const fitted = fitTable(sequenceCells(drawing), table, "before", new Prints());
    return ROWS.map((row) => readingIn(fitted, row).split(" ")[0] ?? "");
  };

  it("leaves rows in doubt up to the one that has no figures: they may stand one apart", () => {
    const drawing = `本年新收 | ${five} | ${five}\n上年结转 | 3 | 0 | 0 | 0 | 0 | 0 | 3`;
    const rest = "予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2\n";
    expect(states(`${drawing}\n${rest}总计`)).toEqual(["5", "?", "?", "missing"]);
    expect(states(`${drawing}\n予以公开\n总计 | ${five}`)).toEqual(["5", "?", "missing", "5"]);
    expect(states(`${drawing}\n${rest}总计 | ${five}`)).toEqual(["5", "3", "2", "5"]);
  });
});

describe("a row of blanks", () => {
  const read = (drawing: string, name = "carriedOver"): string =>
    readingIn(fitTable(tableCells(drawing), table, "before", new Prints()), name);
  const BLANKS = " | | | | | | ";
  const around = (row: string): string => `本年新收 | ${FIVE}\n${row}\n予以公开 | ${FOUR}`;

  it("is blank where no words with digits stand in it", () => {
    for (const label of ["上年结转", "二、上年结转（含2022年）", "第3条 | 2.上年结转"])
      expect(read(around(`${label} | ${BLANKS}`))).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
  });

  it("is in doubt where words hold digits: they may be its figures", () => {
    for (const words of ["[5]{style", "0 三、本年度", "n322n", "12件见附件", "12其他"])
      expect(read(around(`${words} | 上年结转 | ${BLANKS}`))).toBe("? ? ? ? ? ? ?");
    expect(read(around(`上年结转：2件 | ${BLANKS}`))).toBe("? ? ? ? ? ? ?");
  });

  it("is in doubt beside figures whose label is none of the form: they may be its own, below the rest of its label", () => {
    const between = (row: string): string => {
      const drawing = `本年新收 | ${FIVE}\n上年结转 | | | | | | | \n${row}予以公开 | ${FOUR}\n总计 | ${FOUR}`;
      return readingIn(fitTable(tableCells(drawing), table, "before", new Prints()), "carriedOver");
    };
    expect(between("")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
    expect(between("（含去年的来信） | 见表\n")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
    expect(between(`去年的来信 | ${ONE}\n`)).toBe("? ? ? ? ? ? ?");
  });

  it("is blank beside a note to the table", () => {
    for (const note of ["注：空格表示0。", "说明：1.空白为0", "单位：1万元"])
      expect(read(`${around(`上年结转 | ${BLANKS}`)}\n${note}`.replace(/予以公开.*/, note))).toBe(
        "␣ ␣ ␣ ␣ ␣ ␣ ␣",
      );
  });

  it("is in doubt where such words stand between it and the next known row", () => {
    expect(read(around(`三、本年 | [5]{style\n上年结转 | ${BLANKS}`))).toBe("? ? ? ? ? ? ?");
    expect(read(around(`上年结转 | ${BLANKS}\n甲 | n322n`))).toBe("? ? ? ? ? ? ?");
    expect(read(`n322n | 甲\n${around(`上年结转 | ${BLANKS}`)}`)).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
  });
});

describe("two rows of a bare sequence that a lost label runs together", () => {
  const read = (between: string): readonly string[] => {
    const drawing = `本年新收 | ${FIVE} | ${between}${ONE} | 予以公开 | ${FOUR} | 总计 | ${FOUR}`;
    const fitted = fitTable(sequenceCells(drawing), table, "before", new Prints());
    return [...ROWS.slice(0, 2).map((row) => readingIn(fitted, row)), textsOf(fitted.unplaced).join(" ")];
  };

  it("are taken apart where only blanks stand between whole rows", () => {
    for (const blanks of ["", " | ", " | | "])
      expect(read(blanks)).toEqual(["5 2 0 0 0 0 7", "1 0 0 0 0 0 1", ""]);
  });

  it("are not taken apart where another figure stands between them, or one is lost", () => {
    expect(read("9 | ")[1]).not.toBe("1 0 0 0 0 0 1");
    const lost = fitTable(
      sequenceCells(`本年新收 | ${FIVE} | 1 | 0 | | 0 | 0 | 0 | 1 | 予以公开 | ${FOUR} | 总计 | ${FOUR}`),
      table,
      "before",
      new Prints(),
    );
    expect(readingIn(lost, "received")).toBe("? ? ? ? ? ? ?");
  });

  it("are not taken apart where all rows run together, as where a table shows two years side by side", () => {
    const drawing = `本年新收 | ${ONE} | ${FIVE} | 予以公开 | ${ONE} | ${FOUR} | 总计 | ${ONE} | ${FOUR}`;
    expect(readingIn(fitTable(sequenceCells(drawing), table, "before", new Prints()), "received")).toBe(
      "? ? ? ? ? ? ?",
    );
  });

  it("are not taken apart behind the label of the last row: a figure of it may be torn", () => {
    const old = withRows(form2019.disclosure, "fees", "procurement");
    const fitted = fitTable(
      sequenceCells("行政事业性收费 | 3 | 0 | 政府集中采购 | 58 | 1 | 234 | 567.00元"),
      old,
      "before",
      new Prints(),
    );
    expect(["fees", "procurement"].map((row) => readingIn(fitted, row))).toEqual(["3 0", "? ?"]);
  });

  it("are one row where they are one, with or without blanks", () => {
    const fitted = fitTable(
      sequenceCells(`本年新收 | ${FIVE} | | | 上年结转 | ${ONE}`),
      table,
      "before",
      new Prints(),
    );
    expect(readingIn(fitted, "received")).toBe("5 2 0 0 0 0 7");
  });

  it("of another label, or of none, leave what is theirs", () => {
    const fitted = fitTable(
      sequenceCells(`转交的来信 | ${FIVE} | ${ONE} | 予以公开 | ${FOUR} | 总计 | ${FOUR}`),
      table,
      "before",
      new Prints(),
    );
    expect(readingIn(fitted, "received")).not.toBe("5 2 0 0 0 0 7");
    expect(readingIn(fitted, "outcomes.granted")).toBe("4 2 0 0 0 0 6");
  });
});

describe("the rows of a table", () => {
  it("of the other edition are counted where they print a figure, or a long label", () => {
    const foreign = (row: string): number =>
      fitTable(tableCells(`本年新收 | ${FIVE}\n${row}`), form2019.requests, "before", new Prints())
        .foreignRows;
    expect(foreign(`（三）不予公开 | 7.属于行政执法案卷 | ${ONE}`)).toBe(0); // in both editions
    expect(foreign(`（六）其他处理 | 3.其他 | ${ONE}`)).toBe(1);
    const unpaid = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
    expect(foreign(`（六）其他处理 | ${unpaid} | ${ONE}`)).toBe(1);
    expect(foreign(`（六）其他处理 | ${unpaid} | | | | | | |`)).toBe(0);
    expect(foreign("（六）其他处理 | 3.其他 | | | | | | |")).toBe(0); // 其他 is also the head of a column
    expect(foreign(`（六）其他处理 | ${unpaid} | | | | | | | 1`)).toBe(1);
    expect(foreign(unpaid)).toBe(1);
    expect(foreign(ONE)).toBe(0);
  });

  it("whose label is damaged or missing are told as torn", () => {
    const torn = (label: string): readonly string[] =>
      fitTable(
        tableCells(`${label} | ${FIVE}\n上年结转 | ${ONE}\n予以公开 | ${FOUR}\n总计 | ${FOUR}`),
        table,
        "before",
        new Prints(),
      ).tornLabels.map(({ path }) => path);
    expect(torn("一、本年新收")).toEqual([]);
    expect(torn("一、本年新收（件）")).toEqual([]);
    expect(torn("一、本年新收件数")).toEqual(["requests.received"]);
    expect(torn("")).toEqual(["requests.received"]);
  });

  it("that have no figures are missing, in doubt where they have too few", () => {
    const state = (figures: string): string =>
      readingIn(
        fitTable(tableCells(`本年新收 | ${figures}\n上年结转 | ${ONE}`), table, "before", new Prints()),
        "received",
      );
    expect(state("1 | 2 | 3")).toBe("? ? ? ? ? ? ?");
    expect(state("")).toBe("␣ ␣ ␣ ␣ ␣ ␣ ␣");
    const bare = fitTable(sequenceCells(`本年新收 | 上年结转 | ${ONE}`), table, "before", new Prints());
    expect(readingIn(bare, "received")).toBe("missing missing missing missing missing missing missing");
  });
});
