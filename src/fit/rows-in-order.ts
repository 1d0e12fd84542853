/** How far the figures of a row may stand from where they would stand if nothing were lost or added. */
const DRIFT = 30;
/** The official labels are numbered up to this; a larger number that is no figure of its row is not left out. */
const LARGEST_STRAY = 8;
const STRAY_COST = 1;
const GAP_COST = 12;
/** A way that costs no more than this above the cheapest may be the true one. */
const MARGIN = 2;
/** Words between two figures of a row: rows mostly stand together, labels between them. */
const BREAK_COST = 0.125;

/**
 * The numbers a row may consist of, by index: each of the ways that are nearly as cheap as any. None where the row
 * cannot be read.
 */
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
  // Where a row may begin does not change what stands there.
  const rowsFrom = values.map((_, from) => rowsAt(values, from, width));
  const readable = waysThrough({ values, breaks, width, rows, rowsFrom, gaps: false });
  // A way with a row that cannot be read costs more than any of these.
  if (readable !== null && readable.most < GAP_COST) return readable.ways;
  return waysThrough({ values, breaks, width, rows, rowsFrom, gaps: true })?.ways ?? null;
}

/** The numbers to go through. */
interface Numbers {
  readonly values: readonly number[];
  readonly breaks: readonly number[];
  readonly width: number;
  readonly rows: number;
  /** For each place the rows that may begin there. */
  readonly rowsFrom: readonly (readonly (readonly number[])[])[];
  /** Whether a row may be passed that cannot be read. */
  readonly gaps: boolean;
}

/** The ways that cost hardly more than the cheapest, and the most that one of them may cost. */
function waysThrough(
  numbers: Numbers,
): { readonly ways: readonly RowWays[] | null; readonly most: number } | null {
  const { values, width, rows } = numbers;
  const count = values.length;
  const walk = walkOf(numbers);
  const at = (row: number, position: number): number => row * (count + 1) + position;
  const forward = new Float64Array((rows + 1) * (count + 1)).fill(Infinity);
  const backward = new Float64Array((rows + 1) * (count + 1)).fill(Infinity);
  const cheaper = (costs: Float64Array, place: number, cost: number): void => {
    if (cost < (costs[place] ?? Infinity)) costs[place] = cost;
  };
  forward[at(0, 0)] = 0;
  backward[at(rows, count)] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let from = walk.first(row); from <= walk.last(row); from++) {
      const own = forward[at(row, from)] ?? Infinity;
      if (own < Infinity)
        walk.steps(row, from, (to, cost, _, nextRow) => {
          cheaper(forward, at(nextRow, to), own + cost);
        });
    }
  }
  const most = (forward[at(rows, count)] ?? Infinity) + MARGIN;
  if (most === Infinity) return null;
  const isNear = (row: number, from: number): boolean => (forward[at(row, from)] ?? Infinity) <= most;
  for (let row = rows; row >= 0; row--) {
    for (let from = walk.last(row); from >= walk.first(row); from--) {
      if (!isNear(row, from)) continue;
      walk.steps(row, from, (to, cost, _, nextRow) => {
        cheaper(backward, at(row, from), (backward[at(nextRow, to)] ?? Infinity) + cost);
      });
    }
  }
  const ways: (readonly number[])[][] = Array.from({ length: rows }, () => []);
  const unread = new Set<number>();
  const lost = new Set<number>();
  for (let row = 0; row < rows; row++) {
    for (let from = walk.first(row); from <= walk.last(row); from++) {
      if (!isNear(row, from)) continue;
      const own = forward[at(row, from)] ?? Infinity;
      walk.steps(row, from, (to, cost, taken, nextRow) => {
        if (nextRow === row || own + cost + (backward[at(nextRow, to)] ?? Infinity) > most) return;
        // Hardly a number for the row: it is not printed, and which of the rows it is the order cannot tell.
        if (taken === null && (to - from) * 2 < width) lost.add(row);
        if (taken === null) unread.add(row);
        else if (ways[row]?.some((way) => sameValues(values, way, taken)) !== true) ways[row]?.push(taken);
      });
    }
  }
  return { ways: lost.size > 0 ? null : ways.map((way, row) => (unread.has(row) ? [] : way)), most };
}

/**
 * What a step through the numbers does: reads a row from those `taken`, leaves a number out (`taken` null, the same row
 * is next), or passes a row that cannot be read (`taken` null, the next row is next).
 */
type TakeStep = (to: number, cost: number, taken: readonly number[] | null, nextRow: number) => void;

interface Walk {
  /** The first and the last place where a row may begin. */
  readonly first: (row: number) => number;
  readonly last: (row: number) => number;
  /** All steps from a place; each leads to a later place of the row, or to a later row. */
  readonly steps: (row: number, from: number, take: TakeStep) => void;
}

function walkOf({ values, breaks, width, rows, rowsFrom, gaps }: Numbers): Walk {
  const torn = (from: number, to: number): number =>
    BREAK_COST * ((breaks[Math.max(from, to - 1)] ?? 0) - (breaks[from] ?? 0));
  return {
    first: (row) => Math.max(0, row * width - DRIFT),
    last: (row) => Math.min(values.length, row * width + DRIFT),
    steps: (row, from, take) => {
      if (isStray(values[from])) take(from + 1, STRAY_COST, null, row);
      if (row === rows) return;
      for (const taken of rowsFrom[from] ?? []) {
        const to = (taken.at(-1) ?? from) + 1;
        take(to, (to - from - width) * STRAY_COST + torn(from, to), taken, row + 1);
      }
      for (let length = 0; gaps && length <= width + 1 && from + length <= values.length; length++) {
        const to = from + length;
        take(to, GAP_COST + Math.abs(length - width) + torn(from, to), null, row + 1);
      }
    },
  };
}

/** A small number may be a torn numbering. */
function isStray(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value <= LARGEST_STRAY;
}

/** Rows that begin at a place and add up: seven numbers on end, or eight of which a small one is left out. */
function rowsAt(values: readonly number[], from: number, width: number): readonly (readonly number[])[] {
  let parts = 0;
  for (let at = from; at < from + width - 1; at++) parts += values[at] ?? Number.NaN;
  const total = from + width - 1;
  if (parts === values[total]) return [numbersBetween(from, total + 1)];
  const found: number[][] = [];
  const sum = parts + (values[total] ?? Number.NaN);
  for (let left = total; left > from; left--) {
    if (!isStray(values[left]) || sum - (values[left] ?? 0) !== values[total + 1]) continue;
    const taken = numbersBetween(from, total + 2).filter((index) => index !== left);
    if (!found.some((other) => sameValues(values, other, taken))) found.push(taken);
  }
  return found;
}

function numbersBetween(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function sameValues(values: readonly number[], a: readonly number[], b: readonly number[]): boolean {
  return a.every((index, at) => values[index] === values[b[at] ?? -1]);
}
