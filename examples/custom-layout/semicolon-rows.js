import { cellAt } from "gongkai";

/**
 * The layout of a site that prints its tables with a semicolon behind each cell, a row a line:
 *
 *     规章;0;0;0;
 *     行政许可;174;
 *
 * @type {import("gongkai").TableTokenizer}
 */
export const semicolonRows = {
  name: "semicolon-rows",
  tokenize({ text, start, end }) {
    const lines = text.slice(start, end).split("\n");
    let from = start;
    const cells = lines.flatMap((line, row) => {
      const texts = line.split(";");
      const starts = texts.map(
        (_, column) => from + texts.slice(0, column).join(";").length + Math.min(column, 1),
      );
      from += line.length + 1;
      return texts.slice(0, -1).map((cell, column) => {
        const at = starts[column] ?? from;
        return cellAt(text, at, at + cell.length, row, column);
      });
    });
    return cells.length === 0 ? null : cells;
  },
};
