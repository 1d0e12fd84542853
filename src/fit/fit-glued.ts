import type { Cell } from "../cells/cell.js";
import { type FormRow, type FormTable, figurePath } from "../forms/form.js";
import { tableIdentities } from "../forms/identities.js";
import { type Alignment, alignRows } from "./align-rows.js";
import { amountUnit } from "./amount-unit.js";
import { type BlockHeads, blockHeads } from "./block-heads.js";
import { type Cut, cutsThatAddUp } from "./cut-digits.js";
import { type FittedTable, type Slot, filledSlot, openRow, openSlot, fittedTable } from "./fitted.js";
import { type Print, Prints } from "./prints.js";
import { narrowCandidates, type RowCandidates } from "./narrow-candidates.js";
import { type PageRecord, makeRecords, unplacedCells } from "./records.js";
import { WHOLE_NUMBER, ZEROS } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";

/** A row of the form with the run of digits that holds its figures, and the ways to cut it. */
interface GluedRow {
  readonly row: FormRow;
  readonly run: Cell;
  readonly cuts: readonly Cut[];
}

/**
 * Fits text whose cells are glued: `一、本年新收政府信息公开申请数量985812201601104`. Only the identities can cut such
 * digits: within a row first, then across the rows of a column. A figure is settled where all cuts that are left agree.
 */
export function fitGlued(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints = new Prints(),
): FittedTable {
  const records = makeRecords(cells, "before", table.rows, prints);
  if (table.key === "proceedings") return fitGluedProceedings(records, table);
  const alignment = alignRows(records, table.rows, prints);
  const heads = blockHeads(records, table, prints);
  const unit = amountUnit(cells, table, prints);
  const runs = runsOf(records, alignment, heads, table);
  const glued = flatMap([...runs], ([row, run]): readonly GluedRow[] =>
    row.columns.length === 1 ? [] : [{ row, run, cuts: cutsOf(row, prints.of(run.text), table) }],
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
      placed.add(run);
      return [filledSlot(row, only, run, "label", unit)];
    }
    // A run is cut only where no figure can be left out of it.
    const cut = ZEROS.test(run.text) || !leavesOut ? settled.get(row) : undefined;
    if (cut?.every((piece) => piece !== null) === true) placed.add(run);
    return row.columns.map((column, index) => {
      const piece = cut?.[index] ?? null;
      return piece === null
        ? openSlot(row, column, "ambiguous")
        : filledSlot(row, column, pieceOf(run, piece), "identity");
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
): ReadonlyMap<FormRow, Cell> {
  return new Map(
    flatMap(rows, (row, index): readonly (readonly [FormRow, Cell])[] => {
      const aligned = alignment.rows[index];
      if (aligned?.basis !== "label" || heads.isForeign(aligned.record, row)) return [];
      const [run, ...others] = records[aligned.record]?.values ?? [];
      return run === undefined || others.length > 0 ? [] : [[row, run]];
    }),
  );
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

function pieceOf(run: Cell, { start, value }: Piece): Cell {
  const end = start + String(value).length;
  const span = { start: run.span.start + start, end: run.span.start + end };
  return { ...run, text: run.text.slice(start, end), span, parts: [span] };
}

/** Section two has no sums: there a run is cut only into single digits. */
function cutsOf(row: FormRow, run: Print, table: FormTable): readonly Cut[] {
  const digits = run.text;
  if (!WHOLE_NUMBER.test(digits)) return [];
  if (table.key === "requests") return run.cuts(row.columns.length);
  if (digits.length !== row.columns.length) return [];
  const starts = Array.from(digits, (_, index) => index);
  return [{ starts, values: starts.map((start) => Number(digits.charAt(start))) }];
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
    glued.map(({ row, cuts }, index) => {
      const left = cuts.filter((cut) => narrowed[index]?.ways.includes(cut.values) === true);
      return [row, agreed(left, row.columns.length)];
    }),
  );
}

function agreed(cuts: readonly Cut[], width: number): readonly (Piece | null)[] {
  return Array.from({ length: width }, (_, column) => {
    const [first] = cuts;
    const value = first?.values[column];
    const start = first?.starts[column];
    return value !== undefined && start !== undefined && cuts.every((cut) => cut.values[column] === value)
      ? { start, value }
      : null;
  });
}

/** Fifteen figures of four digits; a longer run is none. */
const LONGEST_SECTION_FOUR = 60;

/** Section four glued is one run: three groups, each with its sum. */
function fitGluedProceedings(records: readonly PageRecord[], table: FormTable): FittedTable {
  const values = flatMap(records, (record) => record.values);
  const run = values.length === 1 ? (values[0] ?? null) : null;
  const widths = table.rows.map((row) => row.columns.length);
  const pieces =
    run === null || !WHOLE_NUMBER.test(run.text)
      ? []
      : agreed(
          groupCuts(run.text, widths),
          widths.reduce((sum, width) => sum + width, 0),
        );
  let at = 0;
  const slots = flatMap(table.rows, (row) =>
    row.columns.map((column): Slot => {
      const piece = pieces[at++] ?? null;
      if (run === null) return openSlot(row, column, "missing");
      return piece === null
        ? openSlot(row, column, "ambiguous")
        : filledSlot(row, column, pieceOf(run, piece), "identity");
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
