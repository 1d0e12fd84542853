import { figureName } from "../forms/figure-name.js";
import { tableTitle } from "../forms/table-title.js";
import { cutToWidth } from "../source/terminal-text.js";
import type { Diagnostic } from "./diagnostic.js";
import { CLOSING_MARK } from "../patterns.js";

/**
 * A diagnostic as one English sentence: what is the matter and what to do. Official labels stay Chinese. The words may
 * change in any version; programs look at `code`.
 *
 * @param diagnostic - one of the `diagnostics` of a result
 * @example
 * ```ts
 * for (const diagnostic of diagnostics) console.log(messageEn(diagnostic));
 * ```
 */
export function messageEn(diagnostic: Diagnostic): string {
  switch (diagnostic.code) {
    case "section-missing":
      return `No heading of section ${diagnostic.number}, ${diagnostic.section}, was found; look whether the page leaves it out or words it otherwise.`;
    case "further-report":
      return "Another report stands below this one on the same page, and only the first was read; take the page apart and read each.";
    case "table-missing":
      return `The table of ${tableTitle(diagnostic.table)} was not found; look whether the page shows it as a picture or an attachment, or pass a tokenizer for its layout.`;
    case "row-missing":
      return `${figuresOf(diagnostic)} not found; look for the row on the page and take the figures from there.`;
    case "figures-ambiguous":
      return `${figuresOf(diagnostic)} null because the print can be read in several ways; take the figures from the original table.`;
    case "row-by-order":
      return `${figuresOf(diagnostic)} placed by position because the label was not read; compare them with the page.`;
    case "figures-by-identity":
      return `${figuresOf(diagnostic)} read in the only way that adds up; compare them with the page.`;
    case "sum-falls-short":
      return `The sum that ${figureName(diagnostic.paths.at(-1) ?? "")} belongs to is ${diagnostic.actual} on one side and ${diagnostic.expected} on the other, and only a blank could hold the rest; look whether a figure is left out or stands in another cell.`;
    case "figure-text":
      return `${quoted(diagnostic.printed)} stands where the number of ${figureName(diagnostic.path)} should; the figure is null, so read the words yourself.`;
    case "number-unplaced":
      return `${quoted(diagnostic.printed)} in the table of ${tableTitle(diagnostic.table)} belongs to no figure that is certain; look which figure near it lacks a number.`;
    case "fee-converted":
      return `${quoted(diagnostic.printed)} was converted to 万元, the unit of ${figureName(diagnostic.path)}; check the unit on the page.`;
    case "editions-mixed":
      return `Section two follows the form of ${diagnostic.disclosure} and section three that of ${diagnostic.requests}; read each by its own form.`;
    case "edition-unknown":
      return "No table shows which edition of the form it follows; look whether the page is such a report, or set the option form.";
    case "head-missing":
      return `The ${diagnostic.field} of the report was not found; take it from where the page came from.`;
    case "section-by-place":
      return `Section ${diagnostic.number}, ${diagnostic.section}, has no heading and was found from its table or its place; check where it begins and ends.`;
    case "section-misnumbered":
      return `The heading ${diagnostic.section} is section ${diagnostic.number} and prints the number ${diagnostic.printed}; check the numbers on the page.`;
    case "section-empty":
      return `Section ${diagnostic.number}, ${diagnostic.section}, has a heading and says nothing; look whether the page is whole.`;
    case "year-contradiction":
      return `The report is of ${diagnostic.year} and its text names ${diagnostic.printed} as the year reported on; look whether words of another year were left in.`;
    case "table-of-other-year":
      return `The report is of ${diagnostic.year} and ${diagnostic.printed} stands over the table of ${tableTitle(diagnostic.table)}; look whether its figures are those of another year.`;
    case "fee-contradiction":
      return `Section six says that no processing fee was charged, and a sentence prints ${diagnostic.value}: ${quoted(diagnostic.printed.replace(CLOSING_MARK, ""))}; compare the two.`;
  }
}

function figuresOf({ paths, row }: { readonly paths: readonly string[]; readonly row: string }): string {
  return paths.length === 1
    ? `1 figure of the row ${row} is`
    : `${paths.length} figures of the row ${row} are`;
}

function quoted(printed: string): string {
  return `“${cutToWidth(printed, 40)}”`;
}
