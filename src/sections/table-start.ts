import type { TableKey } from "../forms/form.js";
import { PROCEEDINGS_WORDS, TABLE_NOTE, TEXT_NUMBER } from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import { placesOf, type WordsByOpening, wordsByOpening } from "./words-by-opening.js";

/** Words with which each official table begins, folded; the first that stands in its section begins the table. */
const TABLE_STARTS: Readonly<Record<TableKey, WordsByOpening>> = {
  disclosure: wordsByOpening([
    "第二十条第(",
    "第二十条(",
    "第二十条第一项",
    "信息内容本年",
    "信息内容|",
    "信息内容,",
    "信息内容上",
  ]),
  requests: wordsByOpening([
    "(本列数据的勾稽",
    "本列数据的勾稽",
    "(本列)数据的勾稽",
    "申请人情况自然人",
    "申请人情况法人",
    "申请人情况|",
    "一、本年新收",
    "本年新收政府信息",
  ]),
  proceedings: wordsByOpening([
    "行政复议行政诉讼",
    "行政复议|",
    "行政复议,行政",
    "结果维持",
    "结果|维持",
    "结果结果",
  ]),
};

/** Where an official table begins, as an index into the folded text between two others; null where it does not. */
export function tableStart(folded: FoldedText, key: TableKey, from: number, to: number): number | null {
  const window = folded.text.slice(from, to);
  let first: number | null = null;
  for (const [opening, words] of TABLE_STARTS[key]) {
    const [place] = placesOf(opening, words, window);
    if (place !== undefined) first = Math.min(place.start, first ?? place.start);
  }
  return first === null ? null : from + first;
}

/**
 * Where the table of section four ends, told from its own words alone: at the first text that is neither its label, nor a
 * figure, nor a note. Without a heading for section five, the text behind is its prose.
 */
export function proceedingsEnd(folded: FoldedText, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const rest = folded.text.slice(at, Math.min(to, at + 2_000));
    const own = PROCEEDINGS_WORDS.exec(rest)?.[0].length ?? 0;
    const note = TABLE_NOTE.exec(rest.slice(own))?.[0].length ?? 0;
    if (own + note === 0) break;
    at += own + note;
  }
  const numbered = TEXT_NUMBER.exec(folded.text.slice(Math.max(from, at - 6), at));
  return Math.max(from, at - (numbered?.[0].length ?? 0));
}
