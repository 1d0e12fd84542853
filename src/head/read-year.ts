import { REPORT_PERIOD } from "../patterns.js";
import { yearIn } from "../sections/year-in.js";
import type { HeadParts } from "./head-parts.js";

/** The year of the title, else of the reporting period, else the first year of section one; never that of publication. */
export function readYear(title: string | null, { head, opening }: HeadParts): number | null {
  const titled = title === null ? null : yearIn(title);
  if (titled !== null) return titled;
  const period = (REPORT_PERIOD.exec(head) ?? REPORT_PERIOD.exec(opening))?.[1];
  return period === undefined ? yearIn(opening) : Number(period);
}
