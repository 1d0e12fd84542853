import type { Candidate } from "../fit/winner.js";
import type { FittedReport } from "../fit/fit-report.js";
import { flatMap } from "../source/flat-map.js";
import type { TableReading } from "./table-reading.js";

/** What competed for each table, in the order of the sections: the winner, then the others by their points. */
export function buildReadings({ tables }: FittedReport): readonly TableReading[] {
  return flatMap(tables, ({ candidate: winner }) => {
    if (winner === null) return [];
    const rivals = [...winner.rivals].sort((a, b) => b.points - a.points);
    return bestOfEach([tableReading(winner, true), ...rivals.map((rival) => tableReading(rival, false))]);
  });
}

/** Cells without rows are fitted to an edition in several ways; the best stands for all. */
function bestOfEach(readings: readonly TableReading[]): readonly TableReading[] {
  const ways = new Map<string, TableReading>();
  for (const reading of readings) {
    const way = `${reading.layout} ${reading.edition}`;
    if (!ways.has(way)) ways.set(way, reading);
  }
  return [...ways.values()];
}

function tableReading({ reading, fitted, points, failing }: Candidate, won: boolean): TableReading {
  return {
    table: fitted.table.key,
    layout: reading.layout,
    edition: fitted.table.edition,
    won,
    points: Math.round(points * 10) / 10,
    numbers: fitted.slots.filter(({ state }) => state === "number").length,
    labelledRows: fitted.labelledRows,
    headsRead: fitted.headsRead,
    leftOver: fitted.unplaced.length + fitted.unseen.length,
    failing,
  };
}
