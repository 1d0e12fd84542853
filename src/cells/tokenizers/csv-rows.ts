import { foldText } from "../../source/fold.js";
import { type Cell, cellAt } from "../cell.js";
import type { TableTokenizer } from "../tokenizer.js";
import { COULD_FOLLOW_COMMA, ENDS_IN_DIGIT, MARK_CELL, STARTS_WITH_DIGIT } from "../../patterns.js";

/** A quoted cell longer than this is a stray quotation mark in a sentence. */
const LONGEST_QUOTE = 400;
/** Figures needed before commas are taken for columns: half-width commas also stand in sentences and labels. */
const FEWEST_FIGURES = 5;

/**
 * Comma-separated values, quoted where a cell holds a comma or a line end.
 *
 * ```text
 * 规章,0,0,0
 * "(二)部分公开(区分处理的,只计这一情形)",3,,,,,,3
 * ^ opens only at the start of a cell         ^ a blank cell between two commas
 * ```
 */
export const csvRows: TableTokenizer = {
  name: "csv-rows",
  tokenize({ text, start, end }) {
    if (!text.slice(start, end).includes(",")) return null;
    const cells: Cell[] = [];
    let row = 0;
    let figures = 0;
    let heads = 0;
    let at = start;
    while (at < end) {
      const from = cells.length;
      let column = 0;
      for (;;) {
        const cell = cellFrom(text, at, end, row, column++);
        cells.push(cell.cell);
        at = cell.next;
        if (text.charAt(at) !== "," || at >= end) break;
        at++;
      }
      const isUnderHeads = heads >= FEWEST_FIGURES && column === heads;
      if (!isUnderHeads && groupsThousands(cells.slice(from)))
        cells.splice(from, Infinity, cellAt(text, cells[from]?.span.start ?? at, at, row, 0));
      const count = cells.length - from;
      if (count === 1 && cells[from]?.text === "") cells.length = from;
      else {
        const own = count > 1 ? figuresIn(cells.slice(from)) : 0;
        figures += own;
        heads = own > 0 ? 0 : count;
        row++;
      }
      while (at < end && isLineEnd(text.charCodeAt(at))) at++;
    }
    return figures >= FEWEST_FIGURES ? cells : null;
  },
};

/**
 * `22,0805,463,54199,986`: the commas of numbers glued to each other, not those between cells; unless they stand under as many
 * heads, as those of section four do.
 */
function groupsThousands([first, ...others]: readonly Cell[]): boolean {
  return (
    others.length > 0 &&
    ENDS_IN_DIGIT.test(first?.text ?? "") &&
    others.every(({ text }) => COULD_FOLLOW_COMMA.test(text))
  );
}

/** How many figures a row shows; blanks between commas count where a number or a mark stands among them: `无,无,,1,1`. */
function figuresIn(row: readonly Cell[]): number {
  const printed = row.filter(
    ({ text }) => text.length < 16 && (STARTS_WITH_DIGIT.test(text) || MARK_CELL.test(foldText(text))),
  ).length;
  return printed === 0 ? 0 : printed + row.filter((cell) => cell.text === "").length;
}

function cellFrom(
  text: string,
  start: number,
  end: number,
  row: number,
  column: number,
): { readonly cell: Cell; readonly next: number } {
  if (text.charAt(start) === '"') {
    const close = closingQuote(text, start, end);
    if (close !== null) return { cell: cellAt(text, start + 1, close, row, column), next: close + 1 };
  }
  let at = start;
  while (at < end && text.charAt(at) !== "," && !isLineEnd(text.charCodeAt(at))) at++;
  return { cell: cellAt(text, start, at, row, column), next: at };
}

/** Where a quoted cell ends: at a quotation mark before a comma or a line end. `""` inside stands for one mark. */
function closingQuote(text: string, start: number, end: number): number | null {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_QUOTE); at++) {
    if (text.charAt(at) !== '"') continue;
    if (text.charAt(at + 1) === '"') at++;
    else
      return at + 1 >= end || text.charAt(at + 1) === "," || isLineEnd(text.charCodeAt(at + 1)) ? at : null;
  }
  return null;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
