import type { SampleFigure } from "../sample-report.js";

/** A slot that prints a number. */
export function numberFigure(
  path: string,
  value: number,
  printed = String(value),
  unit: string | null = null,
): SampleFigure {
  return { path, printed, state: "number", value, unit };
}
