import { DIGIT } from "../../patterns.js";
import { type Cell, cellAt } from "../cell.js";
import type { TableTokenizer } from "../tokenizer.js";

/** More columns than any table of a report; occupied columns are remembered up to here. */
const WIDEST_ROW = 256;

/**
 * `<table>`s, merged cells resolved to the columns they cover; several tables follow each other as one, a row number left out between.
 *
 * ```text
 * <tr> <td rowspan=2>信息内容</td> <td colspan=2>数量</td> </tr>        0,0  0,1–2
 * <tr>                            <td>本年</td> <td>现行</td> </tr>          1,1  1,2     the column under a
 *                                   ^ column 1: column 0 is still covered from above     rowspan is skipped
 * ```
 */
export const htmlTable: TableTokenizer = {
  name: "html-table",
  marked: true,
  tokenize({ text, tables }) {
    const cells: Cell[] = [];
    let row = 0;
    for (const table of tables) {
      let covered: number[] = []; // for each column, how many further rows a cell above covers
      for (const markupCells of table.rows) {
        const next = covered.map((rows) => Math.max(0, rows - 1));
        let column = 0;
        for (const cell of markupCells) {
          while ((covered[column] ?? 0) > 0) column++;
          if (!cell.nested) {
            const read = cellAt(text, cell.start, cell.end, row, column, cell.colSpan);
            cells.push(cell.rowSpan > 1 && DIGIT.test(read.text) ? { ...read, rows: cell.rowSpan } : read);
          }
          const end = Math.min(column + cell.colSpan, WIDEST_ROW);
          if (cell.rowSpan > 1) {
            while (next.length < end) next.push(0);
            next.fill(cell.rowSpan - 1, column, end);
          }
          column = end;
        }
        covered = next;
        row++;
      }
      row++;
    }
    return cells.length === 0 ? null : cells;
  },
};
