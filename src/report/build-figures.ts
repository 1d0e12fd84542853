import type { FittedReport } from "../fit/fit-report.js";
import { type Slot, openRow } from "../fit/fitted.js";
import { type Page, toSource } from "../page/page.js";
import { joinParts } from "../cells/cell.js";
import type { Figure } from "./figure.js";

/** Every slot of the report's editions in printed order; slots of tables that were not found are missing. */
export function reportSlots(fitted: FittedReport): readonly Slot[] {
  const slots: Slot[] = [];
  for (const { table, candidate } of fitted.tables) {
    if (candidate !== null) slots.push(...candidate.fitted.slots);
    else for (const row of table.rows) slots.push(...openRow(row, "missing"));
  }
  return slots;
}

/** The slots as the figures of the result: spans lead into the source, and what is not certain prints nothing. */
export function buildFigures(page: Page, slots: readonly Slot[]): readonly Figure[] {
  return slots.map(({ path, row, column, state, figure, cell, basis }) => ({
    path,
    value: figure?.value ?? null,
    state,
    printed: state === "ambiguous" || cell === null ? null : joinParts(page.text, cell.parts),
    span: cell === null ? null : toSource(page, cell.span),
    basis: state === "ambiguous" ? null : basis,
    row: row.label,
    column: column.label,
  }));
}
