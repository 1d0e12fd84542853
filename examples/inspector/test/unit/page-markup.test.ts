import { Parser } from "htmlparser2";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/reading/read-input.js";
import { pageMarkup } from "../../src/reading/page-markup.js";
import type { Place } from "../../src/reading/place.js";
import { segmentsOf } from "../../src/reading/segments.js";

const at = (source: string, text: string): Place => {
  const start = source.indexOf(text);
  return { id: "place", span: { start, end: start + text.length }, look: { kind: "prose" } };
};
const markup = (source: string, ...texts: readonly string[]): string =>
  pageMarkup(source, segmentsOf(texts.map((text) => at(source, text))));

/** The elements of some markup, each with its attributes. */
function elementsIn(html: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const elements: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push([name, attributes]) });
  parser.write(html);
  parser.end();
  return elements;
}

const HARMLESS = new Set(["class", "data-places", "rowspan", "colspan"]);
const DANGEROUS =
  /^(?:script|style|iframe|frame|object|embed|link|meta|base|form|input|button|a|img|svg|math|video|audio|template)$/u;

describe("the markup of a page", () => {
  it("keeps tables and their merged cells", () => {
    expect(markup('<table border=1><tr><td colspan="2" style="x">总计</td></tr></table>')).toBe(
      '<table><tr><td colspan="2">总计</td></tr></table>',
    );
  });

  it("marks a figure that stands in several elements in each of them", () => {
    expect(markup("<td><b>1</b><b>7</b></td>", "1</b><b>7")).toBe(
      '<td><b><mark class="place prose" data-places="place">1</mark></b><b><mark class="place prose" data-places="place">7</mark></b></td>',
    );
  });

  it("marks a figure that is written as an entity", () => {
    expect(markup("<p>&#49;件</p>", "&#49;")).toBe(
      '<p><mark class="place prose" data-places="place">1</mark>件</p>',
    );
  });

  it("marks a blank cell within its own tags", () => {
    const { page, parsed } = readInput(
      "<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr>" +
        "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(3) +
        `</tr><tr>${"<td></td><td>0</td>".repeat(7)}<td></td></tr></table>`,
    );
    const blank = parsed.figures.find(({ path }) => path === "proceedings.reconsideration.upheld");
    expect(blank?.state).toBe("blank");
    expect(page).toMatch(/<tr><td><mark class="place figure blank [^>]+upheld"><\/mark><\/td><td>/u);
  });

  it.each([
    ["a script", "<p>规章</p><script>alert(1)</script>"],
    ["an event handler", '<p onclick="alert(1)" onmouseover=alert(1)>规章</p>'],
    ["a remote image", '<p>规章<img src="https://example.org/a.png" onerror="alert(1)" alt="<script>"></p>'],
    [
      "a form",
      '<form action="https://example.org"><input autofocus onfocus=alert(1)>规章<button>送</button></form>',
    ],
    ["a link", '<a href="javascript:alert(1)">规章</a>'],
    ["a style sheet", '<link rel=stylesheet href="//example.org"><style>@import "//example.org"</style>规章'],
    ["a refresh", '<meta http-equiv="refresh" content="0;url=https://example.org">规章'],
    ["a frame", '<iframe src="https://example.org" srcdoc="<script>alert(1)</script>"></iframe>规章'],
    ["escaped markup", "<p>规章&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    [
      "a drawing",
      "<svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><script>1</script></mtext></math>规章",
    ],
    ["raw text", '<noscript><p title="</noscript><img src=x onerror=alert(1)>">规章</noscript>规章'],
  ])("holds nothing of %s but words", (_, source) => {
    const html = markup(source);
    expect(html).toContain("规章");
    for (const [name, attributes] of elementsIn(html)) {
      expect(name).not.toMatch(DANGEROUS);
      expect(Object.keys(attributes).filter((attribute) => !HARMLESS.has(attribute))).toEqual([]);
    }
  });

  it("of any string holds harmless elements only, and never throws", () => {
    const shards = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "=",
      "script",
      "img",
      "src",
      "onerror",
      "<td",
      "<!--",
      "&lt",
      "svg",
      "/",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(shards, fc.string()), { maxLength: 40 }), (parts) => {
        for (const [name, attributes] of elementsIn(pageMarkup(parts.join(""), []))) {
          expect(name).not.toMatch(DANGEROUS);
          expect(Object.keys(attributes).filter((attribute) => !HARMLESS.has(attribute))).toEqual([]);
        }
      }),
    );
  });
});
