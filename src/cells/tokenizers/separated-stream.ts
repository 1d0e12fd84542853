import { type Cell, cellAt } from "../cell.js";
import { linesOf } from "../lines.js";
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
    const lines = [...linesOf(text, from, at)].map((line) => cellAt(text, line.start, line.end, null, null));
    const first = lines.findIndex((cell) => cell.text !== "");
    const last = lines.findLastIndex((cell) => cell.text !== "");
    if (first < 0) {
      if (at < end && from > start) cells.push(cellAt(text, at, at, null, null));
    } else {
      if (first >= rowGap && from > start) cells.push(cellAt(text, from, from, null, null));
      for (const cell of lines.slice(first, last + 1)) if (cell.text !== "") cells.push(cell);
      if (lines.length - last > rowGap && at < end) cells.push(cellAt(text, at, at, null, null));
    }
    from = at + 1;
  }
  return from === end + 1 && cells.length > 1 ? cells : null;
}
