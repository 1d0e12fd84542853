import type { Span } from "../../source/span.js";
import { isBlank } from "../../source/white-space.js";
import type { Cell } from "../cell.js";
import { cellFromPieces } from "../cell-from-pieces.js";
import { cutAtColumns } from "../cut-at-columns.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";

/**
 * Columns ruled off by strokes above (and below) the table: the simple and multiline tables of document converters.
 *
 * ```text
 *   ---------------- ------ ------
 *   规章             0      9           a line is a row; where blank lines part the rows,
 *   行政规范性文件   15     203         the lines between them are one row
 *   ---------------- ------ ------
 *   ^ each stroke is a column
 *
 *   第二十条第（一）项                  below a head, the only rule of its table: it ends at an empty line
 *   ---------------- ------ ------
 *   规章             0      9
 * ```
 */
export const ruledColumns: TableTokenizer = {
  name: "ruled-columns",
  tokenize({ text, start, end }) {
    const region = text.slice(start, end);
    if (!region.includes("--") && !region.includes("==")) return null;
    const cells: Cell[] = [];
    let row = 0;
    let intervals: readonly Span[] | null = null;
    let lines: Span[] = [];
    let rules = 0;
    let above: Span | null = null;
    const close = (rows = rowsOf(text, lines)): void => {
      if (intervals === null) return;
      for (const rowLines of rows) {
        const pieces = rowLines.map((line) => cutAtColumns(text, line, intervals ?? []));
        intervals.forEach((_, column) =>
          cells.push(
            cellFromPieces(
              text,
              pieces.flatMap((piece) => piece[column] ?? []),
              row,
              column,
            ),
          ),
        );
        row++;
      }
      lines = [];
    };
    for (const line of linesOf(text, start, end)) {
      const ruled = strokesOf(text, line);
      if (ruled !== null) {
        close();
        rules++;
        // A rule of one stroke closes a multiline table; one of several opens columns or closes a simple table.
        intervals = ruled.length > 1 ? ruled : intervals;
      } else if (intervals !== null) lines.push(line);
      else {
        if (above !== null) row++;
        above = isBlank(text, line.start, line.end) ? null : line;
      }
    }
    if (rules === 1 && above !== null) close([above, ...linesBeforeBlank(text, lines)].map((line) => [line]));
    return intervals === null || cells.length === 0 ? null : cells;
  },
};

function linesBeforeBlank(text: string, lines: readonly Span[]): readonly Span[] {
  const end = lines.findIndex((line) => isBlank(text, line.start, line.end));
  return end < 0 ? lines : lines.slice(0, end);
}

function rowsOf(text: string, lines: readonly Span[]): readonly (readonly Span[])[] {
  const blank = (line: Span): boolean => isBlank(text, line.start, line.end);
  const printed = lines.filter((line) => !blank(line));
  const inner = lines.slice(
    lines.findIndex((line) => !blank(line)),
    lines.findLastIndex((line) => !blank(line)) + 1,
  );
  if (!inner.some(blank)) return printed.map((line) => [line]);
  const rows: Span[][] = [];
  let row: Span[] = [];
  for (const line of [...inner, null]) {
    if (line !== null && !blank(line)) row.push(line);
    else if (row.length > 0) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The terminal columns of the strokes of a rule such as `--- ------`, or null where the line is none. */
function strokesOf(text: string, line: Span): readonly Span[] | null {
  const strokes: Span[] = [];
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at);
    if (character === " ") continue;
    if (character !== "-" && character !== "=") return null;
    const from = at;
    while (at < line.end && text.charAt(at) === character) at++;
    if (at - from < 2) return null;
    strokes.push({ start: from - line.start, end: at - line.start }); // strokes and spaces are one column wide
  }
  return strokes.length === 0 ? null : strokes;
}
