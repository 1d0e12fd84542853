import type { SampleCell, SampleTable } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";

/** One square of a table: the cell that covers it, and whether the cell begins there. */
export interface GridSquare {
  readonly cell: SampleCell;
  readonly begins: boolean;
}

/** A table with its merged cells spread over all the squares they cover; null where a row is too short. */
export function tableGrid({ rows }: SampleTable): readonly (readonly (GridSquare | null)[])[] {
  const grid: (GridSquare | null)[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left++;
      for (let y = top; y < top + cell.rows; y++) {
        for (let x = left; x < left + cell.columns; x++) {
          const line = grid[y];
          if (line !== undefined) line[x] = { cell, begins: y === top && x === left };
        }
      }
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? null));
}

/** The text of each square where it begins, nothing where it is merged. A row that is too short stays short. */
export function textGrid(table: SampleTable): readonly (readonly string[])[] {
  return tableGrid(table).map((line) =>
    flatMap(line, (square) => (square === null ? [] : square.begins ? [square.cell.text] : [""])),
  );
}

/** For each row, how many of its squares are merged with one above or to the left. */
export function mergedSquares(table: SampleTable): readonly number[] {
  return tableGrid(table).map((line) => line.filter((square) => square?.begins === false).length);
}

/** A cell's text on one line: a break inside it shows as a space. */
export function onOneLine(text: string): string {
  return text.replaceAll("\n", " ");
}
