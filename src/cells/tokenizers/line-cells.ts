import { type Cell, cellAt } from "../cell.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";

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
    const lines = [...linesOf(text, start, end)].map((line) => ({ line, cell: cellAt(text, line.start, line.end, null, null) }));
    const printed = lines.filter(({ cell }) => cell.text !== "");
    if (printed.length < 2) return null;
    const spaced = emptyLinesAreUsual(lines.map(({ line, cell }) => ({ empty: line.end === line.start, printed: cell.text !== "" })));
    const cells: Cell[] = [];
    for (const { line, cell } of lines) {
      if (cell.text !== "" || !spaced || line.end > line.start) cells.push(cell);
    }
    return cells;
  },
};

/** Whether cells are parted by an empty line. Then cells follow each other without one only inside a wrapped label. */
function emptyLinesAreUsual(lines: readonly { readonly empty: boolean; readonly printed: boolean }[]): boolean {
  let spaced = 0;
  let adjacent = 0;
  lines.forEach(({ printed }, index) => {
    if (!printed || index === 0) return;
    if (lines[index - 1]?.printed === true) adjacent++;
    else spaced++;
  });
  return spaced > 4 * adjacent;
}
