import { describe, expect, it } from "vitest";
import { alignRows } from "../../src/fit/align-rows.js";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { sequenceCells, tableCells, withRows } from "./drawn-cells.js";

const table = withRows(
  form2021.requests,
  "received",
  "carriedOver",
  "outcomes.granted",
  "outcomes.partiallyGranted",
  "outcomes.total",
);

/** For each row of the table the first figure of its record and how it was told; `?` where it is ambiguous. */
function aligned(drawing: string, draw = tableCells, form = table): readonly string[] {
  const records = makeRecords(draw(drawing), "before", form.rows, new Prints());
  const { rows, ambiguousRows } = alignRows(records, form.rows, new Prints());
  return rows.map((row, index) =>
    row === null
      ? ambiguousRows.has(index)
        ? "?"
        : "missing"
      : `${records[row.record]?.values.find(({ text }) => text !== "")?.text ?? ""} ${row.basis}`,
  );
}

describe("the rows of a page and of the form", () => {
  it("are paired by their labels, in order", () => {
    const drawing = `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      予以公开 | 8 | 8
      部分公开 | 3 | 3
      总计 | 11 | 11`;
    expect(aligned(drawing)).toEqual(["10 label", "1 label", "8 label", "3 label", "11 label"]);
  });

  it("a row that shows the labels of two is that of neither; one label repeated in its cells is one", () => {
    const drawing = `
      本年新收 | « | 10 | 10
      上年结转 | 予以公开 | 8 | 8
      部分公开 | 部分公开 | 3 | 3`;
    expect(aligned(drawing)).toEqual(["10 label", "missing", "missing", "3 label", "missing"]);
  });

  it("a row of heads is none, though its last cell is a label too", () => {
    expect(aligned("申请人情况 | 自然人 | 其他 | 总计 |\n总计 | 11 | 11").at(-1)).toBe("11 label");
    expect(aligned("申请人情况 | 自然人 | 其他 | 总计 |\n本年新收 | 10 | 10").at(-1)).toBe("missing");
  });

  it("a row behind which another without label stands may lend both its label", () => {
    const drawing = `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      | 8 | 8
      予以公开 | 3 | 3`;
    expect(aligned(drawing).slice(0, 3)).toEqual(["10 label", "?", "3 label"]);
    expect(aligned(drawing.replace("| 8 | 8", "|  |"))[1]).toBe("1 label");
  });

  describe("rows printed blank below （六）其他处理", () => {
    const old = withRows(form2019.requests, "outcomes.granted", "outcomes.other", "outcomes.total");
    const blank = "\n| | | | | | | |";
    const below = (label: string, rows: string): readonly string[] =>
      aligned(
        `予以公开 | 3 | | | | | | 3\n${label} | 1 | | | | | | 1${rows}\n总计 | 4 | | | | | | 4`,
        tableCells,
        old,
      );

    it("are its rows where two of them have no label", () => {
      expect(below("其他处理", blank + blank)).toEqual(["3 label", "?", "4 label"]);
      expect(below("其他处理", blank)).toEqual(["3 label", "1 label", "4 label"]);
      expect(below("其他处理", `${blank}\n结余${blank.slice(1)}`)).toEqual(["3 label", "1 label", "4 label"]);
      expect(below("其他处理", "\n| | | | |\n| | | | |")).toEqual(["3 label", "1 label", "4 label"]);
    });

    it("are empty lines below any other row", () => {
      const drawing = `予以公开 | 3 | | | | | | 3${blank}${blank}\n其他处理 | 1 | | | | | | 1\n总计 | 4 | | | | | | 4`;
      expect(aligned(drawing, tableCells, old)).toEqual(["3 label", "1 label", "4 label"]);
    });

    it("are blanks behind its own cells in a bare sequence", () => {
      const sequence = (cells: string, blanks: number): readonly string[] =>
        aligned(
          `予以公开 | 3 | | | | | | 3 | 其他处理 | ${cells}${" |".repeat(blanks)} | 总计 | 4 | | | | | | 4`,
          sequenceCells,
          old,
        );
      expect(sequence("1 | | | | | | 1", 14)).toEqual(["3 label", "?", "4 label"]);
      expect(sequence("1 | | | | | | 1", 13)).toEqual(["3 label", "1 label", "4 label"]);
      expect(sequence("| | | | | |", 13).at(1)).not.toBe("?");
    });
  });

  it("the label of a group over a row that has none of its own is no label of a row", () => {
    const other = withRows(form2021.requests, "rejected.confirmation", "other.notCorrected", "other.unpaid");
    const drawing = `
      要求行政机关确认或重新出具已获取信息 | 1 | 1
      （六）其他处理 | 2 | 2
      申请人逾期未按收费通知要求缴纳费用 | 3 | 3`;
    expect(aligned(drawing, tableCells, other)).toEqual(["1 label", "2 order", "3 label"]);
  });

  it("a row without label is known by order where one row is left for it", () => {
    const drawing = `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      | 8 | 8
      部分公开 | 3 | 3
      总计 | 11 | 11`;
    expect(aligned(drawing)).toEqual(["10 label", "1 label", "8 order", "3 label", "11 label"]);
  });

  it("a row without label is ambiguous where two rows are left for it", () => {
    const drawing = `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      | 8 | 8
      总计 | 11 | 11`;
    expect(aligned(drawing)).toEqual(["10 label", "1 label", "?", "?", "11 label"]);
  });

  it("two rows without label in two places are known where each adds up, so that each is whole", () => {
    const drawing = (second: string): string => `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      8 | 8
      ${second}
      总计 | 11 | 11`;
    expect(aligned(drawing("3 | 3")).slice(2, 4)).toEqual(["8 order", "3 order"]);
    expect(aligned(drawing("3 | 4")).slice(2, 4)).toEqual(["?", "?"]);
  });

  it("a row of the office's own takes no row of the form", () => {
    const drawing = `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      转交其他机关的来信 | 8 | 8
      部分公开 | 3 | 3
      总计 | 11 | 11`;
    expect(aligned(drawing)).toEqual(["10 label", "1 label", "missing", "3 label", "11 label"]);
  });

  it("rows that have changed places are known by their labels", () => {
    const drawing = `
      上年结转 | 1 | 1
      本年新收 | 10 | 10
      予以公开 | 8 | 8
      部分公开 | 3 | 3
      总计 | 11 | 11`;
    expect(aligned(drawing)).toEqual(["10 label", "1 label", "8 label", "3 label", "11 label"]);
  });

  it("neither of two rows with one label is chosen where they print different figures", () => {
    const drawing = (second: string): string => `
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      予以公开 | 8 | 8
      予以公开 | ${second}
      总计 | 11 | 11`;
    expect(aligned(drawing("9 | 9")).slice(2, 4)).toEqual(["?", "missing"]);
    expect(aligned(drawing("8 | 8")).slice(2, 4)).toEqual(["8 label", "missing"]);
    const longer = drawing("9 | 9").replace("予以公开 | 9", "予以公开的件数 | 9"); // nearly as sure
    expect(aligned(longer).slice(2, 4)).toEqual(["?", "missing"]);
  });

  it("in a bare sequence the head of a group may stand where the label of the row is lost", () => {
    const drawing = "本年新收|10|10|上年结转|1|1|三、本年度办理结果|8|8|部分公开|3|3|总计|11|11";
    expect(aligned(drawing, sequenceCells)[2]).toBe("8 order");
    expect(aligned(drawing.replace("本年度办理结果", "转交的来信"), sequenceCells)[2]).toBe("missing");
  });
});

describe("a record beside rows that are known", () => {
  const of = (record: string, behind = ""): readonly string[] =>
    aligned(`
      本年新收 | 10 | 10
      上年结转 | 1 | 1
      ${record}
      部分公开 | 3 | 3
      ${behind}
      总计 | 11 | 11`).slice(2, 4);

  it("is the row that is left where it shows the head of a group or a damaged label, not where it shows other words", () => {
    expect(of("三、本年度办理结果 | 8 | 8")[0]).toBe("8 order");
    expect(of("（三）不予公开 | 8 | 8")[0]).toBe("8 order");
    expect(of("信息内容 | 8 | 8")[0]).toBe("missing");
    expect(of("其他事项 | 8 | 8")[0]).toBe("missing");
    expect(of("| 8 | 8")[0]).toBe("8 order");
  });

  it("is none where nothing is printed in it", () => {
    expect(of("| | ")[0]).toBe("missing");
    expect(of("| 8 | 8\n| | ")[0]).toBe("8 order");
    expect(of("| | \n| 8 | 8")[0]).toBe("8 order");
    expect(of("不予公开 | |")[0]).toBe("missing");
  });

  it("is in doubt beside another", () => {
    expect(of("| 8 | 8\n| 9 | 9")[0]).toBe("?");
    expect(of("| 8 | 8\n不予公开 | 9 | 9")[0]).toBe("?");
    expect(of("| 8 | 8", "| 9 | 9")[0]).toBe("8 order");
    expect(of("予以公开 | 8 | 8", "| 9 | 9")).toEqual(["8 label", "?"]); // 部分公开 may be merged over both
  });

  it("with the label of a known row puts that row in doubt only where it prints other figures", () => {
    const rival = (figures: string): string | undefined => of(`予以公开 | 8 | 18\n予以公开 | ${figures}`)[0];
    expect(rival("8 | 18 | | ")).toBe("8 label");
    expect(rival("8 | 17")).toBe("?");
    expect(rival("81 | 8")).toBe("?");
    expect(rival("见附件 | ")).toBe("?");
    expect(rival("7 | 见附件")).toBe("?");
    expect(rival(" | ")).toBe("8 label");
    expect(rival("8 | ")).toBe("?");
  });

  it("leaves in doubt what one of two tables leaves blank, where their other rows differ", () => {
    const rows = (figures: readonly string[]): string =>
      ["本年新收", "上年结转", "予以公开", "部分公开", "总计"]
        .map((label, at) => `${label} | ${figures[at] ?? ""}`)
        .join("\n");
    const last = rows(["10 | 10", "1 | 1", "8 | 8", "3 | 3", "11 | 11"]);
    const own = rows(["20 | 20", "2 | 2", "9 | 9", " | ", "9 | 9"]);
    expect(aligned(`${last}\n${own}`)).toEqual(["?", "?", "?", "?", "?"]);
    const once = rows(["10 | 10", "1 | 1", "9 | 9", " | ", "11 | 11"]);
    expect(aligned(`${last}\n${once}`)[3]).toBe("3 label");
    const twice = rows(["10 | 10", "2 | 2", "9 | 9", " | ", "11 | 11"]);
    expect(aligned(`${last}\n${twice}`)[3]).toBe("3 label");
  });

  it("leaves all in doubt where one of two tables is blank, also where its labels alone are left of it", () => {
    const labels = ["本年新收", "上年结转", "予以公开", "部分公开", "总计"];
    const rows = (cells: string): string => labels.map((label) => `${label}${cells}`).join("\n");
    expect(aligned(`${rows(" | | ")}\n${rows(" | 4 | 4")}`)).toEqual(["?", "?", "?", "?", "?"]);
    const alone = aligned(`${rows("")}\n${rows(" | 4 | 4")}`);
    expect(alone).toEqual(["?", "?", "?", "?", "4 label"]); // 总计 alone is the head of a column
  });

  it("is in doubt where its label only ends as that of the row, and another does as well", () => {
    const documents = (first: string): readonly string[] =>
      aligned(`${first} | 2 | 8\n部门规范性文件 | 1 | 9`, tableCells, form2021.disclosure).slice(1, 2);
    expect(documents("以县政府名义制发的规范性文件")).toEqual(["?"]);
    expect(documents("行政规范性文件")).toEqual(["2 label"]);
  });

  it("far from its place is its row only where it shows the whole label, and stands in a row", () => {
    const stray = (label: string, draw = tableCells): string | undefined =>
      aligned(
        `${label} | 11 | 11\n本年新收 | 10 | 10\n上年结转 | 1 | 1\n予以公开 | 8 | 8\n部分公开 | 3 | 3`,
        draw,
      )[4];
    expect(stray("总计")).toBe("11 label");
    expect(stray("（七）总计（件）")).toBe("11 label");
    expect(stray("总计数")).toBe("missing");
    expect(stray("总计", sequenceCells)).toBe("missing");
  });
});

describe("the first and the last rows", () => {
  it("are known by order where one record stands before or behind all others", () => {
    const drawing = "| 10 | 10\n上年结转 | 1 | 1\n予以公开 | 8 | 8\n部分公开 | 3 | 3\n| 11 | 11";
    expect(aligned(drawing)).toEqual(["10 order", "1 label", "8 label", "3 label", "11 order"]);
    expect(aligned(`| 9 | 9\n${drawing}\n| 12 | 12`)).toEqual(["?", "1 label", "8 label", "3 label", "?"]);
  });

  it("of a table without a label are known where each adds up", () => {
    expect(aligned("10 | 10\n1 | 1\n8 | 8\n3 | 3\n11 | 11")).toEqual([
      "10 order",
      "1 order",
      "8 order",
      "3 order",
      "11 order",
    ]);
    expect(aligned("10 | 10\n1 | 1\n8 | 8\n3 | 3\n11 | 12")).toEqual(["?", "?", "?", "?", "?"]);
    expect(aligned("10\n1\n8\n3\n11")).toEqual(["?", "?", "?", "?", "?"]);
    expect(aligned("10 | 10\n1 | 1\n8 | 8\n3 | 3")).toEqual(["?", "?", "?", "?", "?"]);
    expect(aligned("0 | 0\n0 | 0\n0 | 0\n0 | 0\n0 | 0")).toEqual([
      "0 order",
      "0 order",
      "0 order",
      "0 order",
      "0 order",
    ]);
    expect(aligned("2 | 3 | 5\n1 | 0 | 1\n8 | 0 | 8\n3 | 1 | 4\n6 | 5 | 11")[4]).toBe("6 order");
  });
});

describe("a row that shows two labels or two heads", () => {
  const first = (row: string): string | undefined => aligned(`${row} | 10 | 10\n上年结转 | 1 | 1`)[0];

  it("is none", () => {
    expect(first("本年新收")).toBe("10 label");
    expect(first("本年新收 | 上年结转")).toBe("missing");
    expect(first("上年结转 | 本年新收")).toBe("missing");
    expect(first("自然人 | 本年新收")).toBe("10 label");
    expect(first("自然人 | 商业企业 | 本年新收")).toBe("missing");
    expect(first("合计 | 件 | 本年新收")).toBe("10 label");
  });
});
