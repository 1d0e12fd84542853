import { DATE_LINE, NUMERAL_DATE_LINE, PUBLISHED_LABELS } from "../patterns.js";
import type { HeadParts, HeadPiece } from "./head-parts.js";
import { numeralCount, numeralDigits } from "../source/numerals.js";

/**
 * When the report was published: 发布时间 before 成文日期 before a date alone on a line before the signature at the end. A
 * report cannot be published before its year began, so a site's clock or an older date is passed over.
 */
export function readPublishedOn(parts: HeadParts, year: number | null): string | null {
  for (const date of datesOf(parts))
    if (date !== null && (year === null || Number(date.slice(0, 4)) >= year)) return date;
  return null;
}

/** The dates that a report may have been published on, the surest first. */
function* datesOf({ head, pieces, tail }: HeadParts): Generator<string | null> {
  for (const label of PUBLISHED_LABELS) yield isoDate(label.exec(head));
  for (const [index, piece] of pieces.entries())
    if (pieces[index + 1]?.folded.startsWith("星期") !== true) yield dateAlone(piece);
  for (const piece of [...tail].reverse()) yield dateAlone(piece);
}

function dateAlone({ folded }: HeadPiece): string | null {
  if (folded.length > 40) return null;
  const numerals = NUMERAL_DATE_LINE.exec(folded);
  if (numerals === null) return isoDate(DATE_LINE.exec(folded));
  const [, year = "", month = "", day] = numerals;
  return day === undefined
    ? null
    : isoDate([numerals[0], numeralDigits(year), String(numeralCount(month)), String(numeralCount(day))]);
}

function isoDate(match: readonly (string | undefined)[] | null): string | null {
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}
