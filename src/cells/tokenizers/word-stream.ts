import { isSpace } from "../../source/white-space.js";
import { PROSE_AFTER_NUMBER, PROSE_BEFORE_NUMBER, STARTS_WITH_DIGIT, ZEROS } from "../../patterns.js";
import { type Cell, cellAt } from "../cell.js";
import type { TableTokenizer } from "../tokenizer.js";

/**
 * Words parted by white space, rows and columns lost: the reading order of PDF tools, or a page put on one line.
 *
 * ```text
 * 规章 0 0 0 行政规范性文件 1 0 12            283 27
 *      ^ ^ ^                ^ ^ ^             0
 *                                             2
 *                                             一、本年新收政府信息公开申请数量
 * ```
 *
 * A number in a sentence (`制发文件 61 件`) is not a cell of its own.
 */
export const wordStream: TableTokenizer = {
  name: "word-stream",
  scrambled: true,
  tokenize({ text, start, end }) {
    const words: Cell[] = [];
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && !isSpace(text.charCodeAt(at))) continue;
      if (at > from) for (const word of wordsOf(text, from, at)) words.push(word);
      from = at + 1;
    }
    const cells: Cell[] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word === undefined) continue;
      if (STARTS_WITH_DIGIT.test(word.text) && inSentence(text, words[index - 1], word, words[index + 1]))
        continue;
      cells.push(word);
    }
    return cells.length > 0 ? cells : null;
  },
};

/** No row has more cells than this; a longer run of zeros is no row of figures. */
const MOST_ZEROS = 175;

/** A word, or several where zeros run together: no figure is printed `0000`. */
function wordsOf(text: string, start: number, end: number): readonly Cell[] {
  if (end - start > 1 && end - start <= MOST_ZEROS && ZEROS.test(text.slice(start, end)))
    return Array.from({ length: end - start }, (_, index) =>
      cellAt(text, start + index, start + index + 1, null, null),
    );
  return [cellAt(text, start, end, null, null)];
}

/** A counter on the next line is the rest of a wrapped label: `政府行政查询事 0` and `项` below it. */
function inSentence(text: string, before: Cell | undefined, word: Cell, after: Cell | undefined): boolean {
  const isCounted =
    after !== undefined &&
    PROSE_AFTER_NUMBER.test(after.text) &&
    !text.slice(word.span.end, after.span.start).includes("\n");
  return isCounted || (before !== undefined && PROSE_BEFORE_NUMBER.test(before.text));
}
