import { type FigureState, parseReport, type ReportFigures } from "../../src/index.js";
import { printedFigures } from "../output/printed-figures.js";

/** The part of a reading that checks across years look at, of which only these figures are known, by path. */
export function yearReport(
  issuer: string | null,
  year: number | null,
  prints: Readonly<Record<string, number | FigureState>>,
  form: "2019" | "2021" = "2021",
): ReportFigures {
  const { report } = parseReport("", { form });
  return { report: { ...report, issuer, year }, figures: printedFigures(prints, form) };
}
