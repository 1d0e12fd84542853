import { checkCall, type ParseOptions } from "./options.js";
import { readPage } from "./page/read-page.js";
import { type ParsedReport, readReport } from "./read-report.js";
import { decodeInput } from "./source/decode-input.js";

export type { ParsedReport, ReportFigures } from "./read-report.js";

/**
 * Reads one annual report on open government information (政府信息公开工作年度报告) from HTML or text, in any layout.
 *
 * A figure is a number only when the page prints that number in that cell; what cannot be decided is null with a state
 * and a diagnostic. Any content gives a result; time and memory grow in a straight line with the input.
 *
 * @param input - the page, as a string or as bytes
 * @param options - see `ParseOptions`
 * @throws GongkaiError with code `invalid-input`, `invalid-option`, `unknown-option` or `unknown-encoding` when the call itself is wrong,
 * `invalid-tokenizer` when one of `options.tokenizers` returned something else than cells or null
 * @example
 * ```ts
 * const { report, checks } = parseReport(await readFile("report.html"));
 * report.requests.received.total; // 322
 * checks.filter((check) => check.status === "fails"); // what does not add up
 * ```
 */
export function parseReport(input: string | Uint8Array, options: ParseOptions = {}): ParsedReport {
  checkCall(input, options);
  const source = decodeInput(input, options.encoding);
  return readReport(readPage(source, options.format), source, options);
}
