import { countStatuses } from "../checks/count-statuses.js";
import { yearCheckMessageEn, yearCheckMessageZh } from "../output/year-check-message.js";
import { checkSeries } from "../series/check-series.js";
import { compareYears } from "../series/compare-years.js";
import type { YearCheck } from "../series/year-check.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { positionText } from "../source/position.js";
import { printable } from "../source/terminal-text.js";
import type { Arguments } from "./arguments.js";
import { findFiles } from "./find-files.js";
import { type Output, type Printer, standardPrinter } from "./output.js";
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
  const printer = standardPrinter(words);
  const { readings, end } = await readYears(args.places, args, printer);
  const [now, before] = readings;
  if (end.interrupted) return tellInterrupted(end, args.places, words);
  if (now === undefined || before === undefined) return 1;
  const [year, yearBefore] = [now.report.year, before.report.year];
  if (year !== null && yearBefore !== null && year !== yearBefore + 1)
    throw new UsageError(words.yearOrder(year, yearBefore));
  const [issuer, issuerBefore] = [now.report.issuer, before.report.issuer];
  if (issuer !== null && issuerBefore !== null && foldText(issuer) !== foldText(issuerBefore))
    process.stderr.write(`${printable(words.issuersDiffer(issuer, issuerBefore))}\n`);
  const checks = compareYears(now, before);
  await printer.print(pairText(checks, now, before, args));
  if (!args.json) process.stderr.write(`${words.series(1, countStatuses(checks))}\n`);
  return failing(checks) ? 1 : 0;
}

/** `gongkai series`: the identities across years for every office in the files. */
export async function seriesCommand(args: Arguments): Promise<number> {
  const words = WORDS[args.language];
  const printer = standardPrinter(words);
  const { files } = await findFiles(args.places, []);
  const { readings, end } = await readYears(files, args, printer);
  if (end.interrupted) return tellInterrupted(end, files, words);
  const { pairs, uncompared } = checkSeries(readings);
  for (const pair of pairs) {
    const [now, before] = [readings[pair.thisYear], readings[pair.lastYear]];
    if (now === undefined || before === undefined) continue;
    const head =
      args.json || !failing(pair.checks) ? "" : `${printable(words.pair(pair.issuer, pair.year))}\n`;
    await printer.print(head + pairText(pair.checks, now, before, args));
  }
  for (const { report, reason } of uncompared) {
    const file = readings[report]?.file ?? "";
    if (args.json) await printer.print(`${JSON.stringify({ file, uncompared: reason })}\n`);
    else process.stderr.write(`${printable(file)}: ${reason} ${words.uncompared[reason]}\n`);
  }
  const checks = flatMap(pairs, (pair) => pair.checks);
  if (!args.json && !printer.closed())
    process.stderr.write(`${words.series(pairs.length, countStatuses(checks))}\n`);
  return end.wrong || failing(checks) ? 1 : 0;
}

async function readYears(
  files: readonly string[],
  { language, encoding, form, jobs }: Arguments,
  { closed }: Printer,
): Promise<{ readonly readings: readonly FileReading[]; readonly end: RunEnd }> {
  const readings: FileReading[] = [];
  const collect: Output = {
    done: [],
    write: (outcome) => {
      if (outcome.year !== null)
        readings.push({ file: outcome.file, ...(JSON.parse(outcome.year) as YearReading) });
      return Promise.resolve(outcome);
    },
    closed,
    finish: () => undefined,
  };
  const end = await runFiles(
    files,
    { kind: "year", language, encoding, form },
    jobs,
    collect,
    WORDS[language],
  );
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
      return { file, ...(known[path] ?? { line: null, column: null }), path };
    });
    if (json) {
      const { issuer, year } = now.report;
      return [JSON.stringify({ issuer, year, ...check, places })];
    }
    if (check.status !== "fails") return [];
    return [
      `  ${check.code} ${printable(message(check, now, before))}`,
      ...places.map(({ file, line, column, path }) =>
        line === null
          ? `      ${printable(file)} ${path}`
          : `      ${printable(file)}:${positionText({ line, column })} ${path}`,
      ),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function failing(checks: readonly YearCheck[]): boolean {
  return checks.some(({ status }) => status === "fails");
}
