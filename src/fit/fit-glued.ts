import { type Cell, isPrinted } from "../cells/cell.js";
import { type FormRow, type FormTable, figurePath } from "../forms/form.js";
import { tableIdentities } from "../forms/identities.js";
import { type Alignment, alignRows } from "./align-rows.js";
import { amountUnit } from "./amount-unit.js";
import { type BlockHeads, blockHeads } from "./block-heads.js";
import { BLANK_CELL, type Cut, cutsThatAddUp } from "./cut-digits.js";
import { type FittedTable, type Slot, filledSlot, openRow, openSlot, fittedTable } from "./fitted.js";
import type { Prints } from "./prints.js";
import { narrowCandidates, type RowCandidates } from "./narrow-candidates.js";
import { type PageRecord, makeRecords, unplacedCells } from "./records.js";
import { GLUED_FIGURES, WHOLE_NUMBER, WORDS_BEHIND_LABEL, ZEROS } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";

/** Digits glued together, with the blank cells amid them. */
interface Run {
  /** What they print; `BLANK_CELL` for each blank cell. */
  readonly text: string;
  readonly cells: readonly Cell[];
}

/** A row of the form with the run of digits that holds its figures, and the ways to cut it. */
interface GluedRow {
  readonly row: FormRow;
  readonly run: Run;
  readonly cuts: readonly Cut[];
}

/**
 * Fits text whose cells are glued: `一、本年新收政府信息公开申请数量985812201601104`. Only the identities can cut such
 * digits: within a row first, then across the rows of a column. A figure is settled where all cuts that are left agree.
 */
export function fitGlued(cells: readonly Cell[], table: FormTable, prints: Prints): FittedTable {
  const records = makeRecords(cells, "before", table.rows, prints);
  if (table.key === "proceedings") return fitGluedProceedings(records, table);
  const alignment = alignRows(records, table.rows, prints);
  const heads = blockHeads(records, table, prints);
  const unit = amountUnit(cells, table, prints);
  const runs = runsOf(records, alignment, heads, table, prints);
  const glued = flatMap([...runs], ([row, run]): readonly GluedRow[] =>
    row.columns.length === 1 ? [] : [{ row, run, cuts: cutsOf(row, run, table, prints) }],
  );
  // Of lost rows the sums of section three would tell.
  const losesRows =
    table.key !== "requests" && table.rows.some((row) => row.columns.length > 1 && !runs.has(row));
  const leavesOut = losesRows || dropsBlanks(glued, records, table);
  const settled = settle(glued, table);
  // The digits of a row whose label is lost are glued to those of the row before.
  const mayHoldNext = (row: FormRow): boolean => {
    const next = table.rows[table.rows.indexOf(row) + 1];
    return next !== undefined && !runs.has(next);
  };
  const placed = new Set<Cell>();
  const slots = flatMap(table.rows, (row): readonly Slot[] => {
    const run = runs.get(row);
    if (run === undefined) return openRow(row, "missing");
    const [only] = row.columns;
    if (row.columns.length === 1 && only !== undefined) {
      if (mayHoldNext(row)) return openRow(row, "ambiguous");
      const cell = run.cells.find(isPrinted);
      if (cell === undefined) return openRow(row, "missing");
      placed.add(cell);
      return [filledSlot(row, only, cell, "label", unit)];
    }
    // A run is cut only where no figure can be left out of it.
    const cut = ZEROS.test(run.text) || !leavesOut ? settled.get(row) : undefined;
    if (cut?.every((piece) => piece !== null) === true) for (const cell of run.cells) placed.add(cell);
    return row.columns.map((column, index) => {
      const piece = cut?.[index] ?? null;
      const cell = piece === null ? null : pieceOf(run, piece);
      return cell === null ? openSlot(row, column, "ambiguous") : filledSlot(row, column, cell, "identity");
    });
  });
  return fittedTable({
    table,
    slots,
    unplaced: unplacedCells(records, placed),
    labelledRows: glued.length,
    headsRead: heads.read,
  });
}

/** The run of digits behind the label of each row that was read, in the order of the form. */
function runsOf(
  records: readonly PageRecord[],
  alignment: Alignment,
  heads: BlockHeads,
  { rows }: FormTable,
  prints: Prints,
): ReadonlyMap<FormRow, Run> {
  return new Map(
    flatMap(rows, (row, index): readonly (readonly [FormRow, Run])[] => {
      const aligned = alignment.rows[index];
      if (aligned?.basis !== "label" || heads.isForeign(aligned.record, row)) return [];
      if (row.columns.length === 1 && goesOnInWords(records[aligned.record], row, prints)) return [];
      const run = runOf(records[aligned.record]?.values ?? []);
      const printed = run?.cells.filter(isPrinted).length ?? 0;
      const isRow =
        row.columns.length === 1 ? printed === 1 : printed > 0 || run?.cells.length === row.columns.length;
      return run === null || !isRow ? [] : [[row, run]];
    }),
  );
}

/** Whether a note or another label stands between a label and the digits behind it: `行政事业性收费 注：…本单位为0`, `行政许可–行政确认32`. */
function goesOnInWords(record: PageRecord | undefined, { cores }: FormRow, prints: Prints): boolean {
  const folded = (record?.labelCells ?? []).map(({ text }) => prints.of(text).folded).join("");
  return cores.some((core) => {
    const at = folded.lastIndexOf(core);
    return at >= 0 && WORDS_BEHIND_LABEL.test(folded.slice(at + core.length));
  });
}

/** The run that cells make; null where there are none, or something else than blank cells parts its digits. */
function runOf(cells: readonly Cell[]): Run | null {
  const isParted = cells.some((cell, at) => at > 0 && isPrinted(cell) && cells[at - 1]?.text !== "");
  if (isParted || cells.length === 0) return null;
  return { text: cells.map(({ text }) => (text === "" ? BLANK_CELL : text)).join(""), cells };
}

/** Whether a run is too short for its row. In section three it may also be what a comma between thousands has left of one. */
function dropsBlanks(
  glued: readonly GluedRow[],
  records: readonly PageRecord[],
  { key }: FormTable,
): boolean {
  const printsCommas = records.some(({ values }) => values.some(({ text }) => text.includes(",")));
  return (
    glued.some(({ row, run }) => run.text.length < row.columns.length) &&
    !(key === "requests" && printsCommas)
  );
}

interface Piece {
  readonly start: number;
  readonly value: number;
}

/** The cell of a piece: a blank one, or part of one that holds digits. */
function pieceOf(run: Run, { start, value }: Piece): Cell | null {
  let from = 0;
  for (const cell of run.cells) {
    const end = from + Math.max(1, cell.text.length);
    if (start < end) return cell.text === "" ? cell : partOfCell(cell, start - from, String(value).length);
    from = end;
  }
  return null;
}

function partOfCell(cell: Cell, from: number, length: number): Cell {
  const start = cell.span.start + from;
  const span = { start, end: start + length };
  return { ...cell, text: cell.text.slice(from, from + length), span, parts: [span] };
}

/**
 * The ways to cut a run into the figures of a row. Section two has no sums: there a run is cut only into single digits.
 * No-break spaces around digits may be blank cells or mere white space; amid them they may not, as one may also stand before
 * every figure: `⍽⍽80⍽⍽⍽⍽⍽80`.
 */
function cutsOf({ columns }: FormRow, { text }: Run, { key }: FormTable, prints: Prints): readonly Cut[] {
  if (!GLUED_FIGURES.test(text)) return [];
  const digits = text.trim();
  const behind = text.indexOf(digits);
  const isSpaced = digits.length < text.length;
  if (key === "requests") {
    const cuts = prints.of(text).cuts(columns.length);
    return isSpaced && WHOLE_NUMBER.test(digits)
      ? [...cuts, ...shifted(prints.of(digits).cuts(columns.length), behind)]
      : cuts;
  }
  const isWhole = digits.length === columns.length && WHOLE_NUMBER.test(digits);
  if (!isWhole || (isSpaced && !ZEROS.test(digits))) return [];
  const starts = Array.from(digits, (_, index) => index);
  const values = starts.map((start) => Number(digits.charAt(start)));
  return shifted([{ starts, values }], behind);
}

/** Cuts of what stands `by` characters further behind. */
function shifted(cuts: readonly Cut[], by: number): readonly Cut[] {
  return cuts.map(({ starts, values }) => ({ starts: starts.map((start) => start + by), values }));
}

/** For each row the pieces on which all cuts that are left agree. */
function settle(
  glued: readonly GluedRow[],
  table: FormTable,
): ReadonlyMap<FormRow, readonly (Piece | null)[]> {
  const candidates = glued.map(({ row, cuts }): RowCandidates => ({
    paths: row.columns.map((column) => figurePath(row, column)),
    ways: cuts.map((cut) => cut.values),
  }));
  const narrowed =
    table.key === "requests" ? narrowCandidates(candidates, tableIdentities(table)) : candidates;
  return new Map(
    glued.map(({ row, run, cuts }, index) => {
      const left = cuts.filter((cut) => narrowed[index]?.ways.includes(cut.values) === true);
      return [row, agreed(left, row.columns.length, run)];
    }),
  );
}

/** The pieces on which all cuts agree: a blank cell is not 0. */
function agreed(cuts: readonly Cut[], width: number, { text }: Run): readonly (Piece | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const [first] = cuts;
    const value = first?.values[column];
    const start = first?.starts[column];
    if (value === undefined || start === undefined) return null;
    const isBlank = text.charAt(start) === BLANK_CELL;
    const isSame = (cut: Cut): boolean =>
      cut.values[column] === value && (text.charAt(cut.starts[column] ?? 0) === BLANK_CELL) === isBlank;
    return cuts.every(isSame) ? { start, value } : null;
  });
}

/** Fifteen figures of four digits; a longer run is none. */
const LONGEST_SECTION_FOUR = 60;

/** Section four glued is one run: three groups, each with its sum. */
function fitGluedProceedings(records: readonly PageRecord[], table: FormTable): FittedTable {
  const values = flatMap(records, (record) => record.values);
  const run = runOf(values);
  const widths = table.rows.map((row) => row.columns.length);
  const pieces =
    run === null || !GLUED_FIGURES.test(run.text)
      ? []
      : agreed(
          groupCuts(run.text, widths),
          widths.reduce((sum, width) => sum + width, 0),
          run,
        );
  let at = 0;
  const slots = flatMap(table.rows, (row) =>
    row.columns.map((column): Slot => {
      const piece = pieces[at++] ?? null;
      if (run === null) return openSlot(row, column, "missing");
      const cell = piece === null ? null : pieceOf(run, piece);
      return cell === null ? openSlot(row, column, "ambiguous") : filledSlot(row, column, cell, "identity");
    }),
  );
  const settled = pieces.length > 0 && pieces.every((piece) => piece !== null);
  return fittedTable({
    table,
    slots,
    unplaced: settled ? [] : values,
    labelledRows: settled ? table.rows.length : 0,
  });
}

/** All ways to cut a run into groups that each add up. */
function groupCuts(digits: string, widths: readonly number[]): readonly Cut[] {
  const [width, ...rest] = widths;
  if (digits.length > LONGEST_SECTION_FOUR) return [];
  if (width === undefined) return digits === "" ? [{ starts: [], values: [] }] : [];
  const least = rest.reduce((sum, other) => sum + other, 0);
  const found: Cut[] = [];
  for (let length = width; length <= digits.length - least; length++) {
    const own = cutsThatAddUp(digits.slice(0, length), width) ?? [];
    if (own.length === 0) continue;
    for (const others of groupCuts(digits.slice(length), rest)) {
      for (const cut of own) {
        found.push({
          starts: [...cut.starts, ...others.starts.map((start) => start + length)],
          values: [...cut.values, ...others.values],
        });
      }
    }
  }
  return found;
}
