import type { Quantity } from "../forms/form.js";
import {
  AMOUNT_CELL,
  CHANGE_BOTH,
  CHANGE_DOWN,
  CHANGE_NONE,
  CHANGE_REMARK,
  CHANGE_THOUSANDS,
  CHANGE_UP,
  COUNT_CELL,
  DIGIT,
  DIGITS_ONLY,
  FIGURE_START,
  FOOTNOTE_MARK,
  MARK_CELL,
  NUMBER_REMARK,
  NUMBERED_WORDS,
  PART_REMARK,
  REVOKING_REMARK,
  SIGNED_DIGITS,
  THOUSANDS,
  TORN_FIGURE,
  TORN_NUMBERING,
  UNIT_REMARK,
} from "../patterns.js";
import { foldText, isHan } from "../source/fold.js";
import { isDigitOfAnyWidth, isDigits } from "../source/is-digit.js";

/** What one cell prints, read as its column asks. `increase` and `decrease` belong to a change, `unit` to an amount. */
export interface PrintedFigure {
  readonly state: "number" | "blank" | "mark" | "text";
  readonly value: number | null;
  readonly increase: number | null;
  readonly decrease: number | null;
  readonly unit: string | null;
}

/** The unit that the words around an amount print, where its cell prints none; see `amountUnit`. */
export type HeadUnit = string | null;

/** What a unit is in 万元. Exact in decimals: a division by ten thousand would leave binary dust. */
const IN_TEN_THOUSANDS: ReadonlyMap<string, number> = new Map([
  ["元", -4],
  ["百元", -2],
  ["千元", -1],
  ["万元", 0],
  ["百万元", 2],
  ["千万元", 3],
  ["亿元", 4],
]);

const NOTHING = { value: null, increase: null, decrease: null, unit: null } as const;

const BLANK: PrintedFigure = { state: "blank", ...NOTHING };
const MARK: PrintedFigure = { state: "mark", ...NOTHING };
const WORDS: PrintedFigure = { state: "text", ...NOTHING };

/** What nearly every cell prints: nothing, `0`, `283`; not `000`. */
export function isPlainFigure(printed: string): boolean {
  if (printed.length < 2) return printed === "" || isDigits(printed);
  return printed.length <= LONGEST_COUNT && !printed.startsWith("0") && isDigits(printed);
}

/** As `COUNT_CELL` says. */
const LONGEST_COUNT = 15;

/** Reads the print of a cell. What is not surely a number is a blank, a mark or text, never a guess. */
export function readFigure(printed: string, quantity: Quantity, headUnit: HeadUnit = null): PrintedFigure {
  if (printed === "") return BLANK;
  if (quantity === "count" && isPlainFigure(printed)) return numberFigure(Number(printed));
  if (isNoFigure(printed)) return WORDS;
  return readFolded(foldText(printed), quantity, headUnit);
}

function readFolded(folded: string, quantity: Quantity, headUnit: HeadUnit): PrintedFigure {
  if (folded === "") return BLANK;
  if (MARK_CELL.test(folded)) return MARK;
  if (quantity === "change" && CHANGE_NONE.test(folded)) return changeFigure(0, 0);
  if (!DIGIT.test(folded) || REVOKING_REMARK.test(folded)) return WORDS;
  const text = withoutThousands(folded);
  if (quantity === "change") {
    const change = readChange(text.replace(CHANGE_THOUSANDS, (digits) => digits.replaceAll(",", "")));
    if (change !== null) return change;
    if (CHANGE_REMARK.test(text)) return WORDS;
  }
  if (quantity === "fee" || quantity === "procurement") {
    const amount = readAmount(text, quantity, headUnit);
    if (amount !== null) return amount;
  }
  const [, count, remark = ""] = COUNT_CELL.exec(text) ?? [];
  const isChange = quantity === "change";
  if (count === undefined || NUMBER_REMARK.test(remark) || (!isChange && count.startsWith("+"))) return WORDS;
  const value = Number(count);
  const isUnsigned = value > 0 && !count.startsWith("+");
  if (isChange && isUnsigned && remark !== "" && !PART_REMARK.test(remark)) return WORDS;
  if (value < 0 && (quantity === "fee" || quantity === "procurement")) return WORDS; // the dash of a list
  // A number without sign is an increase; zero is neither.
  return numberFigure(value, isChange && value > 0 ? value : null, isChange && value < 0 ? -value : null);
}

function numberFigure(
  value: number,
  increase: number | null = null,
  decrease: number | null = null,
  unit: string | null = null,
): PrintedFigure {
  return { state: "number", value, increase, decrease, unit };
}

/** The number of a cell that counts something; null where it prints none. */
export function countIn({ text }: { readonly text: string }): number | null {
  return readFigure(text, "count").value;
}

/**
 * Whether a cell could be a figure of any column: a number, a mark, a change, or blank; also digits that no column can
 * read. `fold` gives its folded text.
 */
export function couldBeFigure(printed: string, fold = (): string => foldText(printed)): boolean {
  if (isPlainFigure(printed)) return true;
  if (isHan(printed.charCodeAt(0)) && !FIGURE_START.test(printed)) return false; // most labels
  if (TORN_FIGURE.test(printed)) return true;
  if (DIGITS_ONLY.test(printed)) return !TORN_NUMBERING.test(printed);
  if (!FIGURE_START.test(printed) || NUMBERED_WORDS.test(printed) || isNoFigure(printed)) return false;
  const folded = fold();
  return (
    SIGNED_DIGITS.test(folded) ||
    ANY_QUANTITY.some((quantity) => readFolded(folded, quantity, null) !== WORDS)
  );
}

/** How a print can be read: a fee is an amount as procurement is. */
const ANY_QUANTITY = ["count", "procurement", "change"] as const;

/** A figure is short, has no footnote and no gap: a cell need not be folded to know that it is none. */
function isNoFigure(printed: string): boolean {
  return printed.length > LONGEST_FIGURE || FOOTNOTE_MARK.test(printed) || innerGap(printed);
}

const LONGEST_FIGURE = 120;

/** `1 2` may be two cells: white space between digits is not closed. */
function innerGap(printed: string): boolean {
  let digitBefore = false;
  let gap = false;
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code <= 0x20 || (code >= 0x80 && printed.charAt(at).trim() === "")) gap = digitBefore;
    else {
      const digit = isDigitOfAnyWidth(code);
      if (digit && gap) return true;
      digitBefore = digit;
      gap = false;
    }
  }
  return false;
}

function withoutThousands(folded: string): string {
  const grouped = THOUSANDS.exec(folded)?.[0];
  return grouped === undefined ? folded : grouped.replaceAll(",", "") + folded.slice(grouped.length);
}

function readChange(text: string): PrintedFigure | null {
  const both = CHANGE_BOTH.exec(text);
  if (both !== null) return changeFigure(Number(both[1] ?? both[2]), Number(both[3]));
  const up = CHANGE_UP.exec(text);
  if (up !== null) return changeFigure(Number(up[1] ?? up[2]), null);
  const down = CHANGE_DOWN.exec(text);
  return down === null ? null : changeFigure(null, Number(down[1] ?? down[2]));
}

function changeFigure(increase: number | null, decrease: number | null): PrintedFigure {
  return numberFigure((increase ?? 0) - (decrease ?? 0), increase, decrease);
}

/** A fee is told in 万元 whatever unit is printed; procurement keeps its printed unit beside it. */
function readAmount(text: string, quantity: "fee" | "procurement", headUnit: HeadUnit): PrintedFigure | null {
  const amount = AMOUNT_CELL.exec(text);
  if (amount === null) return null;
  const value = Number(amount[1]);
  const unit = amount[2] ?? amount[3] ?? headUnit;
  const name = unit === null || unit.endsWith("元") ? unit : `${unit}元`;
  const power = IN_TEN_THOUSANDS.get(name ?? "万元");
  const remark = amount[4] ?? "";
  if (UNIT_REMARK.test(remark) || NUMBER_REMARK.test(remark)) return WORDS;
  if (power === undefined) return value === 0 ? numberFigure(0) : WORDS; // of a unit that nobody knows; nothing is 0 in any
  if (quantity === "procurement") return numberFigure(value, null, null, name);
  return numberFigure(Number(`${amount[1] ?? ""}e${String(power)}`), null, null, name);
}
