import { describe, expect, it } from "vitest";
import { makeLabel } from "../../src/fit/label.js";
import { isRowLabel, LABEL_READ, rowLikenesses } from "../../src/fit/row-likenesses.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormTable } from "../../src/forms/form.js";

const { disclosure, requests } = form2021;

/** The rows whose label the cells show, surest first. */
function rowsRead(table: FormTable, ...cells: readonly string[]): readonly string[] {
  const likeness = rowLikenesses(makeLabel(cells), table.rows);
  return table.rows
    .map(({ path }, index) => ({ path: path.slice(path.indexOf(".") + 1), likeness: likeness[index] ?? 0 }))
    .filter((row) => row.likeness >= LABEL_READ)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ path }) => path);
}

describe("the label before the figures of a row", () => {
  it.each([
    ["with its numbering", ["一、本年新收政府信息公开申请数量"], "received"],
    ["with a number in brackets", ["（3）其他"], "outcomes.other.rest"],
    ["behind the merged labels of its groups", ["三、本年度办理结果", "（一）予以公开"], "outcomes.granted"],
    ["with a remark", ["（二）部分公开（区分处理的，只计这一情形）"], "outcomes.partiallyGranted"],
    ["torn over two cells", ["5.要求行政机关确认或重新", "出具已获取信息"], "outcomes.rejected.confirmation"],
    ["with characters lost", ["1.本机不掌握关政府信息"], "outcomes.unavailable.notHeld"],
    ["in traditional characters", ["2.重複申請"], "outcomes.rejected.repeated"],
    ["with curly quotes", ["3.危及“三安全一稳定”"], "outcomes.denied.security"],
    ["of one word behind its group", ["（六）其他处理", "3.其他"], "outcomes.other.rest"],
  ])("%s is that of one row alone", (_, cells, row) => {
    expect(rowsRead(requests, ...cells)).toEqual([row]);
  });

  it("of one word behind its group is no label amid heads of columns that are torn", () => {
    expect(rowsRead(requests, "自然", "人", "科研", "机构", "其", "他", "总", "计")).toEqual([]);
    expect(rowsRead(requests, "（七）总计")).toEqual(["outcomes.total"]);
  });

  it("torn so that it is as much the label of one row as of another is that of neither", () => {
    expect(rowsRead(requests, "属于行政执法案")).toEqual(["outcomes.denied.enforcementFile"]);
    expect(rowsRead(requests, "属于行政执法查询")).toEqual([]);
  });

  it("is no longer that of a row where another short label follows", () => {
    expect(rowsRead(disclosure, "行政处罚", "行政征收")).toEqual([]);
  });

  it("that begins as that of one row and ends as that of another is what is left of two", () => {
    expect(rowsRead(requests, "2.重复申3.要求提供公开出版物")).toEqual([]);
    expect(rowsRead(requests, "1.本机关不掌握相有现成信息需要另行制作")).toEqual([]);
  });

  it("that names two rows is that of neither; what a remark names does not count", () => {
    expect(rowsRead(disclosure, "规章行政规范性文件")).toEqual([]);
    expect(rowsRead(disclosure, "行政处罚和行政强制合计")).toEqual([]);
    expect(rowsRead(disclosure, "行政处罚（行政强制除外）")).toEqual(["penalties"]);
    expect(rowsRead(requests, "其他属于国家秘密")).toEqual(["outcomes.denied.stateSecret"]);
  });

  it("is not that of a row that stands before it with its figures lost, nor of one like that row", () => {
    expect(rowsRead(disclosure, "规章", "行政规范性文件", "其他主动公开文件")).toEqual([]);
    expect(rowsRead(requests, "一、本年新收政府信息公开申请数量", "三、本年度办理结果")).toEqual([]);
    expect(rowsRead(disclosure, "规章", "政规范性文件")).toEqual(["normativeDocuments"]);
  });

  it("stays that of a row where a remark follows in a cell of its own", () => {
    expect(rowsRead(disclosure, "行政处罚", "（含派出机构）")).toEqual(["penalties"]);
    // Behind the remark another label: two rows claim the figures, and neither is hidden by the other.
    expect(rowsRead(disclosure, "行政处罚", "（含派出机构）", "行政强制")).toEqual(["coercion", "penalties"]);
  });

  it("is not told by the first sixty characters of its cell alone", () => {
    const cell = `规章${"．".repeat(70)}行政许可`;
    expect(rowsRead(disclosure, cell)).toEqual(["regulations", "licensing"]);
  });

  it("is another label with a short word before it", () => {
    expect(rowsRead(disclosure, "非行政许可")).toEqual([]);
    expect(rowsRead(disclosure, "其他行政许可")).toEqual([]); // 其他 is the head of a column too
    expect(rowsRead(disclosure, "处理决定数量行政许可")).toEqual(["licensing"]);
    expect(rowsRead(disclosure, "2行政许可")).toEqual([]); // the end of a figure before it
    expect(rowsRead(requests, "申请 3重复申请")).toEqual([]); // not its number
  });

  it("is told from the one before it, its figures lost, also where Markdown escapes the point of its number", () => {
    const repeated = ["1.信访举报投诉类申请", "2.重复申请"];
    expect(rowsRead(requests, ...repeated)).toEqual(["outcomes.rejected.repeated"]);
    expect(rowsRead(requests, ...repeated.map((label) => label.replace(".", "\\.")))).toEqual([
      "outcomes.rejected.repeated",
    ]);
    expect(rowsRead(requests, ...repeated.map((label) => label.replace(".", " ")))).toEqual([
      "outcomes.rejected.repeated",
    ]);
  });

  it("is not told by what a remark inside another label names", () => {
    expect(rowsRead(disclosure, "其他主动公开文件（不含行政规范性文件）")).toEqual([]);
  });

  it("of one short word is read from the end of a text only behind a head", () => {
    expect(rowsRead(disclosure, "信息内容本年制发件数规章")).toEqual(["regulations"]);
    expect(rowsRead(disclosure, "内部管理规章")).toEqual([]);
    expect(rowsRead(requests, "3.其他       （七）总计")).toEqual(["outcomes.total"]);
    expect(rowsRead(requests, "三、本年度办理结果1.信访举报投诉类申请 2.重复申请 3.其他 （七）总计")).toEqual(
      ["outcomes.total"],
    );
  });
});

describe("a cell", () => {
  it.each(["规章", "1.规章", "规 章", "规章（本级）", "行政规范性文件现行有效"])(
    "%s is the label of a row",
    (text) => {
      expect(isRowLabel(text, disclosure.rows)).toBe(true);
    },
  );

  it.each(["规章制度", "行政许可3", "信息内容", "", "3"])("%s is not", (text) => {
    expect(isRowLabel(text, disclosure.rows)).toBe(false);
  });
});

describe("how surely a label is that of a row", () => {
  const RECEIVED = "本年新收政府信息公开申请数量";
  const likeness = (...cells: readonly string[]): number =>
    rowLikenesses(makeLabel(cells), requests.rows)[0] ?? 0;

  it.each([
    ["alone in its cell", 1, [RECEIVED]],
    ["quoted", 1, [`"${RECEIVED}"`]],
    ["with a remark", 0.97, [`${RECEIVED}（件）`]],
    ["with a colon", 0.97, [`${RECEIVED}：某`]],
    ["with a comma", 0.97, [`${RECEIVED}，某`]],
    ["with a word behind it", 0.9, [`${RECEIVED}某`]],
    ["torn over cells", 0.9, ["本年新收政府信息", "公开申请数量"]],
    ["with a remark in a cell of its own", 0.9, [RECEIVED, "（件）"]],
    ["behind a remark in a cell of its own", 0.87, [`${RECEIVED}（件）`, "（某某）"]],
    ["of another row", 0, ["（一）予以公开"]],
    ["of nothing", 0, [""]],
    ["of marks alone", 0, ["——", "（）"]],
  ])("%s: %d", (_, surely, cells) => {
    expect(likeness(...cells)).toBeCloseTo(surely, 6);
  });

  it("sinks with the words that follow it", () => {
    const rest = (count: number): number =>
      likeness("某某".repeat(3), `某某某某${RECEIVED}`, "丙".repeat(count));
    expect(rest(3)).toBeCloseTo(0.85 - 3 / 150, 6);
    expect(rest(30)).toBeCloseTo(0.85 - 30 / 150, 6);
    expect(rest(50)).toBeCloseTo(0.56, 6);
  });

  it("is one likeness for each row, all null for none", () => {
    expect(rowLikenesses(makeLabel([]), requests.rows)).toEqual(requests.rows.map(() => 0));
    expect(rowLikenesses(makeLabel(["2.重复申3.要求提供公开出版物"]), requests.rows)).toEqual(
      requests.rows.map(() => 0),
    );
  });
});

describe("a label made ready for comparing", () => {
  it("is its cells without numbering and marks, and all of them in one", () => {
    expect(makeLabel(["一、规 章", "", "（二）“部分”（公开）"])).toEqual({
      cells: ["规章", "部分(公开)"],
      compact: ["规章", "部分公开"],
      joined: "一规章二部分公开",
    });
  });

  it("is the end of a long one, and the beginning of each cell", () => {
    const cells = Array.from({ length: 30 }, (_, index) => `${"甲".repeat(9)}${String(index)}`);
    const label = makeLabel(cells);
    expect(label.cells).toEqual(cells.slice(-24));
    expect(label.joined).toBe(cells.join("").slice(-140));
    const long = `${"甲".repeat(420)}乙`;
    expect(makeLabel([long]).cells).toEqual(["甲".repeat(60)]);
    expect(makeLabel([long]).joined).toBe("甲".repeat(140));
    expect(makeLabel([`${"甲".repeat(130)}乙`]).joined).toBe(`${"甲".repeat(130)}乙`);
  });

  it.each([
    ["1-2、a甲", "12a甲"],
    ["甲·乙。", "甲乙"],
    ["一丁龥09", "一丁龥09"],
  ])("keeps what carries meaning: %s", (text, joined) => {
    expect(makeLabel([text]).joined).toBe(joined);
  });
});
