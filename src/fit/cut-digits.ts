/** One way to cut a run of digits into figures: where each begins, and what it says. */
export interface Cut {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** Steps after which a run is given up: it then has so many cuts that none would be certain. */
const MOST_STEPS = 50_000;
/** A count of a ministry has seven digits. */
const LONGEST_FIGURE = 9;
/** No row of a report has more digits. */
const LONGEST_RUN = 64;

/**
 * All ways to cut digits into `count` figures of which the last is the sum of the others. No figure begins with 0 but 0
 * itself. Null where the run is too long to try.
 *
 * ```text
 * 21710000218   →   217 1 0 0 0 0 218
 * ```
 */
export function cutsThatAddUp(digits: string, count: number): readonly Cut[] | null {
  if (digits.length > LONGEST_RUN) return null;
  const figures = Array.from(digits, (_, from) => figuresAt(digits, from));
  const cuts: Cut[] = [];
  let steps = 0;
  for (let length = 1; length <= Math.min(LONGEST_FIGURE, digits.length - count + 1); length++) {
    const end = digits.length - length;
    const total = Number(digits.slice(end));
    if ((length > 1 && digits.charAt(end) === "0") || !addUpByNines(digits.slice(0, end), total)) continue;
    const { least, most } = boundsOfSums(figures.slice(0, end), count - 1);
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
      let next = from;
      for (const value of figures[from] ?? []) {
        if (value > sum || ++next > end) break;
        starts.push(from);
        values.push(value);
        cutInto(next, left - 1, sum - value);
        starts.pop();
        values.pop();
      }
    };
    cutInto(0, count - 1, total);
    if (steps > MOST_STEPS) return null;
  }
  return cuts;
}

/** Figures and their sum leave the same when divided by nine, and so do their digits, wherever they are cut. */
function addUpByNines(digits: string, total: number): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += digits.charCodeAt(at) - DIGIT_ZERO;
  return sum % 9 === total % 9;
}

/** For each place and each number of figures left, `place * (count + 1) + left`, the least and the most they can add up to. */
function boundsOfSums(
  figures: readonly (readonly number[])[],
  count: number,
): { readonly least: Float64Array; readonly most: Float64Array } {
  const width = count + 1;
  const end = figures.length;
  const least = new Float64Array((end + 1) * width).fill(Infinity);
  const most = new Float64Array((end + 1) * width).fill(-1);
  least[end * width] = 0;
  most[end * width] = 0;
  for (let from = end - 1; from >= 0; from--) {
    let next = from;
    for (const value of figures[from] ?? []) {
      if (++next > end) break;
      for (let left = 1; left <= count; left++) {
        const at = from * width + left;
        const behind = next * width + left - 1;
        if ((most[behind] ?? -1) < 0) continue;
        least[at] = Math.min(least[at] ?? Infinity, value + (least[behind] ?? Infinity));
        most[at] = Math.max(most[at] ?? -1, value + (most[behind] ?? -1));
      }
    }
  }
  return { least, most };
}

/** What the figures say that may begin at a place, by their length. No figure begins with 0 but 0 itself. */
function figuresAt(digits: string, from: number): readonly number[] {
  const values: number[] = [];
  const longest = digits.charCodeAt(from) === DIGIT_ZERO ? 1 : LONGEST_FIGURE;
  let value = 0;
  for (let at = from; at < Math.min(digits.length, from + longest); at++) {
    value = value * 10 + digits.charCodeAt(at) - DIGIT_ZERO;
    values.push(value);
  }
  return values;
}

const DIGIT_ZERO = 0x30;
