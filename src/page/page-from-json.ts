import { JSON_START, JSON_TITLE } from "../patterns.js";
import type { Span } from "../source/span.js";
import type { Page } from "./page.js";
import { TextWriter } from "./text-writer.js";

/** Labels of the tables; a string with so many of them holds the tables themselves, not words about them. */
const LABELS = [
  "行政许可",
  "行政处罚",
  "行政强制",
  "行政事业性收费",
  "本年新收",
  "上年结转",
  "予以公开",
  "国家秘密",
  "结果维持",
];
const FEWEST_LABELS = 4;

/**
 * The page that JSON holds, as the interface of a site answers it, with the title beside it: a string with the tables in it, or an
 * array of strings, one a line. Null where there is none: in which order a program writes single figures nobody knows.
 *
 * ```text
 * {"title": "某局2023年…", "content": "<p>一、总体情况<\/p>\n<table class=\"a\">…"}
 * ```
 */
export function pageFromJson(source: string): Page | null {
  if (!JSON_START.test(source) || !isJson(source)) return null;
  const runs = runsOf(source);
  const pages = new Set(runs.filter((run) => isPage(source, run)));
  if (pages.size === 0) return null;
  const writer = new TextWriter();
  const read = runs.filter((run) => pages.has(run) || isTitle(source, run));
  for (const { start, end } of read.flat()) {
    const printed = source.slice(start, end);
    let from = 0;
    for (let at = printed.indexOf("\\"); at >= 0; at = printed.indexOf("\\", from)) {
      writer.write(printed.slice(from, at), start + from, start + at);
      from = at + (printed.charAt(at + 1) === "u" ? 6 : 2);
      writer.write(unescaped(printed.slice(at, from)), start + at, start + from);
    }
    writer.write(printed.slice(from), start + from, end);
    writer.write("\n", end, end + 1);
  }
  return writer.page();
}

/** Strings that stand one behind the other in an array. */
type Run = readonly Span[];

function isPage(source: string, run: Run): boolean {
  const text = run.map(({ start, end }) => unescaped(source.slice(start, end))).join("\n");
  return LABELS.filter((label) => text.includes(label)).length >= FEWEST_LABELS;
}

function isTitle(source: string, [only, ...more]: Run): boolean {
  return (
    only !== undefined && more.length === 0 && JSON_TITLE.test(unescaped(source.slice(only.start, only.end)))
  );
}

/** What stands between quotation marks, without the backslashes of JSON. */
function unescaped(printed: string): string {
  return String(JSON.parse(`"${printed}"`));
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source.replace("\uFEFF", " "));
    return true;
  } catch {
    return false;
  }
}

/** What stands between the quotation marks of its strings, without the names of its fields. */
function runsOf(source: string): readonly Run[] {
  const runs: Span[][] = [];
  for (let open = source.indexOf('"'); open >= 0;) {
    let close = open + 1;
    while (source.charAt(close) !== '"') close += source.charAt(close) === "\\" ? 2 : 1;
    const behind = behindWhiteSpace(source, close + 1);
    if (source.charAt(behind) !== ":") {
      const run = runs.at(-1);
      const last = run?.at(-1);
      const span = { start: open + 1, end: close };
      if (last !== undefined && isNextItem(source, last.end + 1, open)) run?.push(span);
      else runs.push([span]);
    }
    open = source.indexOf('"', close + 1);
  }
  return runs;
}

/** Whether nothing but a comma stands between two strings. */
function isNextItem(source: string, behind: number, open: number): boolean {
  const comma = behindWhiteSpace(source, behind);
  return source.charAt(comma) === "," && behindWhiteSpace(source, comma + 1) === open;
}

function behindWhiteSpace(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charAt(at).trim() === "") at++;
  return at;
}
