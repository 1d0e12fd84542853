import { ROW_NUMBER_HEAD, WHOLE_NUMBER } from "../patterns.js";
import { isHan } from "../source/fold.js";
import type { Cell } from "./cell.js";

/** So many numbers that count on below such a head are no chance, where rows have lost its column. */
const ENOUGH_UNDER_HEAD = 4;
/** Without a head: figures of so many rows do not count 1, 2, 3. */
const ENOUGH_ROWS = 10;

/**
 * The cells of a page column that only counts the rows, and its heads. They are no figures, but beside blanks they would be
 * read as such.
 *
 * ```text
 * |              | 行次 | 自然人 | 商业企业 | … |          |              | 自然人 | … | 总计 | 行次 |
 * | 一、本年新收 |  1   |   2    |    2     |   |          | 一、本年新收 |   2    |   |  4   |  1   |
 * | 二、上年结转 |  2   |        |          |   |          | 二、上年结转 |        |   |      |  2   |
 * ```
 *
 * Under a head they may begin with any number. Where the layout shows no columns, or another number stands among them, none are
 * told.
 */
export function rowNumbers(cells: readonly Cell[]): readonly Cell[] {
  const heads = cells.filter(isRowNumberHead);
  for (const { column } of heads) {
    const numbers = numbersIn(cells, column);
    const first = Number(numbers[0]?.text);
    if (numbers.length >= ENOUGH_UNDER_HEAD && countFrom(first, numbers)) return [...heads, ...numbers];
  }
  if (heads.length > 0) return [];
  // Such a column begins with the first number of the table, or ends with its last.
  const [first, last] = [cells.find(isNumber), cells.findLast(isNumber)];
  const edges = [
    ...(first?.text === "1" ? [first] : []),
    ...(Number(last?.text) >= ENOUGH_ROWS ? [last] : []),
  ];
  const counting = edges.map((edge) => numbersIn(cells, edge?.column ?? null));
  return counting.find((numbers) => numbers.length >= ENOUGH_ROWS && countFrom(1, numbers)) ?? [];
}

/** Most cells are figures or long labels: a glance tells them. */
function isRowNumberHead({ text }: Cell): boolean {
  return text.length < 4 && isHan(text.charCodeAt(0)) && ROW_NUMBER_HEAD.test(text);
}

function numbersIn(cells: readonly Cell[], column: number | null): readonly Cell[] {
  return column === null ? [] : cells.filter((cell) => cell.column === column && isNumber(cell));
}

function isNumber({ text }: Cell): boolean {
  return !isHan(text.charCodeAt(0)) && WHOLE_NUMBER.test(text);
}

function countFrom(first: number, numbers: readonly Cell[]): boolean {
  return numbers.every(({ text }, index) => Number(text) === first + index);
}
