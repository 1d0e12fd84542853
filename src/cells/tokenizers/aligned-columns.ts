import { isSpace } from "../../source/white-space.js";
import type { Span } from "../../source/span.js";
import { isBar } from "../bars.js";
import type { AlignedLine, Chunk } from "../aligned-line.js";
import { type Cell, cellAt } from "../cell.js";
import { joinFiguresAstray } from "../join-figures-astray.js";
import { linesOf } from "../lines.js";
import { characterWidth } from "../../source/display-width.js";
import { flatMap } from "../../source/flat-map.js";
import { foldText, isHan } from "../../source/fold.js";
import { isPageMark } from "../../source/is-page-mark.js";
import type { TableTokenizer } from "../tokenizer.js";
import { ALIGNED_FIGURE, BLOCK_START, MARK_CELL } from "../../patterns.js";

/** Lines that may end a word with a bar; where there are more, bars part the cells. */
const MOST_BARS = 2;

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
  tokenize({ key, text, start, end }) {
    const lines: AlignedLine[] = [];
    let hasRow = false;
    let barred = 0;
    for (const line of linesOf(text, start, end)) {
      const chunks = chunksOf(text, line);
      if (chunks.length === 0) continue;
      if (chunks.some(({ span }) => isBar(text.charCodeAt(span.end - 1))) && ++barred > MOST_BARS)
        return null;
      hasRow ||= chunks.length > 1 && chunks.some(({ figure }) => figure);
      lines.push({ line, chunks });
    }
    // A table on one line has no columns to align.
    if (lines.length < 2 || !hasRow) return null;
    const cells: Cell[] = [];
    let row = 0;
    for (const { heads, rows, isApart } of blocksOf(text, lines)) {
      if (isApart) row++;
      const columns = rows.some(({ line }) => hasTab(text, line)) ? [] : blankableColumns(heads, rows);
      // Only rows of section three have so many figures that it shows whether they stand one under another.
      const areTold = key !== "requests" || columns.length > 0;
      for (const { line, chunks } of areTold ? rows : joinFiguresAstray(rows)) {
        for (const { span, column } of withBlanks(text, line, chunks, columns))
          cells.push(cellAt(text, span.start, span.end, row, column));
        row++;
      }
    }
    return cells;
  },
};

/**
 * What a line prints in a block of which the columns are known: heads apart that one space parts, and a blank cell in each column in
 * which a line of figures prints nothing.
 */
function withBlanks(
  text: string,
  line: Span,
  chunks: readonly Chunk[],
  columns: readonly number[],
): readonly Chunk[] {
  if (columns.length === 0) return chunks;
  if (!chunks.some(({ figure }) => figure)) return cutAtColumns(text, line, chunks, columns);
  const printed = new Set(chunks.map(({ column }) => column));
  const { end } = line;
  const blanks = columns
    .filter((column) => !printed.has(column))
    .map((column): Chunk => ({ span: { start: end, end }, column, behind: column, figure: true }));
  return blanks.length === 0 ? chunks : [...chunks, ...blanks].sort((a, b) => a.column - b.column);
}

/** `商业企业 科研机构 社会公益组织` are three heads where each begins a column. */
function cutAtColumns(
  text: string,
  line: Span,
  chunks: readonly Chunk[],
  columns: readonly number[],
): readonly Chunk[] {
  const heads = wordsOf(text, line).filter(({ column }) => columns.includes(column));
  return flatMap(chunks, (chunk): readonly Chunk[] => {
    const own = heads.filter(({ start }) => start > chunk.span.start && start < chunk.span.end);
    const begins = [{ start: chunk.span.start, column: chunk.column }, ...own];
    return begins.map(({ start, column }, at) => {
      const next = begins[at + 1];
      const end = next?.start ?? chunk.span.end;
      return { span: { start, end }, column, behind: next?.column ?? chunk.behind, figure: false };
    });
  });
}

/** Where a word of a head begins: its terminal column, and how many characters stand before it. */
interface HeadWord {
  readonly column: number;
  readonly character: number;
}

/** Lines from one head to the next, with the words of the head; those behind the number of a page are a table of their own. */
interface Block {
  readonly heads: HeadWord[];
  readonly rows: AlignedLine[];
  readonly isApart: boolean;
}

function blocksOf(text: string, lines: readonly AlignedLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block = { heads: [], rows: [], isApart: false };
  let leftmost = Infinity; // where the figures of the block begin; before them stands its head
  for (const aligned of lines) {
    const figures = aligned.chunks.filter(({ figure }) => figure).map(({ column }) => column);
    const isHead = figures.length === 0 && !isSentence(text, aligned.line) && !isArticle(text, aligned);
    const words = isHead ? headWords(text, aligned.line) : [];
    // The rest of a wrapped label stands left of the figures; a new head stands above them.
    const isApart = isPageMark(text.slice(aligned.chunks[0]?.span.start, aligned.line.end).trim());
    if (isApart || (leftmost < Infinity && words.some(({ column }) => column >= leftmost))) {
      blocks.push(block);
      block = { heads: [], rows: [], isApart };
      leftmost = Infinity;
    }
    if (leftmost === Infinity) for (const word of words) block.heads.push(word);
    for (const column of figures) leftmost = Math.min(leftmost, column);
    block.rows.push(aligned);
  }
  return [...blocks, block];
}

/** Words of a sentence are no heads, wherever they begin. */
function isSentence(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).includes("。");
}

/** `第二十条第（一）项` over a block of section two is the head of none of its columns. */
function isArticle(text: string, { line, chunks }: AlignedLine): boolean {
  return chunks.length === 1 && BLOCK_START.test(foldText(text.slice(line.start, line.end)));
}

/** Cells parted by tabs stand where their labels end, under a head by chance. */
function hasTab(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).includes("\t");
}

/** Section four has fifteen; more are no heads of columns. */
const MOST_COLUMNS = 24;

/**
 * The columns of a block in which a cell without print is blank; none unless every figure begins exactly under a head. Nor where
 * every figure begins under a head by the count of characters too, and under another one: some tools pad as if each were one wide.
 */
function blankableColumns(heads: readonly HeadWord[], rows: readonly AlignedLine[]): readonly number[] {
  const figures = flatMap(rows, ({ line, chunks }) =>
    chunks
      .filter(({ figure }) => figure)
      .map(({ column, span }): HeadWord => ({ column, character: span.start - line.start })),
  );
  const columns = new Set(heads.map(({ column }) => column));
  if (!figures.every(({ column }) => columns.has(column))) return [];
  const characters = new Set(heads.map(({ character }) => character));
  const couldBePadded = figures.every(({ character }) => characters.has(character));
  if (couldBePadded && !standUnder(heads, figures)) return [];
  // Heads over labels have no blanks below; where the first columns print nothing, their heads stand behind the labels.
  const leftmost = figures.reduce((least, { column }) => Math.min(least, column), Infinity);
  const behindLabels = rows.reduce((most, row) => Math.max(most, endOfLabel(row)), 0);
  const first = Math.min(leftmost, behindLabels);
  const blankable = [...columns].filter((column) => column >= first).sort((a, b) => a - b);
  return blankable.length > MOST_COLUMNS ? [] : blankable;
}

/** The terminal column behind the words of a row of figures; 0 where it has none. */
function endOfLabel({ chunks }: AlignedLine): number {
  const figure = chunks.findIndex((chunk) => chunk.figure);
  return chunks[figure - 1]?.behind ?? 0;
}

/** Whether every figure begins under one head, counted in columns and in characters. */
function standUnder(heads: readonly HeadWord[], figures: readonly HeadWord[]): boolean {
  const placeOf = ({ column, character }: HeadWord): string => `${column} ${character}`;
  const places = new Set(heads.map(placeOf));
  return figures.every((figure) => places.has(placeOf(figure)));
}

/**
 * Where the words of a line of heads begin: neighbouring heads may be parted by one space only. Characters that stand alone are
 * those of one head, `自 然 人`.
 */
function headWords(text: string, line: Span): readonly HeadWord[] {
  const words = wordsOf(text, line);
  const isAlone = (word: Word | undefined): boolean => word !== undefined && word.end - word.start === 1;
  const heads = words.filter((word, at) => {
    const before = words[at - 1];
    if (text.startsWith(LABEL_HEAD, word.start)) return false;
    return !(isAlone(word) && isAlone(before) && word.start - (before?.end ?? 0) === 1);
  });
  return heads.map(({ start, column }) => ({ column, character: start - line.start }));
}

/** The head over the labels of section two, wherever it is centred. */
const LABEL_HEAD = "信息内容";

/** Characters without white space between them, and the terminal columns at which they begin and behind them. */
interface Word extends Span {
  readonly column: number;
  readonly behind: number;
}

function wordsOf(text: string, line: Span): readonly Word[] {
  const words: Word[] = [];
  let start = line.start;
  let column = 0;
  let behind = 0;
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    const next = behind + characterWidth(code);
    if (isSpace(code)) {
      if (at > start) words.push({ start, end: at, column, behind });
      start = at + 1;
      column = next;
    }
    behind = next;
  }
  if (line.end > start) words.push({ start, end: line.end, column, behind });
  return words;
}

/** What two spaces or a tab part; figures, and marks in their row, also where one space parts them. */
function chunksOf(text: string, line: Span): readonly Chunk[] {
  const words = wordsOf(text, line);
  const figures = words.map((word) => isFigure(text, word));
  const cells = words.map((word, at) => figures[at] === true || isMark(text, word));
  // `本年增 / 减` is one head: a mark is a cell only beside another one or a figure.
  const isApart = (at: number): boolean =>
    figures[at] === true || (cells[at] === true && (cells[at - 1] === true || cells[at + 1] === true));
  const chunks: Chunk[] = [];
  for (const [at, { start, end, column, behind }] of words.entries()) {
    const last = chunks.at(-1);
    const joins =
      last !== undefined &&
      start - last.span.end === 1 &&
      text.charAt(last.span.end) === " " &&
      !isApart(at - 1) &&
      !isApart(at);
    if (joins)
      chunks[chunks.length - 1] = { ...last, span: { start: last.span.start, end }, behind, figure: false };
    else chunks.push({ span: { start, end }, column, behind, figure: figures[at] === true });
  }
  return chunks;
}

function isFigure(text: string, span: Span): boolean {
  if (isHan(text.charCodeAt(span.start))) return false;
  return span.end - span.start < 20 && ALIGNED_FIGURE.test(text.slice(span.start, span.end));
}

/** `-`, `/`, `——`: what stands in a cell instead of a figure. */
function isMark(text: string, span: Span): boolean {
  return span.end - span.start < 3 && MARK_CELL.test(foldText(text.slice(span.start, span.end)));
}
