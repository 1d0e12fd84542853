import { PAGE_MARK } from "../patterns.js";
import { foldText, isHan } from "./fold.js";
import { isDigit } from "./is-digit.js";

/** Whether a line or a cell is the number of a page, such as `-3-`, `— 3 —` or `第3页`. `fold` gives its folded text. */
export function isPageMark(printed: string, fold = (): string => foldText(printed)): boolean {
  return (
    printed.length < LONGEST_PAGE_MARK && couldBePageMark(printed.charCodeAt(0)) && PAGE_MARK.test(fold())
  );
}

const LONGEST_PAGE_MARK = 24;

/** Nearly all cells are figures, labels or numbered labels: their first character tells that they are no page marks. */
function couldBePageMark(first: number): boolean {
  return first === FIRST_OF_ORDINAL || !(isDigit(first) || isHan(first) || first === 0xff08);
}

/** 第 */
const FIRST_OF_ORDINAL = 0x7b2c;
