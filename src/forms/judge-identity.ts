import type { Equation } from "./identities.js";

/**
 * `holds`: every figure is printed and they agree. `holds-if-blanks-are-zero`: they agree once blanks and marks count as
 * 0. `fails`: whatever stands in the blanks, they cannot agree. `unknown`: a figure was not read, or a blank could make
 * the difference.
 */
export type CheckStatus = "holds" | "holds-if-blanks-are-zero" | "fails" | "unknown";

/** Whether the two sides agree, if need be with blanks counted as 0. */
export function agrees(status: CheckStatus): boolean {
  return status === "holds" || status === "holds-if-blanks-are-zero";
}

/** What is known of a figure: its number, `blank` for a blank or a mark, `unknown` for anything else. */
export type KnownFigure = number | "blank" | "unknown";

/**
 * An identity judged on one report. `expected` and `actual` are the two sides, blanks counted as 0; null where a figure
 * is unknown.
 */
export interface Judgement {
  readonly status: CheckStatus;
  readonly expected: number | null;
  readonly actual: number | null;
}

interface Side {
  readonly sum: number;
  readonly blank: boolean;
  readonly unknown: boolean;
}

const UNKNOWN: Judgement = { status: "unknown", expected: null, actual: null };

/** Judges an identity; null where it does not apply. Counts are not negative, so a blank can only add. */
export function judgeIdentity<Place>(
  { relation, parts: partPlaces, totals: totalPlaces, onlyIfZero }: Equation<Place>,
  known: (place: Place) => KnownFigure,
): Judgement | null {
  if (onlyIfZero.length > 0) {
    const condition = addUp(onlyIfZero, known);
    if (condition.unknown || condition.blank) return UNKNOWN;
    if (condition.sum !== 0) return null;
  }
  const parts = addUp(partPlaces, known);
  const totals = addUp(totalPlaces, known);
  if (parts.unknown || totals.unknown) return UNKNOWN;
  if (relation === "zero-if-zero") return parts.sum > 0 ? null : judgeZero(parts, totals);
  const expected = totals.sum;
  const actual = parts.sum;
  const blank = parts.blank || totals.blank;
  const agree = relation === "equal" ? same(actual, expected) : actual <= expected;
  if (agree) return { status: blank ? "holds-if-blanks-are-zero" : "holds", expected, actual };
  const blanksCouldMend = actual < expected ? parts.blank : totals.blank;
  return { status: blanksCouldMend ? "unknown" : "fails", expected, actual };
}

/** Nothing came in, so nothing can have been done. */
function judgeZero(parts: Side, totals: Side): Judgement {
  const blank = parts.blank || totals.blank;
  if (totals.sum === 0)
    return { status: blank ? "holds-if-blanks-are-zero" : "holds", expected: 0, actual: 0 };
  return { status: parts.blank ? "unknown" : "fails", expected: 0, actual: totals.sum };
}

function addUp<Place>(places: readonly Place[], known: (place: Place) => KnownFigure): Side {
  let sum = 0;
  let blank = false;
  let unknown = false;
  for (const place of places) {
    const figure = known(place);
    if (typeof figure === "number") sum += figure;
    else if (figure === "blank") blank = true;
    else unknown = true;
  }
  return { sum, blank, unknown };
}

/** Sums of printed decimals carry rounding of the last binary place. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
