import { type LanguageOptions, languageOf } from "../diagnostics/language.js";
import type { ParsedReport } from "../parse-report.js";
import { checkMessageIn } from "./check-message-in.js";
import type { GridCell } from "./official-grid.js";
import { type ReportBlock, reportBlocks } from "./report-blocks.js";

const STYLE =
  "body{max-width:72rem;margin:auto;padding:1rem;line-height:1.6;font-family:sans-serif}" +
  "table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.2rem .4rem;text-align:center}" +
  "th{font-weight:normal}mark{outline:2px solid}";

/** A failing check as the page names it. */
interface Failure {
  readonly id: string;
  readonly paths: readonly string[];
  readonly sentence: string;
}

/**
 * The report as one HTML page: head, the six sections with their words, and the official tables with merged cells and
 * header cells that screen readers follow. A figure that a failing check names is in `<mark>`, and the sentence of the
 * check describes its cell. What was not read is written as words, never as a blank. `parseReport` reads the same report
 * from it.
 *
 * @param parsed - what `parseReport` returned
 * @param options - `language` of the words that are not the report's own; default `en`
 * @example
 * ```ts
 * await writeFile("report.html", toHtml(parseReport(page), { language: "zh" }));
 * ```
 */
export function toHtml(parsed: ParsedReport, options: LanguageOptions = {}): string {
  const language = languageOf(options);
  const failures = parsed.checks
    .filter(({ status }) => status === "fails")
    .map((check, index): Failure => ({
      id: `check-${index + 1}`,
      paths: check.paths,
      sentence: checkMessageIn(language, check, parsed.figures),
    }));
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escaped(parsed.report.title ?? "")}</title><style>${STYLE}</style></head>`,
    "<body>",
    ...reportBlocks(parsed, language).map((block) => drawBlock(block, failures)),
    ...(failures.length === 0 ? [] : [descriptions(failures)]),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const TAGS = { title: "h1", heading: "h2", paragraph: "p" } as const;

function drawBlock(block: ReportBlock, failures: readonly Failure[]): string {
  if (block.kind !== "table") return `<${TAGS[block.kind]}>${escaped(block.text)}</${TAGS[block.kind]}>`;
  const rows = block.rows.map((row) => `<tr>${row.map((cell) => drawCell(cell, failures)).join("")}</tr>`);
  return ["<table>", ...rows, "</table>"].join("\n");
}

function drawCell(cell: GridCell, failures: readonly Failure[]): string {
  const spans = `${cell.rows > 1 ? ` rowspan="${cell.rows}"` : ""}${cell.columns > 1 ? ` colspan="${cell.columns}"` : ""}`;
  if (cell.heads !== null) return `<th scope="${scopeOf(cell)}"${spans}>${escaped(cell.text)}</th>`;
  const own = failures.filter(({ paths }) => paths.includes(cell.figure?.path ?? ""));
  if (own.length === 0) return `<td${spans}>${escaped(cell.text)}</td>`;
  const title = escaped(own.map(({ sentence }) => sentence).join("\n"));
  const ids = own.map(({ id }) => id).join(" ");
  return `<td${spans} aria-describedby="${ids}" title="${title}"><mark>${escaped(cell.text)}</mark></td>`;
}

function scopeOf({ heads, rows, columns }: GridCell): string {
  if (heads === "row") return rows > 1 ? "rowgroup" : "row";
  return columns > 1 ? "colgroup" : "col";
}

/** Sentences that describe cells and are no text of the report, so a reader of the page does not see them. */
function descriptions(failures: readonly Failure[]): string {
  const items = failures.map(({ id, sentence }) => `<li id="${id}">${escaped(sentence)}</li>`);
  return `<ul hidden>${items.join("")}</ul>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}
