import type { Cell } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import { flatMap } from "../source/flat-map.js";
import { groupedBy } from "../source/grouped-by.js";
import { SUBTOTAL } from "./head-columns.js";
import type { Prints } from "./prints.js";
import type { PageRecord } from "./records.js";

/** A cell short enough for a head of section four: its folded words, and where it stands. */
export interface ProceedingsHead {
  readonly words: string;
  readonly row: number | null;
  readonly column: number | null;
  /** Offset into the page text. */
  readonly start: number;
}

const { rows: ROWS } = forms["2021"].proceedings; // as in the other edition
const COLUMNS = ROWS[0]?.columns.map(({ label }) => label) ?? [];

/** The outcomes of each group in official order, from 结果维持. An office that exchanges them prints them so that only the heads tell. */
const OUTCOMES = COLUMNS.slice(0, -1);

/** The head behind them, 总计. */
const TOTAL = COLUMNS.at(-1);

/** 行政复议 and 行政诉讼; and the groups, with both of 行政诉讼. */
const GROUPS = [...new Set(ROWS.map(({ label }) => label.split("/")[0] ?? ""))];
const ALL_GROUPS = ROWS.map(({ label }) => label.split("/").at(-1) ?? "");

/** A longer cell is no head. */
const LONGEST_HEAD = 24;

export function proceedingsHeads(cells: readonly Cell[], prints: Prints): readonly ProceedingsHead[] {
  const heads: ProceedingsHead[] = [];
  for (const { text, row, column, span } of cells) {
    if (text.length < LONGEST_HEAD && !prints.isFigure(text))
      heads.push({ words: prints.of(text).folded, row, column, start: span.start });
  }
  return heads;
}

/**
 * The columns at which the three groups begin, each under a 结果维持 of its own and behind the group before it; null where the layout
 * does not show them.
 */
export function groupStarts(
  heads: readonly ProceedingsHead[],
  { rows }: FormTable,
): readonly number[] | null {
  const starts = flatMap(heads, ({ words, column }) =>
    words === OUTCOMES[0] && column !== null ? [column] : [],
  );
  const behind = (group: number): number =>
    (starts[group - 1] ?? -Infinity) + (rows[group - 1]?.columns.length ?? 0);
  return starts.length === rows.length && starts.every((start, group) => start >= behind(group))
    ? starts
    : null;
}

/**
 * Whether the heads allow that a row is the fifteen figures in official order. PDF tools print the groups of 行政诉讼 in any order,
 * whatever that of their figures.
 */
export function headsAllow(
  row: readonly Cell[],
  { isRow, values }: PageRecord,
  heads: readonly ProceedingsHead[],
  table: FormTable,
): boolean {
  if (isRow)
    return (
      headsInOrder(heads) &&
      !hasOtherColumns(heads, table) &&
      standsUnderHeads(row, heads, table, values.length > row.length)
    );
  return areInOrder(heads, GROUPS) && outcomesInOrder(heads) && tornHeadsInOrder(heads, table, 1);
}

/**
 * A row that begins under the second outcome has left its first blank, where the layout shows no blanks before its figures. One
 * with cells to spare must begin under the first, since an office may print the year before it, and so must its groups.
 */
function standsUnderHeads(
  row: readonly Cell[],
  heads: readonly ProceedingsHead[],
  table: FormTable,
  hasSpare: boolean,
): boolean {
  const columnOf = (outcome: string | undefined): number | null =>
    heads.find(({ words }) => words === outcome)?.column ?? null;
  const [own, upheld, corrected] = [row[0]?.column ?? null, columnOf(OUTCOMES[0]), columnOf(OUTCOMES[1])];
  if (own === null) return true;
  if (!hasSpare || upheld === null) return own < (corrected ?? Infinity);
  let at = 0;
  const firsts = table.rows.map(({ columns }) => row[(at += columns.length) - columns.length]?.column);
  const starts = groupStarts(heads, table) ?? [upheld];
  return starts.every((start, group) => firsts[group] === start);
}

/** Whether the heads show more groups than the form has, such as a 小计 of 行政诉讼. */
function hasOtherColumns(heads: readonly ProceedingsHead[], table: FormTable): boolean {
  const counts = new Map<number | null, number>();
  for (const { words, row } of heads) {
    if (words === SUBTOTAL) return true;
    if (words === OUTCOMES[0]) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > table.rows.length);
}

/**
 * Whether one row of the page prints the groups in another order than the form's, or 总计 before its outcomes. Then no reading that has
 * lost the rows can tell whose its figures are.
 */
export function showsGroupsExchanged(cells: readonly Cell[], prints: Prints): boolean {
  const heads = proceedingsHeads(cells, prints).filter(({ row }) => row !== null);
  return [...groupedBy(heads, ({ row }) => row).values()].some(
    (own) => !areInOrder(own, ALL_GROUPS) || beginsWithTotal(own),
  );
}

/** Whether the heads stand in official order, as far as they are whole. */
export function headsInOrder(heads: readonly ProceedingsHead[]): boolean {
  return (
    areInOrder(heads, GROUPS) &&
    areInOrder(heads, ALL_GROUPS) &&
    outcomesInOrder(heads) &&
    !beginsWithTotal(heads)
  );
}

/** Whether one row of the page prints 总计 before all outcomes, and so its figures. */
function beginsWithTotal(heads: readonly ProceedingsHead[]): boolean {
  return [...groupedBy(heads, ({ row }) => row)].some(([row, own]) => {
    const words = own.map((head) => head.words).filter((text) => text === TOTAL || OUTCOMES.includes(text));
    return row !== null && words[0] === TOTAL && OUTCOMES.every((outcome) => words.includes(outcome));
  });
}

function areInOrder(heads: readonly ProceedingsHead[], order: readonly string[]): boolean {
  const places = order
    .map((name) => heads.findIndex(({ words }) => words.startsWith(name)))
    .filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1));
}

/** Whether all outcomes that are those of one group, with their total or without, stand in their order; torn heads say nothing. */
function outcomesInOrder(heads: readonly ProceedingsHead[]): boolean {
  return [OUTCOMES, COLUMNS].every((order) => {
    const places = heads.map(({ words }) => order.indexOf(words)).filter((place) => place >= 0);
    for (let at = 0; at < places.length; at += order.length) {
      const group = places.slice(at, at + order.length);
      if (new Set(group).size === order.length && group.some((place, index) => place !== index)) return false;
    }
    return true;
  });
}

/** What tells the outcomes apart where their heads are wrapped: 其他 and 尚未 stand on the upper line, 维持, 纠正 and 审结 on the lower. */
const SIGNS_OF_OUTCOMES: readonly (readonly string[])[] = [
  ["他", "尚"],
  ["维", "纠", "审"],
];

/**
 * Whether the heads, whole or torn, show the outcomes in their order, a group after the other, but for as many heads as may be `astray`.
 * A tool that prints the heads of a group in another order prints its figures so too, and their sum does not tell.
 */
export function tornHeadsInOrder(
  heads: readonly ProceedingsHead[],
  { rows }: FormTable,
  astray = 0,
): boolean {
  const characters = COLUMNS.join("");
  const own = heads.filter(({ words }) =>
    Array.from(words).every((character) => characters.includes(character)),
  );
  const begun = SIGNS_OF_OUTCOMES.map((order) => {
    const places = flatMap(own, ({ words }) => {
      const place = order.findIndex((sign) => words.includes(sign));
      return place < 0 ? [] : [place];
    });
    return places.filter((place, at) => at === 0 || place <= (places[at - 1] ?? -1)).length;
  });
  return begun.reduce((sum, groups) => sum + groups, 0) <= SIGNS_OF_OUTCOMES.length * rows.length + astray;
}

/** Whether some figures stand above the heads and others below: those above are rather the last of the table before. */
export function beginsAbove(numbers: readonly Cell[], heads: readonly ProceedingsHead[]): boolean {
  const first = heads.find(({ words }) => GROUPS.some((group) => words.startsWith(group)))?.start ?? 0;
  const above = numbers.filter(({ span }) => span.start < first).length;
  return above > 0 && above < numbers.length;
}
