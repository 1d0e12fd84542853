import { type Form, figurePath, tablesOf } from "./form.js";
import { forms } from "./forms.js";

/**
 * The official labels of a figure, row before column; the path itself where no form has it.
 *
 * @example
 * ```ts
 * figureName("disclosure.fees.amount"); // "行政事业性收费，本年收费金额（单位：万元）"
 * ```
 */
export function figureName(path: string): string {
  return nameIn(forms["2021"], path) ?? nameIn(forms["2019"], path) ?? path;
}

function nameIn(form: Form, path: string): string | null {
  for (const table of tablesOf(form)) {
    for (const row of table.rows) {
      const column = row.columns.find((candidate) => figurePath(row, candidate) === path);
      if (column !== undefined) return `${row.label}，${column.label}`;
    }
  }
  return null;
}
