// @ts-check
/** Layouts that show a cell behind the other, and nothing of where a row ends. */
const STREAMS = [
  "line-cells",
  "line-cells-empty",
  "line-cells-spaced",
  "line-cells-spaced-blanks",
  "bar-alone",
];

/**
 * What the library does not do yet: laws that readings of these pages may break, and why. A gap that is left out of
 * `layout`, `noise` or `damage` holds for all of them; `"none"` stands for pages without noise or damage.
 *
 * @type {readonly {
 *   law: import("../../src/testing/index.js").PageLaw,
 *   layout?: string | readonly string[],
 *   noise?: string | readonly string[],
 *   damage?: string | readonly string[],
 *   reason: string,
 * }[]}
 */
export const knownGaps = [
  {
    law: "every-number-told",
    layout: ["glued-rows", "glued-page"],
    reason:
      "Glued: a run of digits that cannot be cut is told as one number, a sum without its unit not at all.",
  },
  {
    law: "every-number-told",
    damage: ["dropped-cell", "dropped-blanks", "dropped-labels", "dropped-row"],
    reason: "A signed change (减少0) in a row that cannot be placed may be told by its digits alone.",
  },
  {
    law: "every-number-told",
    layout: ["bar-cells", "bar-alone", "bar-line", "word-line", "aligned-columns", "aligned-wrapped"],
    reason: "A signed change (减少0) in a row that could not be placed is told as words, not as a number.",
  },
  {
    law: "every-number-told",
    damage: "glued-cells",
    reason:
      "A digit glued to a mark (1-) is no number any more: the doubt about its row tells of it, not a diagnostic of its own.",
  },
  {
    law: "figures-come-back",
    layout: [...STREAMS, "bar-cells", "tab-alone"],
    noise: ["torn-labels", "lost-label"],
    reason:
      "Without rows only labels tell which cells belong together: a torn or blank one beside blank cells leaves several ways.",
  },
  {
    law: "figures-come-back",
    layout: [...STREAMS, "bar-cells", "tab-alone", "bar-rows-open", "tab-rows"],
    noise: "subtotal-column",
    reason:
      "Where most cells are blank no sum tells the eighth column from the seven, and these layouts do not align heads.",
  },
  {
    law: "figures-come-back",
    layout: ["grid-table", "box-table"],
    noise: "full-width-digits",
    reason:
      "Digits are made half-width before a layout is read: several wide ones in a line move its strokes.",
  },
  {
    law: "figures-come-back",
    layout: ["word-line", "bar-line"],
    reason: "A bare stream is believed only where everything adds up; blanks and marks in it are not shown.",
  },
  {
    law: "figures-come-back",
    layout: ["aligned-columns", "aligned-wrapped"],
    reason: "A table with blanks or marks only is not seen; rows under wrapped heads and labels are missed.",
  },
  {
    law: "figures-come-back",
    layout: "bar-alone",
    reason: "A row that begins with a blank cell looks like one that begins with its bar.",
  },
];

/**
 * The laws that pages of this kind may break.
 *
 * @param {string} layout
 * @param {string} noise
 * @param {string} damage
 */
export function excusedLaws(layout, noise, damage) {
  return knownGaps
    .filter((gap) => covers(gap.layout, layout) && covers(gap.noise, noise) && covers(gap.damage, damage))
    .map(({ law }) => law);
}

/**
 * @param {string | readonly string[] | undefined} names
 * @param {string} name
 */
function covers(names, name) {
  return names === undefined || names === name || (Array.isArray(names) && names.includes(name));
}
