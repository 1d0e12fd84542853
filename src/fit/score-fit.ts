import type { Cell } from "../cells/cell.js";
import { tableIdentities } from "../forms/identities.js";
import { type FormTable, slotCount } from "../forms/form.js";
import { columnsOf } from "../forms/forms.js";
import type { Reading } from "../cells/read-cells.js";
import type { Span } from "../source/span.js";
import type { Prints } from "./prints.js";
import { DIGIT, DIGIT_GROUPS } from "../patterns.js";
import type { FittedTable } from "./fitted.js";
import { judgeTable } from "./judge-table.js";

/** How well a fit explains the page. Only scores of one region are compared with each other. */
export interface FitScore {
  readonly points: number;
  /**
   * Every slot read, words without digits too, nothing left over, nothing that does not add up: no other reading can
   * explain more.
   */
  readonly perfect: boolean;
  /** The same, though something may not add up. */
  readonly complete: boolean;
  /** Identities that fail. */
  readonly failing: number;
}

/**
 * What a fit gains and loses. A number that is placed, a label that is read and an identity that holds with more than zeros are worth
 * one point each.
 */
const POINTS = {
  /** A blank may stand anywhere: it shows less than a number. */
  blank: 0.3,
  /** A head that is read speaks for a whole column. */
  head: 2,
  /** Words where a number should stand may be a note. */
  words: -0.2,
  /** What is left over is worse than what is placed is good: a reading must not win by leaving out. */
  leftOver: -2,
  /** A sum that fails: numbers of two rows or columns are mixed up. */
  failing: -4,
  /** A row that only the other edition has says more about the edition than any number of figures. */
  foreignRow: -40,
} as const;

/** Counts what a fit explains and what it leaves over. */
export function scoreFit(fitted: FittedTable): FitScore {
  let numbers = 0;
  let blanks = 0;
  let words = 0;
  let wordsWithDigits = 0;
  let open = 0;
  for (const slot of fitted.slots) {
    if (slot.state === "number") numbers++;
    else if (slot.state === "blank" || slot.state === "mark") blanks++;
    else if (slot.state === "text") {
      words++;
      if (DIGIT.test(slot.cell?.text ?? "")) wordsWithDigits++;
    } else open++;
  }
  let holding = 0;
  let failing = 0;
  for (const { status, actual } of judgeTable(fitted.table, fitted.slots)) {
    if (status === "fails") failing++;
    else if (status === "holds" && (actual ?? 0) > 0) holding++;
  }
  const complete =
    open === 0 && wordsWithDigits === 0 && fitted.unplaced.length === 0 && fitted.unseen.length === 0;
  return {
    points:
      numbers +
      fitted.labelledRows +
      holding +
      POINTS.blank * blanks +
      POINTS.head * fitted.headsRead +
      POINTS.words * words +
      POINTS.leftOver * (numbersIn(fitted.unplaced) + fitted.unseen.length) +
      POINTS.failing * failing +
      POINTS.foreignRow * fitted.foreignRows,
    failing,
    perfect: complete && failing === 0,
    complete,
  };
}

/**
 * What a reading sees of a region: cells that could be figures, printed and blank, how many rows print them, and how many numbers
 * stand in none of them.
 */
export interface Sight {
  readonly printed: number;
  readonly blank: number;
  readonly rows: number;
  readonly unseen: number;
}

/** What a reading sees, before it is fitted to anything. */
export function sightOf({ cells, numbers }: Reading, prints: Prints): Sight {
  const spans: Span[] = [];
  const rows = new Set<number | null>();
  let printed = 0;
  for (const { text, row, span } of cells) {
    if (!prints.isFigure(text)) continue;
    spans.push(span);
    if (text === "") continue;
    printed++;
    rows.add(row);
  }
  const unseen = numbersOutside(numbers, spans).length;
  return { printed, blank: spans.length - printed, rows: rows.size, unseen };
}

/**
 * No fit of a reading scores more: as if every cell that could be a figure were placed, and all labels, heads and sums were
 * right. A run of digits glued together may hold any of them.
 */
export function mostPoints(
  { printed, blank, unseen }: Omit<Sight, "rows">,
  table: FormTable,
  glued: boolean,
): number {
  const slots = slotCount(table);
  const heads = table.key === "disclosure" ? columnsOf(table).size : 0;
  const placed = glued ? slots : Math.min(slots, printed + POINTS.blank * blank);
  const holding = printed === 0 ? 0 : tableIdentities(table).length;
  return placed + table.rows.length + POINTS.head * heads + holding + POINTS.leftOver * unseen;
}

/** Whether a reading sees as many printed figures as a table has, in no more rows: none of its blanks can be one. */
export function isFilledBy(table: FormTable, { printed, rows }: Sight): boolean {
  return printed === slotCount(table) && rows <= table.rows.length;
}

/** Whether what a reading sees could be all figures of a table, and no others. */
export function couldFill({ printed, blank }: Pick<Sight, "printed" | "blank">, table: FormTable): boolean {
  const slots = slotCount(table);
  return printed <= slots && slots <= printed + blank;
}

/**
 * Whether a fit of what a reading sees could read every slot and leave nothing over. Unlike `couldFill`, one blank may stand for
 * all those of a row.
 */
export function couldBeWhole(
  { printed, blank }: Pick<Sight, "printed" | "blank">,
  table: FormTable,
): boolean {
  const slots = slotCount(table);
  return printed === slots || (printed < slots && blank > 0);
}

/** The numbers that stand in none of the spans; numbers in the order of the page. */
export function numbersOutside(numbers: readonly Span[], spans: readonly Span[]): readonly Span[] {
  if (numbers.length === 0) return numbers;
  const inOrder = inPageOrder(spans);
  let at = 0;
  return numbers.filter((number) => {
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= number.start) at++;
    return (inOrder[at]?.start ?? Infinity) >= number.end;
  });
}

/** Spans as they stand on the page, as nearly all come. */
function inPageOrder(spans: readonly Span[]): readonly Span[] {
  return spans.some(({ start }, index) => start < (spans[index - 1]?.start ?? 0))
    ? [...spans].sort((a, b) => a.start - b.start)
    : spans;
}

/** A cell of several numbers run together leaves each of them over. */
function numbersIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + Math.max(1, cell.text.match(DIGIT_GROUPS)?.length ?? 1), 0);
}
