import { describe, expect, it } from "vitest";
import { toSource } from "../../src/page/page.js";
import { pageFromText } from "../../src/page/page-from-text.js";

/** Where a word of the page's text stands in the source. */
function placeOf(source: string, word: string): string {
  const page = pageFromText(source);
  const start = page.text.indexOf(word);
  const span = toSource(page, { start, end: start + word.length });
  return source.slice(span.start, span.end);
}

describe("a page of text", () => {
  it("is the text as it stands, character by character", () => {
    const source = "规章\t1\r\n [附件] {甲} <br\n";
    expect(pageFromText(source)).toMatchObject({
      text: source,
      tables: [],
      positioned: [],
      stretches: { length: 0 },
    });
  });

  it("has a space for a line end that Markdown writes inside a cell", () => {
    const source = "| 本年新收<br>政府信息<BR />数量 | 12 |";
    expect(pageFromText(source).text).toBe("| 本年新收 政府信息 数量 | 12 |");
    expect(placeOf(source, "政府信息")).toBe("政府信息");
    expect(placeOf(source, "新收 政府")).toBe("新收<br>政府");
  });

  it("leaves out the comments of Markdown", () => {
    const source = "| 规章 <!-- colspan: 3 --> | 12 |\n<!-- 第 3 页 -->\n<!-- 未完 12";
    expect(pageFromText(source).text).toBe("| 规章  | 12 |\n\n<!-- 未完 12");
    expect(placeOf(source, "12 |")).toBe("12 |");
  });

  it("leaves out the lines that open and close a block in the Markdown of document converters", () => {
    const source =
      '甲\n\n::: {align="center"}\n  -- --\n  乙 1\n:::\n\n:::::: Section0\n:::某局\n丙 ::: 2\n:::';
    expect(pageFromText(source).text).toBe("甲\n\n  -- --\n  乙 1\n\n:::某局\n丙 ::: 2\n");
    expect(placeOf(source, "丙 :::")).toBe("丙 :::");
  });

  it("has the characters that entities stand for, as where tags alone were taken out of a page", () => {
    const source = "&nbsp;自然人&nbsp;\n&#12288;&#x35;&ldquo;三安全&rdquo;\n&td; A&B &#0; &#xffffff;";
    expect(pageFromText(source).text).toBe(" 自然人 \n\u30005“三安全”\n&td; A&B &#0; &#xffffff;");
    expect(placeOf(source, "自然人")).toBe("自然人");
    expect(placeOf(source, "5")).toBe("&#x35;");
  });

  it("keeps entities that would part cells or lines, and those of no character", () => {
    const source = "5&#124;67 1&#44;234 12&#10;3&#9;&#x22;&#150;&#55357;&#xD83D;";
    expect(pageFromText(source).text).toBe(source);
  });

  it("keeps white space that is all that is left of a blank cell on a line, not on a line of its own", () => {
    const source = "（一）予以公开  4  &nbsp;&nbsp;  8\n&nbsp;\n 自然人&nbsp;&emsp; 6";
    expect(pageFromText(source).text).toBe("（一）予以公开  4  &nbsp;&nbsp;  8\n \n 自然人   6");
  });

  it("has spaces for the ends of lines and tabs that a converter keeps within a cell between bars", () => {
    expect(pageFromText("|&#xA;予以&#x9;公开&#13;&#10;| 4&#10;|").text).toBe("| 予以 公开  | 4 |");
  });

  it("has white space as wide for what stands alone between bars, whose cell is blank", () => {
    expect(pageFromText("| 规章 | &nbsp; |  &#xA; | &#160; |").text).toBe(
      "| 规章 |        |        |        |",
    );
  });

  it("has a line feed for whatever ends a line", () => {
    const source = "规章\v1\u20282\u20293\u00854\r\n5";
    expect(pageFromText(source).text).toBe("规章\n1\n2\n3\n4\r\n5");
    expect(placeOf(source, "3")).toBe("3");
  });

  it("leaves out what converters wrap around the words of a paragraph", () => {
    const source = '[二、]{style="x"}[主动公开政府信息情况]{style="y"}\r\n规章 1\n';
    expect(pageFromText(source).text).toBe("二、主动公开政府信息情况\r\n规章 1\n");
    expect(placeOf(source, "主动公开")).toBe("主动公开");
    expect(placeOf(source, "1")).toBe("1");
  });

  it("keeps such wrapping inside a table, whose columns are told by their width", () => {
    const row = "| [规章]{.u} | 1 |";
    expect(pageFromText(`[一、]{.u}\n${row}`).text).toBe(`一、\n${row}`);
  });

  it("keeps brackets that wrap nothing, and those not closed on their line", () => {
    const source = "[甲]{.u} [2021]30号\n[乙]{.u\n}";
    expect(pageFromText(source).text).toBe("甲 [2021]30号\n[乙]{.u\n}");
  });
});
