import type { Cell } from "../cells/cell.js";
import type { TableRegion, TableTokenizer } from "../cells/tokenizer.js";
import { flatMap } from "../source/flat-map.js";
import { withoutSpace } from "../source/printed-line.js";

/** A law on the cells of one region: what is wrong with them, or null. */
export type CellLaw = (cells: readonly Cell[], region: TableRegion) => string | null;

/**
 * No two cells share a character, and none has one outside the region. The parts of a cell that goes on in the next line
 * may stand between those of its neighbours; cells without rows follow each other.
 */
export const cellsApart: CellLaw = (cells, { start, end }) => {
  for (const [index, cell] of cells.entries()) {
    const problem = partsProblem(cell, start, end);
    if (problem !== null) return `${nameOf(cell, index)} ${problem}`;
    const before = cells[index - 1];
    if (cell.row === null && before !== undefined && cell.span.start < before.span.end) {
      return `${nameOf(cell, index)} begins at ${cell.span.start}, the one before it ends at ${before.span.end}`;
    }
  }
  const printed = flatMap(cells, (cell, index) =>
    cell.parts.map((part) => ({ ...part, name: nameOf(cell, index) })),
  )
    .filter((part) => part.end > part.start)
    .sort((a, b) => a.start - b.start);
  for (const [index, part] of printed.entries()) {
    const before = printed[index - 1];
    if (before !== undefined && part.start < before.end)
      return `${before.name} and ${part.name} share what is printed at ${part.start}`;
  }
  return null;
};

function partsProblem({ span, parts }: Cell, start: number, end: number): string | null {
  if (parts.length === 0) return "has no parts; a blank cell has an empty one where it stands";
  let reached = start;
  for (const part of parts) {
    if (part.start < reached || part.end < part.start || part.end > end) {
      return `has a part at ${spanText(part)}, out of order or outside the region`;
    }
    reached = part.end;
  }
  const covered = { start: parts[0]?.start ?? start, end: reached };
  const covers = span.start === covered.start && span.end === covered.end;
  return covers ? null : `has the span ${spanText(span)}, its parts reach over ${spanText(covered)}`;
}

/** A cell says what the page says at its parts. White space between parts does not matter. */
export const textIsPrinted: CellLaw = (cells, region) => {
  for (const [index, { text, parts }] of cells.entries()) {
    const printed = parts.map(({ start, end }) => region.text.slice(start, end)).join("");
    if (withoutSpace(printed) !== withoutSpace(text)) {
      return `cell ${index} says ${JSON.stringify(text)}, the page says ${JSON.stringify(printed)} there`;
    }
  }
  return null;
};

/** Rows and columns are counted from 0 and never go back; a cell begins behind the one before it in its row. */
export const gridInOrder: CellLaw = (cells) => {
  for (const [index, cell] of cells.entries()) {
    const { row, column, columns } = cell;
    const name = nameOf(cell, index);
    const counts = [row ?? 0, column ?? 0, columns - 1];
    if (!counts.every((count) => Number.isInteger(count) && count >= 0))
      return `${name} has a row or column that is no count`;
    const before = cells[index - 1];
    if (before === undefined) continue;
    if ((before.row === null) !== (row === null)) return `${name} has a row or not, unlike the one before it`;
    if (row !== null && before.row !== null && row < before.row)
      return `${name} is in row ${row}, behind a cell of row ${before.row}`;
    if (row !== before.row || column === null || before.column === null) continue;
    if (column < before.column + before.columns)
      return `${name} is in column ${column}, which the cell before it covers`;
  }
  return null;
};

/** Asked twice about a region that cannot be changed, the answer is the same. */
export function isPure({ tokenize }: TableTokenizer, region: TableRegion): string | null {
  const first = JSON.stringify(tokenize(deepFrozen(region)));
  return first === JSON.stringify(tokenize(region))
    ? null
    : "the second answer about the same region is another";
}

/** What it was asked before does not change the answer. */
export function forgets(
  { tokenize }: TableTokenizer,
  region: TableRegion,
  other: TableRegion,
): string | null {
  const first = JSON.stringify(tokenize(region));
  tokenize(other);
  return first === JSON.stringify(tokenize(region))
    ? null
    : "the answer is another after a call about another region";
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

function nameOf({ text }: Cell, index: number): string {
  return `cell ${index} (${JSON.stringify(text)})`;
}

function spanText({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}–${end}`;
}
