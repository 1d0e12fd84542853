import type { PositionedText } from "../../page/page.js";
import { DIGITS_ONLY } from "../../patterns.js";
import { flatMap } from "../../source/flat-map.js";
import type { Cell } from "../cell.js";
import { cellFromPieces } from "../cell-from-pieces.js";
import type { TableTokenizer } from "../tokenizer.js";

/** Baselines of one row differ by a few pixels where Chinese characters stand beside digits. */
const SAME_LINE = 4;
/** Lines of one cell stand no further apart. */
const NEXT_LINE = 40;
/** Fewer are no table. */
const FEWEST = 8;

/**
 * Paragraphs placed by coordinates, as tools print that turn PDF into HTML: what stands at one height is a row.
 *
 * ```text
 * <p style="position:absolute;top:312px;left:85px">一、本年新收</p>
 * <p style="position:absolute;top:313px;left:410px">283</p>
 * <p style="position:absolute;top:313px;left:470px">27</p>
 *                                 ^ one row      ^ its order
 * ```
 *
 * Cells are centred in their columns, so that a blank cell leaves no trace; rows that print all cells are known.
 */
export const positionedText: TableTokenizer = {
  name: "positioned-text",
  tokenize({ text, positioned }) {
    if (positioned.length < FEWEST) return null;
    const sorted = [...positioned].sort((a, b) => a.sheet - b.sheet || a.top - b.top || a.left - b.left);
    const rows: PositionedText[][] = [];
    let height: PositionedText | null = null;
    for (const piece of sorted) {
      if (height?.sheet !== piece.sheet || piece.top - height.top > SAME_LINE) {
        rows.push([]);
        height = piece;
      }
      rows.at(-1)?.push(piece);
    }
    return flatMap(wrappedRows(rows, text), (pieces, row) =>
      [...pieces]
        .sort(([a], [b]) => a.left - b.left)
        .map((piece): Cell => cellFromPieces(text, piece, row, Math.round(piece[0].left))),
    );
  },
};

/** The lines of one cell, the uppermost first. */
type WrappedText = [PositionedText, ...PositionedText[]];

/**
 * Rows with their wrapped figures: `310` above `7` is 3107 in a narrow column. A line of digits alone that are fewer than those above
 * goes on with them; nobody can tell whether it does so for each, so that both lines stay visible in the cell.
 */
function wrappedRows(
  rows: readonly (readonly PositionedText[])[],
  text: string,
): readonly (readonly WrappedText[])[] {
  const isDigits = ({ start, end }: PositionedText): boolean =>
    DIGITS_ONLY.test(text.slice(start, end).trim());
  const wrapped: WrappedText[][] = [];
  for (const row of rows) {
    const above = wrapped.at(-1)?.filter(([first]) => isDigits(first)) ?? [];
    const isWrap = row.every((piece) => isDigits(piece) && isBelow(piece, above));
    if (isWrap && row.length < above.length) for (const piece of row) nearest(above, piece.left)?.push(piece);
    else wrapped.push(row.map((piece) => [piece]));
  }
  return wrapped;
}

function isBelow({ sheet, top }: PositionedText, above: readonly WrappedText[]): boolean {
  return above.some((cell) => cell.some((line) => line.sheet === sheet && top - line.top <= NEXT_LINE));
}

function nearest(cells: readonly WrappedText[], left: number): WrappedText | undefined {
  const distance = ([first]: WrappedText): number => Math.abs(first.left - left);
  return cells.reduce<WrappedText | undefined>(
    (best, cell) => (best === undefined || distance(cell) < distance(best) ? cell : best),
    undefined,
  );
}
