import { isSpace } from "../source/white-space.js";
import {
  ANY_BAR,
  DIGIT,
  GLUED_PAGE_NUMBER,
  PARTED_LINE,
  SPACED_PAGE_NUMBER,
  WHOLE_NUMBER,
} from "../patterns.js";
import type { Span } from "../source/span.js";
import { isBar } from "./bars.js";
import { endsLine } from "./lines.js";

/**
 * The numbers of pages with their dashes, on lines of their own or between bars: where pages were torn from PDF or Word, they
 * stand amid tables and are no figures. They rise, and stand behind a whole row or between two tables; `numbers` are those that
 * stand by themselves.
 *
 * ```text
 * 2.没有现成信息 | 1 | 1 | 0 | 0 | 0 | 0 | 2        规章
 *        - 4 -                                      - 4 -             behind a label: a figure amid marks
 * 3.补正后       | 24| 3 | 0 | 0 | 0 | 0 | 27       行政规范性文件
 * ```
 */
export function pageNumbersIn(text: string, region: Span, numbers: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let last = 0;
  let seen = 0;
  for (const { start, end } of numbers) {
    if (!DASHES.includes(text.charAt(start - 2))) continue;
    const piece = pageNumberIn(text, pieceAround(text, start, endsLineOrCell));
    if (piece === null) continue;
    if (++seen > MOST_PAGES) return [];
    const page = Number(text.slice(start, end));
    if (page > MOST_PAGES || !standsApart(text, region, piece)) continue;
    if (page <= last) return [];
    last = page;
    found.push(piece);
  }
  return found;
}

/** The number of a page and its dashes: all that a piece prints, or what the next label is glued to, on a line where it begins. */
function pageNumberIn(text: string, piece: Span): Span | null {
  const printed = text.slice(piece.start, piece.end);
  if (SPACED_PAGE_NUMBER.test(printed.trim())) return piece;
  const glued = GLUED_PAGE_NUMBER.exec(printed);
  return glued === null ? null : { start: piece.start, end: piece.start + glued[0].length };
}

/** No report is longer. */
const MOST_PAGES = 100;

/** As `SPACED_PAGE_NUMBER` has them. */
export const DASHES = "-—–―−─－";

/** Lines that centre a number are not indented further. */
const LONGEST_PIECE = 120;

/** What stands around an offset between line ends, or bars too; of a long piece only the part nearby. */
export function pieceAround(text: string, at: number, endsPiece: (code: number) => boolean): Span {
  let start = at;
  let end = at;
  while (start > Math.max(0, at - LONGEST_PIECE) && !endsPiece(text.charCodeAt(start - 1))) start--;
  while (end < Math.min(text.length, at + LONGEST_PIECE) && !endsPiece(text.charCodeAt(end))) end++;
  return { start, end };
}

function endsLineOrCell(code: number): boolean {
  return endsLine(code) || isBar(code);
}

/** Whether a piece stands where no figure can: it is no cell of a row. */
function standsApart(text: string, region: Span, piece: Span): boolean {
  const isLine = !isBar(text.charCodeAt(piece.start - 1)) && !isBar(text.charCodeAt(piece.end));
  return isLine
    ? followsFigure(text, region, piece) || standsBetweenTables(text, region, piece)
    : standsBetweenRows(text, piece);
}

/** Whether the last that is printed before a line of the region is a figure, or nothing is; blank cells and rules say nothing. */
function followsFigure(text: string, region: Span, line: Span): boolean {
  let at = line.start - 1;
  while (at >= region.start && saysNothing(text.charCodeAt(at))) at--;
  return at < region.start || DIGIT.test(text.charAt(at));
}

/**
 * Whether empty lines stand around a line, and beyond them rows or edges of tables on both sides: a row of labels alone may end the
 * upper one.
 */
function standsBetweenTables(text: string, region: Span, line: Span): boolean {
  const above = text.slice(Math.max(region.start, line.start - WIDEST_ROW), line.start).split("\n");
  const below = text.slice(line.end, Math.min(region.end, line.end + WIDEST_ROW)).split("\n");
  return isBeyondEmptyLine(above.reverse()) && isBeyondEmptyLine(below);
}

/** Rows of drawn tables are no wider. */
const WIDEST_ROW = 1_000;

/** Whether of the lines on one side, the rest of the own line first, an empty one is next and then a row or an edge of a table. */
function isBeyondEmptyLine([, ...lines]: readonly string[]): boolean {
  const first = lines.findIndex((line) => line.trim() !== "");
  return lines[0]?.trim() === "" && PARTED_LINE.test(lines[first] ?? "");
}

/** Whether as many figures stand between bars before a piece as behind the label that follows it: it parts two whole rows. */
function standsBetweenRows(text: string, piece: Span): boolean {
  const before = text
    .slice(Math.max(0, piece.start - WIDEST_ROW), piece.start)
    .split(ANY_BAR)
    .reverse();
  const behind = text.slice(piece.end, piece.end + WIDEST_ROW).split(ANY_BAR);
  const [label = "", ...figures] = behind.slice(1);
  const own = leadingFigures(before.slice(1));
  return own >= FEWEST_FIGURES && label.trim() !== "" && !isFigure(label) && leadingFigures(figures) === own;
}

/** Rows of section three have seven; shorter ones could be parts of one. */
const FEWEST_FIGURES = 5;

function leadingFigures(cells: readonly string[]): number {
  const end = cells.findIndex((cell) => !isFigure(cell));
  return end < 0 ? cells.length : end;
}

function isFigure(cell: string): boolean {
  return WHOLE_NUMBER.test(cell.trim());
}

/** White space, bars, and strokes that rule cells off. */
function saysNothing(code: number): boolean {
  const rules =
    code === 0x2b || code === 0x2d || code === 0x3a || code === 0x3d || (code >= 0x2500 && code <= 0x257f);
  return rules || isSpace(code) || isBar(code);
}
