import type { TableKey } from "../forms/form.js";
import type { Page } from "../page/page.js";
import type { Span } from "../source/span.js";
import type { Cell } from "./cell.js";
import type { TableRegion, TableTokenizer } from "./tokenizer.js";

/** The cells of a region as one tokenizer reads them. */
export interface Reading {
  readonly layout: string;
  readonly cells: readonly Cell[];
  /** See `TableTokenizer`. */
  readonly scrambled: boolean;
}

/** Asks the tokenizers one after the other, each only when its turn comes; those that decline are passed over. */
export function* readCells(page: Page, key: TableKey, span: Span, tokenizers: readonly TableTokenizer[]): Generator<Reading> {
  const tables = page.tables.filter((table) => table.start >= span.start && table.end <= span.end + 1);
  const region: TableRegion = { key, text: page.text, start: span.start, end: span.end, tables };
  for (const { name, tokenize, scrambled = false } of tokenizers) {
    const cells = tokenize(region);
    if (cells !== null && cells.length > 0) yield { layout: name, cells, scrambled };
  }
}
