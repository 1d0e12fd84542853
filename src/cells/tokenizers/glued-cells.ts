import { isDigitOfAnyWidth } from "../../source/is-digit.js";
import { isSpace } from "../../source/white-space.js";
import { CHANGE_REST, GLUED_UNIT, THOUSANDS_GROUP } from "../../patterns.js";
import { type Cell, cellAt } from "../cell.js";
import { endsLine } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";

/** No half of a signed change is longer: its mark, its sign, its digits, and what follows. */
const LONGEST_CHANGE = 15;

/** A row of blank cells: as many no-break spaces indent no words. */
const BLANK_ROW = "\u00a0".repeat(5);

/** A run of so many digits is no single figure. */
const FIGURES_RUN_TOGETHER = 12;

/**
 * Cells glued together: only the change between words and digits shows where a label ends. How many cells a run of digits
 * holds is left to the fit.
 *
 * ```text
 * 行政规范性文件6233440第二十条第(五)项信息内容本年处理决定数量行政许可4529
 *               ^      ^ words again                                   ^
 * 1.属于国家秘密40000042.其他法律行政法规禁止公开0000000
 *                      ^ a digit before a point and a word numbers the next label
 * 本年新收政府信息公开申请数量832⍽⍽⍽⍽85
 *                                 ^ Word pastes hold a no-break space in every blank cell
 * ```
 */
export const gluedCells: TableTokenizer = {
  name: "glued-cells",
  glued: true,
  tokenize({ text, start, end }) {
    const cells: Cell[] = [];
    let glued = false;
    let from = start;
    let at = start;
    let follows = false; // whether a run of digits ends at `from`
    /** The word up to here, and the blank cells that part it from digits. */
    const word = (to: number, precedes = false): void => {
      let first = from;
      let last = to;
      if (follows)
        while (first < to && isBlankCell(text, first)) cells.push(cellAt(text, first, first++, null, null));
      if (precedes) while (last > first && isBlankCell(text, last - 1)) last--;
      const cell = cellAt(text, first, last, null, null);
      if (cell.text !== "") cells.push(cell);
      while (last < to) cells.push(cellAt(text, last, last++, null, null));
      follows = precedes;
    };
    while (at < end) {
      if (endsLine(text.charCodeAt(at))) {
        word(at);
        from = ++at;
      } else if (isBlankRow(text, at)) {
        word(at);
        while (isBlankCell(text, at)) cells.push(cellAt(text, at, at++, null, null));
        from = at;
      } else if (!isDigitOfAnyWidth(text.charCodeAt(at))) at++;
      else {
        const digits = endOfDigits(text, at, end);
        const negative = isNegative(text, at, digits, start);
        const run = !negative && isInWords(text, at, start) ? at : endOfRun(text, at, digits, end);
        if (run > at) {
          const first = negative ? at - 1 : at;
          const followsBlanks = first === from && cells.at(-1)?.text === "";
          const followsWord = first > start && !isSpace(text.charCodeAt(first - 1));
          if (followsBlanks || followsWord || run - at >= FIGURES_RUN_TOGETHER) glued = true;
          word(first, true);
          cells.push(cellAt(text, first, run, null, null));
          from = run;
        }
        at = Math.max(run, digits);
      }
    }
    word(end);
    return glued ? cells : null;
  },
};

function isBlankCell(text: string, at: number): boolean {
  return text.charAt(at) === "\u00a0";
}

function isBlankRow(text: string, at: number): boolean {
  return isBlankCell(text, at) && text.startsWith(BLANK_ROW, at);
}

function endOfDigits(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && (isDigitOfAnyWidth(text.charCodeAt(to)) || (to > at && isThousandsComma(text, to))))
    to++;
  return to;
}

/** The comma of `30,857`: three digits follow it, and no fourth. */
function isThousandsComma(text: string, at: number): boolean {
  return THOUSANDS_GROUP.test(text.slice(at, at + 5));
}

/** Behind the unit of an amount, where one follows. */
function withUnit(text: string, run: number): number {
  return run + (GLUED_UNIT.exec(text.slice(run, run + 2))?.[0].length ?? 0);
}

/** Where the figures among digits end: before the digit that numbers the next label (`2.其他…`), which may be all of them. */
function endOfRun(text: string, at: number, digits: number, end: number): number {
  const change = CHANGE_REST.exec(text.slice(digits, digits + LONGEST_CHANGE));
  if (change !== null) return digits + change[0].length;
  if (!isPoint(text.charAt(digits))) return isCounted(text.charAt(digits)) ? at : withUnit(text, digits);
  const fraction = endOfDigits(text, digits + 1, end);
  if (text.charAt(digits) === "." && fraction > digits + 1 && !isPoint(text.charAt(fraction)))
    return withUnit(text, fraction);
  return digits - 1;
}

/** A number in a sentence or a date: `2023年`, `61件`, `本单位为0。`. */
function isCounted(character: string): boolean {
  return character !== "" && "年月日件条项个份次篇人号%％。；".includes(character);
}

/** `国办发〔2021〕30号`, `(3)`: digits inside brackets are no figures. */
function isInWords(text: string, at: number, start: number): boolean {
  const before = at > start ? text.charAt(at - 1) : "";
  return before !== "" && "〔[(（第-—".includes(before);
}

/** `,-1,`: a minus that no word stands before, not that of `2021-1`, nor the number of a page, `-1-`, nor `-0`. */
function isNegative(text: string, at: number, digits: number, start: number): boolean {
  const before = at - 1 > start ? text.charCodeAt(at - 2) : LINE_FEED;
  return (
    at > start &&
    text.charAt(at - 1) === "-" &&
    (isSpace(before) || before === COMMA) &&
    text.charAt(at) !== "0" &&
    !text.slice(digits, digits + 2).includes("-")
  );
}

const COMMA = 0x2c;
const LINE_FEED = 0x0a;

function isPoint(character: string): boolean {
  return character === "." || character === "．" || character === "、";
}
