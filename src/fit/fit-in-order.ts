import type { Cell } from "../cells/cell.js";
import { figurePath, type FormRow, type FormTable } from "../forms/form.js";
import { foreignRowsOf } from "../forms/forms.js";
import { tableIdentities, type Identity } from "../forms/identities.js";
import { flatMap } from "../source/flat-map.js";
import { SHORTEST_LABEL } from "./align-rows.js";
import { type FittedTable, type Slot, filledSlot, openSlot, fittedTable } from "./fitted.js";
import { narrowCandidates, type RowCandidates } from "./narrow-candidates.js";
import { peopleHeads } from "./people-heads.js";
import { Prints } from "./prints.js";
import { readFigure } from "./read-figure.js";
import { type RowWays, rowsInOrder } from "./rows-in-order.js";
import { scoreFit } from "./score-fit.js";
import { mostlyHolds } from "./trust.js";

/** Rows that may be illegible before the whole order is in doubt. */
const MOST_GAPS = 3;
/** 其他处理 is a row of one edition and a group of the other. */
const GROUP_LABEL = 4;
/** Share of the characters of all labels that must stand in the text: it must be this table at all. */
const LABELS_SEEN = 0.85;

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
export function fitInOrder(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints = new Prints(),
): FittedTable | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const figures = cells.map(({ text }) => (prints.isFigure(text) ? readFigure(text, "count") : null));
  const isWords = (index: number): boolean => (figures[index]?.state ?? "text") === "text";
  const words = cells.filter((_, index) => isWords(index)).map(({ text }) => prints.of(text).folded);
  if (width < 2 || !showsLabels(words, table) || showsTwoTables(cells, table, prints)) return null;
  if (!peopleHeads(cells, table, prints).arePrescribed) return null;
  const numbers = cells.filter((_, index) => figures[index]?.state === "number");
  const values = flatMap(figures, (figure) =>
    figure?.state === "number" ? [figure.value ?? Number.NaN] : [],
  );
  const ways = rowsInOrder(values, breaksBetween(cells, numbers), width, table.rows.length);
  if (ways === null) return null;
  const settled = withoutTornRows(settleByColumns(ways, values, table), width);
  if (settled.filter((row) => row === null).length > MOST_GAPS) return null;
  const placed = new Set<Cell>();
  const slots = flatMap(table.rows, (row, index) =>
    row.columns.map((column, at): Slot => {
      const cell = numbers[settled[index]?.[at] ?? -1];
      if (cell === undefined) return openSlot(row, column, "ambiguous");
      placed.add(cell);
      return filledSlot(row, column, cell, ways[index]?.length === 1 ? "order" : "identity");
    }),
  );
  const fitted = fittedTable({
    table,
    slots,
    unplaced: numbers.filter((cell) => !placed.has(cell)),
  });
  // A row that cannot be read may be two, or none; then what does not add up is more likely ours than the report's.
  const believed = settled.includes(null) ? scoreFit(fitted).failing === 0 : mostlyHolds(fitted);
  return believed ? fitted : null;
}

/** Whether folded text shows the labels of this edition, and not those that only the other has: it has other rows to count. */
function showsLabels(words: readonly string[], table: FormTable): boolean {
  const present = new Set(words.join(""));
  const shows = (rows: readonly FormRow[]): boolean => {
    let wanted = 0;
    let seen = 0;
    for (const { cores } of rows) {
      for (const character of cores[0] ?? "") {
        wanted++;
        if (present.has(character)) seen++;
      }
    }
    return seen >= LABELS_SEEN * wanted;
  };
  const foreign = foreignRowsOf(table).filter(({ cores }) => (cores[0]?.length ?? 0) > GROUP_LABEL);
  return shows(table.rows) && (foreign.length === 0 || !shows(foreign));
}

/** No page prints so many labels twice for one table. */
const FEW_LABELS_TWICE = 2;

/** Whether the labels of two tables stand in the cells, of which one may be blank: then the figures are those of either. */
function showsTwoTables(cells: readonly Cell[], { rows }: FormTable, prints: Prints): boolean {
  const counts = new Map(flatMap(rows, ({ cores }) => cores.map((core): [string, number] => [core, 0])));
  for (const { text } of cells) {
    const { compact } = prints.of(text).labelPart;
    const count = counts.get(compact);
    if (count !== undefined && compact.length >= SHORTEST_LABEL) counts.set(compact, count + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length > FEW_LABELS_TWICE;
}

/** For each number, how many times words have stood between numbers so far. */
function breaksBetween(cells: readonly Cell[], numbers: readonly Cell[]): readonly number[] {
  const known = new Set(numbers);
  const breaks: number[] = [];
  let count = 0;
  cells.forEach((cell, index) => {
    if (!known.has(cell)) return;
    const before = cells[index - 1];
    if (before !== undefined && !known.has(before)) count++;
    breaks.push(count);
  });
  return breaks;
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
function withoutTornRows(settled: readonly SettledRow[], width: number): readonly SettledRow[] {
  const isTorn = (row: readonly number[]): boolean => (row.at(-1) ?? 0) - (row[0] ?? 0) >= width;
  return settled.map((row, index) =>
    row !== null && isTorn(row) && (settled[index - 1] === null || settled[index + 1] === null) ? null : row,
  );
}
