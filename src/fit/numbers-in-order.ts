import type { Cell } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { foreignRowsOf } from "../forms/forms.js";
import { flatMap } from "../source/flat-map.js";
import { SHORTEST_LABEL } from "./align-rows.js";
import { peopleHeads } from "./people-heads.js";
import type { Prints } from "./prints.js";
import { readFigure } from "./read-figure.js";

/** 其他处理 is a row of one edition and a group of the other. */
const GROUP_LABEL = 4;
/** Share of the characters of all labels that must stand in the text: it must be this table at all. */
const LABELS_SEEN = 0.85;

/** The numbers of section three as they are printed, wherever their labels stand. */
export interface NumbersInOrder {
  readonly cells: readonly Cell[];
  readonly values: readonly number[];
  /** For each, how many times words have stood between numbers before it. */
  readonly breaks: readonly number[];
}

/** The numbers of section three; null where the text does not show the labels of this edition, once, under the heads of the form. */
export function numbersInOrder(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints,
): NumbersInOrder | null {
  const width = table.rows[0]?.columns.length ?? 0;
  const figures = cells.map(({ text }) => (prints.isFigure(text) ? readFigure(text, "count") : null));
  const isWords = (index: number): boolean => (figures[index]?.state ?? "text") === "text";
  const words = cells.filter((_, index) => isWords(index)).map(({ text }) => prints.of(text).folded);
  if (width < 2 || !showsLabels(words, table) || showsTwoTables(cells, table, prints)) return null;
  if (!peopleHeads(cells, table, prints).arePrescribed) return null;
  const numbers = cells.filter((_, index) => figures[index]?.state === "number");
  const values = flatMap(figures, (figure) =>
    figure?.state === "number" ? [figure.value ?? Number.NaN] : [],
  );
  return { cells: numbers, values, breaks: breaksBetween(cells, numbers) };
}

/** Whether folded text shows the labels of this edition, and not those that only the other has: it has other rows to count. */
function showsLabels(words: readonly string[], table: FormTable): boolean {
  const present = new Set(words.join(""));
  const shows = (rows: readonly FormRow[]): boolean => {
    let wanted = 0;
    let seen = 0;
    for (const { cores } of rows) {
      for (const character of cores[0] ?? "") {
        wanted++;
        if (present.has(character)) seen++;
      }
    }
    return seen >= LABELS_SEEN * wanted;
  };
  const foreign = foreignRowsOf(table).filter(({ cores }) => (cores[0]?.length ?? 0) > GROUP_LABEL);
  return shows(table.rows) && (foreign.length === 0 || !shows(foreign));
}

/** No page prints so many labels twice for one table. */
const FEW_LABELS_TWICE = 2;

/** Whether the labels of two tables stand in the cells, of which one may be blank: then the figures are those of either. */
function showsTwoTables(cells: readonly Cell[], { rows }: FormTable, prints: Prints): boolean {
  const counts = new Map(flatMap(rows, ({ cores }) => cores.map((core): [string, number] => [core, 0])));
  for (const { text } of cells) {
    const { compact } = prints.of(text).labelPart;
    const count = counts.get(compact);
    if (count !== undefined && compact.length >= SHORTEST_LABEL) counts.set(compact, count + 1);
  }
  return [...counts.values()].filter((count) => count > 1).length > FEW_LABELS_TWICE;
}

/** For each number, how many times words have stood between numbers so far. */
function breaksBetween(cells: readonly Cell[], numbers: readonly Cell[]): readonly number[] {
  const known = new Set(numbers);
  const breaks: number[] = [];
  let count = 0;
  cells.forEach((cell, index) => {
    if (!known.has(cell)) return;
    const before = cells[index - 1];
    if (before !== undefined && !known.has(before)) count++;
    breaks.push(count);
  });
  return breaks;
}
