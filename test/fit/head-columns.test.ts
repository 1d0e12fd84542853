import { describe, expect, it } from "vitest";
import { headColumnsAt } from "../../src/fit/head-columns.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { tableCells } from "./drawn-cells.js";

/** For the row that begins with a cell, the page columns under each head: `issued 1`. */
function headsAbove(drawing: string, firstCell: string, table = form2021.disclosure): unknown {
  const cells = tableCells(drawing);
  const { heads, isShort } = headColumnsAt(
    cells,
    table,
    new Prints(),
  )(cells.find(({ text }) => text === firstCell));
  if (heads === null || isShort) return null;
  const under = [...heads.under].map(([{ key }, columns]) => `${key} ${[...columns].join("+")}`);
  return [...under, ...[...heads.others].map((column) => `other ${column}`)];
}

const documents = `
  信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
  规章     | 1            | 0            | 4`;

describe("the heads above a row", () => {
  it("tell the page columns of the form's columns", () => {
    expect(headsAbove(documents, "规章")).toEqual(["issued 1", "repealed 2", "inForce 3"]);
  });

  it("tell them in the order of the page, where an office has exchanged its columns", () => {
    const drawing = `
      信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数
      规章     | 4            | 1            | 0`;
    expect(headsAbove(drawing, "规章")).toEqual(["inForce 1", "issued 2", "repealed 3"]);
  });

  it("are the last ones, where two blocks have a column each in another place", () => {
    const drawing = `
      信息内容 | 本年处理决定数量
      行政许可 | 7
      信息内容 |  | 本年处理决定数量
      行政处罚 |  | 8`;
    expect(headsAbove(drawing, "行政许可")).toEqual(["decisions 1"]);
    expect(headsAbove(drawing, "行政处罚")).toEqual(["decisions 2"]);
  });

  it("tell nothing where one of them parts those that share a merged head: that cell has lost its width", () => {
    const drawing = `
      申请人 | 自然人 | 商业企业 | 科研机构 | 总计
      新收   | 85     | 0        | 0        | 85`;
    const parted = drawing.replace("科研机构 | 总计", "总计 | 科研机构");
    const { requests } = form2021;
    expect(headsAbove(drawing, "新收", requests)).toEqual(["person 1", "company 2", "research 3", "total 4"]);
    expect(headsAbove(parted, "新收", requests)).toBeNull();
  });

  it("tell nothing where those that share a merged head stand behind the row above them: that cell is lost from it", () => {
    const drawing = (above: string): string => `
      申请人 | 自然人 | ${above}
             |        |      | 商业企业 | 科研机构
      新收   | 85     | 85   | 0        | 0`;
    const { requests } = form2021;
    expect(headsAbove(drawing("总计 | 法人或其他组织 | «"), "新收", requests)).toEqual([
      "person 1",
      "total 2",
      "company 3",
      "research 4",
    ]);
    expect(headsAbove(drawing("总计"), "新收", requests)).toBeNull();
  });

  it("tell columns that an office adds behind them; what stands in another row is no head", () => {
    const added = (heads: string): unknown =>
      headsAbove(
        `信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 ${heads}\n规章 | 1 | 0 | 4 | 12 | 7`,
        "规章",
      );
    const official = ["issued 1", "repealed 2", "inForce 3"];
    expect(added("| 行次 | «")).toEqual([...official, "other 4", "other 5"]);
    expect(added("| | 备注")).toEqual([...official, "other 5"]);
    expect(added("| 4")).toEqual(official);
    expect(added("\n | | | | 备注")).toEqual(official);
  });

  it("tell columns that an office adds among them, by heads of figures; those of last year are none of this year's", () => {
    const added = (heads: string): unknown =>
      headsAbove(`信息内容 | ${heads}\n行政许可 | 901 | 7`, "行政许可");
    expect(added("上年处理决定数量 | 本年处理决定数量")).toEqual(["decisions 2", "other 1"]);
    expect(added("本年处理决定数量 | 去年处理决定数量")).toEqual(["decisions 1", "other 2"]);
    expect(added("申请数量 | 处理决定数量")).toEqual(["decisions 2", "other 1"]);
    expect(added("项目 | 处理决定数量")).toEqual(["decisions 2"]);
    expect(added(`${"依".repeat(37)}申请数量 | 处理决定数量`)).toEqual(["decisions 2"]);
    const { disclosure } = form2019;
    const drawing = "信息内容 | 上一年项目数量 | 增/减（较上年）\n行政许可 | 33 | 减2";
    expect(headsAbove(drawing, "行政许可", disclosure)).toEqual(["previous 1", "change 2"]);
  });

  it("of one block say nothing of columns in the next", () => {
    const drawing = `
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章     | 1            | 0            | 4
      信息内容 | 上年处理决定数量 | 本年处理决定数量
      行政许可 | 901          | 7
      信息内容 | 本年收费金额
      行政事业性收费 | 3`;
    expect(headsAbove(drawing, "规章")).toEqual(["issued 1", "repealed 2", "inForce 3"]);
    const above = ["issued 1", "repealed 2", "inForce 3", "decisions 2"];
    expect(headsAbove(drawing, "行政许可")).toEqual([...above, "other 1"]);
    expect(headsAbove(drawing, "行政事业性收费")).toEqual([...above, "amount 1"]);
  });

  it("over two rows reach as far as the longer one, whatever stands above the block", () => {
    const drawing = (figure: string): string => `
      申请人 | 自然人 | 法人或其他组织 | « | 总计
             |        | 商业企业 | 科研机构
      新收   | 85     | 0        | ${figure}`;
    const { requests } = form2021;
    expect(headsAbove(drawing("0 | 85"), "新收", requests)).not.toBeNull();
    expect(headsAbove(drawing("85"), "新收", requests)).toBeNull();
  });

  it("do not reach rows above them", () => {
    expect(headsAbove(`规章 | 1 | 0 | 4${documents.replace("规章", "制度")}`, "规章")).toEqual([]);
  });

  it("cover every column that their cell covers", () => {
    const drawing = `
      信息内容 | 本年制发件数 | « | 本年废止件数
      规章     | 1            | 1 | 0`;
    expect(headsAbove(drawing, "规章")).toEqual(["issued 1+2", "repealed 3"]);
  });

  it("tell nothing of a row that ends before them: it has lost a cell", () => {
    expect(headsAbove(documents.replace("| 0            | 4", "| 4"), "规章")).toBeNull();
  });

  it("are whole cells where they are one short word, which other words contain", () => {
    const drawing = `
      本列数据的总计关系 | 自然人 | 其他组织 | 其他 | 小计
      本年新收           | 1      | 2        | 3    | 4`;
    expect(headsAbove(drawing, "本年新收", form2021.requests)).toEqual(["person 1", "other 3", "other 4"]);
  });

  it("are none of a bare sequence, of a row without heads above it, or of no cell", () => {
    const cells = tableCells(documents);
    const bare = cells.map((cell) => ({ ...cell, row: null, column: null }));
    expect(headColumnsAt(bare, form2021.disclosure, new Prints())(bare[5]).heads).toBeNull();
    expect(headColumnsAt(cells, form2021.disclosure, new Prints())(undefined).heads).toBeNull();
    expect(headColumnsAt(cells.slice(4), form2021.disclosure, new Prints())(cells[4])).toMatchObject({
      heads: null,
      isShort: false,
    });
    expect(headColumnsAt(cells, form2021.disclosure, new Prints())(bare[5]).heads).toBeNull();
    const mixed = [...bare.slice(0, 4), ...cells.slice(4)];
    expect(headColumnsAt(mixed, form2021.disclosure, new Prints())(cells[4]).heads).toBeNull();
  });

  it("are those above it, not beside it, for each row its own", () => {
    const drawing = `
      信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
      规章     | 1            | 0            | 4
      信息     | 本年废止件数 | 本年制发件数 | 现行有效件数
      文件     | 2            | 3            | 5`;
    expect(headsAbove(drawing, "信息")).toEqual(["issued 1", "repealed 2", "inForce 3"]);
    expect(headsAbove(drawing, "文件")).toEqual(["issued 2", "repealed 1", "inForce 3"]);
    expect(headsAbove(drawing, "规章")).toEqual(["issued 1", "repealed 2", "inForce 3"]);
  });

  it("of one row may stand in several cells, and are no sentences", () => {
    const twice = "信息内容 | 本年制发件数 | 制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 1 | 0 | 4";
    expect(headsAbove(twice, "规章")).toEqual(["issued 1+2", "repealed 3", "inForce 4"]);
    const words = (length: number): string => `制发件${"注".repeat(length - 3)}`;
    const drawing = (length: number): string => `${words(length)} | 本年废止件数\n规章 | 1`;
    expect(headsAbove(drawing(40), "规章")).toEqual(["issued 0", "repealed 1"]);
    expect(headsAbove(drawing(41), "规章")).toEqual(["repealed 1"]);
  });
});
