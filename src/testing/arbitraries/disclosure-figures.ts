import fc from "fast-check";
import type { Edition } from "../../forms/form.js";
import type { SampleFigure } from "../sample-report.js";
import { feeFigure, procurementFigure } from "./amount-figure.js";
import { changeFigure } from "./change-figure.js";
import { count } from "./count.js";
import { numberFigure } from "./number-figure.js";

/** The slots of section two of an edition; documents published or issued are never more than those there are. */
export function disclosureFigures(edition: Edition): fc.Arbitrary<readonly SampleFigure[]> {
  const slots =
    edition === "2021"
      ? [
          documents2021("disclosure.regulations"),
          documents2021("disclosure.normativeDocuments"),
          counts("disclosure.licensing.decisions"),
          counts("disclosure.penalties.decisions"),
          counts("disclosure.coercion.decisions"),
          feeFigure("disclosure.fees.amount").map((figure) => [figure]),
        ]
      : [
          documents2019("disclosure.regulations"),
          documents2019("disclosure.normativeDocuments"),
          items2019("disclosure.licensing"),
          items2019("disclosure.otherServices"),
          items2019("disclosure.penalties"),
          items2019("disclosure.coercion"),
          counts("disclosure.fees.previous"),
          changeFigure("disclosure.fees.change").map((figure) => [figure]),
          counts("disclosure.procurement.projects"),
          procurementFigure("disclosure.procurement.amount").map((figure) => [figure]),
        ];
  return fc.tuple(...slots).map((figures) => figures.flat());
}

function counts(...paths: readonly string[]): fc.Arbitrary<readonly SampleFigure[]> {
  return fc
    .tuple(...paths.map(count))
    .map((values) => values.map((value, index) => numberFigure(paths[index] ?? "", value)));
}

function documents2021(row: string): fc.Arbitrary<readonly SampleFigure[]> {
  return fc
    .record({ issued: count(), repealed: count(), older: count() })
    .map(({ issued, repealed, older }) => [
      numberFigure(`${row}.issued`, issued),
      numberFigure(`${row}.repealed`, repealed),
      numberFigure(`${row}.inForce`, issued + older),
    ]);
}

function documents2019(row: string): fc.Arbitrary<readonly SampleFigure[]> {
  return fc
    .record({ created: count(), published: count(), older: count() })
    .map(({ created, published, older }) => [
      numberFigure(`${row}.created`, created),
      numberFigure(`${row}.published`, published),
      numberFigure(`${row}.total`, published + older),
    ]);
}

function items2019(row: string): fc.Arbitrary<readonly SampleFigure[]> {
  return fc
    .tuple(counts(`${row}.previous`), changeFigure(`${row}.change`), counts(`${row}.decisions`))
    .map(([previous, change, decisions]) => [...previous, change, ...decisions]);
}
