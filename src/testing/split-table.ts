import { flatMap } from "../source/flat-map.js";
import { mapTables } from "./draw-report.js";
import { wordCell } from "./official-tables.js";
import type { SampleBlock, SampleCell, SampleReport, SampleRow, SampleTable } from "./sample-report.js";

/** How a table goes on after it was cut. */
export interface CutOptions {
  /** The head stands above the second part again. */
  readonly repeatHead: boolean;
  /** Lines between the parts, such as a page number. */
  readonly between: readonly SampleBlock[];
}

/** The sample with its table of section three cut in two between rows; `choice` decides where. */
export function cutRequests(sample: SampleReport, choice: number, options: CutOptions): SampleReport {
  return mapTables(sample, (table) => {
    if (table.key !== "requests") return table;
    const first = table.headRows + 1;
    return splitTable(table, first + (choice % (table.rows.length - first)), options);
  });
}

/** Cuts a table above the row `at`. A cell merged over the cut stands in both parts. */
export function splitTable(
  table: SampleTable,
  at: number,
  { repeatHead, between }: CutOptions,
): readonly SampleBlock[] {
  const above = table.rows
    .slice(0, at)
    .map((row, top) => row.map((cell) => ({ ...cell, rows: Math.min(cell.rows, at - top) })));
  const continued = flatMap(table.rows.slice(0, at), (row, top) =>
    flatMap(row, (cell): readonly SampleCell[] =>
      top + cell.rows > at ? [wordCell(cell.text, top + cell.rows - at, cell.columns)] : [],
    ),
  );
  const below = table.rows
    .slice(at)
    .map((row, index): SampleRow => (index === 0 ? [...continued, ...row] : row));
  const head = repeatHead ? table.rows.slice(0, table.headRows) : [];
  return [
    { ...table, rows: above },
    ...between,
    { ...table, headRows: head.length, rows: [...head, ...below] },
  ];
}
