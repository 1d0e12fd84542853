import type { TableKey } from "../forms/form.js";
import { HEADING_MARK, FULL_WIDTH_DIGIT, LINE_OF_FIGURES, PRINTED_WORDS, TORN_OUTCOME } from "../patterns.js";
import type { MarkupTable, Page } from "../page/page.js";
import { flatMap } from "../source/flat-map.js";
import { isSpanWithin, type Span } from "../source/span.js";
import { type Cell, MOST_CELLS } from "./cell.js";
import { columnNumbers } from "./column-numbers.js";
import { linesOf } from "./lines.js";
import { loneNumbers } from "./lone-numbers.js";
import { pageNumbersIn } from "./page-numbers.js";
import { rowNumbers } from "./row-numbers.js";
import type { TableRegion, TableTokenizer } from "./tokenizer.js";
import { type Doubt, unsureNumbers } from "./unsure-numbers.js";

/** The cells of a region as one tokenizer reads them. */
export interface Reading {
  readonly layout: string;
  readonly cells: readonly Cell[];
  /** See `TableTokenizer`. */
  readonly scrambled: boolean;
  readonly glued: boolean;
  readonly marked: boolean;
  /** Every number that stands by itself in the region: a reading that does not see one has lost it. */
  readonly numbers: readonly Span[];
  /** Numbers of text that may be no figures, by the offset at which they end. */
  readonly unsure: ReadonlyMap<number, Doubt>;
  /** Where the page ends: a figure that stands there may be cut off. */
  readonly pageEnd: number;
  /** Whether another table of the report follows: a table that ends early then has lost rows, it is not cut off. */
  readonly goesOn: boolean;
}

/** Whether a reading shows no rows: its cells only stand one behind the other. */
export function isBareSequence({ cells }: Reading): boolean {
  return cells.every((cell) => cell.row === null);
}

/** Asks the tokenizers one after the other, each only when its turn comes; those that decline are passed over. */
export function* readCells(
  page: Page,
  key: TableKey,
  span: Span,
  tokenizers: readonly TableTokenizer[],
  goesOn = false,
): Generator<Reading> {
  const { start, end } = withoutDecoration(page.text, span);
  const text = withHalfWidthDigits(page.text, start, end);
  const markup = flatMap(page.tables, (table) => tableWithin(table, start, end) ?? []);
  const region: TableRegion = {
    key,
    text,
    start,
    end,
    tables: markup,
    positioned: page.positioned.filter((piece) => isSpanWithin(piece, { start, end })),
  };
  const numbersAlone = loneNumbers(text, region);
  const pageNumbers = pageNumbersIn(text, region, numbersAlone);
  const allNumbers = outside(pageNumbers, numbersAlone, (number) => number);
  const pageEnd = page.text.length;
  const tables: Reading[] = [];
  let ofText: ReadonlyMap<number, Doubt> | undefined;
  for (const { name, tokenize, scrambled = false, glued = false, marked = false } of tokenizers) {
    const found = tokenize(region);
    if (found === null || found.length > MOST_CELLS) continue;
    // Where white space parts cells, the number of a page is three of them: `-`, `4`, `-`.
    const ofTable = outside(pageNumbers, found, (cell) => cell.span);
    const { cells, numbers } = withoutNumbering(ofTable, allNumbers);
    if (cells.length === 0) continue;
    const unsure = marked ? NONE_UNSURE : (ofText ??= unsureNumbers(text, region, numbersAlone));
    const reading = { layout: name, cells, scrambled, glued, marked, numbers, unsure, pageEnd, goesOn };
    yield reading;
    const beside = tables.filter((table) => standApart(table.cells, cells));
    for (const table of beside) yield joined(table, reading);
    if (cells.some((cell) => cell.row !== null)) tables.push(reading);
    if (scrambled && key === "proceedings") yield* withStrayLines(reading, region, tokenize);
  }
}

/** A page that marks its cells tells where a number ends. */
const NONE_UNSURE: ReadonlyMap<number, Doubt> = new Map();

/**
 * A table in a region, or what stands there of one that begins before it: its caption or first row may be the heading of the
 * section. Null for one that is page layout around the region.
 */
function tableWithin(table: MarkupTable, start: number, end: number): MarkupTable | null {
  if (table.end > end + 1 || table.end <= start) return null;
  if (table.start >= start) return table;
  const first = table.rows.findLastIndex((row) => row.some((cell) => cell.start < start)) + 1;
  const isLayout = table.rows.some((row) => row.some(({ nested }) => nested));
  // Without a merged cell that reaches in, the cells below would count their columns from another one.
  const reachesIn = table.rows.some(
    (row, at) => at < first && row.some(({ rowSpan }) => at + rowSpan > first),
  );
  return isLayout || reachesIn ? null : { ...table, start, rows: table.rows.slice(first) };
}

/** What stands in none of the spans. */
function outside<Piece>(
  spans: readonly Span[],
  pieces: readonly Piece[],
  spanOf: (piece: Piece) => Span,
): readonly Piece[] {
  if (spans.length === 0) return pieces;
  return pieces.filter((piece) => !spans.some((span) => isSpanWithin(spanOf(piece), span)));
}

/** Cells and numbers without those that only count rows or columns. */
function withoutNumbering(
  cells: readonly Cell[],
  numbers: readonly Span[],
): Pick<Reading, "cells" | "numbers"> {
  const counting = [...columnNumbers(cells), ...rowNumbers(cells)];
  if (counting.length === 0) return { cells, numbers };
  const dropped = new Set(counting);
  const starts = new Set(counting.map(({ span }) => span.start));
  return {
    cells: cells.filter((cell) => !dropped.has(cell)),
    numbers: numbers.filter(({ start }) => !starts.has(start)),
  };
}

/**
 * PDF tools may print the cells of section four behind all other text and leave only its heads in place. There, lines of
 * nothing but figures are read too, as one more reading.
 */
function* withStrayLines(
  reading: Reading,
  region: TableRegion,
  tokenize: TableTokenizer["tokenize"],
): Generator<Reading> {
  const { start, end } = region;
  if (!region.text.slice(start, end).includes(HEAD_OF_OUTCOME)) return;
  const text = withHalfWidthDigits(region.text, end, region.text.length);
  const strays: Cell[] = [];
  for (const line of linesOf(text, end, text.length)) {
    const printed = text.slice(line.start, line.end);
    if (TORN_OUTCOME.test(printed)) return; // heads stand there too, and the figures in an order of their own
    if (!LINE_OF_FIGURES.test(printed) || (printed.match(PRINTED_WORDS)?.length ?? 0) > MOST_STRAYS) continue;
    for (const cell of tokenize({ ...region, text, ...line, tables: [], positioned: [] }) ?? [])
      strays.push(cell);
    if (strays.length > MOST_STRAYS) return;
  }
  if (strays.length > 0)
    yield { ...reading, layout: `${reading.layout}+strays`, cells: [...reading.cells, ...strays] };
}

/** A character of 结果维持 and of the heads beside it, however torn. */
const HEAD_OF_OUTCOME = "果";

/** More than the last table has cells. */
const MOST_STRAYS = 15;

/** Whether two readings saw different tables: a table cut in two may be typed in two layouts. */
function standApart(a: readonly Cell[], b: readonly Cell[]): boolean {
  const extent = (cells: readonly Cell[]): Span => ({
    start: Math.min(...ends(cells).map(({ start }) => start)),
    end: Math.max(...ends(cells).map(({ end }) => end)),
  });
  if (b.every((cell) => cell.row === null)) return false;
  const [first, second] = [extent(a), extent(b)];
  return first.end <= second.start || second.end <= first.start;
}

/** Cells stand in printed order, so the first and the last row hold the ends. */
function ends(cells: readonly Cell[]): readonly Span[] {
  return [...cells.slice(0, 40), ...cells.slice(-40)].map((cell) => cell.span);
}

/** Two tables as one: rows go on counting, columns keep their own numbers. */
function joined(a: Reading, b: Reading): Reading {
  const [first, second] = (a.cells[0]?.span.start ?? 0) <= (b.cells[0]?.span.start ?? 0) ? [a, b] : [b, a];
  const rows = 1 + (first.cells.at(-1)?.row ?? 0);
  const shifted = second.cells.map((cell) => ({ ...cell, row: cell.row === null ? null : cell.row + rows }));
  return {
    ...a,
    layout: `${first.layout}+${second.layout}`,
    cells: [...first.cells, ...shifted],
    scrambled: false,
    glued: false,
    marked: false,
    unsure: a.marked ? b.unsure : a.unsure,
  };
}

/**
 * Digits of either width are one digit to a tokenizer; offsets stay, so that what is printed is read from the page. Only the
 * stretch that is read decides whether the text has to be copied.
 */
function withHalfWidthDigits(text: string, start: number, end: number): string {
  if (text.slice(start, end).search(FULL_WIDTH_DIGIT) < 0) return text;
  return text.replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The marks of Markdown that close one heading and open the next, `**  四、`, belong to no cell. */
function withoutDecoration(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isDecoration(text.charAt(start))) start++;
  end -= HEADING_MARK.exec(text.slice(Math.max(start, end - LONGEST_HEADING_MARK), end))?.[0].length ?? 0;
  while (end > start && isDecoration(text.charAt(end - 1))) end--;
  return { start, end };
}

/** No marks before a heading take more, with their white space. */
const LONGEST_HEADING_MARK = 24;

function isDecoration(character: string): boolean {
  return "*#_:：".includes(character);
}
