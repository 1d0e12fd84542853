import { describe, expect, it } from "vitest";
import { blockHeads } from "../../src/fit/block-heads.js";
import { Prints } from "../../src/fit/prints.js";
import { makeRecords } from "../../src/fit/records.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormRow, FormTable } from "../../src/forms/form.js";
import { rowOf, sequenceCells, tableCells } from "./drawn-cells.js";

/** The heads of a drawn table, and the record of a row in it. */
function headsOf(drawing: string, name: string, table: FormTable = form2021.disclosure, draw = tableCells) {
  const records = makeRecords(draw(drawing), "before", table.rows, new Prints());
  const row: FormRow = rowOf(table, name);
  const record = records.findIndex(({ labelCells }) =>
    labelCells.some(({ text }) => row.cores.includes(text)),
  );
  return { heads: blockHeads(records, table, new Prints()), row, record };
}

const mixed = `
  信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
  规章     | 1 | 0 | 4
  信息内容 | 本年处理决定数量
  行政处罚 | 7`;

describe("the heads of the blocks of section two", () => {
  it("are an office's own where they show last year beside this one, whatever stands over the block before", () => {
    const { heads, record, row } = headsOf(
      "信息内容 | 本年新制作数量\n规章 | 1\n信息内容 | 上年 | 本年\n行政处罚 | 18 | 116",
      "penalties",
    );
    expect(heads.areChanged(record, row)).toBe(true);
  });

  it("tell a block of the other edition, and only that", () => {
    const regulations = headsOf(mixed, "regulations");
    expect(regulations.heads.isForeign(regulations.record, regulations.row)).toBe(true);
    const penalties = headsOf(mixed, "penalties");
    expect(penalties.heads.isForeign(penalties.record, penalties.row)).toBe(false);
  });

  // 处理决定 is a head of both editions, so both shares are whole: 33 of last year is then read as decisions of this year.
  it("tell a block of the other edition that has a head of this one among its heads", () => {
    const { heads, record, row } = headsOf(
      "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 33 | | ",
      "licensing",
    );
    expect(heads.isForeign(record, row)).toBe(true);
  });

  it("are counted as evidence of their edition", () => {
    expect(headsOf(mixed, "regulations").heads.read).toBe(1);
    expect(headsOf(mixed, "regulations", form2019.disclosure).heads.read).toBe(4); // 处理决定 is in both
  });

  it("say nothing of a row that has none above it", () => {
    const { heads, record, row } = headsOf("行政许可 | 7", "licensing");
    expect(heads.isForeign(record, row)).toBe(false);
    expect(heads.areChanged(record, row)).toBe(false);
  });

  it("tell where the columns are exchanged", () => {
    const drawn = (heads: string): boolean => {
      const {
        heads: found,
        record,
        row,
      } = headsOf(`信息内容|${heads}|规章|1|0|4`, "regulations", form2021.disclosure, sequenceCells);
      return found.areChanged(record, row);
    };
    expect(drawn("本年制发件数|本年废止件数|现行有效件数")).toBe(false);
    expect(drawn("现行有效件数|本年制发件数|本年废止件数")).toBe(true);
    // Heads torn over cells stand in no order that says anything.
    expect(drawn("现行有效|件数|本年|制发件数|本年|废止件数")).toBe(false);
  });

  it("tell where figures of last year stand beside those of the form", () => {
    const changed = (heads: string, table: FormTable, name = "licensing"): boolean => {
      const {
        heads: found,
        record,
        row,
      } = headsOf(`信息内容|${heads}|行政许可|1`, name, table, sequenceCells);
      return found.areChanged(record, row);
    };
    expect(changed("上年处理决定数量|本年处理决定数量", form2021.disclosure)).toBe(true);
    expect(changed("本年处理决定数量|去年处理决定数量", form2021.disclosure)).toBe(true);
    expect(changed("申请数量|本年处理决定数量", form2021.disclosure)).toBe(true);
    expect(changed("处理决定数量(上年)|处理决定数量", form2021.disclosure)).toBe(true);
    // Pieces of the form's own heads, and sentences.
    expect(changed("本年处理|决定数量|数量", form2021.disclosure)).toBe(false);
    expect(changed("本年收费|金额(单位:|万元)|本年处理决定数量", form2021.disclosure)).toBe(false);
    expect(changed("全年公开信息较上年增加12件。|本年处理决定数量", form2021.disclosure)).toBe(false);
    expect(changed("上年项目数量|本年增/减|处理决定数量", form2019.disclosure)).toBe(false);
    expect(changed("上一年项目数量|本年增/减|处理决定数量", form2019.disclosure)).toBe(false);
    // 上年结转 is the beginning of a label.
    const { requests } = form2021;
    const { heads, record } = headsOf(
      "自然人|上年结转申请数量|本年新收|1",
      "received",
      requests,
      sequenceCells,
    );
    expect(heads.areChanged(record, rowOf(requests, "received"))).toBe(false);
  });
});

describe("heads that are no whole cells of their own", () => {
  const read = (drawing: string): number => headsOf(drawing, "regulations").heads.read;

  it("are read where they are torn over cells beside one that is whole", () => {
    expect(read("本年制 | 发件数 | 现行有效件数\n规章 | 1 | 4")).toBe(2);
    expect(read("本年制 | 发件数\n规章 | 1 | 4")).toBe(0);
    expect(read("现行有效件数\n规章 | 1 | 4\n本年制 | 发件数 | 现行有效\n规章 | 2")).toBe(2);
    expect(read("本年制 | 现行有效件数\n规章 | 1 | 4\n发件数 | 现行有效\n规章 | 2")).toBe(1);
  });

  it("are read at the end of a long text, not at its beginning", () => {
    const words = (many: number): string => "本机关公开的各类信息".repeat(many).slice(0, many);
    expect(read(`${words(80)}制发件${words(57)}\n规章 | 1`)).toBe(1);
    expect(read(`${words(80)}制发件${words(58)}\n规章 | 1`)).toBe(0);
    expect(read(`制发件${words(57)}\n规章 | 1`)).toBe(1);
    expect(read(`制发件${words(58)}\n规章 | 1`)).toBe(0);
  });

  it("stand over the rows of their block only", () => {
    const drawing = `
      信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
      行政许可 | 33 | 0 | 7
      信息内容 | 本年处理决定数量
      行政处罚 | 8`;
    const foreign = (name: string): boolean => {
      const { heads, record, row } = headsOf(drawing, name);
      return heads.isForeign(record, row);
    };
    expect([foreign("licensing"), foreign("penalties")]).toEqual([true, false]);
  });

  it("tell their order only where each is a whole head in a cell of its own, or with an instruction", () => {
    const exchanged = (first: string, second: string, third = "本年废止件数"): boolean => {
      const { heads, record, row } = headsOf(
        `${first} | ${third} | ${second}\n规章 | 1 | 0 | 4`,
        "regulations",
      );
      return heads.areChanged(record, row);
    };
    expect(exchanged("现行有效件数", "本年制发件数")).toBe(true);
    expect(exchanged("本年制发件数", "现行有效件数")).toBe(false);
    expect(exchanged("现行有效件", "本年制发件")).toBe(true);
    expect(exchanged("现行有效", "制发件数")).toBe(false);
    const note = (length: number): string => `现行有效件数${"注".repeat(length - 6)}`;
    expect(exchanged(note(22), "本年制发件数")).toBe(true);
    expect(exchanged(note(23), "本年制发件数")).toBe(false);
    expect(exchanged("本年制发件数本年废止件数", "现行有效件数", "件")).toBe(false);
  });
});
