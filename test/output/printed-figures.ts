import { type Figure, type FigureState, parseReport } from "../../src/index.js";

/** The figures of a form, of which only those given are read: a number, or the state of a cell without one. */
export function printedFigures(
  prints: Readonly<Record<string, number | FigureState>>,
  form: "2019" | "2021" = "2021",
): readonly Figure[] {
  return parseReport("", { form }).figures.map((figure) => {
    const print = prints[figure.path];
    if (print === undefined) return figure;
    return typeof print === "number"
      ? { ...figure, state: "number", value: print, printed: String(print) }
      : { ...figure, state: print, printed: "" };
  });
}

const APPLICANTS = ["person", "company", "research", "nonprofit", "legal", "other", "total"];

/** One row of section three. */
export function printedRow(row: string, cells: readonly (number | FigureState)[]): readonly Figure[] {
  return printedFigures(
    Object.fromEntries(cells.map((cell, index) => [`${row}.${APPLICANTS[index]}`, cell])),
  );
}

export function rowPaths(row: string): readonly string[] {
  return APPLICANTS.map((column) => `${row}.${column}`);
}
