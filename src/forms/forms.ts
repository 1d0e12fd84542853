import { flatMap } from "../source/flat-map.js";
import {
  type Edition,
  type Form,
  type FormColumn,
  type FormRow,
  type FormTable,
  otherEdition,
  tablesOf,
} from "./form.js";
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

const TABLES: readonly FormTable[] = flatMap(Object.values(forms), tablesOf);
const ROWS: readonly FormRow[] = flatMap(TABLES, ({ rows }) => rows);

/** The columns of all rows in both editions. */
export const COLUMNS: readonly FormColumn[] = flatMap(ROWS, ({ columns }) => columns);

/** What `make` makes of a table: of the official ones at once, of any other whenever it is asked. */
export function ofTables<Made>(make: (table: FormTable) => Made): (table: FormTable) => Made {
  return madeOf(TABLES, make);
}

/** The same for rows. */
export function ofRows<Made>(make: (row: FormRow) => Made): (row: FormRow) => Made {
  return madeOf(ROWS, make);
}

/** The same for columns. */
export function ofColumns<Made>(make: (column: FormColumn) => Made): (column: FormColumn) => Made {
  return madeOf(COLUMNS, make);
}

function madeOf<Part, Made>(parts: readonly Part[], make: (part: Part) => Made): (part: Part) => Made {
  const made = new Map(parts.map((part) => [part, make(part)]));
  return (part) => made.get(part) ?? make(part);
}

/** The columns of all its rows, each once, in printed order. */
export const columnsOf = ofTables(
  ({ rows }): ReadonlySet<FormColumn> => new Set(flatMap(rows, ({ columns }) => columns)),
);

/** The same table in the other edition. */
export function inOtherEdition({ edition, key }: FormTable): FormTable {
  return forms[otherEdition(edition)][key];
}

/** The rows of a table that only the other edition has. */
export const foreignRowsOf = ofTables((table): readonly FormRow[] => {
  const own = new Set(table.rows.map((row) => row.path));
  return inOtherEdition(table).rows.filter((row) => !own.has(row.path));
});
