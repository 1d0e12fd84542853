import { flatMap } from "../source/flat-map.js";
import { groupedBy } from "../source/grouped-by.js";
import type { Span } from "../source/span.js";
import type { Cell } from "../cells/cell.js";
import { type FormColumn, type FormRow, type FormTable, figurePath } from "../forms/form.js";
import { type HeadUnit, type PrintedFigure, readFigure } from "./read-figure.js";

/** How a figure was placed. `label`: row and column were read; `order`: by position; `identity`: the only reading that adds up. */
export type FigureBasis = "label" | "order" | "identity";

/** One slot of a form with what the page shows for it. */
export interface Slot {
  readonly path: string;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly state: PrintedFigure["state"] | "missing" | "ambiguous";
  /** What the cell says; null where no cell was found or none is certain. */
  readonly figure: PrintedFigure | null;
  readonly cell: Cell | null;
  readonly basis: FigureBasis | null;
}

/** Whether the page shows what stands in a slot, be it a blank, a mark or words. */
export function isRead({ state }: Pick<Slot, "state">): boolean {
  return state !== "missing" && state !== "ambiguous";
}

/** One official table as far as the page fills it. Every printed number is in a slot or among `unplaced`. */
export interface FittedTable {
  readonly table: FormTable;
  readonly slots: readonly Slot[];
  /** Cells that could be figures and stand in no slot. */
  readonly unplaced: readonly Cell[];
  /** Numbers of the region that the reading did not see as cells. */
  readonly unseen: readonly Span[];
  /** Rows of which the label was read. */
  readonly labelledRows: number;
  /** Rows of which the label stands on the page, be it that of the row or not. */
  readonly shownRows: number;
  /** Column heads of this edition that were read. */
  readonly headsRead: number;
  /** Records with figures whose label only the other edition has. */
  readonly foreignRows: number;
  /** Rows whose label is torn or damaged. */
  readonly tornLabels: readonly FormRow[];
}

/** What a fit found of a table; what it does not mention was not met. */
export function fittedTable({
  table,
  slots,
  unplaced,
  unseen = [],
  labelledRows = 0,
  shownRows = 0,
  headsRead = 0,
  foreignRows = 0,
  tornLabels = [],
}: Pick<FittedTable, "table" | "slots" | "unplaced"> & Partial<FittedTable>): FittedTable {
  return { table, slots, unplaced, unseen, labelledRows, shownRows, headsRead, foreignRows, tornLabels };
}

/** A slot filled from a cell. */
export function filledSlot(
  row: FormRow,
  column: FormColumn,
  cell: Cell,
  basis: FigureBasis,
  unit: HeadUnit = null,
): Slot {
  const figure = readFigure(cell.text, column.quantity, unit);
  return { path: figurePath(row, column), row, column, state: figure.state, figure, cell, basis };
}

/** A slot without a certain cell. */
export function openSlot(row: FormRow, column: FormColumn, state: "missing" | "ambiguous"): Slot {
  return { path: figurePath(row, column), row, column, state, figure: null, cell: null, basis: null };
}

/** A row without certain cells. */
export function openRow(row: FormRow, state: "missing" | "ambiguous"): readonly Slot[] {
  return row.columns.map((column) => openSlot(row, column, state));
}

/** A slot of which the cell is not certain after all. */
export function inDoubt({ row, column }: Slot): Slot {
  return openSlot(row, column, "ambiguous");
}

/** The same fit with slots in doubt: what they print is left over, none of it is lost. */
export function withDoubt(
  fitted: FittedTable,
  isDoubtful: (slot: Slot, index: number) => boolean,
): FittedTable {
  const doubtful = new Set(
    fitted.slots.filter((slot, index) => slot.cell !== null && isDoubtful(slot, index)),
  );
  if (doubtful.size === 0) return fitted;
  const slots = fitted.slots.map((slot) => (doubtful.has(slot) ? inDoubt(slot) : slot));
  const freed = flatMap([...doubtful], ({ cell }) => (cell === null || cell.text === "" ? [] : [cell]));
  const unplaced = [...fitted.unplaced, ...freed].sort((a, b) => a.span.start - b.span.start);
  return { ...fitted, slots, unplaced };
}

/** The slots of each row, in the order of the columns. */
export function slotsByRow(slots: readonly Slot[]): ReadonlyMap<FormRow, readonly Slot[]> {
  return groupedBy(slots, ({ row }) => row);
}

/** The number in a slot, or null. */
export function slotValue(slot: Slot | undefined): number | null {
  return slot?.figure?.value ?? null;
}
