import type { Language, ParsedReport } from "gongkai";

/** A kind of file in which a reading can be saved. */
export interface ExportFormat {
  readonly extension: string;
  readonly type: string;
  readonly content: (parsed: ParsedReport, language: Language) => string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { extension: "json", type: "application/json", content: (parsed) => json(parsed) },
];

/** All that was read, without the source itself: places are offsets into the file the report came from. */
function json(parsed: ParsedReport): string {
  return `${JSON.stringify({ ...parsed, source: undefined }, null, 2)}\n`;
}
