import type { Cell } from "../cells/cell.js";
import type { Reading } from "../cells/read-cells.js";
import type { FormTable } from "../forms/form.js";
import type { FittedTable } from "./fitted.js";
import { fitProceedings } from "./fit-proceedings.js";
import { fitTable } from "./fit-table.js";
import { scoreFit } from "./score-fit.js";

/** A reading fitted to one edition of the table, with its score. */
export interface Candidate {
  readonly layout: string;
  readonly fitted: FittedTable;
  readonly points: number;
}

/**
 * Lets the readings of a region compete: the fit that explains the page best wins, the earlier one on a tie. Readings are
 * made one after the other, and none after a perfect one. Where a rival explains the page as well but reads another
 * number, that figure is ambiguous.
 */
export function fitRegion(readings: Iterable<Reading>, tables: readonly FormTable[]): Candidate | null {
  const candidates: Candidate[] = [];
  for (const { layout, cells } of readings) {
    for (const fitted of fitsOf(cells, tables)) {
      const { points, perfect } = scoreFit(fitted);
      candidates.push({ layout, fitted, points });
      if (perfect) return { layout, fitted, points };
    }
  }
  const best = candidates.reduce<Candidate | null>((winner, candidate) => (winner === null || candidate.points > winner.points ? candidate : winner), null);
  return best === null ? null : doubted(best, candidates);
}

function fitsOf(cells: readonly Cell[], tables: readonly FormTable[]): readonly FittedTable[] {
  const bare = cells.every((cell) => cell.row === null);
  return tables.flatMap((table) => {
    if (table.key === "proceedings") return [fitProceedings(cells, table)];
    return bare ? [fitTable(cells, table, "before"), fitTable(cells, table, "after")] : [fitTable(cells, table, "before")];
  });
}

/** Figures that an equally good rival reads otherwise. */
function doubted(best: Candidate, candidates: readonly Candidate[]): Candidate {
  const rivals = candidates.filter((candidate) => candidate !== best && candidate.points >= best.points - 0.5 && candidate.fitted.table === best.fitted.table);
  if (rivals.length === 0) return best;
  const slots = best.fitted.slots.map((slot, index) => {
    const other = rivals.find((rival) => {
      const rivalSlot = rival.fitted.slots[index];
      return rivalSlot?.state === "number" && slot.state === "number" && rivalSlot.figure?.value !== slot.figure?.value;
    });
    return other === undefined ? slot : { ...slot, state: "ambiguous" as const, figure: null };
  });
  return { ...best, fitted: { ...best.fitted, slots } };
}
