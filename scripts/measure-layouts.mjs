// Measures how well each layout is read and writes the table of docs/layouts.md.
//   npm run measure            over the labelled documents in ../shared (or $GONGKAI_SHARED)
//   npm run measure -- --check exits 1 where a figure is wrong
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseReport } from "gongkai";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = process.env["GONGKAI_SHARED"] ?? join(root, "..", "shared");

/**
 * @typedef {{ form: string, rows: Record<string, readonly unknown[]> }} Label
 * @typedef {{ name: string, bytes: Uint8Array, label: Label }} LabelledDocument
 * @typedef {{ PATHS: Record<string, Record<string, readonly string[]>>, expected: (path: string, printed: unknown) => number | null | undefined }} Score
 */
const { PATHS, expected } = /** @type {Score} */ (
  await import(pathToFileURL(join(shared, "score", "paths.mjs")).href)
);

/** Groups of labelled documents: what to call them, and which tool makes them. */
const GROUPS = [
  ["converted", "page.html", "HTML page of a CMS or Word's “save as web page”", "html-table"],
  ["converted", "mammoth.html", "HTML by mammoth (from .docx)", "html-table"],
  ["converted", "pandas-csv.txt", "CSV by pandas `read_html().to_csv()`", "csv-rows"],
  [
    "converted",
    "pandoc-md.md",
    "Markdown by pandoc: grid, simple and multiline tables",
    "grid-table, ruled-columns",
  ],
  ["converted", "w3m.txt", "text by the terminal browser w3m", "aligned-columns, grid-table"],
  ["converted", "innertext.txt", "`innerText` of a browser", "tab-rows, tab-stream"],
  ["converted", "lo.txt", "text by LibreOffice", "line-cells"],
  ["converted", "turndown.md", "Markdown by turndown", "line-cells"],
  ["converted", "html-to-text.txt", "text by html-to-text", "line-cells, word-stream"],
  ["converted", "bs4-pipe.txt", 'Beautiful Soup `get_text(" \\| ")`', "bar-stream"],
  ["converted", "cheerio-text.txt", "`.text()` of cheerio or jsoup", "line-cells, glued-cells"],
  ["converted", "pdftotext-layout.txt", "`pdftotext -layout`", "aligned-columns, word-stream"],
  ["converted", "pdftotext.txt", "`pdftotext`", "word-stream"],
  ["fragments", null, "pieces of real pages as crawlers stored them", "all of them"],
  ["full", null, "whole real reports", "all of them"],
  ["seeds", null, "the five seed reports", "line-cells, tab-rows, bar-stream, bar-rows"],
];

/** The names of the groups in the Chinese readme, where they are no names of tools. */
const CHINESE = new Map([
  ["HTML page of a CMS or Word's “save as web page”", "网站后台的 HTML 页面，或 Word“另存为网页”"],
  ["HTML by mammoth (from .docx)", "mammoth 由 .docx 转成的 HTML"],
  ["CSV by pandas `read_html().to_csv()`", "pandas `read_html().to_csv()` 的 CSV"],
  [
    "Markdown by pandoc: grid, simple and multiline tables",
    "pandoc 的 Markdown：grid、simple、multiline 表格",
  ],
  ["text by the terminal browser w3m", "终端浏览器 w3m 的文本"],
  ["`innerText` of a browser", "浏览器的 `innerText`"],
  ["text by LibreOffice", "LibreOffice 的文本"],
  ["Markdown by turndown", "turndown 的 Markdown"],
  ["text by html-to-text", "html-to-text 的文本"],
  ["`.text()` of cheerio or jsoup", "cheerio 或 jsoup 的 `.text()`"],
  ["pieces of real pages as crawlers stored them", "爬虫保存的真实页面片段"],
  ["whole real reports", "完整的真实报告"],
  ["the five seed reports", "五份种子报告"],
  ["all of them", "全部"],
]);

/** @returns {LabelledDocument[]} */
function documents() {
  const read = (/** @type {string[]} */ ...path) => new Uint8Array(readFileSync(join(shared, ...path)));
  const json = (/** @type {string[]} */ ...path) =>
    /** @type {unknown} */ (JSON.parse(readFileSync(join(shared, ...path), "utf8")));
  const labelOf = (/** @type {string[]} */ ...path) => /** @type {Label} */ (json(...path));
  const truth = /** @type {Record<string, Label | undefined>} */ (json("samples", "converted", "truth.json"));
  const converted = readdirSync(join(shared, "samples", "converted")).flatMap((file) => {
    const label = truth[file.split(".")[0] ?? ""];
    return label === undefined
      ? []
      : [{ name: `converted/${file}`, bytes: read("samples", "converted", file), label }];
  });
  const folders = ["fragments", "full"].flatMap((part) =>
    readdirSync(join(shared, "samples", part)).map((name) => {
      const source = readdirSync(join(shared, "samples", part, name)).find((file) =>
        file.startsWith("source."),
      );
      return {
        name: `${part}/${name}`,
        bytes: read("samples", part, name, source ?? ""),
        label: labelOf("samples", part, name, "label.json"),
      };
    }),
  );
  const seeds = readdirSync(join(shared, "seeds"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => ({
      name: `seeds/${file}`,
      bytes: read("seeds", file),
      label: labelOf("seeds", file.replace(".txt", ".label.json")),
    }));
  return [...converted, ...folders, ...seeds];
}

/** @param {LabelledDocument} document */
function measure({ bytes, label }) {
  const figures = new Map(parseReport(bytes).figures.map((figure) => [figure.path, figure.value]));
  const tally = { cells: 0, right: 0, missed: 0, wrong: 0 };
  for (const [row, cells] of Object.entries(label.rows)) {
    const other = row === "规范性文件" ? "行政规范性文件" : row === "行政规范性文件" ? "规范性文件" : row;
    const paths = PATHS[label.form]?.[row] ?? PATHS[label.form]?.[other];
    if (paths?.length !== cells.length) continue;
    cells.forEach((printed, index) => {
      const path = paths[index] ?? "";
      const want = expected(path, printed);
      if (want === undefined) return;
      const value = figures.get(path) ?? null;
      tally.cells++;
      if (value === want || (value !== null && want !== null && Math.abs(value - want) < 1e-9)) tally.right++;
      else if (value === null) tally.missed++;
      else tally.wrong++;
    });
  }
  return tally;
}

const all = documents().filter(({ label }) => PATHS[label.form] !== undefined);
const rows = GROUPS.map(([part, ending, tool, tokenizers]) => {
  const tallies = all
    .filter(({ name }) => name.startsWith(`${part}/`) && name.endsWith(ending === null ? "" : `.${ending}`))
    .map(measure);
  const sum = tallies.reduce(
    (a, b) => ({
      cells: a.cells + b.cells,
      right: a.right + b.right,
      missed: a.missed + b.missed,
      wrong: a.wrong + b.wrong,
    }),
    { cells: 0, right: 0, missed: 0, wrong: 0 },
  );
  return { tool, tokenizers, documents: tallies.length, ...sum };
});

const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
const english = tableOf(
  ["produced by", "read by", "documents", "figures", "right", "missed", "wrong"],
  (name) => name,
);
const chinese = tableOf(
  ["来源", "分词器", "文档", "数据", "正确", "漏读", "错读"],
  (name) => CHINESE.get(name) ?? name,
);
writeTable("docs/layouts.md", english);
writeTable("README.md", english);
writeTable("README.zh-CN.md", chinese);

/**
 * @param {readonly string[]} head
 * @param {(name: string) => string} translate
 */
function tableOf(head, translate) {
  return [
    `| ${head.join(" | ")} |`,
    "| --- | --- | ---: | ---: | ---: | ---: | ---: |",
    ...rows.map(
      (row) =>
        `| ${translate(String(row.tool))} | ${translate(String(row.tokenizers))} | ${row.documents} | ${row.cells} | ${share(row.right, row.cells)} | ${share(row.missed, row.cells)} | ${share(row.wrong, row.cells)} |`,
    ),
  ].join("\n");
}

/**
 * Puts the table between its marks.
 *
 * @param {string} page
 * @param {string} table
 */
function writeTable(page, table) {
  const file = join(root, page);
  const [before, rest] = readFileSync(file, "utf8").split("<!-- measured: npm run measure -->\n");
  const after = rest?.split("<!-- end of measured -->")[1];
  if (after === undefined) throw new Error(`${page} has lost the marks around its table`);
  writeFileSync(
    file,
    `${before}<!-- measured: npm run measure -->\n\n${table}\n\n<!-- end of measured -->${after}`,
  );
}

console.log(english);
if (process.argv.includes("--check") && rows.some(({ wrong }) => wrong > 0)) process.exit(1);
