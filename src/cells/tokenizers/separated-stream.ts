import { isBlank } from "../../source/white-space.js";
import { type Cell, cellAt } from "../cell.js";
import type { Span } from "../../source/span.js";
import { RULE_OF_COLUMNS } from "../../patterns.js";
import { isRuleLine, linesOf } from "../lines.js";
import type { TableRegion } from "../tokenizer.js";

/**
 * Cells parted by one character wherever it stands. What stands between two separators is one cell a line, or one blank
 * cell. Where `rowGap` line ends in a row part rows without a separator, a blank cell may stand beside them.
 */
export function separatedStream(
  region: TableRegion,
  isSeparator: (code: number) => boolean,
  rowGap = Infinity,
): readonly Cell[] | null {
  const { text, start, end } = region;
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isSeparator(text.charCodeAt(at))) continue;
    let lines = 0;
    let last = -1;
    for (const line of linesOf(text, from, at)) {
      if (!isBlank(text, line.start, line.end)) {
        if (last < 0 && lines >= rowGap && from > start) cells.push(cellAt(text, from, from, null, null));
        cells.push(cellAt(text, line.start, line.end, null, null));
        last = lines;
      }
      lines++;
    }
    const closesBlank = last < 0 ? from > start : lines - last > rowGap;
    if (closesBlank && at < end) cells.push(cellAt(text, at, at, null, null));
    from = at + 1;
  }
  const read = withoutRules(cells, region, isSeparator);
  return from === end + 1 && read.length > 1 ? read : null;
}

/** Without what stands in a rule under a line of heads, as Markdown has it: `---|---`, and `---` under a line without separators. */
function withoutRules(
  cells: readonly Cell[],
  { text, start, end }: TableRegion,
  isSeparator: (code: number) => boolean,
): readonly Cell[] {
  if (!cells.some((cell) => cell.text.startsWith("---"))) return cells;
  const isParted = ({ start: from, end: to }: Span): boolean => {
    for (let at = from; at < to; at++) if (isSeparator(text.charCodeAt(at))) return true;
    return false;
  };
  const lines = [...linesOf(text, start, end)].filter(
    (line) => isParted(line) || !isBlank(text, line.start, line.end),
  );
  const rules = lines.filter((line, at) => {
    const printed = text.slice(line.start, line.end);
    const above = lines[at - 1];
    const isUnderHeading = !isParted(line) && above !== undefined && !isParted(above);
    return isRuleLine(printed) && (isUnderHeading || RULE_OF_COLUMNS.test(printed));
  });
  let next = 0;
  return cells.filter(({ span }) => {
    while ((rules[next]?.end ?? Infinity) < span.end) next++;
    return span.start < (rules[next]?.start ?? Infinity);
  });
}
