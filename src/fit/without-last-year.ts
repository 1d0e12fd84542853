import { type Cell, standsIn } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import { ADDED_LAST_YEAR, BLOCK_HEAD, LAST_YEAR_HEAD } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import type { FittedTable } from "./fitted.js";
import { columnsUnder } from "./head-columns.js";
import type { Prints } from "./prints.js";
import { withoutRows } from "./trust.js";

/**
 * Without the rows of section two below a head for last year too, where the page does not show in columns whose each figure is: it may be that
 * of either year, or of both, glued.
 *
 * ```text
 * 信息内容 本年处理决定数量 上年处理决定数量        信息内容本年处理决定数量上年处理决定数量
 * 行政许可  23件                                    行政许可244111
 * ```
 */
export function withoutLastYear(
  fitted: FittedTable,
  { cells, marked }: Pick<Reading, "cells" | "marked">,
  prints: Prints,
): FittedTable {
  if (marked || fitted.table.key !== "disclosure") return fitted;
  const heads = headsIn(cells, prints);
  if (!heads.some(({ isLastYear }) => isLastYear) || showsLastYearInColumns(cells, prints)) return fitted;
  return withoutRows(fitted, (_, slots) =>
    slots.some(({ cell }) => heads.findLast(({ start }) => start < (cell?.span.start ?? 0))?.isLastYear),
  );
}

/** Whether figures, or blanks, stand under a head for last year. */
function showsLastYearInColumns(cells: readonly Cell[], prints: Prints): boolean {
  const columns = new Set(
    flatMap(cells, (cell) => (LAST_YEAR_HEAD.test(prints.of(cell.text).folded) ? columnsUnder(cell) : [])),
  );
  return cells.some((cell) => standsIn(cell, columns) && prints.isFigure(cell.text));
}

/** A head of a block, and whether those up to it are of last year too. */
interface BlockHead {
  readonly start: number;
  readonly isLastYear: boolean;
}

function headsIn(cells: readonly Cell[], prints: Prints): readonly BlockHead[] {
  const heads: BlockHead[] = [];
  let words = "";
  for (const { text, span } of cells) {
    const folded = prints.isFigure(text) ? "" : prints.of(text).folded;
    words = folded === "" ? "" : (words + folded).slice(-LONGEST_HEADS);
    const isLastYear = ADDED_LAST_YEAR.test(words);
    if (isLastYear || BLOCK_HEAD.test(folded)) heads.push({ start: span.start, isLastYear });
  }
  return heads;
}

/** All heads of a block together are no longer. */
const LONGEST_HEADS = 120;
