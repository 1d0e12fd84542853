import { REPORT_YEAR } from "../patterns.js";
import { foldText } from "../source/fold.js";
import { numeralDigits } from "../source/numerals.js";

/** The first year that a text names: `2023年`, `二〇二三年度`. */
export function yearIn(text: string): number | null {
  for (const match of foldText(text).matchAll(REPORT_YEAR)) {
    return Number(match[1] ?? numeralDigits(match[2] ?? ""));
  }
  return null;
}
