import { type FigureState, type ParsedReport, parseReport } from "../../src/index.js";
import { printedFigures } from "../output/printed-figures.js";

/** A reading of which only these figures are known, by path. */
export function yearReport(
  issuer: string | null,
  year: number | null,
  prints: Readonly<Record<string, number | FigureState>>,
  form: "2019" | "2021" = "2021",
): ParsedReport {
  const empty = parseReport("", { form });
  return { ...empty, report: { ...empty.report, issuer, year }, figures: printedFigures(prints, form) };
}
