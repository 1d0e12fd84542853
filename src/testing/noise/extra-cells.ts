import { mapTables } from "../draw-report.js";
import { wordCell } from "../official-tables.js";
import type { SampleRow } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import { sampleNoise, type Noise } from "./noise.js";

const ORGANISATIONS = ["company", "research", "nonprofit", "legal", "other"];

/** An eighth column in section three: the subtotal (小计) of the five kinds of organisation, before 总计. */
export const subtotalColumn: Noise = sampleNoise("subtotal-column", (sample) => {
  const values = new Map(sample.figures.map((figure) => [figure.path, figure.value]));
  const subtotal = (row: string): string => {
    const numbers = flatMap(ORGANISATIONS, (column) => values.get(`${row}.${column}`) ?? []);
    return numbers.length === 0 ? "" : String(numbers.reduce((sum, value) => sum + value, 0));
  };
  return mapTables(sample, (table) => {
    if (table.key !== "requests") return table;
    return {
      ...table,
      rows: table.rows.map((row, index): SampleRow => {
        if (index === table.headRows - 1) return [...row, wordCell("小计")];
        return flatMap(row, (cell): SampleRow => {
          if (cell.path?.endsWith(".other") === true)
            return [cell, wordCell(subtotal(cell.path.slice(0, -".other".length)))];
          return cell.columns > 3 ? [{ ...cell, columns: cell.columns + 1 }] : [cell];
        });
      }),
    };
  });
});

/** A row in section two that the form does not have: 其他主动公开文件. */
export const extraRow: Noise = sampleNoise("extra-row", (sample) =>
  mapTables(sample, (table) =>
    table.key !== "disclosure"
      ? table
      : {
          ...table,
          rows: flatMap(table.rows, (row): readonly SampleRow[] =>
            row.some((cell) => cell.path?.startsWith("disclosure.normativeDocuments.") === true)
              ? [row, ["其他主动公开文件", "35", "0", "417"].map((text) => wordCell(text))]
              : [row],
          ),
        },
  ),
);

/** An empty row at the end of section two. */
export const emptyRow: Noise = sampleNoise("empty-row", (sample) =>
  mapTables(sample, (table) =>
    table.key !== "disclosure"
      ? table
      : { ...table, rows: [...table.rows, ["", "", "", ""].map((text) => wordCell(text))] },
  ),
);
