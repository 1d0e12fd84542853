/** One way to cut a run of digits into figures: where each begins, and what it says. */
export interface Cut {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** A blank cell amid digits. */
export const BLANK_CELL = "\u00a0";
const BLANK_CODE = 0xa0;

/** Steps after which a run is given up: it then has so many cuts that none would be certain. */
const MOST_STEPS = 50_000;
/** A count of a ministry has seven digits. */
const LONGEST_FIGURE = 9;
/** No row of a report has more digits. */
const LONGEST_RUN = 64;

/**
 * All ways to cut digits into `count` figures of which the last is the sum of the others. No figure begins with 0 but 0
 * itself, a blank cell is one by itself. Null where the run is too long to try.
 *
 * ```text
 * 21710000218   →   217 1 0 0 0 0 218
 * 832⍽⍽⍽⍽85     →   83 2 ⍽ ⍽ ⍽ ⍽ 85
 * ```
 */
export function cutsThatAddUp(digits: string, count: number): readonly Cut[] | null {
  if (digits.length > LONGEST_RUN) return null;
  const hasBlanks = digits.includes(BLANK_CELL);
  const cuts: Cut[] = [];
  let steps = 0;
  for (let length = 1; length <= Math.min(LONGEST_FIGURE, digits.length - count + 1); length++) {
    const end = digits.length - length;
    if (length > 1 && digits.slice(end).includes(BLANK_CELL)) break;
    const total = Number(digits.slice(end));
    // No figure is longer than the total.
    const isLong = end > length * (count - 1);
    if (isLong || (length > 1 && digits.charAt(end) === "0") || !addUpByNines(digits, end, total)) continue;
    const parts = { digits, hasBlanks, end, count: count - 1, longest: length };
    const { least, most } = boundsOfSums(parts);
    const starts: number[] = [];
    const values: number[] = [];
    /** Cuts the digits from here to the total into `left` figures that add up to `sum`. */
    const cutInto = (from: number, left: number, sum: number): void => {
      const state = from * count + left;
      if (sum < (least[state] ?? Infinity) || sum > (most[state] ?? -1) || ++steps > MOST_STEPS) return;
      if (left === 0) {
        cuts.push({ starts: [...starts, end], values: [...values, total] });
        return;
      }
      const last = lastOfFigure(parts, from);
      let value = 0;
      for (let at = from; at <= last; at++) {
        value = value * 10 + digitAt(digits, at);
        if (value > sum) break;
        starts.push(from);
        values.push(value);
        cutInto(at + 1, left - 1, sum - value);
        starts.pop();
        values.pop();
      }
    };
    cutInto(0, count - 1, total);
    if (steps > MOST_STEPS) return null;
  }
  return cuts;
}

/** Digits before `end` to be cut into `count` figures of at most `longest` digits each. */
interface Parts {
  readonly digits: string;
  readonly hasBlanks: boolean;
  readonly end: number;
  readonly count: number;
  readonly longest: number;
}

/** Figures and their sum leave the same when divided by nine, and so do their digits, wherever they are cut. */
function addUpByNines(digits: string, end: number, total: number): boolean {
  let sum = 0;
  for (let at = 0; at < end; at++) sum += digitAt(digits, at);
  return sum % 9 === total % 9;
}

/**
 * For each place and each number of figures left, `place * (count + 1) + left`, the least and the most they can add up to. Places
 * that so many figures do not reach, before it or behind it, are left out.
 */
function boundsOfSums(parts: Parts): { readonly least: Float64Array; readonly most: Float64Array } {
  const { digits, end, count, longest } = parts;
  const width = count + 1;
  const least = new Float64Array((end + 1) * width).fill(Infinity);
  const most = new Float64Array((end + 1) * width).fill(-1);
  least[end * width] = 0;
  most[end * width] = 0;
  for (let from = end - 1; from >= 0; from--) {
    const fewest = Math.max(count - from, Math.ceil((end - from) / longest));
    const largest = Math.min(end - from, count - Math.ceil(from / longest));
    const last = lastOfFigure(parts, from);
    for (let left = fewest; left <= largest; left++) {
      let value = 0;
      let low = Infinity;
      let high = -1;
      for (let at = from; at <= last; at++) {
        value = value * 10 + digitAt(digits, at);
        const behind = (at + 1) * width + left - 1;
        if ((most[behind] ?? -1) < 0) continue;
        low = Math.min(low, value + (least[behind] ?? Infinity));
        high = Math.max(high, value + (most[behind] ?? -1));
      }
      least[from * width + left] = low;
      most[from * width + left] = high;
    }
  }
  return { least, most };
}

/** The last digit that a figure which begins at a place may have. No figure begins with 0 but 0 itself. */
function lastOfFigure({ digits, hasBlanks, end, longest }: Parts, from: number): number {
  if (digitAt(digits, from) === 0) return from;
  const last = Math.min(end, from + longest) - 1;
  if (!hasBlanks) return last;
  const blank = digits.indexOf(BLANK_CELL, from);
  return blank < 0 ? last : Math.min(last, blank - 1);
}

/** What a digit says; a blank cell adds nothing to a sum. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code === BLANK_CODE ? 0 : code - 0x30;
}
