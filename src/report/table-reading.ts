import type { Edition, TableKey } from "../forms/form.js";

/**
 * One way in which an official table was read: the cells of one layout, fitted to one edition of the form. Readings of a
 * table compete, and the one that explains the page best wins, the earlier one on a tie. None is made beside one that
 * leaves nothing open, nor of cells that see too few of the numbers to win.
 *
 * @example
 * ```ts
 * { table: "requests", layout: "tab-rows", edition: "2021", won: true, points: 105.1, numbers: 21, labelledRows: 25,
 *   headsRead: 7, leftOver: 0, failing: 2 }
 * ```
 */
export interface TableReading {
  /** The table: `disclosure`, `requests` or `proceedings`. */
  readonly table: TableKey;
  /** The name of the tokenizer; `+` joins two that each read a part of the table, `+strays` adds lines from behind it. */
  readonly layout: string;
  /** The edition of the form that the cells were fitted to. */
  readonly edition: Edition;
  /** Whether the figures of the report are those of this reading. */
  readonly won: boolean;
  /** How well it explains the page. The scale has no unit: compare only readings of one table. */
  readonly points: number;
  /** How many slots hold a number. */
  readonly numbers: number;
  /** How many rows have a label that was read. */
  readonly labelledRows: number;
  /** How many column heads of this edition were read. */
  readonly headsRead: number;
  /** How many cells and numbers of the table it has no slot for. */
  readonly leftOver: number;
  /** How many identities (勾稽关系) fail on what it read. */
  readonly failing: number;
}
