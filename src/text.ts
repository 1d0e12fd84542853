/** The reader of text alone: nothing here leads to the reader of HTML. */
export { parseText, type ParseTextOptions } from "./parse-text.js";
export type { ParsedReport } from "./read-report.js";
