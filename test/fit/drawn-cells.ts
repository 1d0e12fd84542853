import type { Cell } from "../../src/cells/cell.js";
import type { Reading } from "../../src/cells/read-cells.js";
import type { FittedTable } from "../../src/fit/fitted.js";
import type { FormRow, FormTable } from "../../src/forms/form.js";

/**
 * The cells of a drawn table: a row a line, bars between cells. `«` stands for a column that the cell before it covers.
 *
 * ```text
 * 规章     | 1 |   | 4
 * 其他     | « | 3
 * ```
 */
export function tableCells(drawing: string): readonly Cell[] {
  const cells: Cell[] = [];
  let row = 0;
  for (const line of drawnLines(drawing)) {
    let column = 0;
    for (const { text, span } of line) {
      const last = cells.at(-1);
      if (text === "«" && last !== undefined)
        cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
      else cells.push({ text, span, parts: [span], row, column, columns: 1 });
      column++;
    }
    row++;
  }
  return cells;
}

/** The same cells as a bare sequence: the layout shows neither rows nor columns. */
export function sequenceCells(drawing: string): readonly Cell[] {
  return tableCells(drawing).map((cell) => ({ ...cell, row: null, column: null }));
}

/** Cells as one reading of a region that says nothing else of them. */
export function drawnReading(layout: string, cells: readonly Cell[], more: Partial<Reading> = {}): Reading {
  return {
    layout,
    cells,
    scrambled: false,
    glued: false,
    marked: false,
    numbers: [],
    unsure: new Map(),
    pageEnd: Infinity,
    goesOn: false,
    ...more,
  };
}

function drawnLines(drawing: string): readonly (readonly Pick<Cell, "text" | "span">[])[] {
  let lineStart = 0;
  return drawing.split("\n").flatMap((line) => {
    let start = lineStart;
    lineStart += line.length + 1;
    if (line.trim() === "") return [];
    const cells = line.split("|").map((piece) => {
      const text = piece.trim();
      const from = start + (text === "" ? 0 : piece.indexOf(text));
      start += piece.length + 1;
      return { text, span: { start: from, end: from + text.length } };
    });
    return [cells];
  });
}

/** The texts of cells. */
export function textsOf(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ text }) => text);
}

/** A table of a form with only some of its rows, by the last parts of their paths. */
export function withRows(table: FormTable, ...names: readonly string[]): FormTable {
  return { ...table, rows: names.map((name) => rowOf(table, name)) };
}

/** The row whose path ends so: `received`, `denied.internal`. */
export function rowOf(table: FormTable, name: string): FormRow {
  const row = table.rows.find(({ path }) => path.endsWith(`.${name}`));
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
}

const SIGNS = {
  number: "",
  blank: "␣",
  mark: "/",
  text: "text",
  missing: "missing",
  ambiguous: "?",
} as const;

/** What a fit reads in a row: `20 5 ␣ 0 0 0 25`; `?` is an ambiguous slot. */
export function readingIn({ table, slots }: Pick<FittedTable, "table" | "slots">, name: string): string {
  const row = rowOf(table, name);
  return slots
    .filter((slot) => slot.row.path === row.path)
    .map(({ state, figure }) => (state === "number" ? String(figure?.value) : SIGNS[state]))
    .join(" ");
}
