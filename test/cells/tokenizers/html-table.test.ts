import { describe, expect, it } from "vitest";
import { htmlTable } from "../../../src/cells/tokenizers/html-table.js";
import { htmlRegion, placesOf, rowsOf, textRegion } from "../regions.js";

const places = (html: string): readonly string[] | null => placesOf(htmlTable.tokenize(htmlRegion(html)));

describe("an HTML table", () => {
  it("is its rows and cells, blank ones too", () => {
    expect(
      rowsOf(
        htmlTable,
        htmlRegion("<table><tr><td>规章</td><td></td><td>&nbsp;</td><td>4</td></tr></table>"),
      ),
    ).toEqual([["规章", "", "", "4"]]);
  });

  it("counts columns from the left, past cells that are merged sideways", () => {
    expect(places('<table><tr><td colspan="3">总计</td><td>1</td></tr></table>')).toEqual([
      "0,0+2 总计",
      "0,3 1",
    ]);
  });

  it("skips the columns under a cell that is merged downwards", () => {
    const html =
      "<table><tr><td rowspan=3>三</td><td>一</td></tr><tr><td rowspan=2>二</td><td>1</td></tr><tr><td>2</td></tr><tr><td>四</td></tr></table>";
    expect(places(html)).toEqual(["0,0 三", "0,1 一", "1,1 二", "1,2 1", "2,2 2", "3,0 四"]);
  });

  it("may be cut in two: the rows of the second follow those of the first, a number left out between", () => {
    const html =
      "<table><tr><td rowspan=9>一</td><td>1</td></tr></table><p>第2页</p><table><tr><td>二</td><td>2</td></tr></table>";
    expect(places(html)).toEqual(["0,0 一", "0,1 1", "2,0 二", "2,1 2"]);
  });

  it("that only lays out the page gives way to the tables in it", () => {
    const html =
      "<table><tr><td>栏目</td><td><table><tr><td>规章</td><td>4</td></tr></table></td></tr></table>";
    expect(rowsOf(htmlTable, htmlRegion(html))).toEqual([["栏目"], ["规章", "4"]]);
  });

  it("is not there in plain text", () => {
    expect(htmlTable.tokenize(textRegion("规章 | 1"))).toBeNull();
  });

  it("has no more cells than it prints, whatever columns and rows they claim", () => {
    const row = `<tr>${'<td colspan="1000000000" rowspan="1000000000">1</td>'.repeat(10)}</tr>`;
    const cells = htmlTable.tokenize(htmlRegion(`<table>${row.repeat(300)}</table>`));
    expect(cells).toHaveLength(3000);
  });
});
