import { FEE_WORDS, MONEY_UNIT, UNIT_MENTION, UNIT_NOTE } from "../patterns.js";
import { foldText } from "../source/fold.js";
import type { Cell } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import type { Prints } from "./prints.js";
import type { HeadUnit } from "./read-figure.js";

/** A longer cell is prose; heads glued to sentences stand at its end. */
const LONGEST_LABEL = 120;

/**
 * The unit that the words of a table and around it print for its amounts, in a head, a label or a note, or torn from a figure in the cell behind it:
 * `本年收费金额（单位：万元）`, `行政事业性收费（元）`, `单位：元`, `元`. Null where they print none. Where they print several it is all of
 * them, which is the unit of no amount: one that prints none of its own then cannot be told.
 */
export function amountUnit(cells: readonly Cell[], { key }: FormTable, prints: Prints): HeadUnit {
  if (key !== "disclosure") return null; // only section two has amounts
  const units = new Set<string>();
  let followsFigure = false; // blank cells may stand between
  const notes = prints.notes.filter((note) => note.length <= LONGEST_LABEL && isUnitNote(foldText(note)));
  for (const text of [...notes, ...cells.map((cell) => cell.text)]) {
    if (text === "") continue;
    const isFigure = prints.isFigure(text);
    if (!isFigure && text.includes("元")) {
      const { folded } = prints.of(text.slice(-LONGEST_LABEL));
      for (const [, ofAmount, told, counted, bracketed, alone] of folded.matchAll(UNIT_MENTION)) {
        const unit = ofAmount ?? told ?? counted ?? bracketed ?? (followsFigure ? alone : undefined);
        for (const [name] of unit?.matchAll(MONEY_UNIT) ?? []) units.add(name);
      }
    }
    followsFigure = isFigure;
  }
  return units.size === 0 ? null : [...units].join("/");
}

/** A line of its own that tells a unit, and not that of the fee for requests (信息处理费). */
function isUnitNote(folded: string): boolean {
  return UNIT_NOTE.test(folded) && !FEE_WORDS.test(folded);
}
