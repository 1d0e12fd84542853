import type { ParsedReport, Span } from "gongkai";
import type { Place, PlaceLook } from "./place.js";

/** More marks than any report needs; a table of a million numbers would have more than a page can draw. */
const MOST_DIAGNOSTICS = 500;

/** Every place of a reading, figures first: where places overlap, the earlier one gives the colour. */
export function findPlaces({ figures, prose, diagnostics }: ParsedReport): readonly Place[] {
  return [
    ...figures.flatMap(({ path, span, state, basis }) =>
      placeAt(path, span, { kind: "figure", state, basis }),
    ),
    ...prose.flatMap(({ span }, index) => placeAt(`prose-${index}`, span, { kind: "prose" })),
    ...diagnostics
      .slice(0, MOST_DIAGNOSTICS)
      .flatMap(({ span, severity }, index) =>
        placeAt(`diagnostic-${index}`, span, { kind: "diagnostic", severity }),
      ),
  ];
}

function placeAt(id: string, span: Span | null, look: PlaceLook): readonly Place[] {
  return span === null ? [] : [{ id, span, look }];
}
