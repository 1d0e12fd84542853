/** One way to cut a run of digits into figures: where each begins, and what it says. */
export interface Cut {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

/** Steps after which a run is given up: it then has so many cuts that none would be certain. */
const MOST_STEPS = 200_000;
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
  const cuts: Cut[] = [];
  let steps = 0;
  // Cuts digits from `from` to `end` into figures that add up to `sum`; false when there are too many ways.
  const cutInto = (
    from: number,
    end: number,
    sum: number,
    starts: readonly number[],
    values: readonly number[],
  ): boolean => {
    if (++steps > MOST_STEPS) return false;
    const left = count - 1 - starts.length;
    if (left === 0) {
      if (from === end && sum === 0)
        cuts.push({ starts: [...starts, end], values: [...values, Number(digits.slice(end))] });
      return true;
    }
    const longest = digits.charAt(from) === "0" ? 1 : Math.min(LONGEST_FIGURE, end - from - left + 1);
    for (let length = 1; length <= longest; length++) {
      const value = Number(digits.slice(from, from + length));
      if (value > sum) break;
      if (!cutInto(from + length, end, sum - value, [...starts, from], [...values, value])) return false;
    }
    return true;
  };
  for (let length = 1; length <= Math.min(LONGEST_FIGURE, digits.length - count + 1); length++) {
    const end = digits.length - length;
    if (length > 1 && digits.charAt(end) === "0") continue;
    if (!cutInto(0, end, Number(digits.slice(end)), [], [])) return null;
  }
  return cuts;
}
