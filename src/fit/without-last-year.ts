import { type Cell, standsIn } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import type { FormTable } from "../forms/form.js";
import { ADDED_LAST_YEAR, LAST_YEAR_HEAD } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import type { FittedTable } from "./fitted.js";
import { columnsUnder, headWords } from "./head-columns.js";
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
  const { table } = fitted;
  if (marked || table.key !== "disclosure" || showsLastYearInColumns(cells, prints)) return fitted;
  const heads = headsIn(cells, table, prints);
  if (!heads.some(({ areOfLastYear }) => areOfLastYear)) return fitted;
  return withoutRows(fitted, (_, slots) =>
    slots.some(({ cell }) => heads.findLast(({ start }) => start < (cell?.span.start ?? 0))?.areOfLastYear),
  );
}

/** Whether figures, or blanks, stand under a head for last year. */
function showsLastYearInColumns(cells: readonly Cell[], prints: Prints): boolean {
  const columns = new Set(
    flatMap(cells, (cell) => (LAST_YEAR_HEAD.test(prints.of(cell.text).folded) ? columnsUnder(cell) : [])),
  );
  return cells.some((cell) => standsIn(cell, columns) && prints.isFigure(cell.text));
}

/** The heads of a block, or those of them in one cell and before it. */
interface BlockHeads {
  readonly start: number;
  readonly areOfLastYear: boolean;
}

function headsIn(cells: readonly Cell[], table: FormTable, prints: Prints): readonly BlockHeads[] {
  const heads: BlockHeads[] = [];
  let words = "";
  for (const { text, span } of cells) {
    if (text === "") continue;
    words = prints.isFigure(text) ? "" : words + prints.of(text).folded;
    if (headWords(table).some((head) => words.includes(head)))
      heads.push({ start: span.start, areOfLastYear: ADDED_LAST_YEAR.test(words) });
  }
  return heads;
}
