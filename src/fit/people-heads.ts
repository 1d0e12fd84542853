import type { Cell } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { isHan } from "../source/fold.js";
import { SHORTEST_LABEL } from "./align-rows.js";
import { isWholeHead, SHORTEST_TELLING, bareHead } from "./block-heads.js";
import { endsWithSum } from "./ends-with-sum.js";
import { groupOf, SUBTOTAL } from "./head-columns.js";
import type { Prints } from "./prints.js";
import { readFigure } from "./read-figure.js";

/** What the heads of section three say of rows whose cells do not stand under them. */
export interface PeopleHeads {
  /** Heads of columns that the form lacks, such as 备注, 上年总计, or a second 总计. */
  readonly added: readonly Cell[];
  /** Kinds of applicants stand in another order. */
  readonly areExchanged: boolean;
  /** Whether seven cells, read in the order of the form, could be those of other columns. */
  readonly leaveInDoubt: (cells: readonly Cell[]) => boolean;
}

const AS_PRESCRIBED: PeopleHeads = { added: [], areExchanged: false, leaveInDoubt: () => false };

/** A longer text is a note, or a sentence. */
const LONGEST_HEAD = 12;

/** Every character of the heads, whole or torn, and of the note in their corner. */
const WORDS_OF_HEADS: ReadonlySet<string> = new Set(
  "申请人情况自然人法人或其他组织商业企业科研机构社会公益组织法律服务机构总合计信息内容项目" +
    "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和年度办理结果不予公开",
);

/**
 * Reads the heads above section three. What they tell of the order of its columns holds where a layout shows no columns too: an office
 * may print 总计 or 法人或其他组织 before 自然人, or a column of its own.
 */
export function peopleHeads(cells: readonly Cell[], table: FormTable, prints: Prints): PeopleHeads {
  const [row] = table.rows;
  if (table.key !== "requests" || row === undefined) return AS_PRESCRIBED;
  const heads = headsAbove(cells, table, prints);
  const added = addedHeads(heads, row);
  const isExchanged = areExchanged(heads, row);
  if (added.length === 0 && !isExchanged && !isTotalAstray(heads, row)) return AS_PRESCRIBED;
  return {
    added,
    areExchanged: isExchanged,
    leaveInDoubt: (own) =>
      own.some(({ text }) => text !== own[0]?.text) && (isExchanged || !endsWithTotal(own)),
  };
}

/** Whether printed figures end with the sum of the others, which none of them is: `3 2 0 0 0 0 5`, but not `1 0 0 0 0 0 1`. */
function endsWithTotal(cells: readonly Cell[]): boolean {
  const numbers = cells.map(({ text }) => readFigure(text, "count").value ?? Number.NaN);
  return endsWithSum(numbers) && numbers.indexOf(numbers.at(-1) ?? 0) === numbers.length - 1;
}

/** A cell above all rows, folded. */
interface Head {
  readonly cell: Cell;
  readonly text: string;
}

/** What stands from the first head on and above the first row. */
function headsAbove(cells: readonly Cell[], { rows }: FormTable, prints: Prints): readonly Head[] {
  const heads: Head[] = [];
  for (const cell of cells) {
    const print = prints.of(cell.text);
    if (print.labelPart.compact.length >= SHORTEST_LABEL && print.isRowLabel(rows)) break;
    const { folded: text } = print;
    if (heads.length > 0 || WHOLE_HEADS.has(text) || print.isColumnHead(rows)) heads.push({ cell, text });
  }
  return heads;
}

/** The heads over several columns. */
const WHOLE_HEADS: ReadonlySet<string> = new Set(["申请人情况", "法人或其他组织"]);

function addedHeads(heads: readonly Head[], { columns }: FormRow): readonly Cell[] {
  const [persons, totals] = [columns[0], columns.at(-1)].map((column) =>
    heads.filter(({ text }) => column?.heads.includes(text)),
  );
  const isAdded = ({ text }: Head): boolean =>
    text.length <= LONGEST_HEAD && text !== SUBTOTAL && Array.from(text).some(isStrange);
  const second = (totals?.length ?? 0) > Math.max(1, persons?.length ?? 0) ? (totals ?? []) : [];
  return [...heads.filter(isAdded), ...second].map(({ cell }) => cell);
}

function isStrange(character: string): boolean {
  return isHan(character.charCodeAt(0)) && !WORDS_OF_HEADS.has(character);
}

/** Whether the kinds of applicants stand in another order. */
function areExchanged(heads: readonly Head[], { columns }: FormRow): boolean {
  const telling = columns.filter((column) => bareHead(column).length >= SHORTEST_TELLING);
  const places = telling.map((column) => heads.findIndex(({ text }) => isWholeHead(text, column)));
  if (places.includes(-1)) return false;
  if (places.some((at, index) => at < (places[index - 1] ?? -1))) return true;
  const [group, total] = [groupPlace(heads, columns), totalPlace(heads, columns)];
  const [first = 0, firstKind = 0] = places;
  // On lines of a terminal the merged head stands above all others.
  const isOneRow = heads[group]?.cell.row === heads[first]?.cell.row;
  const isRowByRow = heads[first]?.cell.row !== null || (total > first && total < firstKind);
  return group >= 0 && group < first && isOneRow && isRowByRow;
}

/** Whether 总计 stands before 自然人, or between it and the organisations. Over both, it stands beside 申请人情况. */
function isTotalAstray(heads: readonly Head[], { columns }: FormRow): boolean {
  const total = totalPlace(heads, columns);
  const behind = [
    groupPlace(heads, columns),
    heads.findIndex(({ text }) => columns[0]?.heads.includes(text)),
  ];
  return total >= 0 && behind.some((at) => at > total && heads[at]?.cell.row === heads[total]?.cell.row);
}

function groupPlace(heads: readonly Head[], columns: FormRow["columns"]): number {
  const groups = new Set(flatMap(columns, (column) => groupOf(column) ?? []));
  return heads.findIndex(({ text }) => groups.has(text));
}

function totalPlace(heads: readonly Head[], columns: FormRow["columns"]): number {
  return heads.findIndex(({ text }) => columns.at(-1)?.heads.includes(text));
}
