import { type FormColumn, type FormRow, type FormTable } from "../forms/form.js";
import { COLUMNS, columnsOf, inOtherEdition, ofColumns } from "../forms/forms.js";
import { foldText } from "../source/fold.js";
import type { Cell } from "../cells/cell.js";
import { ADDED_HEAD, LAST_YEAR_HEAD } from "../patterns.js";
import { headWords, isHead } from "./head-columns.js";
import type { Prints } from "./prints.js";
import type { PageRecord } from "./records.js";

/** The heads above each record of section two, as evidence of the edition. */
export interface BlockHeads {
  /** Columns of this edition whose heads were read. */
  readonly read: number;
  /** Whether the block in which a record stands has the heads of the other edition. Offices mix editions block by block. */
  readonly isForeign: (record: number, row: FormRow) => boolean;
  /** Whether the heads above a record stand in another order than the form's, or some are for figures that it does not ask for. */
  readonly areChanged: (record: number, row: FormRow) => boolean;
}

/** No block has more cells of heads. */
const MOST_HEADS = 60;

/** The head over the labels, with which every block begins, whatever an office writes beside it: `信息内容 | 上年 | 本年`. */
const HEAD_OF_LABELS = "信息内容";

/** How much of a cell is looked at: glued to sentences or each other, heads stand at its end. */
const LONGEST_HEAD = 60;

/** The heads that stand above a record, each by itself and all of them. */
interface Heads {
  readonly texts: readonly string[];
  readonly joined: string;
}

/** Reads the heads that stand above each block of section two. */
export function blockHeads(records: readonly PageRecord[], table: FormTable, prints: Prints): BlockHeads {
  const other = inOtherEdition(table);
  const words = headWords(table);
  const folded = (cell: Cell): string =>
    cell.text.length > LONGEST_HEAD ? foldText(cell.text.slice(-LONGEST_HEAD)) : prints.of(cell.text).folded;
  const heads: Heads[] = [];
  let current: Heads = { texts: [], joined: "" };
  let figuresFollowed = false;
  for (const record of records) {
    const texts = record.labelCells.map(folded);
    if (texts.some((text) => text === HEAD_OF_LABELS || words.some((word) => text.includes(word)))) {
      // Heads may be torn over several lines; the block ends where figures have followed.
      const block = figuresFollowed ? texts : [...current.texts, ...texts].slice(-MOST_HEADS);
      current = { texts: block, joined: block.join("") };
      figuresFollowed = false;
    }
    if (record.values.length > 0) figuresFollowed = true;
    heads.push(current);
  }
  const blocks = [...new Set(heads)];
  return {
    read:
      table.key === "disclosure"
        ? [...columnsOf(table)].filter((column) => blocks.some(({ joined }) => namesColumn(joined, column)))
            .length
        : 0,
    isForeign: (record, row) => {
      const text = heads[record]?.joined ?? "";
      const counterpart = other.rows.find((candidate) => candidate.path === row.path);
      return text !== "" && counterpart !== undefined && fitsBetter(text, counterpart, row);
    },
    areChanged: (record, row) => {
      const texts = heads[record]?.texts ?? [];
      if (table.key !== "disclosure") return false;
      if (texts.some((text) => isAddedHead(text, words))) return true;
      const places = row.columns.map((column) => texts.findIndex((text) => isWholeHead(text, column)));
      return !places.includes(-1) && places.some((at, index) => at < (places[index - 1] ?? -1));
    },
  };
}

/** Whether a text holds the head of a column. */
function namesColumn(text: string, { heads }: FormColumn): boolean {
  return heads.some((head) => text.includes(head));
}

/** A head may carry an instruction or unit; longer, it is a sentence that names it. */
const LONGEST_INSTRUCTION = 16;

/** The head without the group above it and without its unit, folded. */
const bareHead = ofColumns(({ label }) => foldText(label.split("/").at(-1)?.split("（")[0] ?? ""));

/** A longer text is a sentence, such as `…，较上年增加12%。` */
const LONGEST_ADDED = 12;

/** Whether a text heads figures that the form does not ask for, such as 上年处理决定数量: it is no head of the form, nor a piece of one. */
function isAddedHead(text: string, words: readonly string[]): boolean {
  const [head = ""] = text.split("(");
  const isLastYear = LAST_YEAR_HEAD.test(text);
  if (head.length > LONGEST_ADDED || !(isLastYear || ADDED_HEAD.test(head))) return false;
  if (words.some((word) => isHead(text, word))) return false;
  return isLastYear || !COLUMNS.some((column) => bareHead(column).includes(head));
}

/** A head in one piece. The pieces of torn heads stand in no order that would say anything. */
export function isWholeHead(text: string, column: FormColumn): boolean {
  const length = bareHead(column).length;
  const fits = text.length >= length - 1 && text.length <= length + LONGEST_INSTRUCTION;
  return fits && namesColumn(text, column);
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
  return row.columns.filter((column) => namesColumn(text, column)).length / row.columns.length;
}
