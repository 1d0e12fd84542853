import type { Cell } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import type { FormTable } from "../forms/form.js";
import type { Span } from "../source/span.js";
import { type FittedTable, openSlot, type Slot } from "./fitted.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitGlued } from "./fit-glued.js";
import { fitInOrder } from "./fit-in-order.js";
import { fitPrescribed } from "./fit-prescribed.js";
import { fitProceedings } from "./fit-proceedings.js";
import { fitTable } from "./fit-table.js";
import { isHead } from "./head-columns.js";
import { Prints } from "./prints.js";
import type { LabelSide } from "./records.js";
import { mostPoints, scoreFit, type Sight, sightOf } from "./score-fit.js";
import {
  explainsWholeTable,
  onlyWholeRows,
  withoutFigures,
  withoutMixedRows,
  withoutOtherList,
  withoutRows,
} from "./trust.js";

/** A reading fitted to one edition of the table, with its score. */
export interface Candidate {
  readonly layout: string;
  readonly fitted: FittedTable;
  readonly points: number;
  /** Identities that fail. */
  readonly failing: number;
  /** What was fitted. */
  readonly reading: Reading;
  /** A figure in every slot, and no number left over. */
  readonly complete: boolean;
}

/** The candidate that won its region. */
export interface Winner extends Candidate {
  /** Those it won against, in the order in which they were read. */
  readonly rivals: readonly Candidate[];
}

/**
 * Lets the readings of a region compete: the fit that explains the page best wins, the earlier one on a tie. A table as the
 * notice prescribes it has no rivals. Else readings are fitted one after the other, those first that see most numbers; none
 * after a perfect one, and none that could not score as much as the best so far. Where a rival explains the page as well
 * but reads another number, that figure is ambiguous.
 */
export function fitRegion(readings: Iterable<Reading>, tables: readonly FormTable[]): Winner | null {
  const prints = new Prints();
  const all: Reading[] = [];
  const fits = new Map<Reading, readonly Candidate[]>();
  // On a tie the earlier reading wins, whichever was fitted first.
  const fitted = (): readonly Candidate[] => all.flatMap((reading) => fits.get(reading) ?? []);
  const perfectFit = (reading: Reading, sight: Sight): Winner | null => {
    const most = Math.max(...tables.map((table) => mostPoints(sight, table, reading.glued)));
    if (fitted().some(({ points }) => points - AS_GOOD > most)) return null;
    const { perfect, candidates } = fitReading(reading, tables, prints);
    const isDoubted = perfect !== null && fitted().some((other) => isSameInRows(other, perfect));
    fits.set(reading, isDoubted ? [...candidates, perfect] : candidates);
    return perfect === null || isDoubted ? null : { ...perfect, rivals: fitted() };
  };
  // Another reading may show the table as prescribed; section four never is, and one that sees all its numbers may be perfect.
  const isNeverPrescribed = tables.every(({ key }) => key === "proceedings");
  const waiting: Reading[] = [];
  for (const reading of readings) {
    const prescribed = prescribedFit(reading, tables, prints);
    if (prescribed !== null) return { ...prescribed, rivals: fitted() };
    all.push(reading);
    if (!reading.marked && !(isNeverPrescribed && sightOf(reading, prints).unseen === 0)) {
      waiting.push(reading);
      continue;
    }
    const perfect = perfectFit(reading, sightOf(reading, prints));
    if (perfect !== null) return perfect;
    if (reading.marked && fits.get(reading)?.some((candidate) => isThisTable(candidate.fitted)) === true)
      return winnerOf(fitted());
  }
  const sights = waiting
    .map((reading) => ({ reading, sight: sightOf(reading, prints) }))
    .sort((a, b) => a.sight.unseen - b.sight.unseen);
  for (const { reading, sight } of sights) {
    const perfect = perfectFit(reading, sight);
    if (perfect !== null) return perfect;
  }
  return winnerOf(fitted());
}

/** The candidates that a reading gives, and the perfect one among its fits, if there is one. */
function fitReading(
  reading: Reading,
  tables: readonly FormTable[],
  prints: Prints,
): { readonly perfect: Candidate | null; readonly candidates: readonly Candidate[] } {
  const candidates: Candidate[] = [];
  for (const fit of fitsOf(reading, tables, prints)) {
    const fitted = withoutCutFigure(withUnseen(withoutOtherList(fit), reading), reading);
    const { points, perfect, complete, failing } = scoreFit(fitted);
    const believed = reading.glued ? fitted : withoutChance(fitted);
    const candidate = { layout: reading.layout, reading, fitted: believed, points, complete, failing };
    if (perfect) return { perfect: candidate, candidates };
    candidates.push(candidate);
  }
  return { perfect: null, candidates };
}

/**
 * The candidate that explains most. Where one reads every row of the page by its label and leaves nothing over, what does not
 * add up is the report's own: a reading that loses a row does not win by losing sums that fail. Nor does a bare sequence win
 * over the same cells in rows, where many of those are in doubt: the page has dropped cells, as a bare sequence does not show.
 */
function winnerOf(candidates: readonly Candidate[]): Winner | null {
  const whole = candidates.filter(({ complete, fitted }) => complete && readsRows(fitted));
  const first = mostOf(whole.length > 0 ? whole : candidates);
  if (first === null) return null;
  const best = mostOf(candidates.filter((other) => isSameInRows(other, first))) ?? first;
  return { ...doubted(best, candidates), rivals: candidates.filter((candidate) => candidate !== best) };
}

function mostOf(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (winner, candidate) => (winner === null || candidate.points > winner.points ? candidate : winner),
    null,
  );
}

function isSameInRows(candidate: Candidate, bare: Candidate): boolean {
  return (
    isBareSequence(bare.reading) &&
    !isBareSequence(candidate.reading) &&
    isThisTable(candidate.fitted) &&
    isInDoubt(candidate.fitted) &&
    printedPlaces(candidate.reading) === printedPlaces(bare.reading)
  );
}

function isInDoubt({ slots }: FittedTable): boolean {
  return slots.filter(({ state }) => state === "ambiguous").length * 4 >= slots.length;
}

function printedPlaces({ cells }: Reading): string {
  return cells.flatMap(({ text, span }) => (text === "" ? [] : [span.start])).join();
}

function readsRows({ slots, labelledRows, table }: FittedTable): boolean {
  return (
    labelledRows >= table.rows.length - 1 && slots.every(({ cell }) => cell !== null && cell.row !== null)
  );
}

function isBareSequence({ cells }: Reading): boolean {
  return cells.every((cell) => cell.row === null);
}

/** The table as the notice prescribes it, in one of the editions, and no number besides: no other reading can explain more. */
function prescribedFit(reading: Reading, tables: readonly FormTable[], prints: Prints): Candidate | null {
  if (reading.scrambled || reading.glued) return null;
  for (const table of tables) {
    if (table.key === "proceedings") return null;
    const fit = fitPrescribed(reading.cells, table, prints);
    if (fit === null) continue;
    const fitted = withoutCutFigure(withUnseen(fit, reading), reading);
    if (fitted.unseen.length > 0 || fitted.unplaced.length > 0) continue;
    const { points, complete, failing } = scoreFit(fitted);
    return { layout: reading.layout, reading, fitted, points, complete, failing };
  }
  return null;
}

/** Whether cells that the page itself marks are those of the table, read or not. */
function isThisTable(fitted: FittedTable): boolean {
  return (
    fitted.labelledRows * 2 >= fitted.table.rows.length ||
    (fitted.table.key === "proceedings" && fitted.unplaced.length > 1)
  );
}

/** Adds the numbers between the table's first and last cell that no cell of the fit holds. */
function withUnseen(fitted: FittedTable, { numbers }: Reading): FittedTable {
  if (numbers.length === 0) return { ...fitted, unseen: [] };
  const cells: Span[] = [];
  for (const { cell } of fitted.slots) if (cell !== null) cells.push(cell.span);
  for (const { span } of fitted.unplaced) cells.push(span);
  if (cells.some(({ start }, index) => start < (cells[index - 1]?.start ?? 0)))
    cells.sort((a, b) => a.start - b.start);
  let at = 0;
  const unseen = numbers.filter((number) => {
    while (at < cells.length && (cells[at]?.end ?? 0) <= number.start) at++;
    return (cells[at]?.start ?? Infinity) >= number.end;
  });
  return unseen.length === 0 ? { ...fitted, unseen } : withoutTornRows({ ...fitted, unseen });
}

/** A number outside of all cells amid the cells of a row is one of its figures, or the row is two: `<td>0</td>3</td><td>21</td>`. */
function withoutTornRows(fitted: FittedTable): FittedTable {
  return withoutRows(fitted, (_, slots) => {
    const spans = slots.flatMap(({ cell }) => (cell === null ? [] : [cell.span]));
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
  if (cut === undefined || cut.cell === null) return fitted;
  return {
    ...fitted,
    slots: fitted.slots.map((slot) => (slot === cut ? openSlot(slot.row, slot.column, "ambiguous") : slot)),
    unplaced: [...fitted.unplaced, cut.cell],
  };
}

/** The fits of a reading to each edition, made one after the other: none after a perfect one. */
function* fitsOf(reading: Reading, tables: readonly FormTable[], prints: Prints): Generator<FittedTable> {
  const { cells, scrambled, glued } = reading;
  const isBare = !glued && isBareSequence(reading);
  if (scrambled && isBare) {
    // The order of the figures, or the heads of the blocks, may leave nothing to ask of labels, in whichever edition.
    for (const table of tables) {
      if (table.key === "proceedings") continue;
      const whole = table.key === "requests" ? fitInOrder(cells, table) : fitBlocks(cells, table);
      if (whole !== null) yield whole;
    }
  }
  for (const table of tables) {
    if (glued) yield fitGlued(cells, table, prints);
    else if (table.key === "proceedings") {
      const fitted = fitProceedings(cells, table, prints);
      const open = fitted.slots.some((slot) => slot.state !== "number");
      yield scrambled && (open || scoreFit(fitted).failing > 0) ? withoutFigures(fitted) : fitted;
    } else if (isBare) yield* fitSequences(reading, table, prints);
    else yield fitTable(cells, table, "before", prints);
  }
}

/** A bare sequence with labels before their figures; with labels behind them where that explains the whole table. */
function* fitSequences(reading: Reading, table: FormTable, prints: Prints): Generator<FittedTable> {
  const { cells, scrambled } = reading;
  const outOfOrder = scrambled || hasHeadsRunTogether(cells, table, prints);
  yield fitSequence(reading, table, "before", outOfOrder, prints);
  const last = cells.findLast((cell) => cell.text !== "");
  if (last !== undefined && !prints.isFigure(last.text))
    yield fitSequence(reading, table, "after", outOfOrder, prints);
}

/** A bare sequence whose labels stand before, or after, their figures. */
function fitSequence(
  { cells, goesOn }: Reading,
  table: FormTable,
  side: LabelSide,
  outOfOrder: boolean,
  prints: Prints,
): FittedTable {
  const fitted = fitTable(cells, table, side, prints, goesOn);
  const labelsFirst = side === "before" && labelsComeFirst(cells, fitted, prints);
  if (!outOfOrder && labelsFirst) return fitted;
  const whole = explainsWholeTable(fitted);
  if (labelsFirst && table.key === "disclosure" && !whole) return onlyWholeRows(fitted);
  return whole
    ? withoutMixedRows(
        fitted,
        cells.some((cell) => isLoneUnit(cell.text)),
      )
    : withoutFigures(fitted);
}

/** A unit torn from its figure. */
function isLoneUnit(text: string): boolean {
  return text === "元" || text === "万元" || text === "万" || text === "件" || text === "项";
}

/** Two heads in one cell: the lines of this text are not cells but what a PDF tool saw side by side. */
function hasHeadsRunTogether(cells: readonly Cell[], table: FormTable, prints: Prints): boolean {
  const columns = new Set(table.rows.flatMap((row) => row.columns));
  return cells.some((cell) => {
    if (cell.text.length > 40 || !cell.text.includes(" ") || prints.isFigure(cell.text)) return false;
    const text = prints.of(cell.text).folded;
    const heads = [...columns].filter((column) => column.heads.some((head) => text.includes(head))).length;
    return heads + (text.includes("信息内容") ? 1 : 0) > 1;
  });
}

/**
 * Whether labels precede their figures: the first figure of the region then stands behind the label of its row, and no label
 * behind figures that follow a head. Where figures come first, every later label would claim those of its neighbour.
 *
 * ```text
 * 本年处理决定数量   640   行政许可   第二十条第（六）项      whose are they?
 * ```
 */
function labelsComeFirst(cells: readonly Cell[], fitted: FittedTable, prints: Prints): boolean {
  const { rows } = fitted.table;
  const columns = [...new Set(rows.flatMap((row) => row.columns))];
  const isColumnHead = (text: string): boolean =>
    columns.some(({ heads }) => heads.some((head) => isHead(prints.of(text).folded, head)));
  const printed = cells.filter((cell) => cell.text !== "");
  const isFigure = printed.map((cell) => prints.isFigure(cell.text));
  const first = isFigure.indexOf(true);
  if (first < 0) return true;
  const startsRun = (at: number): boolean => isFigure[at] === true && isFigure[at - 1] !== true;
  const labelTrails = (run: number): boolean => {
    let end = run;
    while (isFigure[end] === true) end++;
    const label = printed[end]?.text ?? "";
    return (
      isFigure[end + 1] !== true &&
      isColumnHead(printed[run - 1]?.text ?? "") &&
      prints.of(label).isRowLabel(rows)
    );
  };
  if (printed.some((_, at) => startsRun(at) && labelTrails(at))) return false;
  if (fitted.slots.some((slot) => slot.cell === printed[first] && slot.basis === "label")) return true;
  // The first row may be one that cannot be read; its label still stands before its figures, as no head of a column does.
  const before = printed[first - 1]?.text ?? "";
  return !isColumnHead(before) && prints.of(before).isRowLabel(rows);
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

/** A rival with so many points less explains the page as well. */
const AS_GOOD = 0.5;

/** Figures that an equally good rival reads otherwise. */
function doubted(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const rivals = candidates.filter(
    (candidate) =>
      candidate.layout !== best.layout &&
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
  const doubtful = best.fitted.slots.filter(readsOtherwise);
  if (doubtful.length === 0) return best;
  const slots = best.fitted.slots.map((slot) =>
    doubtful.includes(slot) ? openSlot(slot.row, slot.column, "ambiguous") : slot,
  );
  const unplaced = [...best.fitted.unplaced, ...doubtful.flatMap(({ cell }) => cell ?? [])];
  return { ...best, fitted: { ...best.fitted, slots, unplaced } };
}
