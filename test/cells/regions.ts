import type { Cell } from "../../src/cells/cell.js";
import type { TableRegion, TableTokenizer } from "../../src/cells/tokenizer.js";
import { pageFromHtml } from "../../src/page/page-from-html.js";

/** A region of plain text. */
export function textRegion(text: string, start = 0, end: number = text.length): TableRegion {
  return { key: "disclosure", text, start, end, tables: [], positioned: [] };
}

/** A whole page of HTML as one region. */
export function htmlRegion(html: string): TableRegion {
  const { text, tables, positioned } = pageFromHtml(html);
  return { key: "disclosure", text, start: 0, end: text.length, tables, positioned };
}

/** The texts of the cells a tokenizer reads, in order. */
export function textsOf(tokenizer: TableTokenizer, region: TableRegion): readonly string[] | null {
  return tokenizer.tokenize(region)?.map(({ text }) => text) ?? null;
}

/** The texts of the cells by page row; fails where the tokenizer shows no rows. */
export function rowsOf(
  tokenizer: TableTokenizer,
  region: TableRegion,
): readonly (readonly string[])[] | null {
  const cells = tokenizer.tokenize(region);
  if (cells === null) return null;
  const rows = new Map<number, string[]>();
  for (const { row, text } of cells) {
    if (row === null) throw new Error("a cell without a row");
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()];
}

/** Row and column of each cell beside its text: `"0,1 规章"`. */
export function placesOf(cells: readonly Cell[] | null): readonly string[] | null {
  return (
    cells?.map(
      ({ row, column, columns, text }) =>
        `${row ?? "-"},${column ?? "-"}${columns > 1 ? `+${columns - 1}` : ""} ${text}`,
    ) ?? null
  );
}
