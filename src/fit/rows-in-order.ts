/** How far the figures of a row may stand from where they would stand if nothing were lost or added. */
const DRIFT = 30;
/** A torn numbering is small; a larger number that is no figure of its row is not left out. */
const LARGEST_STRAY = 12;
const STRAY_COST = 1;
const GAP_COST = 12;
/** A way that costs no more than this above the cheapest may be the true one. */
const MARGIN = 2;
/** Words between two figures of a row: rows mostly stand together, labels between them. */
const BREAK_COST = 0.125;
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

/** The numbers a row may consist of, by index: each of the ways that are nearly as cheap as any. None where the row cannot be read. */
export type RowWays = readonly (readonly number[])[];

/**
 * Goes through the numbers of section three row by row, each row seven numbers of which the last is the sum of the others.
 * For each row the ways to read it that are nearly as cheap as any; none where one of them cannot read the row. Null where
 * there is no way through, as where there are far too many numbers, or where a whole row is not printed.
 *
 * @param breaks - for each number, how many times words have stood between numbers before it
 */
export function rowsInOrder(
  values: readonly number[],
  breaks: readonly number[],
  width: number,
  rows: number,
): readonly RowWays[] | null {
  const count = values.length;
  if (Math.abs(count - rows * width) > DRIFT) return null;
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
  const ways: (readonly number[])[][] = Array.from({ length: rows }, () => []);
  const unread = new Set<number>();
  for (const step of steps) {
    if (step.nextRow === step.row) continue;
    const through =
      (forward[at(step.row, step.from)] ?? Infinity) +
      step.cost +
      (backward[at(step.nextRow, step.to)] ?? Infinity);
    if (through > best + MARGIN) continue;
    const { taken } = step;
    // Hardly a number for the row: it is not printed, and which of the rows it is the order cannot tell.
    if (taken === null && (step.to - step.from) * 2 < width) return null;
    if (taken === null) unread.add(step.row);
    else if (ways[step.row]?.some((way) => sameValues(values, way, taken)) !== true)
      ways[step.row]?.push(taken);
  }
  return ways.map((way, row) => (unread.has(row) ? [] : way));
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
  // Where a row may begin does not change what stands there.
  const rowsFrom = values.map((_, from) => rowsAt(values, from, width));
  for (let row = 0; row <= rows; row++) {
    const first = Math.max(0, row * width - DRIFT);
    const last = Math.min(values.length, row * width + DRIFT);
    for (let from = first; from <= last; from++) {
      const value = values[from];
      if (value !== undefined && value > 0 && value <= LARGEST_STRAY)
        steps.push({ row, from, to: from + 1, cost: STRAY_COST, taken: null, nextRow: row });
      if (row === rows) continue;
      for (const taken of rowsFrom[from] ?? []) {
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
