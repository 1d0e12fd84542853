import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../src/page/page.js";
import { pageFromHtml } from "../../src/page/page-from-html.js";
import { readPage } from "../../src/page/read-page.js";
import { parseReport } from "../../src/parse-report.js";
import { anyReport, renderers } from "../../src/testing/index.js";

const asEntities = (source: string): string =>
  source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const asJson = (source: string): string => JSON.stringify({ code: 200, data: { id: "17", content: source } });
const inAscii = (source: string): string =>
  source.replace(/[\u0080-\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, "0")}`;
  });

/** What a page may be wrapped in without a word of it being changed. */
const wrappings: readonly (readonly [string, "html" | "text" | "any", (source: string) => string])[] = [
  ["in JSON", "any", asJson],
  ["in JSON that escapes all but ASCII", "any", (source) => inAscii(asJson(source))],
  ["in JSON that escapes slashes", "any", (source) => asJson(source).replaceAll("/", String.raw`\/`)],
  ["as a string of JSON in JSON", "any", (source) => JSON.stringify([asJson(source)])],
  ["with its tags as entities", "html", asEntities],
  ["with its tags as entities in an element", "html", (source) => `<div>${asEntities(source)}</div>`],
  ["with its tags as entities in JSON", "html", (source) => asJson(asEntities(source))],
  ["in a preformatted element", "text", (source) => `<body><pre>${asEntities(source)}</pre></body>`],
  [
    "with the entities that are left where tags alone are taken out",
    "text",
    (source) => source.replaceAll(" ", "&nbsp;").replaceAll("“", "&ldquo;").replaceAll("（", "&#65288;"),
  ],
  ["with the line separators of Unicode", "text", (source) => source.replace(/\r?\n/g, "\u2028")],
  ["with the line breaks of Word", "text", (source) => source.replace(/\r?\n/g, "\v")],
];

describe("a page that is wrapped", () => {
  it.each(wrappings)(
    "%s gives the same figures, and they lead to where they are printed",
    (_, format, wrap) => {
      const drawn = renderers.filter((renderer) => format === "any" || renderer.format === format);
      fc.assert(
        fc.property(anyReport(), fc.constantFrom(...drawn), (sample, renderer) => {
          const page = renderer.render(sample);
          const source = wrap(page);
          const read = parseReport(source).figures;
          const bare = parseReport(page).figures;
          const told = (figures: typeof read): readonly unknown[] =>
            figures.map(({ path, state, value, printed, basis }) => [path, state, value, printed, basis]);
          expect(told(read)).toEqual(told(bare));
          const digits = read.filter(({ printed }) => /^\d+$/.test(printed ?? ""));
          expect(digits.map(({ span }) => source.slice(span?.start, span?.end))).toEqual(
            digits.map(({ printed }) => printed),
          );
        }),
        { seed: 2027, numRuns: 60 },
      );
    },
  );
});

/** The text of a page, and where a word of it stands in the source. */
function readWord(source: string, word: string): { readonly text: string; readonly place: string } {
  const page = readPage(source, undefined);
  const start = page.text.indexOf(word);
  const span = toSource(page, { start, end: start + word.length });
  return { text: page.text, place: source.slice(span.start, span.end) };
}

/** Enough labels for the tables of a report. */
const TABLES = "一、本年新收 | 1\n二、上年结转 | 0\n予以公开 | 1\n属于国家秘密 | 0";

describe("JSON", () => {
  it("is read for the string that holds the tables, and for the title beside it", () => {
    const content = String.raw`一、总体\u60c5况\n"${TABLES.replaceAll("\n", String.raw`\n`)}\"`.replace(
      '"一',
      String.raw`\"一`,
    );
    const title = "某局2023年政府信息公开工作年度报告";
    const source = `{"标题": "${title}", "id": 17, "hits": "12", "note": "公开12件", "正文" : "${content}"}`;
    const { text, place } = readWord(source, "情况");
    expect(text).toBe(`${title}\n一、总体情况\n"${TABLES}"\n`);
    expect(place).toBe(String.raw`\u60c5况`);
  });

  it("is read for an array of lines, digits and blanks among them", () => {
    const lines = [...TABLES.split("\n"), "", "12", "/"];
    expect(readPage(JSON.stringify({ lines, hits: ["9"] }, null, 2), undefined).text).toBe(
      `${lines.join("\n")}\n`,
    );
    expect(readPage(`\uFEFF${JSON.stringify(["a", lines])}`, undefined).text).toBe(`${lines.join("\n")}\n`);
  });

  it("is no page where its figures are values by themselves: in which order a program writes them nobody knows", () => {
    const row = { label: "规章", inForce: "12", issued: "3件", repealed: "0" };
    const prose = "主动公开12件，予以公开3件，行政复议1件。";
    for (const value of [
      { heading: "二、主动公开政府信息情况", row },
      [prose, "2"],
      [
        ["本年新收", "1"],
        ["上年结转", "0"],
      ],
    ])
      expect(readPage(JSON.stringify(value), undefined).text).toBe(JSON.stringify(value));
  });

  it("is read through a few wrappings, not through any number", () => {
    const wrapped = (times: number): string => (times === 0 ? TABLES : JSON.stringify([wrapped(times - 1)]));
    expect(readPage(wrapped(3), undefined).text.trim()).toBe(TABLES);
    expect(readPage(wrapped(6), undefined).text).toContain('["');
  });

  it("is text where it breaks off, or is only like JSON", () => {
    for (const source of [JSON.stringify(TABLES).slice(0, -1), '"规章","0"\n"许可","1"\n', `[${TABLES}] 0`])
      expect(readPage(source, undefined).text).toBe(source);
  });
});

describe("the format that the caller names", () => {
  it.each([JSON.stringify(TABLES), "<p>规章</p>", "&lt;p&gt;规章", "# 甲\n<b>乙"])(
    "decides over what %j looks like",
    (source) => {
      expect(readPage(source, "text").text).toBe(source);
      expect(readPage(source, "html").text).toBe(pageFromHtml(source).text);
    },
  );
});

describe("a page whose tags stand as entities", () => {
  it("is read as the page they make", () => {
    const source =
      "&lt;table&gt;&lt;tr&gt;&lt;td&gt;规章&lt;/td&gt;&lt;td&gt;&amp;nbsp;12&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;";
    expect(readPage(source, undefined).tables[0]?.rows[0]).toHaveLength(2);
    expect(readWord(source, "12").place).toBe("12");
  });

  it("stays as it is where a table of the page itself is shown, and where a sign is only less than", () => {
    const shown = "<table><tr><td>规章</td><td>&lt;p&gt;12&lt;/p&gt;</td></tr></table>";
    expect(readPage(shown, undefined).text).toContain("<p>12</p>");
    expect(readPage("规章 &lt;12 &lt;条例&gt;", undefined).text).toBe("规章 &lt;12 &lt;条例&gt;");
  });
});

describe("Markdown with HTML in it", () => {
  const table = "<table><tr><td>规章</td><td>1</td></tr></table>";
  const linesOf = (source: string): readonly string[] =>
    readPage(source, undefined)
      .text.split("\n")
      .filter((line) => line.trim() !== "");

  it("keeps its lines where no tags part its paragraphs", () => {
    const source = `# 某局报告\n\n一、总体情况\n\n做得<b>好</b>。\n\n<html><body>${table}</body></html>\n\n## 三、收到`;
    expect(linesOf(source)).toEqual(["# 某局报告", "一、总体情况", "做得好。", "规章\t1\t", "## 三、收到"]);
  });

  it("keeps them beside blocks where it has headings, rules of tables or rows of wikitext", () => {
    for (const mark of ["## 二、主动公开", "|---|---|", "| --- |", "|-"])
      expect(linesOf(`<div>图</div>\n甲\n乙\n${mark}\n丙`)).toEqual(["图", "甲", "乙", mark, "丙"]);
  });

  it("keeps them where tags part paragraphs within its tables only", () => {
    const cells = "<table><tr><td><div><p>本年<br>新收</p></div></td><td>1</td></tr></table>";
    const source = `一、总体情况\n\n  ---- --\n  规章 1\n  ---- --\n\n${cells}\n二、主动公开`;
    expect(linesOf(source)).toEqual([
      "一、总体情况",
      ...["  ---- --", "  规章 1", "  ---- --"],
      ...["本年", "新收\t1\t"],
      "二、主动公开",
    ]);
    expect(linesOf(`${source}\n<p>三、收到`)[0]).toContain("一、总体情况 ---- -- 规章 1");
  });

  it("leaves out what a converter wraps around the words of its lines", () => {
    const source = '# 某局\n<div>\n\n[规章]{style="a"}\n\n[ 0 ]{.b}[件]{.c}\n\n</div>\n  [许可]{.d}  [2]{.e}';
    expect(linesOf(source)).toEqual(["# 某局", "规章", " 0 件", "  [许可]{.d}  [2]{.e}"]);
  });

  it("keeps them where it begins with a block and a line of Markdown follows", () => {
    const cells = "<table><tr><td>其他<br>公益</td></tr></table>";
    expect(linesOf(`<div>图</div>\n# 某局报告\n甲\n${cells}`)).toEqual([
      "图",
      "# 某局报告",
      "甲",
      "其他",
      "公益\t",
    ]);
  });

  it("is HTML where it begins with a tag and its tables hold the paragraphs", () => {
    expect(linesOf("<body>甲\n乙<table><tr><td><p>丙</p></td></tr></table>")[0]).toBe("甲 乙");
  });

  it("is HTML where tags part its paragraphs, or where nothing else shows that it is Markdown", () => {
    expect(linesOf(`<p>甲\n乙</p>\n## 二、主动\n${table}`)).toContain("甲 乙");
    expect(linesOf("<div>甲\n乙\n# main {\n丙</div>")).toEqual(["甲 乙 # main { 丙"]);
    expect(linesOf("<font>甲</font><br>乙\n丙<br>## 丁")).toEqual(["甲", "乙 丙", "## 丁"]);
  });

  it("keeps the lines of preformatted text in a layout table too", () => {
    const source = "<body><table><tr><td><pre>规章   1\n许可  2</pre></td></tr></table></body>";
    expect(readPage(source, undefined).text).toContain("规章   1\n许可  2");
  });

  it("shows the text of cells as HTML does", () => {
    const source = "甲\n<table><tr><td>本年\n新收</td>\n<td> 1\n</td></tr></table>";
    const { text, tables } = readPage(source, undefined);
    expect(tables[0]?.rows[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(["本年 新收", "1"]);
  });
});
