import type { Slot } from "../fit/fitted.js";
import { type Page, toSource } from "../page/page.js";
import { coverSpans, type Span } from "../source/span.js";

/** From the first cell of the slots to the last, in the source; null where none has a cell. */
export function spanOfSlots(page: Page, slots: readonly Slot[]): Span | null {
  return slots.reduce<Span | null>((span, { cell }) => {
    if (cell === null) return span;
    const place = toSource(page, cell.span);
    return span === null ? place : coverSpans(span, place);
  }, null);
}
