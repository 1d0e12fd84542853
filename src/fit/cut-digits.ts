/** One way to cut a run of digits into figures: where each begins, and what it says. */
export interface Cut {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** More ways than this say nothing. */
const MOST_CUTS = 20_000;
/** A count of a ministry has seven digits. */
const LONGEST_FIGURE = 9;
/** Digits of fifteen figures of four digits each; a longer run is no row. */
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
  const cuts: Cut[] = [];
  for (let length = 1; length <= Math.min(LONGEST_FIGURE, digits.length - count + 1); length++) {
    const at = digits.length - length;
    if (length > 1 && digits.charAt(at) === "0") continue;
    const total = Number(digits.slice(at));
    if (!cutInto(digits.slice(0, at), count - 1, total, [], [], (starts, values) => cuts.push({ starts: [...starts, at], values: [...values, total] }) < MOST_CUTS)) return null;
  }
  return cuts;
}

/** Cuts all of `digits` into figures that add up to `sum`; stops and answers false when `take` does. */
function cutInto(
  digits: string,
  count: number,
  sum: number,
  starts: readonly number[],
  values: readonly number[],
  take: (starts: readonly number[], values: readonly number[]) => boolean,
): boolean {
  const from = (starts.at(-1) ?? 0) + String(values.at(-1) ?? "").length;
  const left = digits.length - from;
  if (count === 0) return left === 0 && sum === 0 ? take(starts, values) : true;
  const longest = digits.charAt(from) === "0" ? 1 : Math.min(LONGEST_FIGURE, left - count + 1);
  // The figures to come are as long together as the digits that are left, so the sum bounds how short this one may be.
  for (let length = 1; length <= longest; length++) {
    const value = Number(digits.slice(from, from + length));
    if (value > sum) break;
    if (!cutInto(digits, count - 1, sum - value, [...starts, from], [...values, value], take)) return false;
  }
  return true;
}
