import type { Cell } from "../cells/cell.js";
import { TORN_CHANGE } from "../patterns.js";
import { foldText } from "../source/fold.js";

/**
 * Whether a change of section two is torn over lines: its end may pass for the last figure of a row.
 *
 * ```text
 *             增8减
 * 行政处罚  0        0        0 0 1 are not the figures of 行政处罚
 *               1
 * ```
 */
export function holdsTornChange(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text.length < LONGEST_CHANGE && TORN_CHANGE.test(foldText(text)));
}

const LONGEST_CHANGE = 30;
