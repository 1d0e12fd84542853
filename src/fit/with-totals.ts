import { type Cell, isPrinted } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { tableIdentities } from "../forms/identities.js";
import { judgeIdentity } from "../forms/judge-identity.js";
import type { Alignment } from "./align-rows.js";
import { endsWithSum } from "./ends-with-sum.js";
import { filledSlot, type Slot, slotsByRow, slotValue } from "./fitted.js";
import { countIn } from "./read-figure.js";
import type { PageRecord } from "./records.js";

/** So many rows that end with their sum, all of them more than 0, are no chance. */
export const FEWEST_TOTALS = 3;

/** What a row says of its total. */
interface Total {
  readonly value: number;
  /** The last figure of a row that is not read; null of any other, and of a row that prints several zeros and nothing else. */
  readonly cell: Cell | null;
}

/**
 * The totals of section three where the layout drops its blank cells. Which kind of applicant a figure counts cannot be told then,
 * but the last of a row is its total where every row ends with its sum, and where all totals add up as the form asks. In such a table
 * a single 0 is the sum of nothing, unless a row prints 0 for a kind too: it may be one. A row that prints nothing leaves all in
 * doubt: of `A B 4 4` the figures may be those of either.
 *
 * ```text
 * 一、本年新收政府信息公开申请数量   83 2 85     the total is 85; 83 and 2 count two kinds, whichever
 * 二、上年结转政府信息公开申请数量   4 4         4
 * （一）予以公开                     0           0; where another row prints `0 0` or `0 2 2`, nothing is read
 * ```
 */
export function withTotals(
  slots: readonly Slot[],
  table: FormTable,
  records: readonly PageRecord[],
  { rows }: Alignment,
): readonly Slot[] {
  if (table.key !== "requests") return slots;
  const totals = new Map<number, Total>(); // by the place of their slot
  let kindsPrintZero = false;
  let from = 0;
  for (const [index, own] of [...slotsByRow(slots).values()].entries()) {
    const aligned = rows[index];
    const values = records[aligned?.record ?? -1]?.values ?? [];
    const total = aligned?.basis === "label" ? totalOf(own, values) : null;
    from += own.length;
    if (total === null) return slots;
    const printed = values.filter(isPrinted);
    kindsPrintZero ||= printed.slice(0, -1).some((cell) => countIn(cell) === 0);
    totals.set(from - 1, total);
  }
  const found = [...totals.values()].filter(({ value, cell }) => value > 0 && cell !== null);
  const values = new Map([...totals].map(([place, { value }]) => [place, value]));
  if (found.length < FEWEST_TOTALS || !addUp(values, table)) return slots;
  return slots.map((slot, place) => {
    const { value = 0, cell = null } = totals.get(place) ?? {};
    const isTotal = cell !== null && (value > 0 || !kindsPrintZero);
    return isTotal ? filledSlot(slot.row, slot.column, cell, "identity") : slot;
  });
}

/**
 * The total of a row: as it is read, or the last of fewer figures than the row has columns; 0 where all of them are. Null where the
 * row does not end with its sum, or prints nothing. A single 0 ends with its sum, any other single number does not.
 */
function totalOf(own: readonly Slot[], values: readonly Cell[]): Total | null {
  const last = own.at(-1);
  if (last?.state === "number") return { value: slotValue(last) ?? Number.NaN, cell: null };
  const printed = values.filter(isPrinted);
  if (printed.length === 0 || printed.length >= own.length) return null;
  const numbers = printed.map((cell) => countIn(cell) ?? Number.NaN);
  const isZero = numbers.every((number) => number === 0);
  if (isZero && numbers.length > 1) return { value: 0, cell: null };
  return isZero || endsWithSum(numbers)
    ? { value: numbers.at(-1) ?? Number.NaN, cell: printed.at(-1) ?? null }
    : null;
}

/** Whether totals, by the place of their slots, meet the identities that are about totals alone. */
export function addUp(totals: ReadonlyMap<number, number>, table: FormTable): boolean {
  const statuses = tableIdentities(table).map(
    ({ placed }) => judgeIdentity(placed, (place) => totals.get(place) ?? "unknown")?.status,
  );
  return statuses.includes("holds") && !statuses.includes("fails");
}
