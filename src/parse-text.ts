import { checkCall, type ParseOptions, TEXT_RULES } from "./options.js";
import { pageFromText } from "./page/page-from-text.js";
import { type ParsedReport, readReport } from "./read-report.js";
import { decodeInput } from "./source/decode-input.js";

/**
 * How to read a text: as `ParseOptions`, but without `format`: that it is text is known.
 *
 * @example
 * ```ts
 * parseText(pasted, { form: "2021" });
 * ```
 */
export type ParseTextOptions = Omit<ParseOptions, "format">;

/**
 * Reads one annual report from text, as `parseReport` does with `format: "text"`, without the reader of HTML: for pages of
 * text alone it makes a program a third smaller. Markup in the input is read as text.
 *
 * @param input - the text, as a string or as bytes
 * @param options - see `ParseOptions`
 * @throws GongkaiError as `parseReport` does; `format` is an `unknown-option`
 * @example
 * ```ts
 * import { parseText } from "gongkai/text";
 * parseText(pasted).report.requests.received.total; // 322
 * ```
 */
export function parseText(input: string | Uint8Array, options: ParseTextOptions = {}): ParsedReport {
  checkCall(input, options, TEXT_RULES);
  const source = decodeInput(input, options.encoding);
  return readReport(pageFromText(source), source, options);
}
