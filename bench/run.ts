// Times `parseReport` beside what people use instead, prints the tables and keeps them in bench/README.md: `npm run bench`.
// `npm run bench -- stages` (or pages, text, other, growth, memory) runs one part and keeps nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseReport } from "../src/parse-report.js";
import { medianTimes } from "./median-times.js";
import { GROWING, htmlPages, longPages, otherPages, sitePage, textPages } from "./pages.js";
import { peakMemory } from "./peak-memory.js";
import { buildTree, readEveryCell, tablesToJson, tokenizeOnly } from "./rivals.js";
import { stagesOf } from "./stages.js";

type Row = readonly (string | number)[];

interface Part {
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: () => Promise<readonly Row[]>;
}

const PARTS: readonly Part[] = [
  {
    name: "pages",
    title: "HTML reports, median milliseconds",
    heads: [
      "page",
      "KB",
      "limit",
      "parseReport",
      "× limit",
      "cheerio.load",
      "× cheerio",
      "cheerio, every cell",
      "tabletojson",
      "reports/s",
    ],
    rows: pageRows,
  },
  {
    name: "text",
    title: "Text reports, median milliseconds, beside `cheerio.load` of the same report as a site page",
    heads: ["layout", "KB", "parseReport", "cheerio.load of the page", "× cheerio", "reports/s"],
    rows: textRows,
  },
  {
    name: "other",
    title: "Pages that are no report, median milliseconds",
    heads: ["page", "KB", "limit", "parseReport", "× limit"],
    rows: otherRows,
  },
  {
    name: "stages",
    title: "The stages of `parseReport`, median milliseconds",
    heads: ["stage", "site page", "cells on lines", "scrambled"],
    rows: stageRows,
  },
  {
    name: "growth",
    title: "Inputs 10 and 100 times as long",
    heads: ["input", "ms", "× 10", "× 100", "time for 10", "time for 100"],
    rows: growthRows,
  },
  {
    name: "memory",
    title: "Peak heap above a page of 20 MB",
    heads: ["page", "page, MB", "heap above it, MB", "× page"],
    rows: () => Promise.resolve(memoryRows()),
  },
];

/** The limit is tokenizing the page and doing nothing with it. */
async function pageRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, page } of htmlPages()) {
    const times = await medianTimes([
      {
        name: "limit",
        run: () => {
          tokenizeOnly(page);
        },
      },
      { name: "ours", run: () => parseReport(page) },
      { name: "tree", run: () => buildTree(page) },
      { name: "cells", run: () => readEveryCell(page) },
      { name: "json", run: () => tablesToJson(page) },
    ]);
    const [limit = 0, ours = 0, tree = 0, cells = 0, json = 0] = times.values();
    rows.push([
      name,
      kilobytes(page),
      ms(limit),
      ms(ours),
      ratio(ours / limit),
      ms(tree),
      ratio(ours / tree),
      ms(cells),
      ms(json),
      Math.round(1000 / ours),
    ]);
  }
  return rows;
}

async function textRows(): Promise<readonly Row[]> {
  const site = sitePage();
  const pages = textPages();
  const times = await medianTimes([
    { name: "tree", run: () => buildTree(site) },
    ...pages.map(({ name, page }) => ({ name, run: () => parseReport(page) })),
  ]);
  const tree = times.get("tree") ?? 0;
  return pages.map(({ name, page }) => {
    const ours = times.get(name) ?? 0;
    return [name, kilobytes(page), ms(ours), ms(tree), ratio(ours / tree), Math.round(1000 / ours)];
  });
}

async function otherRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, page } of otherPages()) {
    const times = await medianTimes([
      {
        name: "limit",
        run: () => {
          tokenizeOnly(page);
        },
      },
      { name: "ours", run: () => parseReport(page) },
    ]);
    const [limit = 0, ours = 0] = times.values();
    rows.push([name, kilobytes(page), ms(limit), ms(ours), ratio(ours / limit)]);
  }
  return rows;
}

async function stageRows(): Promise<readonly Row[]> {
  const text = (layout: string): string => textPages().find(({ name }) => name === layout)?.page ?? "";
  const columns: ReadonlyMap<string, number>[] = [];
  for (const source of [sitePage(), text("line-cells"), text("scrambled")]) {
    const whole = { name: "all of it", run: () => parseReport(source) };
    columns.push(await medianTimes([...stagesOf(source), whole], 200));
  }
  const names = [...(columns[0]?.keys() ?? [])];
  return names.map((name) => [name, ...columns.map((times) => ms(times.get(name) ?? 0))]);
}

async function growthRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { name, grow } of GROWING) {
    const pages = [1, 10, 100].map((times) => grow(times));
    const times = await medianTimes(
      pages.map((page, index) => ({ name: String(index), run: () => parseReport(page) })),
      100,
      5, // a page a hundred times as long takes seconds
    );
    const [one = 0, ten = 0, hundred = 0] = times.values();
    rows.push([name, ms(one), ms(ten), ms(hundred), ratio(ten / one), ratio(hundred / one)]);
  }
  return rows;
}

function memoryRows(): readonly Row[] {
  return longPages(20_000_000).map(({ name, page }) => {
    const { page: own, heap } = peakMemory(page);
    return [name, Math.round(own), Math.round(heap), ratio(heap / own)];
  });
}

function kilobytes(page: string): number {
  return Math.round(Buffer.byteLength(page) / 1000);
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(3) : time.toFixed(1);
}

function ratio(value: number): string {
  return value.toFixed(2);
}

function table({ title, heads }: Part, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, index) => (index === 0 ? "---" : "--:"));
  return [`### ${title}`, "", line(heads), line(rule), ...rows.map(line), ""].join("\n");
}

function versions(): string {
  const version = (name: string): string => {
    const file = join("node_modules", name, "package.json");
    const found = /"version": "([^"]*)"/.exec(readFileSync(file, "utf8"));
    return `${name} ${found?.[1] ?? ""}`;
  };
  const packages = ["htmlparser2", "cheerio", "tabletojson", "tinybench"].map(version);
  return `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, ${packages.join(", ")}.`;
}

/** Seconds after which reading a page hardly gets any faster. */
const WARM_UP = 8;

/**
 * Reads and parses pages of every layout before anything is timed. What V8 compiles only after thousands of pages would else be
 * paid for by the rows that come first, ours most: a parser of many layouts has more to compile than a tree.
 */
function warmUp(): void {
  const pages = [...htmlPages().slice(0, 3), ...textPages()];
  const end = performance.now() + WARM_UP * 1_000;
  while (performance.now() < end) {
    for (const { page } of pages) {
      parseReport(page);
      buildTree(page);
    }
  }
}

warmUp();
const asked = process.argv.slice(2);
const tables: string[] = [];
for (const part of PARTS) {
  if (asked.length > 0 && !asked.includes(part.name)) continue;
  const drawn = table(part, await part.rows());
  console.log(drawn);
  tables.push(drawn);
}
if (asked.length === 0) {
  const file = join("bench", "README.md");
  const [words = ""] = readFileSync(file, "utf8").split("## The last run");
  writeFileSync(file, `${words}## The last run\n\n${versions()}\n\n${tables.join("\n").trimEnd()}\n`);
}
