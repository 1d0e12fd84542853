import type { Cell } from "../cells/cell.js";
import { isBareSequence, type Reading } from "../cells/read-cells.js";
import { DIGIT, LINES_OF_DIGITS } from "../patterns.js";
import type { FormRow } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { type FittedTable, type Slot, withDoubt } from "./fitted.js";

/** A reading fitted to one edition of the table, with its score. */
export interface Candidate {
  readonly fitted: FittedTable;
  readonly points: number;
  /** Identities that fail. */
  readonly failing: number;
  /** What was fitted. */
  readonly reading: Reading;
  /** A figure in every slot, or words without digits; and no number left over. */
  readonly complete: boolean;
}

/** The candidate that won its region. */
export interface Winner extends Candidate {
  /** Those it won against, in the order in which they were read. */
  readonly rivals: readonly Candidate[];
}

/**
 * The candidate that explains most. Where one reads every row of the page by its label and leaves nothing over, what does not
 * add up is the report's own: a reading that loses a row does not win by losing sums that fail. Nor does a bare sequence win
 * over the same cells in rows, where many of those are in doubt: the page has dropped cells, as a bare sequence does not show.
 */
export function winnerOf(candidates: readonly Candidate[]): Winner | null {
  const whole = candidates.filter(({ complete, fitted }) => complete && readsRows(fitted));
  const most = mostOf(whole.length > 0 ? whole : candidates);
  if (most === null) return null;
  const first = readsAny(most.fitted) ? most : seeingTable(most, candidates);
  const best = mostOf(candidates.filter((other) => isSameInRows(other, first))) ?? first;
  const rivals = candidates.filter((candidate) => candidate !== best);
  return { ...doubted(best, candidates), rivals };
}

function mostOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (winner, candidate) => (winner === null || candidate.points > winner.points ? candidate : winner),
    null,
  );
}

/** Whether any slot has a cell. */
function readsAny({ slots }: FittedTable): boolean {
  return slots.some(({ cell }) => cell !== null);
}

/**
 * Where nothing is read, the first candidate, unless one that shows the labels of the table leaves over more than twice as much: a
 * reading that sees neither rows nor figures leaves nothing over, and would tell of no number.
 */
function seeingTable(first: Candidate, candidates: readonly Candidate[]): Candidate {
  const left = ({ fitted: { unplaced, unseen } }: Candidate): number =>
    unplaced.filter(({ text }) => DIGIT.test(text)).length + unseen.length;
  const seeing = candidates.filter(
    (candidate) =>
      candidate.fitted.table === first.fitted.table &&
      (isThisTable(candidate.fitted) || readsLabels(candidate.fitted)) &&
      left(candidate) > 2 * left(first),
  );
  return mostOf(seeing) ?? first;
}

/** Whether a candidate has the printed cells of a bare sequence in rows, reads their labels, and has many figures in doubt. */
export function isSameInRows(candidate: Candidate, bare: Candidate): boolean {
  return (
    candidate.fitted.table === bare.fitted.table &&
    isBareSequence(bare.reading) &&
    !isBareSequence(candidate.reading) &&
    readsLabels(candidate.fitted) &&
    isInDoubt(candidate.fitted) &&
    printedPlaces(candidate.reading) === printedPlaces(bare.reading)
  );
}

function isInDoubt({ slots }: FittedTable): boolean {
  return slots.filter(({ state }) => state === "ambiguous").length * 4 >= slots.length;
}

function printedPlaces({ cells }: Reading): string {
  return flatMap(cells, ({ text, span }) => (text === "" ? [] : [span.start])).join();
}

function readsRows({ slots, labelledRows, table }: FittedTable): boolean {
  return (
    labelledRows >= table.rows.length - 1 && slots.every(({ cell }) => cell !== null && cell.row !== null)
  );
}

/** A rival with so many points less explains the page as well. */
export const AS_GOOD = 0.5;

/**
 * The fit that won, with these in doubt: figures that an equally good rival reads as another number; rows with a figure that is one
 * line of what another reading shows on several; rows put together across a blank cell (see `rowsOverBlanks`).
 */
function doubted(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const wrapped = wrappedLines(candidates);
  const rivals = candidates.filter(
    (candidate) =>
      candidate.reading.layout !== best.reading.layout &&
      candidate.points >= best.points - AS_GOOD &&
      candidate.fitted.table === best.fitted.table,
  );
  const readsOtherwise = (slot: Slot, index: number): boolean =>
    rivals.some(({ fitted }) => {
      const rival = fitted.slots[index];
      return (
        rival?.state === "number" && slot.state === "number" && rival.figure?.value !== slot.figure?.value
      );
    });
  const isLine = ({ cell }: Slot): boolean => cell?.parts.length === 1 && wrapped.has(cell.span.start);
  const torn = new Set([
    ...best.fitted.slots.filter(isLine).map(({ row }) => row),
    ...flatMap(candidates, ({ reading }) => rowsOverBlanks(reading, best)),
  ]);
  const fitted = withDoubt(best.fitted, (slot, index) => torn.has(slot.row) || readsOtherwise(slot, index));
  return { ...best, fitted };
}

/**
 * Of cells one behind the other, the rows with figures of several lines, where another reading shows the lines and a blank cell amid
 * them: the figure of the other line is the number of a page, or of nothing.
 */
export function rowsOverBlanks(reading: Reading, best: Candidate): readonly FormRow[] {
  const showsLines = !reading.scrambled && !reading.glued && !isBareSequence(reading);
  if (!best.reading.scrambled || !showsLines) return [];
  const { cells } = reading;
  const blankLines = linesWithGaps(cells);
  if (blankLines.size === 0) return [];
  const lineOf = new Map(cells.map(({ span, row }) => [span.start, row]));
  const linesOf = new Map<FormRow, Set<number>>();
  for (const { row, cell } of best.fitted.slots) {
    const line = cell === null ? null : (lineOf.get(cell.span.start) ?? null);
    if (line !== null) linesOf.set(row, (linesOf.get(row) ?? new Set<number>()).add(line));
  }
  return flatMap([...linesOf], ([row, lines]) =>
    lines.size > 1 && [...lines].some((line) => blankLines.has(line)) ? [row] : [],
  );
}

/** The lines that print a blank cell between two others; one at an end may be none, such as that behind the last bar. */
function linesWithGaps(cells: readonly Cell[]): ReadonlySet<number> {
  const lines = new Set<number>();
  cells.forEach(({ text, row }, at) => {
    const isPrinted = (cell: Cell | undefined): boolean => cell?.row === row && cell.text !== "";
    if (row !== null && text === "" && isPrinted(cells[at - 1]) && isPrinted(cells[at + 1])) lines.add(row);
  });
  return lines;
}

/** Where the lines of figures begin that a drawn table wraps: `10` in a narrow column is `1` above `0`. */
function wrappedLines(candidates: readonly Candidate[]): ReadonlySet<number> {
  const readings = new Set(candidates.map(({ reading }) => reading));
  const cells = flatMap([...readings], (reading) => reading.cells);
  const wrapped = cells.filter(({ parts, text }) => parts.length > 1 && LINES_OF_DIGITS.test(text));
  return new Set(flatMap(wrapped, ({ parts }) => parts.map(({ start }) => start)));
}

/** Whether cells that the page itself marks are those of the table, read or not. */
export function isThisTable(fitted: FittedTable): boolean {
  return (
    fitted.shownRows * 2 >= fitted.table.rows.length ||
    (fitted.table.key === "proceedings" && (readsAny(fitted) || fitted.unplaced.length > 1))
  );
}

function readsLabels({ labelledRows, table }: FittedTable): boolean {
  return labelledRows * 2 >= table.rows.length;
}
