import { type Cell, cellAt, MOST_CELLS } from "../cell.js";
import type { Span } from "../../source/span.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";
import { PLAIN_SPACES, FIGURE_LINE } from "../../patterns.js";

/**
 * One cell a line, with or without blank lines between. A line that holds only spaces is a blank cell; so is an empty
 * line where cells otherwise follow each other without one.
 *
 * ```text
 * 规章        规章        1
 *             0           ␣        a line of spaces: a blank cell
 * 0           0
 *             (nothing)            an empty line, where none is usual: a blank cell
 * 0           0           1
 * ```
 */
export const lineCells: TableTokenizer = {
  name: "line-cells",
  tokenize({ text, start, end }) {
    const cells: Cell[] = [];
    const lines: Span[] = [];
    let printed = 0;
    for (const line of linesOf(text, start, end)) {
      const cell = cellAt(text, line.start, line.end, null, null);
      if (cell.text !== "") printed++;
      else if (isIndentation(text, line, end)) continue;
      cells.push(cell);
      lines.push(line);
      if (cells.length > MOST_CELLS) return null;
    }
    if (printed < 2) return null;
    if (printed === cells.length || !emptyLinesAreUsual(cells)) return cells;
    const isEmpty = emptyLine(text, cells, lines);
    return cells.filter((cell, index) => cell.text !== "" || !isEmpty(lines[index] ?? cell.span));
  },
};

/** What stands before the heading at which the region ends. */
function isIndentation(text: string, line: Span, end: number): boolean {
  return line.end === end && text.charAt(end).trim() !== "";
}

/** Plain spaces at line ends say nothing: where most lines without print hold them, such a line counts as empty. */
function emptyLine(text: string, cells: readonly Cell[], lines: readonly Span[]): (line: Span) => boolean {
  const blank = lines.filter((_, index) => cells[index]?.text === "");
  const holdsSpaces = ({ start, end }: Span): boolean =>
    start < end && PLAIN_SPACES.test(text.slice(start, end));
  const spacesCount = blank.filter(holdsSpaces).length > blank.length / 2;
  return (line) => line.start === line.end || (spacesCount && holdsSpaces(line));
}

/** Whether cells are parted by an empty line: figures then never follow the line above them directly. */
function emptyLinesAreUsual(cells: readonly Cell[]): boolean {
  const count = (test: (line: string) => boolean): { spaced: number; adjacent: number } => {
    let spaced = 0;
    let adjacent = 0;
    let above: Cell | null = null;
    for (const cell of cells) {
      if (above !== null && test(cell.text)) {
        if (above.text === "") spaced++;
        else adjacent++;
      }
      above = cell;
    }
    return { spaced, adjacent };
  };
  const figures = count((line) => FIGURE_LINE.test(line));
  const { spaced, adjacent } = figures.spaced + figures.adjacent > 0 ? figures : count((line) => line !== "");
  return spaced > 4 * adjacent;
}
