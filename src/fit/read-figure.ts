import type { Quantity } from "../forms/form.js";
import {
  AMOUNT_CELL,
  CHANGE_BOTH,
  CHANGE_DOWN,
  CHANGE_NONE,
  CHANGE_UP,
  COUNT_CELL,
  DIGITS_ONLY,
  FIGURE_START,
  FOOTNOTE_MARK,
  MARK_CELL,
  THOUSANDS,
  TORN_NUMBERING,
} from "../patterns.js";
import { foldText } from "../source/fold.js";

/** What one cell prints, read as its column asks. `increase` and `decrease` belong to a change, `unit` to an amount. */
export interface PrintedFigure {
  readonly state: "number" | "blank" | "mark" | "text";
  readonly value: number | null;
  readonly increase: number | null;
  readonly decrease: number | null;
  readonly unit: string | null;
}

/** The unit that the head of an amount column prints, where the cell prints none. */
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

/** What nearly every cell prints: `0`, `283`; not `000`. */
function isPlainCount(printed: string): boolean {
  if (printed.length > 1 && printed.startsWith("0")) return false;
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code < 0x30 || code > 0x39) return false;
  }
  return printed.length <= LONGEST_COUNT;
}

/** As `COUNT_CELL` says. */
const LONGEST_COUNT = 15;

/** Reads the print of a cell. What is not surely a number is a blank, a mark or text, never a guess. */
export function readFigure(printed: string, quantity: Quantity, headUnit: HeadUnit = null): PrintedFigure {
  if (printed === "") return BLANK;
  if (quantity === "count" && isPlainCount(printed))
    return { state: "number", ...NOTHING, value: Number(printed) };
  if (tooLong(printed) || FOOTNOTE_MARK.test(printed)) return { state: "text", ...NOTHING };
  const folded = foldText(printed);
  if (folded === "") return BLANK;
  if (innerGap(printed)) return { state: "text", ...NOTHING };
  const text = withoutThousands(folded);
  if (quantity === "change") {
    const change = readChange(text);
    if (change !== null) return change;
  }
  if (MARK_CELL.test(folded)) return { state: "mark", ...NOTHING };
  if (quantity === "fee" || quantity === "procurement") {
    const amount = readAmount(text, quantity, headUnit);
    if (amount !== null) return amount;
  }
  const count = COUNT_CELL.exec(text)?.[1];
  if (count === undefined || (quantity !== "change" && count.startsWith("+")))
    return { state: "text", ...NOTHING };
  return {
    ...NOTHING,
    state: "number",
    value: Number(count),
    ...(quantity === "change" ? changeOf(Number(count)) : {}),
  };
}

/** Whether a cell could be a figure of any column: a number, a mark, a change, or blank; also digits that no column can read. */
export function couldBeFigure(printed: string): boolean {
  if (printed === "" || isPlainCount(printed)) return true;
  if (DIGITS_ONLY.test(printed)) return !TORN_NUMBERING.test(printed);
  if (!FIGURE_START.test(printed)) return false;
  return (["count", "procurement", "change"] as const).some(
    (quantity) => readFigure(printed, quantity).state !== "text",
  );
}

/** A figure is short; a long cell need not be folded to know that it is none. */
function tooLong(printed: string): boolean {
  return printed.length > 120;
}

/** `1 2` may be two cells: white space between digits is not closed. */
function innerGap(printed: string): boolean {
  let digitBefore = false;
  let gap = false;
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at);
    if (code <= 0x20 || (code >= 0x80 && printed.charAt(at).trim() === "")) gap = digitBefore;
    else {
      const digit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
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
  if (CHANGE_NONE.test(text)) return changeFigure(0, 0);
  const both = CHANGE_BOTH.exec(text);
  if (both !== null) return changeFigure(Number(both[1] ?? both[2]), Number(both[3]));
  const up = CHANGE_UP.exec(text);
  if (up !== null) return changeFigure(Number(up[1]), null);
  const down = CHANGE_DOWN.exec(text);
  return down === null ? null : changeFigure(null, Number(down[1]));
}

function changeFigure(increase: number | null, decrease: number | null): PrintedFigure {
  return { ...NOTHING, state: "number", value: (increase ?? 0) - (decrease ?? 0), increase, decrease };
}

/** A number without sign is an increase; zero is neither. */
function changeOf(net: number): { increase: number | null; decrease: number | null } {
  return { increase: net > 0 ? net : null, decrease: net < 0 ? -net : null };
}

/** A fee is told in 万元 whatever unit is printed; procurement keeps its printed unit beside it. */
function readAmount(text: string, quantity: "fee" | "procurement", headUnit: HeadUnit): PrintedFigure | null {
  const amount = AMOUNT_CELL.exec(text);
  if (amount === null) return null;
  const value = Number(amount[1]);
  const unit = amount[2] ?? headUnit;
  const name = unit === null || unit.endsWith("元") ? unit : `${unit}元`;
  if (quantity === "procurement") return { ...NOTHING, state: "number", value, unit: name };
  const inTenThousands = Number(`${amount[1] ?? ""}e${String(IN_TEN_THOUSANDS.get(name ?? "万元") ?? 0)}`);
  return { ...NOTHING, state: "number", value: inTenThousands, unit: name };
}
