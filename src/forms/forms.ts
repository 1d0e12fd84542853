import { type Edition, type Form, type FormRow, type FormTable, otherEdition } from "./form.js";
import { form2019 } from "./form-2019.js";
import { form2021 } from "./form-2021.js";

/**
 * The official forms by edition, as data: every table, row and column with its Chinese label.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * const { rows } = forms["2021"].requests;
 * rows[0]?.label; // "一、本年新收政府信息公开申请数量"
 * ```
 */
export const forms: Readonly<Record<Edition, Form>> = { "2019": form2019, "2021": form2021 };

const FOREIGN: ReadonlyMap<FormTable, readonly FormRow[]> = new Map(
  Object.values(forms)
    .flatMap(({ disclosure, requests, proceedings }) => [disclosure, requests, proceedings])
    .map((table) => [table, foreignTo(table)]),
);

/** The rows of a table that only the other edition has. */
export function foreignRowsOf(table: FormTable): readonly FormRow[] {
  return FOREIGN.get(table) ?? foreignTo(table);
}

function foreignTo(table: FormTable): readonly FormRow[] {
  const own = new Set(table.rows.map((row) => row.path));
  return forms[otherEdition(table.edition)][table.key].rows.filter((row) => !own.has(row.path));
}
