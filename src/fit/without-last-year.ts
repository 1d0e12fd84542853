import type { Cell } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import type { FormTable } from "../forms/form.js";
import { columnsOf, ofTables } from "../forms/forms.js";
import { LAST_YEAR_ENDING, LAST_YEAR_HEAD } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { isSpanWithin, type Span } from "../source/span.js";
import type { FittedTable } from "./fitted.js";
import type { Prints } from "./prints.js";
import { withoutRows } from "./trust.js";

/**
 * Without the rows of section two of which no more figures stand together than the form has columns, though their block has a head for
 * last year too: where the text shows no columns, a figure may be that of either year, or of both, glued.
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
  const runs = runsUnderLastYear(cells, table, prints);
  if (runs.length === 0) return fitted;
  return withoutRows(fitted, (row, slots) =>
    slots.some(({ cell }) => {
      const run = cell === null ? undefined : runs.find(({ span }) => isSpanWithin(cell.span, span));
      return run !== undefined && run.figures <= row.columns.length;
    }),
  );
}

/** Whether figures stand under a head for last year: then the page shows whose each is. */
function showsLastYearInColumns(cells: readonly Cell[], prints: Prints): boolean {
  const heads = cells.filter(
    ({ text, column }) => column !== null && LAST_YEAR_HEAD.test(prints.of(text).folded),
  );
  return heads.some(({ column: from, columns: width }) =>
    cells.some(
      ({ text, column: at }) =>
        at !== null &&
        at >= (from ?? Infinity) &&
        at < (from ?? 0) + width &&
        text !== "" &&
        prints.isFigure(text),
    ),
  );
}

/** Figures that stand together. */
interface Run {
  readonly span: Span;
  /** How many; in a row of the page its blank cells are figures too. */
  readonly figures: number;
}

/** The figures in blocks that have a head for last year. */
function runsUnderLastYear(cells: readonly Cell[], table: FormTable, prints: Prints): readonly Run[] {
  const runs: Run[] = [];
  let words = "";
  let last: { readonly run: Run; readonly row: number | null } | null = null;
  let isUnderLastYear = false;
  for (const { text, row, span } of cells) {
    if (!prints.isFigure(text)) {
      words = (last === null ? words : "") + prints.of(text).folded;
      last = null;
      continue;
    }
    if (text === "" && (last === null || row === null)) continue;
    if (last === null) {
      const heads = yearsOfHeads(words, table);
      if (heads.length > 0) isUnderLastYear = heads.includes(true);
    }
    const before: Run | null = last?.row === row ? last.run : null;
    const run: Run = {
      span: { start: before?.span.start ?? span.start, end: span.end },
      figures: (before?.figures ?? 0) + 1,
    };
    last = { run, row };
    if (!isUnderLastYear) continue;
    if (before !== null) runs.pop();
    runs.push(run);
  }
  return runs;
}

/** Of each head in a text whether it is that of last year. */
function yearsOfHeads(words: string, table: FormTable): readonly boolean[] {
  const ofLastYear: boolean[] = [];
  for (const head of headsOf(table)) {
    for (let at = words.indexOf(head); at >= 0; at = words.indexOf(head, at + 1))
      ofLastYear.push(LAST_YEAR_ENDING.test(words.slice(Math.max(0, at - LONGEST_YEAR), at)));
  }
  return ofLastYear;
}

/** As `LAST_YEAR_ENDING` says: `上一年度的`. */
const LONGEST_YEAR = 5;

/** The heads of the columns that an office may ask for last year too. */
const headsOf = ofTables((table): readonly string[] => {
  const columns = [...columnsOf(table)].filter(({ quantity }) => quantity !== "change"); // 较上年增减
  return flatMap(columns, ({ heads }) => heads);
});
