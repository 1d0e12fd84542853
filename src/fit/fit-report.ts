import { notesBeside } from "../cells/notes-beside.js";
import { readCells } from "../cells/read-cells.js";
import type { TableTokenizer } from "../cells/tokenizer.js";
import { type Edition, type FormTable, otherEdition, type TableKey } from "../forms/form.js";
import { foreignRowsOf, forms } from "../forms/forms.js";
import type { Page } from "../page/page.js";
import type { Span } from "../source/span.js";
import { fitRegion } from "./fit-region.js";
import type { Winner } from "./winner.js";

/** The three official tables as fitted, each in the edition it was found in. `candidate` is null where no table was found. */
export interface FittedReport {
  readonly edition: Edition;
  /** False where no table told its edition. */
  readonly editionKnown: boolean;
  readonly tables: readonly FittedRegion[];
}

export interface FittedRegion {
  readonly key: TableKey;
  readonly table: FormTable;
  readonly region: Span | null;
  readonly candidate: Winner | null;
}

/** Reads and fits every table that has a region. Sections two and three each show their own edition; section four has one form. */
export function fitReport(
  page: Page,
  regions: ReadonlyMap<TableKey, Span>,
  tokenizers: readonly TableTokenizer[],
  forced: Edition | undefined,
): FittedReport {
  // The edition that explains the page leaves the other nothing to explain: the likelier one is tried first.
  const editions = (first: Edition): readonly Edition[] =>
    forced === undefined ? [first, otherEdition(first)] : [forced];
  const fit = (key: TableKey, among: readonly Edition[]): Winner | null => {
    const region = regions.get(key);
    if (region === undefined) return null;
    const goesOn = [...regions.values()].some(({ start }) => start >= region.end);
    return fitRegion(
      readCells(page, key, region, tokenizers, goesOn),
      among.map((edition) => forms[edition][key]),
      key === "disclosure" ? notesBeside(page, region) : [], // only section two has amounts, whose unit they may tell
    );
  };
  const disclosure = found(fit("disclosure", editions(likelierEdition(page, regions.get("disclosure")))));
  const requests = found(fit("requests", editions(disclosure?.fitted.table.edition ?? "2021")));
  const edition = disclosure?.fitted.table.edition ?? requests?.fitted.table.edition ?? forced ?? "2021";
  const proceedings = found(fit("proceedings", [edition]));
  const region = (key: TableKey, candidate: Winner | null): FittedRegion => ({
    key,
    table: candidate?.fitted.table ?? forms[edition][key],
    region: regions.get(key) ?? null,
    candidate,
  });
  return {
    edition,
    editionKnown: disclosure !== null || requests !== null,
    tables: [
      region("disclosure", disclosure),
      region("requests", requests),
      region("proceedings", proceedings),
    ],
  };
}

/** The edition of 2019 where section two shows a row that the other lacks, such as 政府集中采购. */
function likelierEdition({ text }: Page, region: Span | undefined): Edition {
  const shown = text.slice(region?.start, region?.end);
  const rows = foreignRowsOf(forms["2021"].disclosure);
  return rows.some(({ cores }) => cores.some((core) => shown.includes(core))) ? "2019" : "2021";
}

/** A candidate that read no label and no figure found no table. */
function found(candidate: Winner | null): Winner | null {
  if (candidate === null) return null;
  const { fitted } = candidate;
  return fitted.labelledRows === 0 &&
    fitted.unplaced.length === 0 &&
    fitted.unseen.length === 0 &&
    fitted.slots.every((slot) => slot.cell === null)
    ? null
    : candidate;
}
