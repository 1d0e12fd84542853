import { KEPT_BY_SPREADSHEET, NEEDS_QUOTES, REREAD_BY_SPREADSHEET } from "../patterns.js";
/**
 * A value of a table: text, a number, true or false, or null for nothing.
 *
 * @example
 * ```ts
 * const values: CsvValue[] = ["自然人", 283, true, null];
 * ```
 */
export type CsvValue = string | number | boolean | null;

/**
 * How a table is written.
 *
 * @example
 * ```ts
 * toCsv(rows, { header: false }); // more rows for a file that has its header
 * ```
 */
export interface CsvOptions {
  /** Write the names of the columns first. Default: true. */
  readonly header?: boolean | undefined;
  /**
   * For a double click in Excel: a byte order mark before the header, so that it sees UTF-8, and text that it would
   * calculate or take for a date (`+23/-10`, `3/2`) as a formula that gives this text. Other programs want the plain file.
   * Default: false.
   */
  readonly excel?: boolean | undefined;
}

/**
 * Rows as CSV after RFC 4180: UTF-8, commas, CRLF, quotes only where they are needed; null is empty. All rows
 * have the columns of the first, and are written in its order.
 *
 * @param rows - of `toRows`, `toWideRow` or your own
 * @param options - `header`, `excel`; see `CsvOptions`
 * @example
 * ```ts
 * await writeFile("figures.csv", toCsv(reports.flatMap(toRows)));
 * await writeFile("reports.csv", toCsv(reports.map(toWideRow), { excel: true }));
 * ```
 */
export function toCsv<Column extends string>(
  rows: readonly Readonly<Record<Column, CsvValue>>[],
  options: CsvOptions = {},
): string {
  const { header = true, excel = false } = options;
  const [first] = rows;
  if (first === undefined) return "";
  const columns = Object.keys(first);
  const lines = rows.map((row: Readonly<Partial<Record<string, CsvValue>>>) => {
    const values = columns.map((column) => row[column] ?? null);
    return csvLine(values, excel);
  });
  return header ? [excel ? "\ufeff" : "", csvLine(columns, false), ...lines].join("") : lines.join("");
}

function csvLine(values: readonly CsvValue[], excel: boolean): string {
  return `${values.map((value) => csvField(value, excel)).join(",")}\r\n`;
}

function csvField(value: CsvValue, excel: boolean): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const reread = excel && REREAD_BY_SPREADSHEET.test(value) && !KEPT_BY_SPREADSHEET.test(value);
  const text = reread ? `="${value.replaceAll('"', '""')}"` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
