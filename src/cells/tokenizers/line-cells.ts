import { type Cell, cellAt, MOST_CELLS } from "../cell.js";
import type { Span } from "../../source/span.js";
import { isFigureLine } from "../is-figure-line.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";
import { PLAIN_SPACES } from "../../patterns.js";

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
 *
 * Where the markup of a page was indented, so is the text that is left of it. What stands in a cell is indented as deep as
 * in any other, and of a blank one the indentation is left:
 *
 * ```text
 * ␣␣␣␣0
 * ␣␣          here stood tags
 * ␣␣
 * ␣␣␣␣        a blank cell
 * ␣␣
 * ␣␣
 * ␣␣␣␣1
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

/**
 * Plain spaces at line ends say nothing: where most lines without print hold them, such a line counts as empty, but for the
 * spaces that indent cells.
 */
function emptyLine(text: string, cells: readonly Cell[], lines: readonly Span[]): (line: Span) => boolean {
  const indentation = indentationOfCells(text, cells, lines);
  if (indentation !== null) return ({ start, end }) => text.slice(start, end) !== indentation;
  const blank = lines.filter((_, index) => cells[index]?.text === "");
  const holdsSpaces = ({ start, end }: Span): boolean =>
    start < end && PLAIN_SPACES.test(text.slice(start, end));
  const spacesCount = blank.filter(holdsSpaces).length > blank.length / 2;
  return (line) => line.start === line.end || (spacesCount && holdsSpaces(line));
}

/**
 * The white space before every printed cell, where a line of nothing else is a blank cell: lines that are none part such a line from
 * the cells around it, and alone stand between some of the printed ones. Null elsewhere. The first cell may have lost its
 * indentation to what stands before the region.
 */
function indentationOfCells(text: string, cells: readonly Cell[], lines: readonly Span[]): string | null {
  const spaces = cells.map(({ span }, index) => text.slice(lines[index]?.start ?? span.start, span.start));
  const [, ...others] = spaces.filter((_, index) => cells[index]?.text !== "");
  const [indentation = ""] = others;
  if (indentation === "" || others.some((own) => own !== indentation)) return null;
  let areApart = false;
  let isBlankCell = false;
  let last: { readonly isBlank: boolean; readonly index: number } | null = null;
  for (const [index, { text: printed }] of cells.entries()) {
    const isBlank = printed === "";
    if (isBlank && spaces[index] !== indentation) continue;
    if (last !== null) {
      const isNext = last.index === index - 1;
      if (isNext && (isBlank || last.isBlank)) return null;
      if (!isNext && !isBlank && !last.isBlank) areApart = true;
    }
    if (isBlank) isBlankCell = true;
    last = { isBlank, index };
  }
  return areApart && isBlankCell ? indentation : null;
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
  const figures = count(isFigureLine);
  const { spaced, adjacent } = figures.spaced + figures.adjacent > 0 ? figures : count((line) => line !== "");
  return spaced > 4 * adjacent;
}
