import { procurementUnit } from "../report/procurement-unit.js";
import type { ParsedReport } from "../parse-report.js";
import { flatMap } from "../source/flat-map.js";
import type { SampleFigure } from "./sample-report.js";

/**
 * A slot that was not read as its sample prints it.
 *
 * - `silent`: another number, and nothing says so. The library promises that this never happens.
 * - `announced`: another number, with a failing check or a diagnostic that names the slot.
 * - `missed`: the number is printed and was not read.
 * - `state`: no number either way, but a blank, a mark and a cell that is gone are told apart wrongly.
 *
 * @example
 * ```ts
 * { kind: "missed", path: "requests.received.person", printed: "79", expected: 79, read: null, state: "ambiguous" }
 * ```
 */
export interface Misreading {
  /** How bad it is. */
  readonly kind: "silent" | "announced" | "missed" | "state";
  /** The slot, as in `Figure.path`. */
  readonly path: string;
  /** What the page prints in that cell. */
  readonly printed: string;
  /** The number that the slot prints, in the unit of its column; null where it prints none. */
  readonly expected: number | null;
  /** The number that was read, in the same unit; null where none was. */
  readonly read: number | null;
  /** The state that was read. */
  readonly state: string;
}

/**
 * Compares a reading with what the sample printed, slot by slot, in printed order. Empty where all was read.
 *
 * @param figures - the `figures` of the sample
 * @param parsed - the reading of the page drawn from it
 * @example
 * ```ts
 * findMisreadings(sample.figures, parseReport(barRowsOpen.render(sample))); // []
 * ```
 */
export function findMisreadings(
  figures: readonly SampleFigure[],
  parsed: ParsedReport,
): readonly Misreading[] {
  const read = new Map(parsed.figures.map((figure) => [figure.path, figure]));
  const told = announcedPaths(parsed);
  const known = new Set(figures.map(({ path }) => path));
  const strange = parsed.figures
    .filter(({ path, value }) => value !== null && !known.has(path))
    .map(({ path }): SampleFigure => ({
      path,
      printed: "",
      state: "missing",
      value: sumUnder(path, figures),
      unit: null,
    }));
  return flatMap([...figures, ...strange], ({ path, printed, state, value, unit }): readonly Misreading[] => {
    const figure = read.get(path);
    const found = {
      path,
      printed,
      expected: value,
      read: figure?.value ?? null,
      state: figure?.state ?? "missing",
    };
    if (found.read !== null && (!isSame(found.read, value) || unitOf(path, parsed) !== unit)) {
      return [{ kind: told.has(path) ? "announced" : "silent", ...found }];
    }
    if (value !== null) return found.read === null ? [{ kind: "missed", ...found }] : [];
    const alike = found.state === state || (state === "missing" && found.state === "ambiguous");
    return alike ? [] : [{ kind: "state", ...found }];
  });
}

/**
 * A row read by the other edition may be the sum of several: that edition has a single （六）其他处理. Null where none of them
 * prints a number.
 */
function sumUnder(path: string, figures: readonly SampleFigure[]): number | null {
  const at = path.lastIndexOf(".");
  const [row, column] = [path.slice(0, at + 1), path.slice(at)];
  const under = figures.filter((figure) => figure.path.startsWith(row) && figure.path.endsWith(column));
  return under.every(({ value }) => value === null)
    ? null
    : under.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** A fee printed in 元 is divided: the last binary place of the quotient is no misreading. */
function isSame(read: number, value: number | null): boolean {
  return value !== null && Math.abs(read - value) <= 1e-9 * Math.abs(value);
}

/** The slots that a failing check or any diagnostic names. */
export function announcedPaths({ checks, diagnostics }: ParsedReport): ReadonlySet<string> {
  return new Set([
    ...flatMap(checks, ({ status, paths }) => (status === "fails" ? paths : [])),
    ...flatMap(diagnostics, (diagnostic) => [
      ...("path" in diagnostic ? [diagnostic.path] : []),
      ...("paths" in diagnostic ? diagnostic.paths : []),
    ]),
  ]);
}

function unitOf(path: string, { report }: ParsedReport): string | null {
  return path === "disclosure.procurement.amount" ? procurementUnit(report) : null;
}
