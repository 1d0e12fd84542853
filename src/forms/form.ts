/** The editions in the order in which they were prescribed. */
export const EDITIONS = ["2019", "2021"] as const;

/**
 * The two editions in use, named after the year of the notice that prescribes them: `2019` (国办公开办函〔2019〕60号) and `2021`
 * (国办公开办函〔2021〕30号).
 */
export type Edition = (typeof EDITIONS)[number];

/** The tables in the order in which a report prints them. */
export const TABLE_KEYS = ["disclosure", "requests", "proceedings"] as const;

/** The three sections that hold an official table: `disclosure` (section two), `requests` (three) and `proceedings` (four). */
export type TableKey = (typeof TABLE_KEYS)[number];

/**
 * What a cell of a column may hold, which decides how its print is read: a `count`, without unit; a `change`, such as `+23/-10`; a
 * `fee` in 万元; a `procurement` amount with the unit printed beside it.
 */
export type Quantity = "count" | "change" | "fee" | "procurement";

/**
 * A column of an official table.
 *
 * @example
 * ```ts
 * { key: "inForce", label: "现行有效件数", heads: ["现行有效"], quantity: "count" }
 * ```
 */
export interface FormColumn {
  /** The last part of a figure's path. */
  readonly key: string;
  /** The official Chinese head. */
  readonly label: string;
  /** Words that only this column's head has among the heads of its row, folded. */
  readonly heads: readonly string[];
  /** What its cells may hold. */
  readonly quantity: Quantity;
}

/**
 * A row of an official table, with the columns that it fills.
 *
 * @example
 * ```ts
 * { path: "disclosure.licensing", label: "行政许可", cores: ["行政许可"], article: "五", columns: [decisions] }
 * ```
 */
export interface FormRow {
  /** Where its figures stand in the report; a figure's path is `path.column`. */
  readonly path: string;
  /** The official Chinese label, with the groups above it. */
  readonly label: string;
  /**
   * What the label says without numbering and explanation, folded: the text that is looked for. Other wordings follow
   * the official one.
   */
  readonly cores: readonly string[];
  /** The block of section two the row stands in, `第（一）项`; null elsewhere. */
  readonly article: string | null;
  /** Its columns in printed order. */
  readonly columns: readonly FormColumn[];
}

/**
 * The official grid of one table in one edition, as data.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * forms["2021"].requests.rows.length; // 25, with seven columns each
 * ```
 */
export interface FormTable {
  /** Which of the three tables. */
  readonly key: TableKey;
  /** Of which edition. */
  readonly edition: Edition;
  /** Its rows in printed order. */
  readonly rows: readonly FormRow[];
}

/**
 * The official grids of one edition.
 *
 * Source: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 *
 * @example
 * ```ts
 * forms["2019"].disclosure.rows.map(({ label }) => label); // ["规章", "规范性文件", "行政许可", …]
 * ```
 */
export interface Form {
  /** The year of the notice. */
  readonly edition: Edition;
  /** Section two: 主动公开政府信息情况. */
  readonly disclosure: FormTable;
  /** Section three: 收到和处理政府信息公开申请情况. */
  readonly requests: FormTable;
  /** Section four: 政府信息公开行政复议、行政诉讼情况. */
  readonly proceedings: FormTable;
}

/** Whether a section is one of those that hold a table. */
export function isTableKey(key: string): key is TableKey {
  return TABLE_KEYS.some((table) => table === key);
}

/** The one of the two that this is not. */
export function otherEdition(edition: Edition): Edition {
  return edition === "2019" ? "2021" : "2019";
}

/** The three tables of a form in printed order. */
export function tablesOf(form: Form): readonly FormTable[] {
  return TABLE_KEYS.map((key) => form[key]);
}

/** How many figures a table has. */
export function slotCount(table: FormTable): number {
  return table.rows.reduce((count, { columns }) => count + columns.length, 0);
}

/** The path of a figure, `requests.received.person`: that of its row, then the key of its column. docs/report.md lists all. */
export function figurePath(row: FormRow, column: FormColumn): string {
  return `${row.path}.${column.key}`;
}

/** The paths of all figures of a table, in printed order. */
export function tablePaths(table: FormTable): readonly string[] {
  const paths: string[] = [];
  for (const row of table.rows) for (const column of row.columns) paths.push(figurePath(row, column));
  return paths;
}
