import type { Span } from "../../source/span.js";
import { type Cell, cellAt } from "../cell.js";
import { columnsOf } from "../column-positions.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";

interface Chunk {
  readonly span: Span;
  /** Terminal column at which it begins. */
  readonly column: number;
  readonly figure: boolean;
}

/**
 * Columns aligned by spaces, as terminal browsers print tables: a line is a row, cells of a column begin at one place.
 *
 * ```text
 *                                          自然人  法人或其他组织        总计
 *                                                  商业企业   科研机构
 * 一、本年新收政府信息公开申请数量         83      2                     85
 *                                          ^       ^          ^          ^ where a head begins and the row
 *                                                             prints nothing, the cell is blank
 * ```
 *
 * Only where every figure of the table begins exactly under a head are blank cells known; PDF tools align by eye, and
 * then only the cells of a row and their order are.
 */
export const alignedColumns: TableTokenizer = {
  name: "aligned-columns",
  tokenize({ text, start, end }) {
    const rows = [...linesOf(text, start, end)].map((line) => ({ line, chunks: chunksOf(text, line) })).filter(({ chunks }) => chunks.length > 0);
    if (!rows.some(({ chunks }) => chunks.filter(({ figure }) => figure).length > 0 && chunks.length > 1)) return null;
    const cells: Cell[] = [];
    let heads = new Set<number>();
    let afterFigures = false;
    let leftmost = Infinity; // where the figures of the table begin
    rows.forEach(({ line, chunks }, row) => {
      const figures = chunks.filter(({ figure }) => figure);
      if (figures.length === 0) {
        const words = wordColumns(text, line);
        // The rest of a wrapped label stands left of the figures; a new head stands above them.
        const isHead = !afterFigures || words.some((column) => column >= leftmost);
        if (isHead) {
          if (afterFigures) heads = new Set();
          afterFigures = false;
          for (const column of words) heads.add(column);
        }
        for (const { span, column } of chunks) cells.push(cellAt(text, span.start, span.end, row, column));
        return;
      }
      const firstHead = Math.min(...figures.map(({ column }) => column));
      leftmost = afterFigures ? Math.min(leftmost, firstHead) : firstHead;
      afterFigures = true;
      const exact = figures.every(({ column }) => heads.has(column));
      const columns = exact ? [...heads].filter((column) => column >= firstFigureColumn(rows, heads, firstHead)).sort((a, b) => a - b) : [];
      const printed = new Map(chunks.map((chunk) => [chunk.column, chunk]));
      const blanks = columns.filter((column) => !printed.has(column)).map((column): Chunk => ({ span: { start: line.end, end: line.end }, column, figure: true }));
      for (const { span, column } of [...chunks, ...blanks].sort((a, b) => a.column - b.column)) cells.push(cellAt(text, span.start, span.end, row, column));
    });
    return cells;
  },
};

/** The leftmost column in which a figure of the table begins under a head. */
function firstFigureColumn(rows: readonly { readonly chunks: readonly Chunk[] }[], heads: ReadonlySet<number>, first: number): number {
  let leftmost = first;
  for (const { chunks } of rows) for (const { figure, column } of chunks) if (figure && column < leftmost && heads.has(column)) leftmost = column;
  return leftmost;
}

/** Where the words of a line of heads begin: neighbouring heads may be parted by one space only. */
function wordColumns(text: string, line: Span): readonly number[] {
  return columnsOf(text, line, wordsOf(text, line).map(({ start }) => start));
}

function wordsOf(text: string, line: Span): readonly Span[] {
  return [...text.slice(line.start, line.end).matchAll(/\S+/gu)].map((word) => ({ start: line.start + word.index, end: line.start + word.index + word[0].length }));
}

/** What two spaces or a tab part; figures also where one space parts them. */
function chunksOf(text: string, line: Span): readonly Chunk[] {
  const spans: Span[] = [];
  for (const word of wordsOf(text, line)) {
    const last = spans.at(-1);
    const joins = last !== undefined && word.start - last.end === 1 && text.charAt(last.end) === " " && !isFigure(text, last) && !isFigure(text, word);
    if (joins) spans[spans.length - 1] = { start: last.start, end: word.end };
    else spans.push(word);
  }
  const columns = columnsOf(text, line, spans.map(({ start }) => start));
  return spans.map((span, index) => ({ span, column: columns[index] ?? 0, figure: isFigure(text, span) }));
}

function isFigure(text: string, span: Span): boolean {
  return span.end - span.start < 20 && /^[+-]?[\d０-９]+(?:[.．,，/][+-]?[\d０-９]+)*$/u.test(text.slice(span.start, span.end));
}
