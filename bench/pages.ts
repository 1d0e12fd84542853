import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { HOSTILE_PAGES } from "../test/hostile-pages.js";
import {
  mapTables,
  noises,
  renderLines,
  renderers,
  type Renderer,
  type SampleReport,
  soundReport,
} from "../src/testing/index.js";

/** A page to be timed, by what it is called in the table. */
export interface BenchPage {
  readonly name: string;
  readonly page: string;
}

const SEED = 20_260;

/** One report with every figure printed, the same in each run. */
export const sample: SampleReport = sampleReport();

/** The report as a CMS saves it, in the layout table of a site, as Word pastes it, and among two million characters. */
export function htmlPages(): readonly BenchPage[] {
  const word = wordPage(rendered("html-word", "site-chrome"));
  return [
    { name: "CMS page", page: rendered("html-plain") },
    { name: "site page", page: sitePage() },
    { name: "Word paste", page: word },
    { name: "Word paste, long appendix in section five", page: withAppendix(word, 2_000_000) },
    { name: "Word paste, long lists of the site around it", page: withLists(word, 2_000_000) },
  ];
}

/** The page of which `cheerio.load` is the measure for text. */
export function sitePage(): string {
  return rendered("html-nested", "site-chrome");
}

/** The report as text in each layout, the example reports, and a table whose text a PDF tool put in another order. */
export function textPages(): readonly BenchPage[] {
  const folder = join(process.cwd(), "examples", "reports");
  return [
    ...renderers
      .filter(({ format }) => format === "text")
      .map((renderer) => ({ name: renderer.name, page: renderer.render(sample) })),
    { name: "scrambled", page: scrambled.render(sample) },
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => ({ name, page: readFileSync(join(folder, name), "utf8") })),
  ];
}

/** Pages of a site that a crawler meets besides reports. */
export function otherPages(): readonly BenchPage[] {
  return [
    { name: "list of reports", page: sited(links(300)) },
    { name: "news page", page: sited(news(40)) },
    { name: "list of other links, 2 MB", page: sited(links(16_000, "关于公布道路施工安排的通知")) },
  ];
}

/** Inputs that can be made as long as wanted: reports, prose, and what could make a reader lose its way. */
export const GROWING: readonly { readonly name: string; readonly grow: (times: number) => string }[] = [
  { name: "report, one row of a table repeated", grow: (times) => withRows(30 * times) },
  { name: "report, its prose repeated", grow: (times) => withProse(30 * times) },
  { name: "report, text, its prose repeated", grow: (times) => withProse(30 * times, "line-cells") },
  { name: "reports one behind the other", grow: (times) => sitePage().repeat(times) },
  { name: "text reports one behind the other", grow: (times) => rendered("line-cells").repeat(times) },
  { name: "one line of text", grow: (times) => rendered("word-line").repeat(times) },
  ...HOSTILE_PAGES.map(({ name, page }) => ({ name, grow: (times: number) => page(4_000 * times) })),
];

/** Pages of `size` bytes or little more: most of them the report's own prose, its own table, or the site around it. */
export function longPages(size: number): readonly BenchPage[] {
  const word = wordPage(rendered("html-word", "site-chrome"));
  return [
    { name: "report, its prose repeated", page: longReport(size) },
    { name: "Word paste, long appendix in section five", page: withAppendix(word, size) },
    { name: "Word paste, long lists of the site around it", page: withLists(word, size) },
  ];
}

/** A page of `size` bytes or little more, most of it the report's own prose. */
export function longReport(size: number): string {
  const page = withProse(1);
  const piece = bytesOf(withProse(2)) - bytesOf(page);
  return withProse(1 + Math.ceil((size - bytesOf(page)) / piece));
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function sampleReport(): SampleReport {
  const [report] = fc.sample(soundReport(), { numRuns: 1, seed: SEED });
  if (report === undefined) throw new Error("No report was drawn.");
  return report;
}

function rendered(layout: string, noise?: string, report: SampleReport = sample): string {
  const renderer = renderers.find(({ name }) => name === layout);
  if (renderer === undefined) throw new Error(`No renderer is called ${layout}.`);
  const disturbed = noises.find(({ name }) => name === noise)?.disturb(renderer, 0) ?? renderer;
  return disturbed.render(report);
}

/** Word writes the font into every cell. */
function wordPage(page: string): string {
  return page.replaceAll(
    'style="mso-font-kerning:0pt"',
    'style="font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt;mso-ansi-language:EN-US"',
  );
}

/** A table of the office's own below section five, until the page has as many bytes. */
function withAppendix(page: string, size: number): string {
  const cell = (text: string): string =>
    `<td width="57" style="width:43pt;padding:0 5pt"><p class="MsoNormal" align="center"><span lang="EN-US" style="mso-font-kerning:0pt">${text}</span><span><o:p></o:p></span></p></td>`;
  const row = `<tr>${["政务公开栏目更新", "2024-03-11", "办公室", "已完成"].map(cell).join("")}</tr>\n`;
  const rows = row.repeat(Math.ceil((size - bytesOf(page)) / bytesOf(row)));
  const at = page.indexOf("<p", page.lastIndexOf("存在的主要问题"));
  return `${page.slice(0, at)}<table>${rows}</table>${page.slice(at)}`;
}

function withLists(page: string, size: number): string {
  const link = links(1, "关于公布道路施工安排的通知");
  const half = Math.ceil((size - bytesOf(page)) / bytesOf(link) / 2);
  const list = `<ul>${links(half, "关于公布道路施工安排的通知")}</ul>`;
  return `<html><body>${list}${page}${list}</body></html>`;
}

function links(count: number, title = "某某局政府信息公开工作年度报告"): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<li><a href="/xxgk/nb/20${String(10 + (index % 15))}/art_${String(index)}.html" title="${title}" target="_blank">${title}</a><span>2024-01-${String(10 + (index % 20))}</span></li>\n`,
  ).join("");
}

function news(paragraphs: number): string {
  return "<p>3月11日，市里召开现场推进会，研究道路、供水和校舍修缮安排，各有关单位共120人参加。会议要求6月底前完成第一批18处整改。</p>\n".repeat(
    paragraphs,
  );
}

function sited(content: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府门户网站</title><script>${"var menu = [1, 2, 3];".repeat(200)}</script></head><body><div class="nav"><ul><li>首页</li><li>政府信息公开</li></ul></div><div class="main">${content}</div><div class="footer">主办单位：市政府办公室</div></body></html>`;
}

/** Each row's figures before, amid and after its label, as tools print that follow the order of a PDF's drawing. */
const scrambled: Renderer = {
  name: "scrambled",
  format: "text",
  keepsBlanks: false,
  keepsCells: true,
  render: (report) =>
    renderLines(report, ({ rows }) =>
      rows.flatMap((row, index) => {
        const texts = row.map(({ text }) => text);
        const figures = row.flatMap(({ path, text }) => (path === null ? [] : [text]));
        const labels = texts.slice(0, texts.length - figures.length);
        return index % 3 === 1
          ? [figures.slice(0, 2).join(" "), ...labels, ...figures.slice(2)]
          : [...labels, figures.join(" ")];
      }),
    ),
};

function withRows(times: number): string {
  const repeated = mapTables(sample, (table) => ({
    ...table,
    rows: table.rows.flatMap((row, index) =>
      table.key === "requests" && index === 5 ? Array.from({ length: times }, () => row) : [row],
    ),
  }));
  return rendered("html-plain", undefined, repeated);
}

function withProse(times: number, layout = "html-plain"): string {
  const blocks = sample.blocks.flatMap((block) =>
    block.kind === "paragraph" ? Array.from({ length: times }, () => block) : [block],
  );
  return rendered(layout, undefined, { ...sample, blocks });
}
