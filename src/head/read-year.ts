import { REPORT_PERIOD, REPORT_YEAR } from "../patterns.js";
import { foldText } from "../source/fold.js";
import type { HeadParts } from "./head-parts.js";
import { numeralDigits } from "../source/numerals.js";

/** The year of the title, else of the reporting period, else the first year of section one; never that of publication. */
export function readYear(title: string | null, { head, opening }: HeadParts): number | null {
  const titled = title === null ? null : yearIn(title);
  if (titled !== null) return titled;
  const period = (REPORT_PERIOD.exec(head) ?? REPORT_PERIOD.exec(opening))?.[1];
  return period === undefined ? yearInFolded(opening) : Number(period);
}

/** The first year that a text names: `2023年`, `二〇二三年度`. */
export function yearIn(text: string): number | null {
  return yearInFolded(foldText(text));
}

function yearInFolded(folded: string): number | null {
  for (const match of folded.matchAll(REPORT_YEAR)) {
    return Number(match[1] ?? numeralDigits(match[2] ?? ""));
  }
  return null;
}
