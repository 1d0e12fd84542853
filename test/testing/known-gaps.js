// @ts-check
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
    law: "no-number-in-silence",
    damage: ["dropped-cell", "dropped-blanks", "glued-cells"],
    reason:
      "A row with a cell too few is filled from the left, or from the side on which other rows have blanks.",
  },
  {
    law: "no-number-in-silence",
    layout: ["bar-line", "word-line"],
    reason:
      "Blanks dropped: the only number of a row is put into its first column, words of the next row into the others.",
  },
  {
    law: "no-number-in-silence",
    layout: ["glued-rows", "glued-page"],
    reason: "Glued: a fee in 元 is read as 万元; a comma between thousands ends the number.",
  },
  {
    law: "every-number-told",
    layout: ["glued-rows", "glued-page"],
    reason: "Glued: a fee or an amount is cut without its unit.",
  },
  {
    law: "every-number-told",
    layout: ["aligned-columns", "aligned-wrapped", "word-line", "bar-line"],
    reason: "Cells of rows that could not be placed are not all listed as unplaced.",
  },
  {
    law: "every-number-told",
    damage: ["dropped-cell", "dropped-labels"],
    reason: "An amount with its unit (0元) in a row that could not be placed is not listed as unplaced.",
  },
  {
    law: "figures-come-back",
    layout: "word-line",
    reason: "A bare stream of words is believed only where everything adds up, and without other rows.",
  },
  {
    law: "figures-come-back",
    layout: ["aligned-columns", "aligned-wrapped", "csv-repeated", "csv-blank"],
    reason: "A table with blanks or marks only is not seen; rows under wrapped heads and labels are missed.",
  },
  {
    law: "figures-come-back",
    layout: ["bar-rows-open", "bar-cells", "bar-alone"],
    reason: "A row that begins with a blank cell looks like one that begins with its bar.",
  },
  {
    law: "figures-come-back",
    noise: "subtotal-column",
    reason: "Eight figures under seven columns: the subtotal is not always told from the others.",
  },
  {
    law: "figures-come-back",
    noise: "lost-label",
    reason:
      "The first row of section three, and a row whose group stands in the same line, need their label.",
  },
  {
    law: "figures-come-back",
    layout: [
      "bar-line",
      "tab-alone",
      "line-cells",
      "line-cells-empty",
      "line-cells-spaced",
      "line-cells-spaced-blanks",
    ],
    noise: "prose-with-numbers",
    reason: "Without rows, a sentence before the table is taken for part of its first label.",
  },
  {
    law: "figures-come-back",
    layout: ["markdown", "line-cells-spaced-blanks", "line-cells-empty"],
    noise: ["torn-labels", "counters"],
    reason: "A <br> of Markdown is not taken for a line break; cells without rows go over several lines.",
  },
  {
    law: "every-number-told",
    layout: ["csv-repeated", "csv-blank"],
    noise: "full-width-digits",
    reason: "CSV: full-width digits are not taken for figures.",
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
