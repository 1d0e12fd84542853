import { YEAR_MENTION } from "../patterns.js";

/** Whether what a sentence says from an index on is of another year: the year named last before it decides. */
export function isOtherYear(sentence: string, from: number, year: number | null): boolean {
  const named = [...sentence.slice(0, from).matchAll(YEAR_MENTION)].at(-1);
  if (named === undefined) return false;
  const [, digits] = named;
  return digits === undefined || (year !== null && Number(digits) !== year);
}
