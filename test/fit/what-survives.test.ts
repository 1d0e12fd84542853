import { describe, expect, it } from "vitest";
import { type ParsedReport, parseReport } from "../../src/parse-report.js";
import { droppedBlanks } from "../../src/testing/damage/damages.js";
import { canInflict, damages, noises, renderers, type SampleReport } from "../../src/testing/index.js";
import { drawnReports } from "./drawn-reports.js";

// How much of a report survives what: fixed reports, in each layout, damaged or disturbed in each way. Other tests see that
// no number is wrong in silence, which a reader would pass who reads nothing; this one writes down how much is read.
// The snapshot beside it is a table to read. Where a change of the library makes a line of it differ, look at the line:
// more read, or more truly in doubt, is an improvement (`npx vitest run test/fit/what-survives -u`); less is a regression.

const quiet = ["quiet", drawnReports.quiet] as const;
const reports = [quiet, ["busy", drawnReports.busy], ["blank", drawnReports.blank]] as const;

for (const renderer of renderers)
  describe(renderer.name, () => {
    for (const [nth, [name, report]] of reports.entries()) {
      it(`${name}, undamaged`, () => {
        expect(survivors(report, parseReport(renderer.render(report)))).toMatchSnapshot();
      });

      for (const [at, damage] of damages.entries()) {
        if (!canInflict(damage, renderer) || (damage === droppedBlanks && name !== "blank")) continue;
        it(`${name}, ${damage.name}`, () => {
          const damaged = damage.inflict(report, 7 * nth + 14 * (damages.length - 1 - at));
          expect(survivors(damaged, parseReport(renderer.render(damaged)))).toMatchSnapshot();
        });
      }
    }

    for (const [at, noise] of noises.entries()) {
      const [name, report] = reports[(at + renderer.name.length) % reports.length] ?? quiet;
      it(`${name}, ${noise.name}`, () => {
        const noisy = noise.disturb(renderer, 3 + at);
        expect(survivors(report, parseReport(noisy.render(report)))).toMatchSnapshot();
      });
    }
  });

/** What became of a report's figures, in a line; rows that are not read as printed by name where they are few. */
function survivors({ figures: printed }: SampleReport, result: ParsedReport): string {
  const expected = new Map(printed.map((figure) => [figure.path, figure]));
  const read = new Map<string, number>();
  const astray = new Map<string, Map<string, number>>();
  for (const { path, state, value, basis } of result.figures) {
    const own = expected.get(path);
    if (own?.state === state && own.value === value) {
      if (state !== "missing") count(read, `by ${basis ?? "nothing"}`);
      continue;
    }
    const kind = value === null ? state : "other than printed";
    const rows = astray.get(kind) ?? new Map<string, number>();
    astray.set(kind, rows);
    count(rows, path.slice(0, path.lastIndexOf(".")));
  }
  const left = result.diagnostics.flatMap((found) =>
    found.code === "number-unplaced" ? [found.printed] : [],
  );
  const fails = result.checks.filter(({ status }) => status === "fails").length;
  return [
    `${sum(read)} read (${[...read].map(([basis, many]) => `${many} ${basis}`).join(", ")})`,
    ...[...astray].map(([kind, rows]) => `${sum(rows)} ${kind} in ${few([...rows.keys()], "rows")}`),
    ...(left.length > 0 ? [`left over ${few(left, "numbers")}`] : []),
    ...(fails > 0 ? [`${fails} checks fail`] : []),
  ].join("; ");
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, many) => total + many, 0);
}

function few(names: readonly string[], what: string): string {
  return names.length > 7
    ? `${names.length} ${what}, ${names[0] ?? ""} to ${names.at(-1) ?? ""}`
    : names.join(" ");
}
