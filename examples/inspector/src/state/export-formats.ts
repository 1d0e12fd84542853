import { type Language, type ParsedReport, toCsv, toHtml, toRows } from "gongkai";

/** A kind of file in which a reading can be saved. */
export interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly content: (parsed: ParsedReport, language: Language) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { name: "JSON", extension: "json", type: "application/json", content: (parsed) => json(parsed) },
  { name: "CSV", extension: "csv", type: "text/csv", content: (parsed) => toCsv(toRows(parsed)) },
  {
    name: "CSV (Excel)",
    extension: "csv",
    type: "text/csv",
    content: (parsed) => toCsv(toRows(parsed), { excel: true }),
  },
  {
    name: "HTML",
    extension: "html",
    type: "text/html",
    content: (parsed, language) => toHtml(parsed, { language }),
  },
];

/** All that was read, without the source itself: places are offsets into the file the report came from. */
function json(parsed: ParsedReport): string {
  return `${JSON.stringify({ ...parsed, source: undefined }, null, 2)}\n`;
}
