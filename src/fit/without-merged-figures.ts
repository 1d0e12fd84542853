import type { Cell } from "../cells/cell.js";
import { flatMap } from "../source/flat-map.js";
import { inDoubt, type Slot } from "./fitted.js";
import type { PageRecord } from "./records.js";

/** Whether a cell prints one figure for several rows of the page. */
export function isMergedFigure({ rows = 1 }: Cell): boolean {
  return rows > 1;
}

/**
 * A figure merged over rows that have labels of their own: nobody can tell which of them it counts, or whether all together.
 *
 * ```text
 * 行政处罚 │    │
 * ─────────┤ 27 │
 * 行政强制 │    │
 * ```
 */
export function withoutMergedFigures(
  slots: readonly Slot[],
  records: readonly PageRecord[],
): readonly Slot[] {
  if (!slots.some(({ cell }) => cell !== null && isMergedFigure(cell))) return slots;
  const labelled = new Set(flatMap(records, ({ labelCells }) => labelCells.map(({ row }) => row)));
  const coversOther = ({ row, rows = 1 }: Cell): boolean => {
    for (let below = 1; below < rows; below++) if (labelled.has((row ?? 0) + below)) return true;
    return false;
  };
  return slots.map((slot) =>
    slot.cell !== null && isMergedFigure(slot.cell) && coversOther(slot.cell) ? inDoubt(slot) : slot,
  );
}
