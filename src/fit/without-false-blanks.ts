import type { FormRow, FormTable } from "../forms/form.js";
import { DIGIT, NOTE_START, NUMBERING_DIGITS } from "../patterns.js";
import { isPrinted } from "../cells/cell.js";
import { flatMap } from "../source/flat-map.js";
import type { Alignment } from "./align-rows.js";
import { inDoubt, type Slot, slotsByRow } from "./fitted.js";
import type { Prints } from "./prints.js";
import type { PageRecord } from "./records.js";

/**
 * Figures may stand in cells of words, where the page puts signs around them or a reading takes it apart at the wrong places. A
 * row is not blank where words with such digits stand in it, or between it and the rows that are known before and behind it; nor beside
 * a row of figures whose label is none of the form, which may be the rest of its own.
 *
 * ```text
 * [三、本年  | [（一        |  | [5]{style | [3]{style
 * 度办理结果] | ）予以公开]  |  | ="font    | ="font        5 and 3 are the figures of 予以公开
 * ```
 */
export function withoutFalseBlanks(
  slots: readonly Slot[],
  { rows }: FormTable,
  records: readonly PageRecord[],
  alignment: Alignment,
  prints: Prints,
): readonly Slot[] {
  const ofRow = slotsByRow(slots);
  const isBlank = (row: FormRow): boolean => ofRow.get(row)?.every(({ state }) => state === "blank") ?? false;
  const blank = rows.filter(isBlank);
  if (blank.length === 0) return slots;
  const known = new Set(flatMap(alignment.rows, (aligned) => aligned?.record ?? []));
  const hidesFigures = records.map(({ labelCells }) =>
    labelCells.some(({ text }) => holdsDigits(text, prints)),
  );
  const printsFigures = (at: number): boolean =>
    !known.has(at) &&
    records[at]?.label.joined !== "" &&
    records[at]?.values.some((cell) => isPrinted(cell) && prints.isFigure(cell.text)) === true;
  const isFalse = (row: FormRow): boolean => {
    const record = alignment.rows[rows.indexOf(row)]?.record;
    if (record === undefined) return false;
    if (printsFigures(record - 1) || printsFigures(record + 1)) return true;
    let from = record;
    let to = record + 1;
    while (from > 0 && !known.has(from - 1)) from--;
    while (to < records.length && !known.has(to)) to++;
    return hidesFigures.slice(from, to).includes(true);
  };
  const doubtful = new Set(blank.filter(isFalse));
  return doubtful.size === 0 ? slots : slots.map((slot) => (doubtful.has(slot.row) ? inDoubt(slot) : slot));
}

/** Whether words hold digits that neither number a label nor are part of a note, a date or a reference. */
function holdsDigits(text: string, prints: Prints): boolean {
  if (!DIGIT.test(text)) return false;
  const { folded } = prints.of(text);
  return !NOTE_START.test(folded) && DIGIT.test(folded.replace(NUMBERING_DIGITS, " "));
}
