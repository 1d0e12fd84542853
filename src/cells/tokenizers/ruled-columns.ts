import { flatMap } from "../../source/flat-map.js";
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
    for (const { columns, rows, firstRow } of ruledTables(text, start, end)) {
      const cut = cutAtColumns(text, rows.flat(), columns);
      if (cut === null) return null;
      let line = 0;
      for (const [index, { length }] of rows.entries()) {
        const pieces = cut.slice(line, line + length);
        for (const column of columns.keys())
          cells.push(
            cellFromPieces(
              text,
              flatMap(pieces, (piece) => piece[column] ?? []),
              firstRow + index,
              column,
            ),
          );
        line += length;
      }
    }
    return cells.length > 0 ? cells : null;
  },
};

/** What stands between two rules, or below the only one; a row is one line or several. */
interface RuledTable {
  readonly columns: readonly Span[];
  readonly rows: readonly (readonly Span[])[];
  readonly firstRow: number;
}

function ruledTables(text: string, start: number, end: number): readonly RuledTable[] {
  const tables: RuledTable[] = [];
  let row = 0;
  let columns: readonly Span[] | null = null;
  let lines: Span[] = [];
  let rules = 0;
  let above: Span | null = null;
  for (const line of linesOf(text, start, end)) {
    const ruled = strokesOf(text, line);
    if (ruled !== null) {
      if (columns !== null) {
        const rows = rowsOf(text, lines);
        tables.push({ columns, rows, firstRow: row });
        row += rows.length + 1; // what stands behind the rule may be another table of the page
        lines = [];
      }
      rules++;
      // A rule of one stroke closes a multiline table; one of several opens columns or closes a simple table.
      columns = ruled.length > 1 ? ruled : columns;
    } else if (columns !== null) lines.push(line);
    else {
      if (above !== null) row++;
      above = isBlank(text, line.start, line.end) ? null : line;
    }
  }
  if (columns !== null && rules === 1 && above !== null) {
    const rows = [above, ...linesBeforeBlank(text, lines)].map((line) => [line]);
    tables.push({ columns, rows, firstRow: row });
  }
  return tables;
}

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

/** No table of a report has nearly as many columns; as many lines below would make cells without end. */
const MOST_COLUMNS = 64;

/** The columns of the strokes of a rule such as `--- ------`, or null where the line is none of a table. */
function strokesOf(text: string, line: Span): readonly Span[] | null {
  const strokes: Span[] = [];
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at);
    if (character === " ") continue;
    if (character !== "-" && character !== "=") return null;
    const from = at;
    while (at < line.end && text.charAt(at) === character) at++;
    if (at - from < 2 || strokes.length === MOST_COLUMNS) return null;
    strokes.push({ start: from - line.start, end: at - line.start }); // strokes and spaces are one column wide
  }
  return strokes.length === 0 ? null : strokes;
}
