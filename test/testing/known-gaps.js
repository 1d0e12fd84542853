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
    layout: ["glued-rows", "glued-page"],
    reason: "Glued: a fee in 元 is read as 万元; a comma between thousands ends the number.",
  },
  {
    law: "every-number-told",
    layout: ["glued-rows", "glued-page"],
    reason: "Glued: a fee or an amount with its unit is cut without its unit.",
  },
  {
    law: "figures-come-back",
    layout: "word-line",
    reason: "A bare stream of words is believed only where everything adds up, and without other rows.",
  },
  {
    law: "every-number-told",
    layout: ["word-line", "bar-line"],
    noise: ["prose-with-numbers", "counters", "thousands"],
    reason: "On one line, numbers with counters or behind sentences are not all seen.",
  },
  {
    law: "figures-come-back",
    layout: "aligned-wrapped",
    reason:
      "Chinese characters counted as one column: the first row under wrapped heads is not told from them.",
  },
  {
    law: "figures-come-back",
    layout: ["aligned-columns", "line-cells-empty"],
    noise: ["counters", "page-marks", "torn-labels", "spread-labels"],
    reason: "Rare: figures, page marks and broken labels that move what stands beside or below them.",
  },
  {
    law: "every-number-told",
    layout: ["aligned-columns", "aligned-wrapped"],
    noise: ["counters", "torn-labels"],
    reason: "Figures of such rows are dropped without a diagnostic of their own.",
  },
  {
    law: "figures-come-back",
    noise: "subtotal-column",
    reason: "Eight figures under seven columns: the subtotal is not told from the others yet.",
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
      "bar-alone",
      "bar-line",
      "tab-alone",
      "line-cells",
      "line-cells-empty",
      "line-cells-spaced",
      "line-cells-spaced-blanks",
    ],
    noise: "prose-with-numbers",
    reason: "Without rows, a sentence that ends before the table is taken for part of its first label.",
  },
  {
    law: "figures-come-back",
    layout: "markdown",
    noise: "torn-labels",
    reason: "A <br> in the text of a Markdown table is not taken for a line break.",
  },
  {
    law: "figures-come-back",
    layout: ["csv-repeated", "csv-blank"],
    noise: ["full-width-digits", "counters"],
    reason: "CSV: digits that are full-width or have a counter are not taken for figures.",
  },
  {
    law: "every-number-told",
    layout: ["csv-repeated", "csv-blank"],
    noise: "full-width-digits",
    reason: "As above.",
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
