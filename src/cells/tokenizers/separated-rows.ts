import { withoutOuterSpace } from "../../source/white-space.js";
import { type Cell, cellAt } from "../cell.js";
import { isRuleLine, linesOf } from "../lines.js";
import type { TableRegion } from "../tokenizer.js";

/**
 * Rows of cells parted by one character, a row a line. A separator that opens or closes the line parts nothing. A line
 * without separator is a row of one cell: a label torn from its figures, or a sentence.
 */
export function separatedRows(
  region: TableRegion,
  isSeparator: (code: number) => boolean,
  closes: boolean,
): readonly Cell[] | null {
  const { text } = region;
  const cells: Cell[] = [];
  let row = 0;
  let parted = false;
  const { opens, closed } = closes ? endsOfLines(region, isSeparator) : NO_ENDS;
  for (const line of linesOf(text, region.start, region.end)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === "" || isRuleLine(content)) continue;
    const bounds: number[] = [];
    for (let at = line.start; at < line.end; at++) if (isSeparator(text.charCodeAt(at))) bounds.push(at);
    const opened = opens && bounds[0] !== undefined && text.slice(line.start, bounds[0]).trim() === "";
    let from = line.start;
    let column = 0;
    bounds.forEach((at, index) => {
      if (!(opened && index === 0)) cells.push(cellAt(text, from, at, row, column++));
      from = at + 1;
    });
    const last = cellAt(text, from, line.end, row, column);
    if (last.text !== "" || !closed || column === 0) cells.push(last);
    if (column > 0 && bounds.length > (opened ? 1 : 0)) parted = true;
    row++;
  }
  return parted ? cells : null;
}

/** Whether separators that stand at the ends of lines part nothing there. */
interface LineEnds {
  readonly opens: boolean;
  readonly closed: boolean;
}

const NO_ENDS: LineEnds = { opens: false, closed: false };

/**
 * Whether rows begin and end with a separator. One decision for the table: where most rows begin with a label, ` | | 自然人 |`
 * begins with a blank cell. Where some of those end with a figure and have no fewer separators than those that end with one, a blank
 * cell follows that one:
 *
 * ```text
 * 一、本年新收 | 5 | 1 | 0 | 0 | 0 | 0 | 6
 * 二、上年结转 | 0 | 0 | 0 | 0 | 0 | 0 |
 * ```
 */
function endsOfLines({ text, start, end }: TableRegion, isSeparator: (code: number) => boolean): LineEnds {
  let opened = 0;
  let parted = 0;
  let mostClosed = 0;
  let mostOpen = 0;
  for (const line of linesOf(text, start, end)) {
    const { start: from, end: to } = withoutOuterSpace(text, line.start, line.end);
    let separators = 0;
    for (let at = from; at < to; at++) if (isSeparator(text.charCodeAt(at))) separators++;
    if (separators < 2) continue;
    parted++;
    if (isSeparator(text.charCodeAt(from))) opened++;
    else if (isSeparator(text.charCodeAt(to - 1))) mostClosed = Math.max(mostClosed, separators);
    else mostOpen = Math.max(mostOpen, separators);
  }
  const opens = opened * 2 >= parted;
  return { opens, closed: opens || mostClosed > mostOpen };
}
