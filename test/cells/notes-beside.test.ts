import { describe, expect, it } from "vitest";
import { notesBeside } from "../../src/cells/notes-beside.js";
import { parseReport } from "../../src/index.js";
import { readPage } from "../../src/page/read-page.js";

const TABLE = `<table><caption>单位：元</caption><tr><td>信息内容</td><td>本年收费金额</td></tr><tr><td>行政事业性收费</td><td>36000</td></tr></table>`;

function notesOf(source: string): readonly string[] {
  const page = readPage(source, undefined);
  return notesBeside(page, { start: 0, end: page.text.length });
}

describe("what a region prints beside its tables", () => {
  it("is every line outside of their cells: above, below, between them, and the caption", () => {
    expect(notesOf(`<p>上</p><p>另一行</p>${TABLE}<p>中</p>${TABLE}<p>下</p>`)).toEqual([
      "上",
      "另一行",
      "单位：元",
      "中",
      "单位：元",
      "下",
    ]);
  });

  it("is also what a layout table shows around them, and nothing where no table is marked", () => {
    expect(notesOf(`<table><tr><td><p>上</p>${TABLE}</td></tr></table>`)).toEqual(["上", "单位：元"]);
    expect(notesOf("单位：元\n行政事业性收费 36000")).toEqual([]);
  });
});

describe("the unit of a fee", () => {
  const fee = (before: string, head: string, behind: string) => {
    const table = TABLE.replace("<caption>单位：元</caption>", "").replace("本年收费金额", head);
    const { figures } = parseReport(
      `<h2>二、主动公开政府信息情况</h2>${before}${table}${behind}<h2>三、收到和处理政府信息公开申请情况</h2>`,
    );
    return figures.find(({ path }) => path === "disclosure.fees.amount");
  };

  it.each([
    ["<p align=right>单位：元</p>", ""],
    ["", "<p>注：收费金额单位为元。</p>"],
  ])("may stand outside of the table: %s%s", (before, behind) => {
    expect(fee(before, "本年收费金额", behind)).toMatchObject({ state: "number", value: 3.6 });
  });

  it("is none where that outside contradicts the head", () => {
    expect(fee("<p>单位：元</p>", "本年收费金额（单位：万元）", "")).toMatchObject({
      state: "text",
      value: null,
    });
  });
});
