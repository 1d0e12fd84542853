// @ts-check
/** Layouts that show a cell behind the other, and nothing of where a row ends. */
const STREAMS = [
  "line-cells",
  "line-cells-empty",
  "line-cells-spaced",
  "line-cells-spaced-blanks",
  "bar-alone",
];

/** Layouts that show blank cells, but not where a row begins and ends. */
const BARE = ["line-cells", "line-cells-spaced-blanks", "tab-alone", "bar-cells"];

/** @typedef {import("../../src/testing/index.js").SampleReport} SampleReport */

/**
 * What the library does not do yet: laws that readings of these pages may break, and why. A gap that leaves out `layout`, `noise`
 * or `damage` holds for all of them, and one that leaves out `report` for all reports; `"none"` stands for pages without noise
 * or damage.
 *
 * @type {readonly {
 *   law: import("../../src/testing/index.js").PageLaw,
 *   layout?: string | readonly string[],
 *   noise?: string | readonly string[],
 *   damage?: string | readonly string[],
 *   report?: (sample: SampleReport) => boolean,
 *   reason: string,
 * }[]}
 */
export const knownGaps = [
  {
    law: "every-number-told",
    layout: ["glued-rows", "glued-rows-blanks", "glued-page"],
    reason:
      "Glued: a run of digits that cannot be cut is told as one number, a sum without its unit not at all.",
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
    noise: "subtotal-column",
    report: (sample) => rowsOf(sample, "requests").some(breaksItsSum),
    reason: "A row whose own sum fails does not show which of its eight cells is the subtotal.",
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
    layout: BARE,
    report: (sample) => rowsOf(sample).some((row) => row.at(-1) === "" && row.some(isPrinted)),
    reason: "Where rows do not show, one that ends with a blank cell looks like one that has lost a cell.",
  },
  {
    law: "figures-come-back",
    layout: BARE,
    report: (sample) =>
      slotsOf(sample, "proceedings")[0] === "" && slotsOf(sample, "proceedings").some(isPrinted),
    reason: "A blank before the figures of section four looks like a bar or a line that ends its heads.",
  },
  {
    law: "figures-come-back",
    layout: [...BARE, "bar-rows-open"],
    report: (sample) => slotsOf(sample, "requests").every((printed) => printed === "" || printed === "0"),
    reason:
      "Section three of zeros and blanks: no sum shows where 总计 stands, and rows of blanks but for one look like empty lines.",
  },
  {
    law: "figures-come-back",
    layout: "bar-cells",
    report: (sample) => {
      const groups = [0, 5, 10].map((first) => slotsOf(sample, "proceedings").slice(first, first + 5));
      return groups.some((group) => group.some(isPrinted)) && !groups.every((group) => group.some(isPrinted));
    },
    reason:
      "The bars that end the heads of section four look like blank cells: which of its groups is blank, no sum tells.",
  },
  {
    law: "figures-come-back",
    layout: "line-cells",
    report: (sample) => TABLES.some((table) => followsBlanks(rowsOf(sample, table))),
    reason:
      "Where nearly every figure stands behind a blank, the lines of spaces look like those between cells with an empty line between.",
  },
  {
    law: "figures-come-back",
    layout: ["tab-alone", "tab-rows", "tab-sheet"],
    report: (sample) => !slotsOf(sample, "proceedings").some(isPrinted),
    reason: "Section four printed blank between tabs is white space: its row is not seen, no figure is lost.",
  },
  {
    law: "figures-come-back",
    layout: ["csv-blank", "csv-repeated"],
    report: (sample) => TABLES.some((table) => !slotsOf(sample, table).some(hasDigit)),
    reason: "Commas are taken for columns where figures stand between them: a table without any is not seen.",
  },
  {
    law: "figures-come-back",
    layout: "markdown",
    report: (sample) => slotsOf(sample, "proceedings").every((printed) => printed === "-" || printed === "—"),
    reason: "Section four of dashes is a rule of Markdown; no figure is lost.",
  },
  {
    law: "figures-come-back",
    layout: BARE,
    noise: "extra-row",
    report: (sample) => !slotsOf(sample, "disclosure").some(isPrinted),
    reason:
      "In section two printed blank, the three numbers of a row of the office's own are all that is printed.",
  },
  {
    law: "figures-come-back",
    noise: "extra-row",
    report: (sample) => allRowsOf(sample, "disclosure")[1]?.some(isPrinted) === false,
    reason:
      "A blank row above one of the office's own may be the beginning of its wrapped label: whose figures those are is in doubt.",
  },
  {
    law: "figures-come-back",
    layout: BARE,
    noise: "empty-row",
    reason: "Where rows do not show, the cells of an empty row look like blanks of the rows around it.",
  },
  {
    law: "figures-come-back",
    layout: ["bar-rows-open", "tab-rows"],
    noise: "lost-label",
    report: (sample) => rowsOf(sample).some((row) => row[0] === ""),
    reason:
      "Where cells do not stand below each other, the blank of a lost label is not told from a blank first figure.",
  },
  {
    law: "figures-come-back",
    noise: "lost-label",
    report: (sample) =>
      allRowsOf(sample).some((row) => row.every((printed) => ["", "-", "—"].includes(printed))),
    reason:
      "A row without label that prints blanks or dashes is not told from an empty one or a rule; no figure is lost.",
  },
  {
    law: "figures-come-back",
    layout: ["grid-table", "box-table", "tab-rows", "tab-sheet"],
    noise: "page-marks",
    report: (sample) => rowsOf(sample, "requests").some(breaksItsSum),
    reason:
      "Beside numbers that are none of the table's, a reading that loses a row wrapped over lines may lose fewer points than the report's own sums that fail.",
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

const TABLES = ["disclosure", "requests", "proceedings"];

/**
 * What the slots of a table print, in printed order.
 *
 * @param {SampleReport} sample
 * @param {string} table
 */
function slotsOf({ figures }, table) {
  return figures.filter(({ path }) => path.startsWith(`${table}.`)).map(({ printed }) => printed);
}

/**
 * What the rows of several columns print, in sections two and three or in one of them.
 *
 * @param {SampleReport} sample
 * @param {string} [table]
 */
function rowsOf(sample, table) {
  return allRowsOf(sample, table).filter(({ length }) => length > 1);
}

/**
 * What the rows print, in sections two and three or in one of them.
 *
 * @param {SampleReport} sample
 * @param {string} [table]
 */
function allRowsOf({ figures }, table = "") {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const { path, printed } of figures) {
    if (path.startsWith("proceedings.") || !path.startsWith(table)) continue;
    const row = path.slice(0, path.lastIndexOf("."));
    rows.set(row, [...(rows.get(row) ?? []), printed]);
  }
  return [...rows.values()];
}

/**
 * Whether the last figure is not the sum of the others.
 *
 * @param {readonly string[]} row
 */
function breaksItsSum(row) {
  return row.slice(0, -1).reduce((sum, printed) => sum + Number(printed), 0) !== Number(row.at(-1));
}

/**
 * Whether nearly all figures stand behind a blank cell of their row.
 *
 * @param {readonly (readonly string[])[]} rows
 */
function followsBlanks(rows) {
  const before = rows.flatMap((row) =>
    row.flatMap((printed, at) => (isPrinted(printed) ? [row[at - 1]] : [])),
  );
  const behindBlank = before.filter((printed) => printed === "").length;
  return behindBlank > 4 * (before.length - behindBlank);
}

/** @param {string} printed */
function hasDigit(printed) {
  return /\d/.test(printed);
}

/** @param {string} printed */
function isPrinted(printed) {
  return printed !== "";
}

/**
 * The laws that pages of this kind may break, page by page.
 *
 * @param {string} layout
 * @param {string} noise
 * @param {string} damage
 * @returns {(drawn: import("../../src/testing/index.js").DrawnPage) => readonly import("../../src/testing/index.js").PageLaw[]}
 */
export function excusedLaws(layout, noise, damage) {
  const gaps = knownGaps.filter(
    (gap) => covers(gap.layout, layout) && covers(gap.noise, noise) && covers(gap.damage, damage),
  );
  return ({ sample }) =>
    gaps.filter(({ report }) => report === undefined || report(sample)).map(({ law }) => law);
}

/**
 * @param {string | readonly string[] | undefined} names
 * @param {string} name
 */
function covers(names, name) {
  return names === undefined || names === name || (Array.isArray(names) && names.includes(name));
}
