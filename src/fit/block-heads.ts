import { type FormColumn, type FormRow, type FormTable, otherEdition } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import { foldText } from "../source/fold.js";
import { HEAD_UNIT } from "../patterns.js";
import type { HeadUnit } from "./read-figure.js";
import type { PageRecord } from "./records.js";

/** The heads above each record of section two, as evidence of the edition. */
export interface BlockHeads {
  /** Columns of this edition whose heads were read. */
  readonly read: number;
  /** Whether the block in which a record stands has the heads of the other edition. Offices mix editions block by block. */
  readonly isForeign: (record: number, row: FormRow) => boolean;
  /** Whether the heads above a record stand in another order than the form's. */
  readonly areExchanged: (record: number, row: FormRow) => boolean;
  /** The unit of an amount column whose head stands above a record. */
  readonly unit: (record: number) => HeadUnit;
}

/** No block has more cells of heads. */
const MOST_HEADS = 60;

/** How much of a cell is looked at: glued to sentences or each other, heads stand at its end. */
const LONGEST_HEAD = 60;

/** Reads the heads that stand above each block of section two. */
export function blockHeads(records: readonly PageRecord[], table: FormTable): BlockHeads {
  const other = forms[otherEdition(table.edition)][table.key];
  const columns = (from: FormTable): readonly (readonly string[])[] =>
    [...new Set(from.rows.flatMap((row) => row.columns))].map((column) => column.heads);
  const all = [...columns(table), ...columns(other)];
  const heads: (readonly string[])[] = [];
  let current: readonly string[] = [];
  let figuresFollowed = false;
  for (const record of records) {
    const texts = record.labelCells.map((cell) => foldText(cell.text.slice(-LONGEST_HEAD)));
    const found = texts.filter((text) => all.some((words) => words.some((word) => text.includes(word))));
    // Heads may be torn over several lines; the block ends where figures have followed.
    if (found.length > 0) current = figuresFollowed ? texts : [...current, ...texts].slice(-MOST_HEADS);
    if (found.length > 0) figuresFollowed = false;
    if (record.values.length > 0) figuresFollowed = true;
    heads.push(current);
  }
  const joined = heads.map((texts, index) => (texts === heads[index - 1] ? null : texts.join("")));
  const textOf = (record: number): string => (heads[record] ?? []).join("");
  return {
    read:
      table.key === "disclosure"
        ? columns(table).filter((words) =>
            words.some((word) => joined.some((text) => text?.includes(word) === true)),
          ).length
        : 0,
    isForeign: (record, row) => {
      const text = textOf(record);
      const counterpart = other.rows.find((candidate) => candidate.path === row.path);
      return text !== "" && counterpart !== undefined && fitsBetter(text, counterpart, row);
    },
    areExchanged: (record, row) => {
      const texts = heads[record] ?? [];
      const telling = row.columns.filter((column) => bareHead(column).length >= SHORTEST_TELLING);
      const places = telling.map((column) => texts.findIndex((text) => isWholeHead(text, column)));
      return !places.includes(-1) && places.some((at, index) => at < (places[index - 1] ?? -1));
    },
    unit: (record) => {
      return HEAD_UNIT.exec(textOf(record))?.[1] ?? null;
    },
  };
}

/** A head may carry an instruction or unit; longer, it is a sentence that names it. */
const LONGEST_INSTRUCTION = 16;

/** A head of two characters (其他, 总计) stands in too many places to say anything by its order. */
const SHORTEST_TELLING = 3;

/** The head without the group above it and without its unit, folded. */
function bareHead(column: FormColumn): string {
  return foldText(column.label.replace(/^.*\//u, "").replace(/（.*/u, ""));
}

/** A head in one piece. The pieces of torn heads stand in no order that would say anything. */
function isWholeHead(text: string, column: FormColumn): boolean {
  const length = bareHead(column).length;
  const fits = text.length >= length - 1 && text.length <= length + LONGEST_INSTRUCTION;
  return fits && column.heads.some((head) => text.includes(head));
}

/** 处理决定数量 is a head of both editions: of two rows that both fit, the one with more heads does. */
function fitsBetter(text: string, counterpart: FormRow, row: FormRow): boolean {
  const difference = share(text, counterpart) - share(text, row);
  return (
    difference > 0 ||
    (difference === 0 && share(text, row) > 0 && counterpart.columns.length > row.columns.length)
  );
}

/** The share of a row's heads that stand in a text. */
function share(text: string, row: FormRow): number {
  return (
    row.columns.filter((column) => column.heads.some((head) => text.includes(head))).length /
    row.columns.length
  );
}
