import type { Cell } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { type FittedTable, type Slot, filledSlot, openSlot } from "./fitted.js";
import { makeLabel } from "./label.js";
import { readFigure } from "./read-figure.js";
import { mostlyHolds } from "./trust.js";

/** How far the figures of a row may stand from where they would stand if nothing were lost or added. */
const DRIFT = 30;
/** A torn numbering is small; a larger number that is no figure of its row is not left out. */
const LARGEST_STRAY = 12;
const STRAY_COST = 1;
const GAP_COST = 12;
/** Words between two figures of a row: rows mostly stand together, labels between them. */
const BREAK_COST = 0.125;
/** Rows that may be illegible before the whole order is in doubt. */
const MOST_GAPS = 3;
/** Share of the characters of all labels that must stand in the text: it must be this table at all. */
const LABELS_SEEN = 0.85;

/** One step of a way through the numbers: a row read from seven of them, a number left out, or a row that cannot be read. */
interface Step {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** The numbers of the row; null for a stray or a gap. */
  readonly taken: readonly number[] | null;
  readonly nextRow: number;
}

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
export function fitInOrder(cells: readonly Cell[], table: FormTable): FittedTable | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const numbers = cells.filter((cell) => readFigure(cell.text, "count").state === "number");
  if (width < 2 || Math.abs(numbers.length - table.rows.length * width) > DRIFT || !showsLabels(cells, table))
    return null;
  const values = numbers.map((cell) => readFigure(cell.text, "count").value ?? Number.NaN);
  const settled = settledRows(values, breaksBetween(cells, numbers), width, table.rows.length);
  if (settled === null || settled.filter((row) => row === null).length > MOST_GAPS) return null;
  const placed = new Set<Cell>();
  const slots = table.rows.flatMap((row, index) =>
    row.columns.map((column, at): Slot => {
      const cell = numbers[settled[index]?.[at] ?? -1];
      if (cell === undefined) return openSlot(row, column, "ambiguous");
      placed.add(cell);
      return filledSlot(row, column, cell, "order");
    }),
  );
  const fitted = {
    table,
    slots,
    unplaced: numbers.filter((cell) => !placed.has(cell)),
    labelledRows: 0,
    headsRead: 0,
    unseen: [],
    foreignRows: 0,
    tornLabels: [],
  };
  return mostlyHolds(fitted) ? fitted : null;
}

function showsLabels(cells: readonly Cell[], table: FormTable): boolean {
  const texts = cells
    .filter((cell) => readFigure(cell.text, "count").state === "text")
    .map((cell) => cell.text);
  const present = new Set(makeLabel([texts.join("")], Infinity).joined);
  const wanted = table.rows.flatMap((row) => Array.from(row.cores[0] ?? ""));
  return wanted.filter((character) => present.has(character)).length >= LABELS_SEEN * wanted.length;
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

/** For each row the indexes of its numbers, or null where the cheapest ways disagree or none reads it. */
function settledRows(
  values: readonly number[],
  breaks: readonly number[],
  width: number,
  rows: number,
): readonly (readonly number[] | null)[] | null {
  const count = values.length;
  const steps = stepsThrough(values, breaks, width, rows);
  const at = (row: number, position: number): number => row * (count + 1) + position;
  const forward = new Float64Array((rows + 1) * (count + 1)).fill(Infinity);
  const backward = new Float64Array((rows + 1) * (count + 1)).fill(Infinity);
  forward[at(0, 0)] = 0;
  backward[at(rows, count)] = 0;
  for (const step of steps) {
    const cost = (forward[at(step.row, step.from)] ?? Infinity) + step.cost;
    if (cost < (forward[at(step.nextRow, step.to)] ?? Infinity)) forward[at(step.nextRow, step.to)] = cost;
  }
  for (const step of [...steps].reverse()) {
    const cost = (backward[at(step.nextRow, step.to)] ?? Infinity) + step.cost;
    if (cost < (backward[at(step.row, step.from)] ?? Infinity)) backward[at(step.row, step.from)] = cost;
  }
  const best = forward[at(rows, count)] ?? Infinity;
  if (best === Infinity) return null;
  const readings: (readonly number[] | null | undefined)[] = Array.from({ length: rows }, () => undefined);
  for (const step of steps) {
    if (step.nextRow === step.row) continue;
    const through =
      (forward[at(step.row, step.from)] ?? Infinity) +
      step.cost +
      (backward[at(step.nextRow, step.to)] ?? Infinity);
    if (through !== best) continue;
    const known = readings[step.row];
    readings[step.row] =
      known === undefined || (known !== null && step.taken !== null && sameValues(values, known, step.taken))
        ? (known ?? step.taken)
        : null;
  }
  // Beside a row that cannot be read, a number left out amid a row may be a figure, and the row another.
  const known = readings.map((reading) => reading ?? null);
  const isTorn = (reading: readonly number[]): boolean => (reading.at(-1) ?? 0) - (reading[0] ?? 0) >= width;
  return known.map((reading, row) =>
    reading !== null && isTorn(reading) && (known[row - 1] === null || known[row + 1] === null)
      ? null
      : reading,
  );
}

/** All steps, in an order in which a step comes after those that lead to it. */
function stepsThrough(
  values: readonly number[],
  breaks: readonly number[],
  width: number,
  rows: number,
): readonly Step[] {
  const steps: Step[] = [];
  const torn = (from: number, to: number): number =>
    BREAK_COST * ((breaks[Math.max(from, to - 1)] ?? 0) - (breaks[from] ?? 0));
  for (let row = 0; row <= rows; row++) {
    const first = Math.max(0, row * width - DRIFT);
    const last = Math.min(values.length, row * width + DRIFT);
    for (let from = first; from <= last; from++) {
      const value = values[from];
      if (value !== undefined && value > 0 && value <= LARGEST_STRAY)
        steps.push({ row, from, to: from + 1, cost: STRAY_COST, taken: null, nextRow: row });
      if (row === rows) continue;
      for (const taken of rowsAt(values, from, width)) {
        const to = (taken.at(-1) ?? from) + 1;
        steps.push({
          row,
          from,
          to,
          cost: (to - from - width) * STRAY_COST + torn(from, to),
          taken,
          nextRow: row + 1,
        });
      }
      for (let length = 0; length <= width + 1 && from + length <= values.length; length++) {
        steps.push({
          row,
          from,
          to: from + length,
          cost: GAP_COST + Math.abs(length - width) + torn(from, from + length),
          taken: null,
          nextRow: row + 1,
        });
      }
    }
  }
  return steps;
}

/** Rows that begin at a place and add up: seven numbers on end, or eight of which a small one is left out. */
function rowsAt(values: readonly number[], from: number, width: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const indexes = Array.from({ length: width + 1 }, (_, index) => from + index);
  for (let left = width; left >= 1; left--) {
    const stray = values[from + left];
    if (left < width && !(stray !== undefined && stray > 0 && stray <= LARGEST_STRAY)) continue;
    const taken = indexes.filter((_, index) => index !== left);
    const figures = taken.map((index) => values[index] ?? Number.NaN);
    const sum = figures.slice(0, -1).reduce((total, figure) => total + figure, 0);
    if (sum === figures.at(-1) && !found.some((other) => sameValues(values, other, taken))) found.push(taken);
    if (left === width && found.length > 0) break;
  }
  return found;
}

function sameValues(values: readonly number[], a: readonly number[], b: readonly number[]): boolean {
  return a.every((index, at) => values[index] === values[b[at] ?? -1]);
}
