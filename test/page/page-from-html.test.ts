import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSource } from "../../src/page/page.js";
import { pageFromHtml } from "../../src/page/page-from-html.js";
import { squeeze, visibleText } from "../visible-text.js";

/** The texts of each table, row by row. */
function tablesOf(html: string): readonly (readonly (readonly string[])[])[] {
  const { text, tables } = pageFromHtml(html);
  return tables.map(({ rows }) =>
    rows.map((cells) => cells.map(({ start, end }) => linesOf(text.slice(start, end)))),
  );
}

/** Empty lines are of no account. */
function linesOf(text: string): string {
  return text.replace(/\n+/g, "\n");
}

describe("a blank cell", () => {
  it.each([
    ["empty", "<tr><td></td><td></td><td>3</td><td></td></tr>"],
    ["with spaces that stay", "<tr><td>&nbsp;</td><td><p>\u3000</p></td><td>3</td><td> </td></tr>"],
    ["without end tags", "<tr><td><td><td>3<td>"],
  ])("%s has its place within its own tags", (_, row) => {
    const source = `<table>${row}</table>`;
    const page = pageFromHtml(source);
    const cells = page.tables[0]?.rows[0] ?? [];
    const starts = [...source.matchAll(/<td>/g)].map(({ index }) => index + 4);
    const places = cells.map((cell) => toSource(page, cell));
    expect(places).toHaveLength(4);
    places.forEach(({ start, end }, column) => {
      expect(start).toBeGreaterThanOrEqual(starts[column] ?? Infinity);
      expect(end).toBeLessThan(starts[column + 1] ?? Infinity);
      expect(source.slice(start, end)).toBe(column === 2 ? "3" : "");
    });
  });
});

describe("the XML that pdftohtml makes of PDF", () => {
  const text = (top: number, left: number, width: number, words: string, height = 20): string =>
    `<text top="${String(top)}" left="${String(left)}" width="${String(width)}" height="${String(height)}">${words}</text>\n`;
  const read = (...sheets: readonly string[]): readonly (readonly [string, number, number, number])[] => {
    const pages = sheets.map((texts) => `<page number="1" top="0" left="0" width="892">\n${texts}</page>\n`);
    const page = pageFromHtml(`<pdf2xml>\n${pages.join("")}</pdf2xml>`);
    return page.positioned.map(({ start, end, sheet, top, left }) => [
      page.text.slice(start, end).trim(),
      sheet,
      top,
      left,
    ]);
  };

  it("places its texts on their sheets", () => {
    expect(
      read(text(312, 85, 80, "<b>规章</b>") + text(313, 410, 22, "12"), text(40, 85, 80, "许可")),
    ).toEqual([
      ["规章", 1, 312, 85],
      ["12", 1, 313, 410],
      ["许可", 2, 40, 85],
    ]);
  });

  it("joins what stands side by side in two fonts, not what stands apart, above or below, nor a footnote", () => {
    expect(read(text(312, 369, 11, "0") + text(314, 380, 18, "元") + text(312, 410, 11, "7"))).toEqual([
      ["0元", 1, 312, 369],
      ["7", 1, 312, 410],
    ]);
    const apart = [
      text(312, 369, 11, "1件") + text(312, 390, 11, "2"),
      text(312, 369, 11, "3件") + text(302, 380, 8, "4"),
      text(312, 369, 11, "5件") + text(311, 380, 8, "6", 11),
      text(312, 369, 11, "7") + text(312, 380, 11, "<b>8</b>"),
    ];
    expect(read(...apart).map(([words]) => words)).toEqual(["1件", "2", "3件", "4", "5件", "6", "7", "8"]);
  });

  it("leaves texts without a place in the flow of the page", () => {
    expect(read('<text left="3">甲</text><text top="a" left="3">乙</text>')).toEqual([]);
  });
});

describe("a field of a form", () => {
  it("shows what is filled in where it stands in a cell, and leads to it", () => {
    const source =
      "<table><tr><td>规章</td><td><input class=a value='12' readonly></td><td><INPUT TYPE=text VALUE=3></td></tr></table>";
    expect(tablesOf(source)).toEqual([[["规章", "12", "3"]]]);
    const page = pageFromHtml(source);
    const [, twelve = { start: 0, end: 0 }] = page.tables[0]?.rows[0] ?? [];
    const place = toSource(page, twelve);
    expect(source.slice(place.start, place.end)).toBe("12");
  });

  it("shows nothing where it is no text, is hidden, or stands beside the tables", () => {
    const inputs = ["hidden", "button", "checkbox"]
      .map((type) => `<input type="${type}" value="9">`)
      .join("");
    expect(tablesOf(`<table><tr><td>规章${inputs}<input></td></tr></table>`)).toEqual([[["规章"]]]);
    expect(pageFromHtml('<p>搜索<input type="text" value="9"></p>').text).toBe("搜索");
    const unseen = '<input style="display:none" value="9"><input hidden value="9">';
    expect(tablesOf(`<table><tr><td>12${unseen}</td></tr></table>`)).toEqual([[["12"]]]);
  });

  it("stands apart from what is printed beside it: two numbers are none", () => {
    expect(tablesOf('<table><tr><td>12<input value="9">3</td></tr></table>')).toEqual([[["12 9 3"]]]);
  });

  it("the text of a text field, but not outside of a cell", () => {
    expect(tablesOf("<table><tr><td><textarea rows=1>12</textarea></td></tr></table>")).toEqual([[["12"]]]);
    expect(pageFromHtml("<p>留言<textarea>9</textarea></p>").text).toBe("留言");
  });

  it.each([
    '<img src="12.png">',
    "<svg><text>12</text></svg>",
    "<select><option selected>12</select>",
    "<object>12</object>",
  ])("a mark where %s stands alone in a cell: it is not blank", (object) => {
    const source = `<table><tr><td>规章</td><td>${object}</td></tr></table>`;
    expect(tablesOf(source)).toEqual([[["规章", "\uFFFC"]]]);
    const page = pageFromHtml(source);
    const at = page.text.indexOf("\uFFFC");
    const { start, end } = toSource(page, { start: at, end: at + 1 });
    expect(source.slice(start, end)).toBe(object);
  });

  it("nothing of a picture that only fills its cell", () => {
    expect(
      tablesOf('<table><tr><td>规章</td><td><img src="blank.gif" width=1 height="1"></td></tr></table>'),
    ).toEqual([[["规章", ""]]]);
  });

  it("nothing of what is hidden, nor of a picture beside words or outside of cells", () => {
    expect(tablesOf('<table><tr><td><img style="display:none"></td><td>3<img></td></tr></table>')).toEqual([
      [["", "3"]],
    ]);
    expect(pageFromHtml("<p><img>规章</p>").text).toBe("规章");
  });
});

describe("preformatted text", () => {
  it("keeps its lines and spaces, up to its end", () => {
    const source = "<p>甲\n乙</p><pre>规章   1\n许可&#10;<b>  2</b></pre>丙\n 丁";
    expect(linesOf(pageFromHtml(source).text)).toBe("甲 乙\n规章   1\n许可\n  2\n丙 丁");
  });

  it("keeps them in a cell of page layout, not around and in the cells of a table inside it", () => {
    const inner = "<table>\n<tr>\n<td>规章\n甲</td>\n<td>1</td></tr>\n</table>";
    const source = `<table><tr><td><pre>一  二\n三${inner}</pre></td></tr></table>`;
    expect(linesOf(pageFromHtml(source).text)).toContain("一  二\n三\n规章 甲\t1\t\n");
    expect(tablesOf(source)[1]).toEqual([["规章 甲", "1"]]);
  });
});

describe("what a reader sees", () => {
  it.each([
    ["tags are gone", "<p>本年<b>新收</b></p>", "本年新收"],
    ["entities are decoded", "<p>1&lt;2 &amp;&#20221;&#x4ef6;&nbsp;&mdash;</p>", "1<2 &份件\u00a0—"],
    ["runs of white space are one space", "<p>2024\n   \t年</p>", "2024 年"],
    ["spaces between words of two elements stay one", "<p><b>一、 </b> 总体</p>", "一、 总体"],
    ["an ideographic space stays", "<p>总　计</p>", "总　计"],
    ["a comment is not text", "<p>规<!-- 99 -->章</p>", "规章"],
    [
      "a conditional comment of Word is not text",
      "<p>规<!--[if !supportLists]--><span>章</span><!--[endif]--></p>",
      "规章",
    ],
    ["a script is not text", "<p>规章</p><script>if (1 < 2) write('<td>9</td>')</script>", "规章"],
    ["a style is not text", "<style>td { width: 9px }</style><p>规章</p>", "规章"],
    ["the title of the window is not text", "<title>年报_网站</title><p>年报</p>", "年报"],
    [
      "a hidden element is not text",
      '<p>规章</p><div style="DISPLAY : none"><p>9</p></div><p>1</p>',
      "规章\n1",
    ],
    ["the hidden attribute hides", "<p>规章</p><p hidden>9</p><p>1</p>", "规章\n1"],
    ["an image in a hidden element closes nothing", '<div hidden><img src="a.png"><br>9</div><p>1</p>', "1"],
    ["what Word hides is not text", '<p>1<span style="mso-hide:all">9</span></p>', "1"],
    [
      "what a style strikes through is not text",
      '<p><u style="text-decoration: line-through">9</u>1</p>',
      "1",
    ],
    [
      "text in an element without size, which closes gaps, is read: its children have sizes of their own",
      '<p style="font-size:0"><span style="font-size:16px">1</span></p>',
      "1",
    ],
    ["a raised footnote is not part of the figure", "<p>5<sup>1</sup> 件</p>", "5 1 件"],
    [
      "nor one that a style raises",
      '<p>5<span style="vertical-align:super"><b>1</b></span>件<i style="mso-text-raise:4pt">2</i>3</p>',
      "5 1 件 2 3",
    ],
    [
      "spans shown as blocks are lines",
      '<p><span style="display:block">5</span><span style="display:block">1</span></p>',
      "5\n1",
    ],
  ])("%s", (_, html, text) => {
    expect(pageFromHtml(html).text.trim()).toBe(text);
  });

  it.each([
    ["a br", "结果<br>维持<br/>总计"],
    ["paragraphs", "<p>结果</p><p>维持</p><p>总计</p>"],
    ["unclosed paragraphs", "<p>结果<p>维持<p>总计"],
    ["divs without space between them", "<div>结果</div><div>维持<div>总计</div></div>"],
    ["list items", "<ul><li>结果<li>维持</li></ul>总计"],
    ["headings", "<h2>结果</h2>维持<h3>总计</h3>"],
    ["a line end in the source is none", "<p>结\n果</p>"],
  ])("%s: lines are those of the browser", (_, html) => {
    const lines = pageFromHtml(html)
      .text.split("\n")
      .filter((line) => line !== "");
    expect(lines).toEqual(html.includes("结\n果") ? ["结 果"] : ["结果", "维持", "总计"]);
  });
});

describe("tables", () => {
  it("are rows of cells, head cells too", () => {
    expect(
      tablesOf("<table><tr><th>规章</th><td> 1 </td><td></td></tr><tr><td>总计</td></tr></table>"),
    ).toEqual([[["规章", "1", ""], ["总计"]]]);
  });

  it("need no end tags", () => {
    expect(tablesOf("<table><tr><td>规章<td>1<tr><td>总计<td>2</table>之后")).toEqual([
      [
        ["规章", "1"],
        ["总计", "2"],
      ],
    ]);
    expect(tablesOf("<table><tr><td>规章<td>1")).toEqual([[["规章", "1"]]]);
  });

  it("may have cells without a row", () => {
    expect(tablesOf("<table><td>规章</td><td>1</td></table>")).toEqual([[["规章", "1"]]]);
  });

  it("keep the lines and paragraphs of a cell in it", () => {
    expect(tablesOf("<table><tr><td><p>结果</p><p>维持</p></td><td><p> </p></td></tr></table>")).toEqual([
      [["结果\n维持", ""]],
    ]);
  });

  it("have a tab behind each cell and a line for each row", () => {
    const { text } = pageFromHtml(
      "前<table><tr><td>规章</td><td></td><td>1</td></tr><tr><td>总计</td></tr></table>后",
    );
    expect(linesOf(text)).toBe("前\n规章\t\t1\t\n总计\t\n后");
  });

  it("remember merged cells", () => {
    const { tables } = pageFromHtml('<table><tr><td rowspan="2" colspan=3>规章</td><td>1</td></tr></table>');
    expect(tables[0]?.rows[0]).toMatchObject([
      { rowSpan: 2, colSpan: 3 },
      { rowSpan: 1, colSpan: 1 },
    ]);
  });

  it.each(["0", "-4", "", "many", "NaN"])("take a merge of %j cells for one cell", (claim) => {
    const { tables } = pageFromHtml(
      `<table><tr><td colspan="${claim}" rowspan="${claim}">规章</td></tr></table>`,
    );
    expect(tables[0]?.rows[0]).toMatchObject([{ rowSpan: 1, colSpan: 1 }]);
  });

  it("that claim a billion columns are taken for a few", () => {
    const cell = '<td colspan="1000000000" rowspan="1000000000">1</td>';
    const { tables } = pageFromHtml(`<table>${`<tr>${cell.repeat(20)}</tr>`.repeat(200)}</table>`);
    expect(tables[0]?.rows).toHaveLength(200);
    for (const { colSpan, rowSpan } of tables[0]?.rows.flat() ?? []) {
      expect(colSpan).toBeLessThan(1000);
      expect(rowSpan).toBeLessThan(1000);
    }
  });

  it("in a cell do not leak their cells into the outer row", () => {
    const html =
      "<table><tr><td>栏目</td><td>前<table><tr><td>规章</td><td>1</td></tr></table>后</td><td>页脚</td></tr></table>";
    const { tables } = pageFromHtml(html);
    expect(tablesOf(html)).toEqual([[["栏目", "前\n规章\t1\t\n后", "页脚"]], [["规章", "1"]]]);
    expect(tables[0]?.rows[0]?.map(({ nested }) => nested)).toEqual([false, true, false]);
    expect(tables[1]?.rows[0]?.map(({ nested }) => nested)).toEqual([false, false]);
  });

  it("stand in the order in which they begin, each inside the text", () => {
    const { text, tables } = pageFromHtml(
      "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table><table><tr><td>2</td></tr></table>",
    );
    expect(tables).toHaveLength(3);
    expect(
      tables.every(({ start, end }, at) => start >= (tables[at - 1]?.start ?? 0) && end <= text.length),
    ).toBe(true);
  });

  it("that end before they begin, or cells outside any table, harm nothing", () => {
    expect(tablesOf("</table></tr></td><td>规章</td><table></table>")).toEqual([[]]);
  });
});

const words = fc.constantFrom(
  "规章",
  "1",
  "23",
  "总计",
  "&nbsp;",
  "&lt;",
  "&#65;",
  "&mdash;",
  "&amp;amp;",
  " ",
  "\n  ",
  "　",
  "&#x1F4C4;",
  "4件",
  "&notin;",
);
const inline = fc.constantFrom(
  "<br>",
  "<b>",
  "</b>",
  "<span>",
  "</span>",
  "<!-- 9 -->",
  "<o:p></o:p>",
  "<img alt='9'>",
  "<input type=hidden value=9>",
  "<!--[if gte mso 9]>9<![endif]-->",
);
const blocks = fc.constantFrom(
  "<p>",
  "</p>",
  "<div class='a'>",
  "</div>",
  "<table>",
  "</table>",
  "<tr>",
  "</tr>",
  "<td rowspan=2>",
  "</td>",
  "<td colspan='3'>",
  "<th>",
  "</th>",
  "<tbody>",
  "<h2>",
  "</h2>",
  "<li>",
);
const unseen = fc.constantFrom(
  "<script>if (a<b) x='9'</script>",
  "<style>p{}</style>",
  "<p style='display: none'>9<br>9</p>",
  "<div hidden><p>9</p></div>",
  "<title>9</title>",
  "<select><option>9</option></select>",
);
const html = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: words },
      { weight: 2, arbitrary: inline },
      { weight: 4, arbitrary: blocks },
      unseen,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("for any HTML", () => {
  it("the text is what a reader sees", () => {
    fc.assert(
      fc.property(html, (source) => {
        expect(squeeze(pageFromHtml(source).text)).toBe(visibleText(source));
      }),
      { numRuns: 500 },
    );
  });

  it("every span leads to where its text stands in the source", () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const page = pageFromHtml(source);
        // Whole characters: half of a surrogate pair has no place of its own.
        const bounds = Array.from(page.text).reduce(
          (at, character) => [...at, (at.at(-1) ?? 0) + character.length],
          [0],
        );
        const [start = 0, end = 0] = [bounds[a % bounds.length] ?? 0, bounds[b % bounds.length] ?? 0].sort(
          (x, y) => x - y,
        );
        const place = toSource(page, { start, end });
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeLessThanOrEqual(source.length);
        expect(place.start).toBeLessThanOrEqual(place.end);
        const text = page.text.slice(start, end).trim() === "" ? "" : page.text.slice(start, end);
        fc.pre(text !== "" && text.trim() === text);
        expect(visibleText(source.slice(place.start, place.end))).toBe(squeeze(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("cells stand inside their table, in order and apart, except for those of a table within", () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, tables } = pageFromHtml(source);
        for (const table of tables) {
          let from = table.start;
          for (const cell of table.rows.flat()) {
            expect(cell.start).toBeGreaterThanOrEqual(from);
            expect(cell.end).toBeGreaterThanOrEqual(cell.start);
            expect(cell.end).toBeLessThanOrEqual(table.end);
            expect(text.slice(cell.start, cell.end).trim()).toBe(text.slice(cell.start, cell.end));
            from = cell.end;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("any string at all gives a page", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from("<>/!-&;#x= \"'tdr规1")) })),
        (source) => {
          const page = pageFromHtml(source);
          const { start, end } = toSource(page, { start: 0, end: page.text.length });
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(source.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
