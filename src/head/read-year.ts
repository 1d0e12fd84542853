import { REPORT_PERIOD, YEAR_SPOKEN_OF } from "../patterns.js";
import { yearIn } from "../sections/year-in.js";
import type { HeadParts } from "./head-parts.js";

/** The year of the title, else of the reporting period, else the one that the first sentences speak of; never that of publication. */
export function readYear(title: string | null, { head, opening }: HeadParts): number | null {
  const titled = title === null ? null : yearIn(title);
  if (titled !== null) return titled;
  const period = (REPORT_PERIOD.exec(head) ?? REPORT_PERIOD.exec(opening))?.[1];
  return period === undefined ? yearIn(YEAR_SPOKEN_OF.exec(opening)?.[0] ?? "") : Number(period);
}
