import type { PositionedText } from "../../page/page.js";
import { type Cell, cellAt } from "../cell.js";
import type { TableTokenizer } from "../tokenizer.js";

/** Baselines of one row differ by a few pixels where Chinese characters stand beside digits. */
const SAME_LINE = 4;
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
    return rows.flatMap((pieces, row) =>
      [...pieces]
        .sort((a, b) => a.left - b.left)
        .map((piece): Cell => cellAt(text, piece.start, piece.end, row, Math.round(piece.left))),
    );
  },
};
