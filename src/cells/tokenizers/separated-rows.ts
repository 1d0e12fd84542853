import { isBlank } from "../../source/white-space.js";
import type { Span } from "../../source/span.js";
import { type Cell, cellAt } from "../cell.js";
import { isRuleLine, linesOf } from "../lines.js";
import type { TableRegion } from "../tokenizer.js";

/**
 * Rows of cells parted by one character, a row a line. A separator that opens or closes the line parts nothing. A line
 * without separator is a row of one cell: a label torn from its figures, or a sentence.
 */
export function separatedRows(
  { text, start, end }: TableRegion,
  isSeparator: (code: number) => boolean,
  closes: boolean,
): readonly Cell[] | null {
  const lines = partedLines(text, { start, end }, isSeparator);
  const { opens, closed } = closes ? endsOfLines(text, lines) : NO_ENDS;
  const cells: Cell[] = [];
  let row = 0;
  let parted = false;
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    if (content.trim() === "" || isRuleLine(content)) continue;
    const { separators } = line;
    const opened = opens && separators[0] !== undefined && isBlank(text, line.start, separators[0]);
    let from = line.start;
    let column = 0;
    for (let index = 0; index < separators.length; index++) {
      const at = separators[index] ?? line.end;
      if (!(opened && index === 0)) cells.push(cellAt(text, from, at, row, column++));
      from = at + 1;
    }
    const last = cellAt(text, from, line.end, row, column);
    if (last.text !== "" || !closed || column === 0) cells.push(last);
    if (column > 0 && separators.length > (opened ? 1 : 0)) parted = true;
    row++;
  }
  return parted ? cells : null;
}

/** A line, and where separators stand in it. */
interface PartedLine extends Span {
  readonly separators: readonly number[];
}

function partedLines(
  text: string,
  { start, end }: Span,
  isSeparator: (code: number) => boolean,
): readonly PartedLine[] {
  const lines: PartedLine[] = [];
  for (const line of linesOf(text, start, end)) {
    const separators: number[] = [];
    for (let at = line.start; at < line.end; at++) if (isSeparator(text.charCodeAt(at))) separators.push(at);
    lines.push({ start: line.start, end: line.end, separators });
  }
  return lines;
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
function endsOfLines(text: string, lines: readonly PartedLine[]): LineEnds {
  let opened = 0;
  let parted = 0;
  let mostClosed = 0;
  let mostOpen = 0;
  for (const { start, end, separators } of lines) {
    const { length } = separators;
    if (length < 2) continue;
    parted++;
    if (isBlank(text, start, separators[0] ?? start)) opened++;
    else if (isBlank(text, (separators[length - 1] ?? end) + 1, end))
      mostClosed = Math.max(mostClosed, length);
    else mostOpen = Math.max(mostOpen, length);
  }
  const opens = opened * 2 >= parted;
  return { opens, closed: opens || mostClosed > mostOpen };
}
