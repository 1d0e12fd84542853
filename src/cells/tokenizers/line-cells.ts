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
    const lines: { readonly line: Span; readonly cell: Cell }[] = [];
    for (const line of linesOf(text, start, end)) {
      const cell = cellAt(text, line.start, line.end, null, null);
      if (cell.text !== "" || !isIndentation(text, line, end)) lines.push({ line, cell });
      if (lines.length > MOST_CELLS) return null;
    }
    const printed = lines.filter(({ cell }) => cell.text !== "");
    if (printed.length < 2) return null;
    const spaced = emptyLinesAreUsual(lines.map(({ cell }) => cell.text));
    const isEmpty = emptyLine(text, lines);
    return lines.flatMap(({ line, cell }) => (cell.text !== "" || !spaced || !isEmpty(line) ? [cell] : []));
  },
};

/** What stands before the heading at which the region ends. */
function isIndentation(text: string, line: Span, end: number): boolean {
  return line.end === end && text.charAt(end).trim() !== "";
}

/** Plain spaces at line ends say nothing: where most lines without print hold them, such a line counts as empty. */
function emptyLine(
  text: string,
  lines: readonly { readonly line: Span; readonly cell: Cell }[],
): (line: Span) => boolean {
  const blank = lines
    .filter(({ cell }) => cell.text === "")
    .map(({ line }) => text.slice(line.start, line.end));
  const spacesCount =
    blank.filter((content) => content !== "" && PLAIN_SPACES.test(content)).length > blank.length / 2;
  return (line) =>
    line.start === line.end || (spacesCount && PLAIN_SPACES.test(text.slice(line.start, line.end)));
}

/** Whether cells are parted by an empty line: figures then never follow the line above them directly. */
function emptyLinesAreUsual(lines: readonly string[]): boolean {
  const count = (test: (line: string) => boolean): { spaced: number; adjacent: number } => {
    let spaced = 0;
    let adjacent = 0;
    lines.forEach((line, index) => {
      if (!test(line) || index === 0) return;
      if (lines[index - 1] === "") spaced++;
      else adjacent++;
    });
    return { spaced, adjacent };
  };
  const figures = count((line) => FIGURE_LINE.test(line));
  const { spaced, adjacent } = figures.spaced + figures.adjacent > 0 ? figures : count((line) => line !== "");
  return spaced > 4 * adjacent;
}
