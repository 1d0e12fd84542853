import type { Cell } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { type FittedTable, filledSlot } from "./fitted.js";
import { labelLikeness, makeLabel } from "./label.js";
import { readFigure } from "./read-figure.js";

/** How many numbers that are no figures, such as a torn numbering or a page number, may stand among the figures. */
const MOST_STRAYS = 3;
/** Share of the rows whose labels must stand somewhere in the text: it must be this table at all. */
const LABELS_SEEN = 0.6;

interface Reached {
  readonly strays: number;
  readonly before: Reached | null;
  /** Where the row's figures begin; -1 at the start. */
  readonly start: number;
}

/**
 * Fits section three where the text has lost rows and columns but not the order of the figures: PDF tools print labels
 * before, after or amid their figures. Seven figures a row, each row adding up, nothing missing: otherwise null. Where
 * two ways of leaving a stray number out give other figures, null too.
 */
export function fitInOrder(cells: readonly Cell[], table: FormTable): FittedTable | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const numbers = cells.filter((cell) => readFigure(cell.text, "count").state === "number");
  const strays = numbers.length - table.rows.length * width;
  if (width < 2 || strays < 0 || strays > MOST_STRAYS || !showsLabels(cells, table)) return null;
  const values = numbers.map((cell) => readFigure(cell.text, "count").value ?? 0);
  const ways = waysThrough(values, width, table.rows.length, strays);
  const [way] = ways;
  if (way === undefined || ways.some((other) => !sameFigures(values, width, way, other))) return null;
  const placed = new Set<Cell>();
  const slots = table.rows.flatMap((row, index) =>
    row.columns.flatMap((column, at) => {
      const cell = numbers[(way[index] ?? 0) + at];
      if (cell === undefined) return [];
      placed.add(cell);
      return [filledSlot(row, column, cell, "order")];
    }),
  );
  return { table, slots, unplaced: numbers.filter((cell) => !placed.has(cell)), labelledRows: 0, headsRead: 0, tornLabels: [] };
}

function showsLabels(cells: readonly Cell[], table: FormTable): boolean {
  const texts = cells.filter((cell) => readFigure(cell.text, "count").state === "text").map((cell) => cell.text);
  const joined = makeLabel([texts.join("")], Infinity).joined;
  const seen = table.rows.filter((row) => row.cores.some((core) => joined.includes(core)) || labelLikeness(makeLabel(texts), row) > 0.5);
  const torn = texts.join("").length;
  return seen.length >= LABELS_SEEN * table.rows.length || torn > 0 && charactersSeen(joined, table) >= 0.9;
}

/** Labels torn over columns and lines: how much of their characters is there at all. */
function charactersSeen(joined: string, table: FormTable): number {
  const present = new Set(joined);
  const wanted = table.rows.flatMap((row) => [...(row.cores[0] ?? "")]);
  return wanted.filter((character) => present.has(character)).length / wanted.length;
}

/** At most two ways to take whole rows that add up, leaving `strays` numbers out. */
function waysThrough(values: readonly number[], width: number, rows: number, strays: number): readonly (readonly number[])[] {
  let states: Reached[] = [{ strays: 0, before: null, start: -1 }];
  for (let row = 0; row < rows; row++) {
    const next: Reached[] = [];
    for (const state of states) {
      for (let skipped = 0; state.strays + skipped <= strays; skipped++) {
        const start = row * width + state.strays + skipped;
        if (!addsUp(values, start, width)) continue;
        next.push({ strays: state.strays + skipped, before: state, start });
      }
    }
    states = distinct(values, width, next);
  }
  return states.map((state) => {
    const starts: number[] = [];
    for (let at: Reached = state; at.before !== null; at = at.before) starts.unshift(at.start);
    return starts;
  });
}

/** Ways that have read the same figures so far are one way; two different ones for the same place are enough to doubt. */
function distinct(values: readonly number[], width: number, states: readonly Reached[]): Reached[] {
  const kept: Reached[] = [];
  for (const state of states) {
    const same = kept.filter((other) => other.strays === state.strays);
    if (same.length >= 2 || same.some((other) => sameWay(values, width, other, state))) continue;
    kept.push(state);
  }
  return kept;
}

function sameWay(values: readonly number[], width: number, a: Reached, b: Reached): boolean {
  let [x, y]: [Reached | null, Reached | null] = [a, b];
  while (x !== null && y !== null && x !== y) {
    for (let at = 0; at < width; at++) if (values[x.start + at] !== values[y.start + at]) return false;
    x = x.before;
    y = y.before;
  }
  return true;
}

function sameFigures(values: readonly number[], width: number, a: readonly number[], b: readonly number[]): boolean {
  return a.every((start, row) => Array.from({ length: width }, (_, at) => at).every((at) => values[start + at] === values[(b[row] ?? 0) + at]));
}

function addsUp(values: readonly number[], start: number, width: number): boolean {
  let sum = 0;
  for (let at = 0; at < width - 1; at++) sum += values[start + at] ?? NaN;
  return sum === values[start + width - 1];
}
