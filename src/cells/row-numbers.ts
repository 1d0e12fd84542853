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
  return heads.length > 0 ? underHeads(cells, heads) : withoutHeads(cells);
}

function underHeads(cells: readonly Cell[], heads: readonly Cell[]): readonly Cell[] {
  const numbersOf = new Map(heads.map(({ column }): [number | null, Cell[]] => [column, []]));
  for (const cell of cells)
    if (cell.column !== null && isNumber(cell)) numbersOf.get(cell.column)?.push(cell);
  for (const [column, numbers] of numbersOf) {
    if (numbers.length < ENOUGH_UNDER_HEAD || !countFrom(Number(numbers[0]?.text), numbers)) continue;
    return [...heads.filter((head) => head.column === column), ...numbers];
  }
  return [];
}

/** Such a column begins with the first number of the table, or ends with its last. */
function withoutHeads(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.find(isNumber);
  const last = cells.findLast(isNumber);
  for (const edge of [first?.text === "1" ? first : null, Number(last?.text) >= ENOUGH_ROWS ? last : null]) {
    const column = edge?.column ?? null;
    if (column === null) continue;
    const numbers = cells.filter((cell) => cell.column === column && isNumber(cell));
    if (numbers.length >= ENOUGH_ROWS && countFrom(1, numbers)) return numbers;
  }
  return [];
}

/** Most cells are figures or long labels: a glance tells them. */
function isRowNumberHead({ text }: Cell): boolean {
  return text.length < 4 && isHan(text.charCodeAt(0)) && ROW_NUMBER_HEAD.test(text);
}

function isNumber({ text }: Cell): boolean {
  return !isHan(text.charCodeAt(0)) && WHOLE_NUMBER.test(text);
}

function countFrom(first: number, numbers: readonly Cell[]): boolean {
  return numbers.every(({ text }, index) => Number(text) === first + index);
}
