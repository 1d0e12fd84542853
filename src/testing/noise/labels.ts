import { mapTables } from "../draw-report.js";
import type { SampleTable } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import { sampleNoise, type Noise } from "./noise.js";

/** Labels and heads of four characters and more broken over two lines inside their cell: `本年新` / `制作数量`. */
export const tornLabels: Noise = sampleNoise("torn-labels", (sample, choice) =>
  mapTables(sample, (table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => {
        if (cell.path !== null || cell.text.length < 4) return cell;
        const at = 2 + (choice % (cell.text.length - 3));
        return { ...cell, text: `${cell.text.slice(0, at)}\n${cell.text.slice(at)}` };
      }),
    ),
  })),
);

/** The label of one row of section two or three is gone; the row stands between two known rows. */
export const lostLabel: Noise = sampleNoise("lost-label", (sample, choice) =>
  mapTables(sample, (table) => {
    const rows = labelledRows(table);
    return table.key === (choice % 2 === 0 ? "requests" : "disclosure")
      ? withoutLabels(table, [rows[(choice >> 1) % rows.length] ?? -1])
      : table;
  }),
);

/** Rows of a table that print figures behind a label. */
export function labelledRows(table: SampleTable): readonly number[] {
  return flatMap(table.rows, (row, index) =>
    row[0]?.path === null && row.some((cell) => cell.path !== null) ? [index] : [],
  );
}

/** The table with the labels right before the figures of these rows left blank. */
export function withoutLabels(table: SampleTable, chosen: readonly number[]): SampleTable {
  return {
    ...table,
    rows: table.rows.map((row, index) =>
      row.map((cell, at) =>
        chosen.includes(index) && cell.path === null && row[at + 1]?.path !== null
          ? { ...cell, text: "" }
          : cell,
      ),
    ),
  };
}
