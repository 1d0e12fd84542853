import type { ParsedReport, Span } from "gongkai";
import type { Place, PlaceLook } from "./place.js";

/** Every place of a reading, figures first: where places overlap, the earlier one gives the colour. */
export function findPlaces({ figures, prose, diagnostics }: ParsedReport): readonly Place[] {
  return [
    ...figures.flatMap(({ path, span, state, basis }) =>
      placeAt(path, span, { kind: "figure", state, basis }),
    ),
    ...prose.flatMap(({ span }, index) => placeAt(`prose-${index}`, span, { kind: "prose" })),
    ...diagnostics.flatMap(({ span, severity }, index) =>
      placeAt(`diagnostic-${index}`, span, { kind: "diagnostic", severity }),
    ),
  ];
}

function placeAt(id: string, span: Span | null, look: PlaceLook): readonly Place[] {
  return span === null ? [] : [{ id, span, look }];
}
