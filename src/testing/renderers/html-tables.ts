import type { SampleCell, SampleReport, SampleTable } from "../sample-report.js";
import type { Renderer } from "./renderer.js";

/** How a page marks up its blocks. */
interface Markup {
  readonly line: (text: string, kind: "title" | "heading" | "paragraph") => string;
  readonly cell: (text: string, spans: string) => string;
  readonly table: (rows: string) => string;
  readonly page: (body: string, sample: SampleReport) => string;
}

/**
 * `<table>`s with merged cells, a page as an editor of a CMS saves it.
 *
 * ```text
 * <tr><td colspan="4">第二十条第（一）项</td></tr>
 * <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>
 * ```
 */
export const htmlPlain: Renderer = htmlRenderer("html-plain", {
  line: (text, kind) => (kind === "paragraph" ? `<p>${text}</p>` : `<h2>${text}</h2>`),
  cell: (text, spans) => `<td${spans}>${text}</td>`,
  table: (rows) => `<table border="1">\n${rows}\n</table>`,
  page: (body, { title }) =>
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${title}</title></head><body>\n${body}\n</body></html>\n`,
});

/**
 * What Word pastes: a paragraph with spans in every cell, empty elements of its own, conditional comments.
 *
 * ```text
 * <td width="57" style="…"><p class="MsoNormal"><span lang="EN-US">0</span><o:p></o:p></p></td>
 * ```
 */
export const htmlWord: Renderer = htmlRenderer("html-word", {
  line: (text) =>
    `<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:仿宋_GB2312">${text.slice(0, 2)}</span><span style="font-size:16pt">${text.slice(2)}<o:p></o:p></span></p>`,
  cell: (text, spans) =>
    `<td${spans} width="57" style="width:43pt;padding:0 5pt"><p class="MsoNormal" align="center"><span lang="EN-US" style="mso-font-kerning:0pt">${text === "" ? "&nbsp;" : text}</span><span><o:p></o:p></span></p></td>`,
  table: (rows) =>
    `<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><div align="center"><table class="MsoNormalTable" border="1"><tbody>${rows}</tbody></table></div>`,
  page: (body) => `<div class="content">${body}</div>`,
});

/**
 * The report inside the layout table of a site, with white space inside the cells, navigation and scripts around it.
 *
 * ```text
 * <table class="page"><tr><td>栏目</td><td> … the whole report with its tables … </td></tr></table>
 * ```
 */
export const htmlNested: Renderer = htmlRenderer("html-nested", {
  line: (text) => `<p>\n\u3000\u3000${text}\n</p>`,
  cell: (text, spans) => `<td${spans} class="et3">\n            ${text}\n          </td>`,
  table: (rows) =>
    `<table class="et" width="100%">\n<colgroup><col/><col/></colgroup>\n<tbody>${rows}</tbody></table>`,
  page: (body, { title }) =>
    `<html><head><title>${title}_政府门户网站</title><script>var rows = 7;</script></head><body>` +
    `<table class="page"><tr><td><ul><li>首页</li><li>政务公开</li></ul></td><td><div id="zoom">${body}</div></td></tr></table>` +
    `</body></html>`,
});

function htmlRenderer(name: string, markup: Markup): Renderer {
  return {
    name,
    format: "html",
    keepsBlanks: true,
    keepsCells: true,
    render: (sample) =>
      markup.page(
        sample.blocks
          .map((block) =>
            block.kind === "table" ? drawTable(block, markup) : markup.line(escaped(block.text), block.kind),
          )
          .join("\n"),
        sample,
      ),
  };
}

function drawTable({ rows }: SampleTable, { cell, table }: Markup): string {
  const drawn = rows.map(
    (row) => `<tr>${row.map((own) => cell(escaped(own.text), spansOf(own))).join("")}</tr>`,
  );
  return table(drawn.join("\n"));
}

function spansOf({ rows, columns }: SampleCell): string {
  return (rows > 1 ? ` rowspan="${rows}"` : "") + (columns > 1 ? ` colspan="${columns}"` : "");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
