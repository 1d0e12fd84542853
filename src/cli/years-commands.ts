import { yearCheckMessageEn, yearCheckMessageZh } from "../output/year-check-message.js";
import { checkSeries } from "../series/check-series.js";
import { compareYears } from "../series/compare-years.js";
import type { CheckStatus } from "../forms/judge-identity.js";
import type { YearCheck } from "../series/year-check.js";
import { flatMap } from "../source/flat-map.js";
import { printable } from "../source/terminal-text.js";
import type { Arguments } from "./arguments.js";
import { findFiles } from "./find-files.js";
import { type Output, standardOutput } from "./output.js";
import { runFiles, type RunEnd } from "./run-files.js";
import { tellInterrupted } from "./tell-interrupted.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.js";
import type { YearReading } from "./year-reading.js";

/** A file and what was read in it. */
interface FileReading extends YearReading {
  readonly file: string;
}

/** `gongkai compare`: the identities between two reports of one office, which the caller names. */
export async function compareCommand(args: Arguments): Promise<number> {
  const words = WORDS[args.language];
  const output = standardOutput("", words);
  const { readings, end } = await readYears(args.places, args, output);
  const [now, before] = readings;
  if (end.interrupted) return tellInterrupted(end, args.places, words);
  if (now === undefined || before === undefined) return 1;
  const [thisYear, lastYear] = [now.parsed.report, before.parsed.report];
  if (thisYear.year !== null && lastYear.year !== null && thisYear.year !== lastYear.year + 1)
    throw new UsageError(words.yearOrder(thisYear.year, lastYear.year));
  if (thisYear.issuer !== null && lastYear.issuer !== null && thisYear.issuer !== lastYear.issuer)
    process.stderr.write(`${printable(words.issuersDiffer(thisYear.issuer, lastYear.issuer))}\n`);
  const checks = compareYears(now.parsed, before.parsed);
  await print(output, pairText(checks, now, before, args));
  if (!args.json) process.stderr.write(`${words.series(1, countsOf(checks))}\n`);
  return failing(checks) ? 1 : 0;
}

/** `gongkai series`: the identities across years for every office in the files. */
export async function seriesCommand(args: Arguments): Promise<number> {
  const words = WORDS[args.language];
  const output = standardOutput("", words);
  const { files } = await findFiles(args.places, []);
  const { readings, end } = await readYears(files, args, output);
  if (end.interrupted) return tellInterrupted(end, files, words);
  const { pairs, uncompared } = checkSeries(readings.map(({ parsed }) => parsed));
  for (const { issuer, year, thisYear, lastYear, checks } of pairs) {
    const [now, before] = [readings[thisYear], readings[lastYear]];
    if (now === undefined || before === undefined) continue;
    const head = args.json || !failing(checks) ? "" : `${printable(words.pair(issuer, year))}\n`;
    await print(output, head + pairText(checks, now, before, args));
  }
  for (const { report, reason } of uncompared) {
    const file = readings[report]?.file ?? "";
    if (args.json) await print(output, `${JSON.stringify({ file, uncompared: reason })}\n`);
    else process.stderr.write(`${printable(file)}: ${reason} ${words.uncompared[reason]}\n`);
  }
  const checks = flatMap(pairs, (pair) => pair.checks);
  if (!args.json && !output.closed())
    process.stderr.write(`${words.series(pairs.length, countsOf(checks))}\n`);
  return end.wrong || failing(checks) ? 1 : 0;
}

async function readYears(
  files: readonly string[],
  { language, encoding, jobs }: Arguments,
  output: Output,
): Promise<{ readonly readings: readonly FileReading[]; readonly end: RunEnd }> {
  const readings: FileReading[] = [];
  const collect: Output = {
    ...output,
    write: (outcome) => {
      if (outcome.year !== null)
        readings.push({ file: outcome.file, ...(JSON.parse(outcome.year) as YearReading) });
      return Promise.resolve(outcome);
    },
  };
  const end = await runFiles(files, { kind: "year", language, encoding }, jobs, collect, WORDS[language]);
  return { readings, end };
}

/** As JSON every check, a line each; as text those that fail, with the places of their figures. */
function pairText(
  checks: readonly YearCheck[],
  now: FileReading,
  before: FileReading,
  { json, language }: Arguments,
): string {
  const message = language === "zh" ? yearCheckMessageZh : yearCheckMessageEn;
  const readings = { "this-year": now, "last-year": before };
  const lines = flatMap(checks, (check): readonly string[] => {
    const places = check.places.map(({ report, path }) => {
      const { file, places: known } = readings[report];
      const [line = null, column = null] = known[path]?.split(":").map(Number) ?? [];
      return { file, line, column, path };
    });
    if (json) {
      const { issuer, year } = now.parsed.report;
      return [JSON.stringify({ issuer, year, ...check, places })];
    }
    if (check.status !== "fails") return [];
    return [
      `  ${check.code} ${printable(message(check, now.parsed, before.parsed))}`,
      ...places.map(({ file, line, column, path }) =>
        line === null
          ? `      ${printable(file)} ${path}`
          : `      ${printable(file)}:${line}:${column} ${path}`,
      ),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

async function print(output: Output, text: string): Promise<void> {
  await output.write({
    file: "",
    status: "complete",
    failure: null,
    bytes: new TextEncoder().encode(text),
    findings: 0,
    wrong: false,
    year: null,
  });
}

function failing(checks: readonly YearCheck[]): boolean {
  return checks.some(({ status }) => status === "fails");
}

function countsOf(checks: readonly YearCheck[]): Readonly<Record<CheckStatus, number>> {
  const counts = { holds: 0, "holds-if-blanks-are-zero": 0, fails: 0, unknown: 0 };
  for (const { status } of checks) counts[status]++;
  return counts;
}
