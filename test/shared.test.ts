import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type ParsedReport, parseReport } from "../src/parse-report.js";
import type { Span } from "../src/source/span.js";

// The labelled reports are not part of the repository: they stand beside it, or where the variable says.
const SHARED = process.env["GONGKAI_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
const present = existsSync(join(SHARED, "score", "paths.mjs")) && existsSync(join(SHARED, "seeds"));

type Print = number | string | null;

interface Label {
  /** An edition; another word where the office made a form of its own. */
  readonly form: string;
  readonly year?: number;
  readonly issuer?: string;
  readonly title?: string;
  readonly publishedOn?: string | null;
  readonly rows: Readonly<Record<string, readonly Print[]>>;
}

interface Document {
  readonly name: string;
  readonly file: string;
  readonly label: Label;
}

/** What turns a label into figures; kept beside the labels. */
interface Paths {
  readonly PATHS: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | undefined>>;
  /** The value that a print must be read as, `undefined` where the label says nothing certain. */
  readonly expected: (path: string, printed: Print) => number | null | undefined;
}

const labelIn = (file: string): Label => JSON.parse(readFileSync(file, "utf8")) as Label;

/** `<name>/source.<ext>` and `label.json`; or `<name>.txt` and `<name>.label.json`; or `<report>.….<ext>` and one `truth.json`. */
function documentsIn(folder: string): readonly Document[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder).filter((name) => !name.startsWith("."));
  if (entries.includes("truth.json")) {
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Readonly<
      Record<string, Label | undefined>
    >;
    return entries.flatMap((name) => {
      const label = truth[name.split(".")[0] ?? ""];
      return label === undefined ? [] : [{ name, file: join(folder, name), label }];
    });
  }
  return entries.flatMap((name): readonly Document[] => {
    const inner = join(folder, name, "label.json");
    if (existsSync(inner)) {
      const source = readdirSync(join(folder, name)).find((file) => file.startsWith("source."));
      return source === undefined ? [] : [{ name, file: join(folder, name, source), label: labelIn(inner) }];
    }
    if (!name.endsWith(".label.json")) return [];
    const stem = name.slice(0, -".label.json".length);
    const source = entries.find((file) => file.startsWith(`${stem}.`) && file !== name);
    return source === undefined
      ? []
      : [{ name: stem, file: join(folder, source), label: labelIn(join(folder, name)) }];
  });
}

interface Compared {
  readonly cells: number;
  /** Read to a number that the page does not print there. */
  readonly wrong: readonly string[];
  /** A printed number that was not read. */
  readonly missed: readonly string[];
}

const read = new Map<string, ParsedReport>();

/** A document as it stands; read once for all tests. */
function readingOf({ file }: Document): ParsedReport {
  const result = read.get(file) ?? parseReport(new Uint8Array(readFileSync(file)));
  read.set(file, result);
  return result;
}

const RENAMED: Readonly<Record<string, string>> = {
  规范性文件: "行政规范性文件",
  行政规范性文件: "规范性文件",
};

function compare(document: Document, { PATHS, expected }: Paths): Compared {
  const { label } = document;
  const values = new Map(readingOf(document).figures.map(({ path, value }) => [path, value]));
  const wrong: string[] = [];
  const missed: string[] = [];
  let cells = 0;
  for (const [row, prints] of Object.entries(label.rows)) {
    const rows = PATHS[label.form];
    const paths = rows?.[row] ?? rows?.[RENAMED[row] ?? ""];
    if (paths?.length !== prints.length) continue;
    paths.forEach((path, at) => {
      const want = expected(path, prints[at] ?? null);
      if (want === undefined) return;
      cells++;
      const got = values.get(path) ?? null;
      if (got === want || (got !== null && want !== null && Math.abs(got - want) < 1e-9)) return;
      (got === null ? missed : wrong).push(
        `${path}: printed ${JSON.stringify(prints[at])}, read ${String(got)}`,
      );
    });
  }
  return { cells, wrong, missed };
}

const LONE_NUMBER =
  /(?<![^\s|｜│┃║])[+-]?[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?(?![^\s|｜│┃║])/g;
/** In a sentence a number is followed by what it counts. */
const COUNTED = /^\s{1,3}(?:件|条|项|个|份|次|篇|人|年|月|日|万|元|[%％])/;

/** Numbers that stand by themselves: between white space, bars and tabs; in HTML, as all the text of a cell. */
function loneNumbersIn(source: string): readonly Span[] {
  const cells = [...source.matchAll(/<t([dh])\b[^>]*>((?:(?!<\/t\1)[^])*)<\/t\1>/gi)];
  if (cells.length === 0)
    return [...source.matchAll(LONE_NUMBER)]
      .map(({ index, 0: number }) => ({ start: index, end: index + number.length }))
      .filter(({ end }) => !COUNTED.test(source.slice(end, end + 8)));
  return cells.flatMap(({ index, 0: cell, 2: content = "" }): readonly Span[] => {
    const text = content.replace(/<[^>]*>|&nbsp;/g, (markup) => " ".repeat(markup.length));
    if (!/^[+-]?\d+(?:\.\d+)?$/.test(text.trim())) return [];
    const start = index + cell.lastIndexOf(content) + text.indexOf(text.trim());
    return [{ start, end: start + text.trim().length }];
  });
}

/** Lone numbers between the first and the last figure of a table that are neither a figure nor in a diagnostic. */
function lostIn({ source, figures, diagnostics }: ParsedReport): readonly string[] {
  const spans = figures.flatMap(({ span }) => span ?? []);
  const told = diagnostics.flatMap(({ code, span }) =>
    span !== null && (code === "number-unplaced" || code === "figure-text") ? [span] : [],
  );
  const tables = ["disclosure.", "requests.", "proceedings."].flatMap((table): readonly Span[] => {
    const own = figures.flatMap(({ path, span }) => (path.startsWith(table) && span !== null ? [span] : []));
    if (own.length === 0) return [];
    return [
      { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) },
    ];
  });
  const covered = new Set<number>();
  for (const { start, end } of [...spans, ...told]) for (let at = start; at < end; at++) covered.add(at);
  // Digits glued together may be several figures.
  const isTold = ({ start, end }: Span): boolean =>
    Array.from({ length: end - start }, (_, at) => covered.has(start + at)).every(Boolean);
  // A page torn from PDF or Word prints the number of its pages between dashes, on a line of its own, before a glued label or between bars.
  const isOfPage = ({ start, end }: Span): boolean => {
    const before = source.slice(0, start).split(/[\n|]/u).at(-1) ?? "";
    const behind = source.slice(end).split(/[\n|]/u, 1)[0] ?? "";
    return /^[\s\\[]*[-—] $/u.test(before) && /^ \\?[-—](?:\]\{.*|\d{1,2}[.、].*)?\s*$/u.test(behind);
  };
  return loneNumbersIn(source)
    .filter((number) => tables.some(({ start, end }) => start <= number.start && number.end <= end))
    .filter((number) => !isTold(number) && !isOfPage(number))
    .map(
      ({ start, end }) => `${source.slice(start, end)} at ${start}: …${source.slice(start - 20, end + 20)}…`,
    );
}

const NAVIGATION_BEFORE = [
  "首页",
  "政务公开",
  "互动交流",
  "当前位置：首页 > 政府信息公开年报",
  "字体：大 中 小",
];
const NAVIGATION_BEHIND = [
  "扫一扫在手机打开当前页",
  "上一篇：没有了",
  "主办单位：某某门户网站",
  "网站标识码：0000000000",
];

const isHtml = (source: string): boolean => /<(?:td|p|div)\b/i.test(source);

/** Other line ends, white space at the ends of lines, the furniture of a site around the page. */
function furnished(source: string): string {
  const lines = source.split(/\r?\n/).map((line) => (line.trim() === "" ? line : `${line}  `));
  const around = isHtml(source)
    ? [NAVIGATION_BEFORE, NAVIGATION_BEHIND].map((texts) => texts.map((text) => `<div>${text}</div>`))
    : [NAVIGATION_BEFORE, NAVIGATION_BEHIND];
  return [...(around[0] ?? []), ...lines, ...(around[1] ?? [])].join("\r\n");
}

/** Every digit of the text in full width; in HTML and in the attributes of Markdown the markup stays. */
function inFullWidth(source: string): string {
  return source.replace(/<[^<>]*>|&[^;\s]{1,8};|\{[^{}]*\}|\d/g, (part) =>
    part.length === 1 ? String.fromCharCode(part.charCodeAt(0) + 0xfee0) : part,
  );
}

/** Figures that a changed page gives another value. */
function changedIn(document: Document, change: (source: string) => string): readonly string[] {
  const before = readingOf(document);
  const after = parseReport(change(before.source));
  const values = new Map(before.figures.map(({ path, value }) => [path, value]));
  return after.figures
    .filter(({ path, value }) => values.get(path) !== value)
    .map(({ path, value }) => `${path}: ${String(values.get(path))} became ${String(value)}`);
}

describe.skipIf(!present)("the labelled reports", async () => {
  const paths = present
    ? ((await import(pathToFileURL(join(SHARED, "score", "paths.mjs")).href)) as Paths)
    : null;
  const labelledIn = (folder: string): readonly Document[] =>
    documentsIn(join(SHARED, folder)).filter(({ label }) => paths?.PATHS[label.form] !== undefined);
  const seeds = labelledIn("seeds");
  const samples = ["full", "fragments", "converted"].flatMap((part) =>
    labelledIn(join("samples", part)).map((document) => ({ ...document, name: `${part}/${document.name}` })),
  );
  const compared = (document: Document): Compared =>
    paths === null ? { cells: 0, wrong: [], missed: [] } : compare(document, paths);

  it("are there to be read", () => {
    expect(seeds.length).toBeGreaterThan(0);
    expect(samples.length).toBeGreaterThan(0);
  });

  it.each(seeds)("$name is read to the last figure", (seed) => {
    const { cells, wrong, missed } = compared(seed);
    expect(cells).toBeGreaterThan(150);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });

  it.each(seeds)("$name tells its form, year, issuer, title and date", (seed) => {
    const { label } = seed;
    const { report } = readingOf(seed);
    const { form, year, issuer, title, publishedOn } = report;
    expect({ form, year, issuer, title, publishedOn }).toEqual({
      form: label.form,
      year: label.year ?? null,
      issuer: label.issuer ?? null,
      title: label.title ?? null,
      publishedOn: label.publishedOn ?? null,
    });
  });

  it.each(samples)("$name gives no wrong number", (sample) => {
    expect(compared(sample).wrong).toEqual([]);
  });

  const all = [...seeds, ...samples];

  it.each(all)("$name loses no number of a table", (document) => {
    expect(lostIn(readingOf(document))).toEqual([]);
  });

  it.each(all)("$name reads the same inside the furniture of a site", (document) => {
    expect(changedIn(document, furnished)).toEqual([]);
  });

  it.each(all)("$name reads the same in full-width digits", (document) => {
    expect(changedIn(document, inFullWidth)).toEqual([]);
  });
});
