import { type Cell, cellAt } from "../cell.js";
import { linesOf } from "../lines.js";
import type { TableRegion } from "../tokenizer.js";

/**
 * Cells parted by one character wherever it stands, line ends meaning nothing. What stands between two separators is one
 * cell a line, or one blank cell.
 */
export function separatedStream(region: TableRegion, isSeparator: (code: number) => boolean): readonly Cell[] | null {
  const { text, start, end } = region;
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isSeparator(text.charCodeAt(at))) continue;
    const lines = [...linesOf(text, from, at)].map((line) => cellAt(text, line.start, line.end, null, null));
    const printed = lines.filter((cell) => cell.text !== "");
    if (printed.length > 0) cells.push(...printed);
    else if (at < end && from > start) cells.push(cellAt(text, at, at, null, null));
    from = at + 1;
  }
  return from === end + 1 && cells.length > 1 ? cells : null;
}
