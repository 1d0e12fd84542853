/** The two editions in use, named after the year of the notice that prescribes them. */
export type Edition = "2019" | "2021";

/** The three sections that hold an official table. */
export type TableKey = "disclosure" | "requests" | "proceedings";

/** What a cell of a column may hold, which decides how its print is read. */
export type Quantity = "count" | "change" | "fee" | "procurement";

/** A column of an official table. */
export interface FormColumn {
  readonly key: string;
  /** The official Chinese head. */
  readonly label: string;
  /** Words that only this column's head has among the heads of its row, folded. */
  readonly heads: readonly string[];
  readonly quantity: Quantity;
}

/** A row of an official table, with the columns that it fills. */
export interface FormRow {
  /** Where its figures stand in the report; a figure's path is `path.column`. */
  readonly path: string;
  /** The official Chinese label, with the groups above it. */
  readonly label: string;
  /** What the label says without numbering and explanation, folded: the text that is looked for. Other wordings follow the official one. */
  readonly cores: readonly string[];
  /** The block of section two the row stands in, `第（一）项`; null elsewhere. */
  readonly article: string | null;
  readonly columns: readonly FormColumn[];
}

/** The official grid of one table in one edition, as data. */
export interface FormTable {
  readonly key: TableKey;
  readonly edition: Edition;
  readonly rows: readonly FormRow[];
}

/** The official grid of one edition. */
export interface Form {
  readonly edition: Edition;
  readonly disclosure: FormTable;
  readonly requests: FormTable;
  readonly proceedings: FormTable;
}

export function otherEdition(edition: Edition): Edition {
  return edition === "2019" ? "2021" : "2019";
}

/** The path of a figure, as FORMS names it: `requests.received.person`. */
export function figurePath(row: FormRow, column: FormColumn): string {
  return `${row.path}.${column.key}`;
}
