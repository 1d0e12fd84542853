import { DOCUMENT_TITLE, REPORT_PERIOD, YEAR_BEGINNING, YEAR_SPOKEN_OF } from "../patterns.js";
import { yearIn } from "../sections/year-in.js";
import type { HeadParts } from "./head-parts.js";

/** The year of the title, else of the reporting period, else the one that the first sentences speak of; never that of publication. */
export function readYear(title: string | null, { head, opening }: HeadParts): number | null {
  const titled = title === null ? null : yearIn(title);
  if (titled !== null) return titled;
  const period = (REPORT_PERIOD.exec(head) ?? REPORT_PERIOD.exec(opening))?.[1];
  if (period !== undefined) return Number(period);
  const sentences = opening.replace(DOCUMENT_TITLE, "");
  return yearIn((YEAR_BEGINNING.exec(sentences) ?? YEAR_SPOKEN_OF.exec(sentences))?.[0] ?? "");
}
