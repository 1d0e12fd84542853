import { CLAUSE_END, LINE_ABOUT_PAGE } from "../patterns.js";

const SHORTEST = 14;
/** A clause that has not ended by then is no clause. */
const LONGEST_CLAUSE = 300;

/** Whether a folded line is prose: it holds a mark between clauses and more words than a label. */
export function isSentence(line: string): boolean {
  const start = line.slice(0, LONGEST_CLAUSE);
  return start.length >= SHORTEST && CLAUSE_END.test(start) && !LINE_ABOUT_PAGE.test(start);
}
