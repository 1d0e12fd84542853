import { isBareSequence, type Reading } from "../cells/read-cells.js";
import type { FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import type { Span } from "../source/span.js";
import { type FittedTable, type Slot, withDoubt } from "./fitted.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitGlued } from "./fit-glued.js";
import { fitInOrder } from "./fit-in-order.js";
import { fitPrescribed } from "./fit-prescribed.js";
import { fitProceedings } from "./fit-proceedings.js";
import { fitSequences } from "./fit-sequences.js";
import { fitTable } from "./fit-table.js";
import { showsEdition } from "./foreign-rows.js";
import { Prints } from "./prints.js";
import { showsGroupsExchanged } from "./proceedings-heads.js";
import {
  couldFill,
  isFilledBy,
  mostPoints,
  numbersOutside,
  scoreFit,
  type Sight,
  sightOf,
} from "./score-fit.js";
import {
  explainsWholeTable,
  withoutFigures,
  withoutMixedRows,
  withoutOtherList,
  withoutRows,
} from "./trust.js";
import { withoutLastYear } from "./without-last-year.js";
import {
  AS_GOOD,
  type Candidate,
  isSameInRows,
  isThisTable,
  rowsOverBlanks,
  type Winner,
  winnerOf,
} from "./winner.js";

/**
 * Lets the readings of a region compete: the fit that explains the page best wins, the earlier one on a tie. A table as the
 * notice prescribes it has no rivals. Else readings are fitted one after the other, as they come where the page marks its cells or
 * they see as many figures as the table has; the others then, those first that see most numbers. None is fitted after a perfect
 * one, and none that could not score as much as the best so far. Where a rival explains the page as well but reads another number,
 * that figure is ambiguous.
 *
 * @param notes - what the region prints outside of the cells that the page marks
 */
export function fitRegion(
  readings: Iterable<Reading>,
  tables: readonly FormTable[],
  notes: readonly string[] = [],
): Winner | null {
  const prints = new Prints(notes);
  const all: Reading[] = [];
  const fits = new Map<Reading, readonly Candidate[]>();
  // On a tie the earlier reading wins, whichever was fitted first.
  const fitted = (): readonly Candidate[] => flatMap(all, (reading) => fits.get(reading) ?? []);
  const readsOverBlanks = (candidate: Candidate): boolean =>
    all.some((other) => rowsOverBlanks(other, candidate).length > 0);
  const perfectFit = (reading: Reading, sight: Sight): Winner | null => {
    const most = Math.max(...tables.map((table) => mostPoints(sight, table, reading.glued)));
    if (fitted().some(({ points }) => points - AS_GOOD > most)) return null;
    const { perfect, candidates } = fitReading(reading, sight, tables, prints, all);
    const isDoubted =
      perfect !== null &&
      (fitted().some((other) => isSameInRows(other, perfect)) || readsOverBlanks(perfect));
    fits.set(reading, isDoubted ? [...candidates, perfect] : candidates);
    return perfect === null || isDoubted ? null : { ...perfect, rivals: fitted() };
  };
  // Section four is never prescribed.
  const isNeverPrescribed = tables.every(({ key }) => key === "proceedings");
  const waiting: { readonly reading: Reading; readonly sight: Sight }[] = [];
  for (const reading of readings) {
    const prescribed = prescribedFit(reading, tables, prints);
    if (prescribed !== null && !readsOverBlanks(prescribed)) return { ...prescribed, rivals: fitted() };
    all.push(reading);
    const sight = sightOf(reading, prints);
    const couldBeAll =
      sight.unseen === 0 &&
      (isNeverPrescribed || (!reading.glued && tables.some((table) => isFilledBy(table, sight))));
    if (!reading.marked && !couldBeAll) {
      waiting.push({ reading, sight });
      continue;
    }
    const perfect = perfectFit(reading, sight);
    if (perfect !== null) return perfect;
    if (reading.marked && fits.get(reading)?.some((candidate) => isThisTable(candidate.fitted)) === true)
      return winnerOf(fitted());
  }
  waiting.sort((a, b) => a.sight.unseen - b.sight.unseen);
  for (const { reading, sight } of waiting) {
    const perfect = perfectFit(reading, sight);
    if (perfect !== null) return perfect;
  }
  return winnerOf(fitted());
}

/** The candidates that a reading gives, and the perfect one among its fits, if there is one. */
function fitReading(
  reading: Reading,
  sight: Sight,
  tables: readonly FormTable[],
  prints: Prints,
  all: readonly Reading[],
): { readonly perfect: Candidate | null; readonly candidates: readonly Candidate[] } {
  const candidates: Candidate[] = [];
  for (const fit of fitsOf(reading, sight, tables, prints, all)) {
    const fitted = withDoubts(withoutOtherList(fit), reading, prints);
    const { points, perfect, complete, failing } = scoreFit(fitted);
    const believed = reading.glued ? fitted : withoutChance(fitted);
    const candidate = {
      reading,
      fitted: believed,
      points: believed === fitted ? points : Math.min(0, points), // nothing is explained by chance
      complete,
      failing,
    };
    if (perfect) return { perfect: candidate, candidates };
    candidates.push(candidate);
  }
  return { perfect: null, candidates };
}

/** The table as the notice prescribes it, in one of the editions, and no number besides: no other reading can explain more. */
function prescribedFit(reading: Reading, tables: readonly FormTable[], prints: Prints): Candidate | null {
  if (reading.glued) return null;
  for (const table of tables) {
    if (table.key === "proceedings") return null;
    const fit = fitPrescribed(reading.cells, table, prints);
    if (fit === null || (reading.scrambled && !isBelievedInText(fit, reading))) continue;
    const fitted = withDoubts(fit, reading, prints);
    if (fitted.unseen.length > 0 || fitted.unplaced.length > 0) continue;
    const { points, complete, failing } = scoreFit(fitted);
    return { reading, fitted, points, complete, failing };
  }
  return null;
}

/** Text of which the order may be broken in places is as prescribed where its sums hold too, and no row is in doubt. */
function isBelievedInText(fit: FittedTable, { cells }: Reading): boolean {
  return (
    explainsWholeTable(fit) && withoutMixedRows(fit, cells).slots.every((slot, at) => slot === fit.slots[at])
  );
}

/** A fit with what its reading leaves in doubt. */
function withDoubts(fit: FittedTable, reading: Reading, prints: Prints): FittedTable {
  const seen = withoutCutFigure(withUnseen(fit, reading), reading);
  return withoutLastYear(withoutUnsureRows(seen, reading), reading, prints);
}

/**
 * Without rows of which a figure may be no more than the beginning of one, money in a column that counts, the number of a page, or of
 * another column than where it is read: the others of such a row may stand in each other's place.
 */
function withoutUnsureRows(fitted: FittedTable, { unsure }: Reading): FittedTable {
  if (unsure.size === 0) return fitted;
  const isUnsure = ({ cell, column }: Slot): boolean => {
    const doubt = cell === null || cell.text === "" ? undefined : unsure.get(cell.span.end);
    return doubt !== undefined && (doubt !== "money" || column.quantity === "count");
  };
  return withoutRows(fitted, (_, slots) => slots.some(isUnsure));
}

/** Adds the numbers between the table's first and last cell that no cell of the fit holds. */
function withUnseen(fitted: FittedTable, { numbers }: Reading): FittedTable {
  if (numbers.length === 0) return fitted;
  const cells: Span[] = [];
  for (const { cell } of fitted.slots) if (cell !== null) cells.push(cell.span);
  for (const { span } of fitted.unplaced) cells.push(span);
  const unseen = numbersOutside(numbers, cells);
  return unseen.length === 0 ? fitted : withoutRowsAroundUnseen({ ...fitted, unseen });
}

/** A number outside of all cells amid the cells of a row is one of its figures, or the row is two: `<td>0</td>3</td><td>21</td>`. */
function withoutRowsAroundUnseen(fitted: FittedTable): FittedTable {
  return withoutRows(fitted, (_, slots) => {
    const spans = flatMap(slots, ({ cell }) => (cell === null ? [] : [cell.span]));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return fitted.unseen.some((number) => number.start > start && number.end < end);
  });
}

/** A page that ends amid its tables may end amid a figure: `3405` of `3405820元`. */
function withoutCutFigure(fitted: FittedTable, { pageEnd }: Reading): FittedTable {
  const cut = fitted.slots.find(
    (slot) => slot.cell !== null && slot.cell.text !== "" && slot.cell.span.end === pageEnd,
  );
  return cut === undefined ? fitted : withDoubt(fitted, (slot) => slot === cut);
}

/** The fits of a reading to each edition, made one after the other: none after a perfect one. */
function* fitsOf(
  reading: Reading,
  sight: Sight,
  tables: readonly FormTable[],
  prints: Prints,
  all: readonly Reading[],
): Generator<FittedTable> {
  const { cells, scrambled, glued } = reading;
  const isBare = !glued && isBareSequence(reading);
  const tablesInDoubt = scrambled && isBare ? tables : [];
  let isTold = false;
  // The order of the figures may leave nothing to ask of labels, in whichever edition.
  for (const table of tablesInDoubt) {
    const whole = table.key === "requests" ? fitInOrder(cells, table, prints) : null;
    if (whole === null) continue;
    yield whole;
    isTold = true;
  }
  for (const table of tables) {
    if (glued) yield fitGlued(cells, table, prints);
    else if (table.key === "proceedings") {
      const isExchanged = (): boolean => all.some((other) => showsGroupsExchanged(other.cells, prints));
      const fitted = fitProceedings(cells, table, prints, isExchanged);
      const open = fitted.slots.some((slot) => slot.state !== "number");
      yield scrambled && (open || scoreFit(fitted).failing > 0) ? withoutFigures(fitted) : fitted;
    } else if (isBare) {
      // Where their order tells the figures, labels are believed only if they tell all of them.
      if (!isTold || couldFill(sight, table)) yield* fitSequences(reading, sight, table, prints);
    } else {
      const fitted = fitTable(cells, table, "before", prints);
      yield fitted;
      if (showsEdition(fitted)) return;
    }
  }
  // Where labels do not stand before their figures, the heads of the blocks may part them.
  for (const table of tablesInDoubt) {
    const whole = table.key === "disclosure" ? fitBlocks(cells, table, prints) : null;
    if (whole !== null) yield whole;
  }
}

const CHANCE = 4;

/**
 * A reading that leaves over many times the numbers it places has met them by chance; digits glued together are left over as runs.
 * Beside a table printed blank a few numbers may stand, such as that of the page.
 */
function withoutChance(fitted: FittedTable): FittedTable {
  const placed = fitted.slots.filter(({ state }) => state === "number").length;
  const left = fitted.unplaced.length + fitted.unseen.length;
  const byChance = placed === 0 ? left >= fitted.labelledRows : placed * CHANCE < left;
  return byChance ? withoutFigures(fitted) : fitted;
}
