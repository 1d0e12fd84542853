import { readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pointAt } from "../diagnostics/point-at.js";
import { GongkaiError } from "../diagnostics/gongkai-error.js";
import { type Finding, findFindings } from "../output/find-findings.js";
import { toCsv } from "../output/to-csv.js";
import { toHtml } from "../output/to-html.js";
import { toMarkdown } from "../output/to-markdown.js";
import { toRows } from "../output/to-rows.js";
import { toTerminal } from "../output/to-terminal.js";
import { toWideRow } from "../output/to-wide-row.js";
import { parseReport, type ParsedReport } from "../parse-report.js";
import { lineStartsOf, positionAt, positionText } from "../source/position.js";
import { printable } from "../source/terminal-text.js";
import { notText } from "./not-text.js";
import type { Failure, Outcome, ParseTask, Task } from "./task.js";
import { yearReading } from "./year-reading.js";
import { BEHIND_LINE_FEED } from "../patterns.js";

/** Reads one file and makes of it what the task asks for. Never throws: what goes wrong is an outcome. */
export async function runTask(file: string, task: Task): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await standardInput() : await contentOf(file);
  } catch (error) {
    const reason = reasonOf(error);
    return failed(
      file,
      reason === "EISDIR" ? { code: "folder", detail: "" } : { code: "unreadable", detail: reason },
    );
  }
  const kind = task.encoding === undefined ? notText(bytes) : null;
  if (kind !== null) return failed(file, { code: "not-text", detail: kind });
  try {
    const parsed = parseReport(bytes, { encoding: task.encoding, form: task.form });
    return isReport(parsed) ? outcomeOf(file, parsed, task) : failed(file, { code: "no-report", detail: "" });
  } catch (error) {
    return failed(file, { code: "broke", detail: reasonOf(error) });
  }
}

/** Nothing of it was met: no section, no figure. */
function isReport({ report, figures }: ParsedReport): boolean {
  return (
    report.sections.some(({ span }) => span !== null) || figures.some(({ state }) => state !== "missing")
  );
}

export function failed(file: string, failure: Failure): Outcome {
  return { ...emptyOutcome(file, "failed"), failure };
}

/** An outcome without anything to write. */
export function emptyOutcome(file: string, status: Outcome["status"]): Outcome {
  return { file, status, failure: null, bytes: new Uint8Array(), findings: 0, wrong: false, year: null };
}

/** `ENOENT`, or what else an error says of itself. */
export function reasonOf(error: unknown): string {
  if (error instanceof GongkaiError || !(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

/** A file is read at once, which takes half as long; a pipe may have nothing to say yet, and Ctrl-C must be heard. */
async function contentOf(file: string): Promise<Uint8Array> {
  return statSync(file).isFile() ? readFileSync(file) : await readFile(file);
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function outcomeOf(file: string, parsed: ParsedReport, task: Task): Outcome {
  const outcome = emptyOutcome(file, parsed.complete ? "complete" : "incomplete");
  switch (task.kind) {
    case "parse":
      return { ...outcome, bytes: inUtf8(written(file, parsed, task)) };
    case "check": {
      const findings = findFindings(parsed, task.language);
      const lineStarts = lineStartsOf(parsed.source);
      const lines = findings.map((finding) =>
        task.json
          ? findingAsJson(file, finding, lineStarts)
          : findingAsText(file, finding, parsed.source, lineStarts),
      );
      return {
        ...outcome,
        bytes: inUtf8(lines.map((line) => `${line}\n`).join("")),
        findings: findings.length,
        wrong: findings.some(({ severity }) => severity !== "info"),
      };
    }
    case "year":
      return { ...outcome, year: JSON.stringify(yearReading(parsed)) };
  }
}

function inUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function written(file: string, parsed: ParsedReport, { format, language, excel }: ParseTask): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(asJson(file, parsed), null, 2)}\n`;
    case "ndjson":
      return `${JSON.stringify(asJson(file, parsed))}\n`;
    case "csv":
      return toCsv(figureRows(file, parsed), { header: false, excel });
    case "csv-wide":
      return toCsv([reportRow(file, parsed)], { header: false, excel });
    case "html":
      return toHtml(parsed, { language });
    case "markdown":
      return toMarkdown(parsed, { language });
    case "table":
      return `${printable(file)}\n\n${toTerminal(parsed, { language })}\n\n`;
  }
}

/** All that `parseReport` returns but the source, which is the file itself. */
function asJson(file: string, parsed: ParsedReport): object {
  return { file, ...parsed, source: undefined };
}

function figureRows(
  file: string,
  parsed: ParsedReport,
): readonly Readonly<Record<string, string | number | null>>[] {
  return toRows(parsed).map((row) => ({ file, ...row }));
}

function reportRow(file: string, parsed: ParsedReport): ReturnType<typeof toWideRow> {
  return { file, ...toWideRow(parsed) };
}

/** What stands above all rows of a table; empty for other formats. */
export function headOf({ format, excel }: ParseTask): string {
  const nothing = parseReport("");
  const rows =
    format === "csv" ? figureRows("", nothing) : format === "csv-wide" ? [reportRow("", nothing)] : [];
  const [head = ""] = toCsv(rows.slice(0, 1), { excel }).split(BEHIND_LINE_FEED);
  return head;
}

function findingAsText(
  file: string,
  { severity, code, span, sentence }: Finding,
  source: string,
  lineStarts: readonly number[],
): string {
  const words = `${severity} ${code} ${printable(sentence)}`;
  if (span === null) return `${printable(file)}: ${words}`;
  const place = positionText(positionAt(lineStarts, span.start));
  return `${printable(file)}:${place}: ${words}\n${pointAt(source, lineStarts, span)}`;
}

function findingAsJson(
  file: string,
  { severity, code, span, sentence, paths }: Finding,
  lineStarts: readonly number[],
): string {
  const { line, column } = span === null ? { line: null, column: null } : positionAt(lineStarts, span.start);
  return JSON.stringify({ file, line, column, severity, code, sentence, paths });
}
