import { FIGURE_LINE } from "../patterns.js";
import { isDigits } from "../source/is-digit.js";

/** Whether a line is a short figure or mark and nothing else; most of them are digits, and what is longer need not be looked at. */
export function isFigureLine(line: string): boolean {
  return line.length <= LONGEST_LINE && (isDigits(line) || FIGURE_LINE.test(line));
}

/** As `FIGURE_LINE` says, with its counter. */
const LONGEST_LINE = 17;
