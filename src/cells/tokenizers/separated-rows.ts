import { type Cell, cellAt, isSpace } from "../cell.js";
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
  const opens = closes && linesOpenWithSeparator(region, isSeparator);
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
    if (last.text !== "" || !closes || column === 0) cells.push(last);
    if (column > 0 && bounds.length > (opened ? 1 : 0)) parted = true;
    row++;
  }
  return parted ? cells : null;
}

/**
 * Whether rows begin with a separator. One decision for the table: where most rows begin with a label, ` | | 自然人 |` begins
 * with a blank cell.
 */
function linesOpenWithSeparator(
  { text, start, end }: TableRegion,
  isSeparator: (code: number) => boolean,
): boolean {
  let opened = 0;
  let parted = 0;
  for (const line of linesOf(text, start, end)) {
    let at = line.start;
    while (at < line.end && isSpace(text.charCodeAt(at))) at++;
    let separators = 0;
    for (let later = at; later < line.end && separators < 2; later++)
      if (isSeparator(text.charCodeAt(later))) separators++;
    if (separators < 2) continue;
    parted++;
    if (isSeparator(text.charCodeAt(at))) opened++;
  }
  return opened * 2 >= parted;
}
