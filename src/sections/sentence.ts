import { SENTENCE_LINE } from "../patterns.js";

/** Whether a folded line is prose: it holds a mark between clauses and more words than a label. */
export function isSentence(line: string): boolean {
  return SENTENCE_LINE.test(line.slice(0, 400));
}
