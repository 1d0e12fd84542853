import type { Cell } from "../cells/cell.js";
import { figurePath, type FormTable } from "../forms/form.js";
import { tableIdentities, type Identity } from "../forms/identities.js";
import { flatMap } from "../source/flat-map.js";
import { type FittedTable, type Slot, filledSlot, openSlot, fittedTable } from "./fitted.js";
import { fitTotals } from "./fit-totals.js";
import { narrowCandidates, type RowCandidates } from "./narrow-candidates.js";
import { type NumbersInOrder, numbersInOrder } from "./numbers-in-order.js";
import type { Prints } from "./prints.js";
import { type RowWays, rowsInOrder } from "./rows-in-order.js";
import { scoreFit } from "./score-fit.js";
import { mostlyHolds } from "./trust.js";

/** Rows that may be illegible before the whole order is in doubt. */
const MOST_GAPS = 3;

/**
 * Fits section three where the text has lost rows and columns but not the order of the figures: PDF tools print labels
 * before, after or amid their figures, and parts of a torn numbering between them.
 *
 * ```text
 * 一、本年新收 … 283 27 0 2 10 0 322      seven numbers of which the last is the sum of the others
 * 3.              6 3 0 0 1 0 10
 * 补正后 … 24 3                           a small number may be a torn `3.`, left out at a price;
 * 3 0 0 0 0 27                            a row that does not add up is a gap, at a higher price
 * ```
 *
 * A row is settled where all cheapest ways read the same figures in it. Null where too little of the table is read so.
 */
export function fitInOrder(cells: readonly Cell[], table: FormTable, prints: Prints): FittedTable | null {
  const numbers = numbersInOrder(cells, table, prints);
  return numbers === null ? null : (fitRows(numbers, table) ?? fitTotals(numbers, table));
}

function fitRows({ cells, values, breaks }: NumbersInOrder, table: FormTable): FittedTable | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const ways = rowsInOrder(values, breaks, width, table.rows.length);
  if (ways === null) return null;
  const settled = withoutRowsBesideGaps(settleByColumns(ways, values, table), width);
  if (settled.filter((row) => row === null).length > MOST_GAPS) return null;
  const counted = withoutUncountedRows(settled);
  const placed = new Set<Cell>();
  const slots = flatMap(table.rows, (row, index) =>
    row.columns.map((column, at): Slot => {
      const cell = cells[counted[index]?.[at] ?? -1];
      if (cell === undefined) return openSlot(row, column, "ambiguous");
      placed.add(cell);
      return filledSlot(row, column, cell, ways[index]?.length === 1 ? "order" : "identity");
    }),
  );
  const fitted = fittedTable({
    table,
    slots,
    unplaced: cells.filter((cell) => !placed.has(cell)),
  });
  // A row that cannot be read may be two, or none; then what does not add up is more likely ours than the report's.
  const believed = settled.includes(null) ? scoreFit(fitted).failing === 0 : mostlyHolds(fitted);
  return believed ? fitted : null;
}

/** A row by the indexes of its numbers, or null where it cannot be told. */
type SettledRow = readonly number[] | null;

/**
 * Of several ways to read a row, the one that the sums of the columns allow. Where a row does not add up as it is printed
 * (`0 0 36` and a line below `36 0 0 0`), the columns may still leave just its seven numbers, each its own place.
 */
function settleByColumns(
  ways: readonly RowWays[],
  values: readonly number[],
  table: FormTable,
): readonly SettledRow[] {
  const identities = tableIdentities(table);
  const paths = table.rows.map((row) => row.columns.map((column) => figurePath(row, column)));
  const pathsOf = (row: number): readonly string[] => paths[row] ?? [];
  const candidates = ways.map((rowWays, row): RowCandidates => ({
    paths: pathsOf(row),
    ways: rowWays.map((way) => way.map((index) => values[index] ?? Number.NaN)),
  }));
  const narrowed = narrowCandidates(candidates, identities);
  const settled = ways.map((rowWays, row): SettledRow => {
    const left = narrowed[row]?.ways ?? [];
    const [only] = left;
    return only === undefined || left.length > 1
      ? null
      : (rowWays[candidates[row]?.ways.indexOf(only) ?? -1] ?? null);
  });
  if (!settled.includes(null)) return settled;
  const known = new Map(
    flatMap(settled, (taken, row) =>
      flatMap(pathsOf(row), (path, column): readonly [string, number][] => {
        const value = values[taken?.[column] ?? -1];
        return value === undefined ? [] : [[path, value]];
      }),
    ),
  );
  return settled.map((taken, row) => {
    if (taken !== null) return taken;
    const from = (settled[row - 1]?.at(-1) ?? -1) + 1;
    const to = settled[row + 1]?.[0] ?? values.length;
    const wanted = pathsOf(row).map((path) => valueLeft(path, identities, known));
    return arranged(wanted, values.slice(from, to))?.map((index) => from + index) ?? null;
  });
}

/** What the identities over other rows leave for a figure; null where they leave nothing certain. */
function valueLeft(
  path: string,
  identities: readonly Identity[],
  known: ReadonlyMap<string, number>,
): number | null {
  const left = flatMap(identities, ({ relation, parts, totals }) => {
    const sign = parts.includes(path) ? -1 : totals.includes(path) ? 1 : 0;
    const sum = (paths: readonly string[]): number =>
      paths.reduce((total, other) => total + (other === path ? 0 : (known.get(other) ?? Number.NaN)), 0);
    const value = sign * (sum(parts) - sum(totals));
    return relation === "equal" && sign !== 0 && !Number.isNaN(value) ? [value] : [];
  });
  const [value] = left;
  return value !== undefined && left.every((other) => other === value) ? value : null;
}

/** The indexes of the wanted values among those printed, where both are the same numbers; else null. */
function arranged(wanted: readonly (number | null)[], printed: readonly number[]): readonly number[] | null {
  if (wanted.length !== printed.length) return null;
  const used = new Set<number>();
  for (const value of wanted) {
    const index = printed.findIndex((other, at) => other === value && !used.has(at));
    if (index < 0) return null;
    used.add(index);
  }
  return [...used];
}

/** Beside a row that cannot be read, a number left out amid a row may be a figure, and the row another. */
function withoutRowsBesideGaps(settled: readonly SettledRow[], width: number): readonly SettledRow[] {
  const isTorn = (row: readonly number[]): boolean => (row.at(-1) ?? 0) - (row[0] ?? 0) >= width;
  return settled.map((row, index) =>
    row !== null && isTorn(row) && (settled[index - 1] === null || settled[index + 1] === null) ? null : row,
  );
}

/** Rows between two that cannot be read are counted from neither end of the table: numbers of something else may stand for one of these. */
function withoutUncountedRows(settled: readonly SettledRow[]): readonly SettledRow[] {
  const [first, last] = [settled.indexOf(null), settled.lastIndexOf(null)];
  return settled.map((row, index) => (index > first && index < last ? null : row));
}
