import { type Reading, readCells } from "../../src/cells/read-cells.js";
import { tokenizers } from "../../src/cells/tokenizers/tokenizers.js";
import type { FormTable } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { readPage } from "../../src/page/read-page.js";
import { findSections } from "../../src/sections/find-sections.js";
import { tableRegions } from "../../src/sections/table-regions.js";
import { fold } from "../../src/source/fold.js";

/** All readings of the tables of sections two and three. */
export function readingsOf(source: string): readonly (readonly [FormTable, Reading])[] {
  const page = readPage(source, undefined);
  const folded = fold(page.text);
  const regions = tableRegions(page.text, folded, findSections(page.text, folded).sections);
  return (["disclosure", "requests"] as const).flatMap((key) => {
    const region = regions.get(key);
    const readings = region === undefined ? [] : [...readCells(page, key, region, tokenizers)];
    return readings.flatMap((reading) =>
      [forms["2019"][key], forms["2021"][key]].map((table) => [table, reading] as const),
    );
  });
}
