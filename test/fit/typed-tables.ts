import type { Cell } from "../../src/cells/cell.js";
import type { FormTable } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { draft, type PrintedRow } from "../pages.js";
import { sequenceCells, tableCells } from "./drawn-cells.js";

/** A table as somebody typed it: heads and rows, a label before the figures of each. */
export type Typed = readonly PrintedRow[];

/** A change of a typed table; `at` is the row of the form, counted from 0, that it is about. */
export type Change = (rows: Typed, at: number) => Typed;

/** Tables of a county bureau in either edition. */
export const typedTables: Readonly<Record<string, { readonly table: FormTable; readonly rows: Typed }>> = {
  "requests of 2021": { table: forms["2021"].requests, rows: draft("2021").tables.requests },
  "requests of 2021, 0 left blank": {
    table: forms["2021"].requests,
    rows: draft("2021").tables.requests.map(zerosBlank),
  },
  "disclosure of 2021": { table: forms["2021"].disclosure, rows: draft("2021").tables.disclosure },
  "disclosure of 2019": { table: forms["2019"].disclosure, rows: draft("2019").tables.disclosure },
};

function zerosBlank(row: PrintedRow): PrintedRow {
  return { ...row, cells: row.cells.map((cell) => (cell === "0" ? "" : cell)) };
}

const eachRow =
  (change: (row: PrintedRow) => PrintedRow): Change =>
  (rows) =>
    rows.map(change);

const eachOfForm = (change: (cells: readonly string[]) => readonly string[]): Change =>
  eachRow((row) => (row.path === null ? row : { ...row, cells: change(row.cells) }));

const oneRow =
  (change: (row: PrintedRow, rows: Typed) => Typed): Change =>
  (rows, at) => {
    const chosen = rows.filter(({ path }) => path !== null)[at];
    return rows.flatMap((row) => (row === chosen ? change(row, rows) : [row]));
  };

const oneRowsCells = (change: (cells: readonly string[]) => readonly string[]): Change =>
  oneRow((row) => [{ ...row, cells: change(row.cells) }]);

function exchanged(cells: readonly string[]): readonly string[] {
  return [...cells.slice(0, -2), ...cells.slice(-2).reverse()];
}

const HEADS_OF_2019 = ["本年新制作数量", "本年新公开数量", "对外公开总数量"];

/** How whole tables are typed. */
export const typings: Readonly<Record<string, Change>> = {
  "as the form has it": (rows) => rows,
  "two blanks behind each row": eachOfForm((cells) => [...cells, "", ""]),
  "two blanks behind every other row": (rows) =>
    rows.map((row, at) =>
      row.path === null || at % 2 === 0 ? row : { ...row, cells: [...row.cells, "", ""] },
    ),
  "a blank before the figures": eachOfForm((cells) => ["", ...cells]),
  "no heads": (rows) => rows.filter(({ path }) => path !== null),
  "heads one cell too far left": eachOfForm((cells) => ["", ...cells, ""]),
  "heads one cell too far right": eachRow((row) =>
    row.path === null && row.cells.length > 0 ? { ...row, cells: ["序号", ...row.cells] } : row,
  ),
  "last two columns exchanged with their heads": eachRow((row) => ({ ...row, cells: exchanged(row.cells) })),
  "the heads of the last two columns exchanged": eachRow((row) =>
    row.path === null ? { ...row, cells: exchanged(row.cells) } : row,
  ),
  "a subtotal behind the first column": eachRow((row) => ({
    ...row,
    cells: row.cells.flatMap((cell, index) =>
      index === 0 && row.cells.length > 1 ? [cell, subtotal(row)] : [cell],
    ),
  })),
  "a merged label before the others": eachRow((row) => ({
    ...row,
    label:
      row.path === null ? row.label : row.path.endsWith("e") ? `办理结果 | ${row.label}` : ` | ${row.label}`,
  })),
  "heads again amid the table": (rows) =>
    rows.flatMap((row, at) =>
      at === 9 ? [...rows.filter(({ path }) => path === null).slice(0, 2), row] : [row],
    ),
  "heads of 2019 over documents": eachRow((row) =>
    row.path === null && row.cells.length === 3 ? { ...row, cells: HEADS_OF_2019 } : row,
  ),
};

function subtotal({ path, cells }: PrintedRow): string {
  if (path === null) return "小计";
  return String(cells.slice(1, -1).reduce((sum, cell) => sum + (Number(cell) || 0), 0));
}

/** What befalls one row. */
export const mishaps: Readonly<Record<string, Change>> = {
  nothing: (rows) => rows,
  "label lost": oneRow((row) => [{ ...row, label: "" }]),
  "label torn": oneRow((row) => [{ ...row, label: row.label.slice(row.label.length >> 1) }]),
  "label and the next lost": (rows, at) => labelLost(labelLost(rows, at), at + 1),
  "first cell lost": oneRowsCells((cells) => cells.slice(1)),
  "last cell lost": oneRowsCells((cells) => cells.slice(0, -1)),
  "blanks lost": oneRowsCells((cells) => cells.filter((cell) => cell !== "" && cell !== "0")),
  "a cell too many": oneRowsCells((cells) => ["99", ...cells]),
  "all blank": oneRowsCells((cells) => cells.map(() => "")),
  "last cell blank": oneRowsCells((cells) => [...cells.slice(0, -1), ""]),
  "words for the first figure": oneRowsCells((cells) => ["见附件", ...cells.slice(1)]),
  "words for all figures": oneRowsCells(() => ["见附件"]),
  "total in the cell before its own": oneRowsCells((cells) => [
    ...cells.slice(0, -2),
    cells.at(-1) ?? "",
    "",
  ]),
  "a change for the last figure": oneRowsCells((cells) => [...cells.slice(0, -1), "增5"]),
  "an amount for the first figure": oneRowsCells((cells) => ["2560万元", ...cells.slice(1)]),
  "all marked": oneRowsCells((cells) => cells.map(() => "/")),
  "two lines in a cell": oneRowsCells((cells) => [`${cells[0] ?? ""}⏎3`, ...cells.slice(1)]),
  "cut out": oneRow(() => []),
  "table cut off behind it": (rows, at) => {
    const last = rows.filter(({ path }) => path !== null)[at];
    return rows.slice(0, last === undefined ? rows.length : rows.indexOf(last) + 1);
  },
  "printed twice": oneRow((row) => [row, row]),
  "printed twice with other figures": oneRow((row) => [row, { ...row, cells: row.cells.map(() => "5") }]),
  "run together with the next": (rows, at) => {
    const next = rows.filter(({ path }) => path !== null)[at + 1];
    return oneRow((row) => [{ ...row, label: `${row.label} | ${next?.label ?? ""}` }])(rows, at).filter(
      (row) => row !== next,
    );
  },
  "exchanged with the next": (rows, at) => {
    const next = rows.filter(({ path }) => path !== null)[at + 1];
    if (next === undefined) return rows;
    return oneRow((row) => [next, row])(
      rows.filter((row) => row !== next),
      at,
    );
  },
  "a row of an office's own before it": oneRow((row) => [{ ...row, path: "", label: "其他文件" }, row]),
  "a row of the other edition before it": oneRow((row) => [
    { ...row, path: "", label: "（六）其他处理" },
    row,
  ]),
};

function labelLost(rows: Typed, at: number): Typed {
  return oneRow((row) => [{ ...row, label: "" }])(rows, at);
}

/** The cells of a typed table, in rows or as a bare sequence. */
export function typedCells(rows: Typed, as: "rows" | "sequence"): readonly Cell[] {
  const drawing = rows.map(({ label, cells }) => [label, ...cells].join(" | ")).join("\n");
  const cells = as === "rows" ? tableCells(drawing) : sequenceCells(drawing);
  return cells.map((cell) => ({ ...cell, text: cell.text.replace("⏎", "\n") }));
}

/** The row, counted from 0, that a mishap of this name befalls: of each name another, and the same tomorrow. */
export function rowFor(name: string, rows: number): number {
  return Array.from(name).reduce((sum, character) => sum * 7 + (character.codePointAt(0) ?? 0), 0) % rows;
}
