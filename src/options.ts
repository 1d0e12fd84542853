import type { TableTokenizer } from "./cells/tokenizer.js";
import { GongkaiError } from "./diagnostics/gongkai-error.js";
import type { Edition } from "./forms/form.js";

/**
 * How to read. All are optional; without them everything is told from the input.
 *
 * @example
 * ```ts
 * parseReport(bytes, { encoding: "gb18030", form: "2019" });
 * ```
 */
export interface ParseOptions {
  /** Whether a string is HTML or text. Default: told apart by looking for block and table tags, in JSON in its strings. */
  readonly format?: "html" | "text" | undefined;
  /** Encoding of bytes without byte order mark, such as `"gb18030"`. Default: `<meta charset>`, then UTF-8 if valid, else GB18030. */
  readonly encoding?: string | undefined;
  /** Force an edition of the form. Default: told from the heads and rows of each table. */
  readonly form?: Edition | undefined;
  /** Tokenizers for layouts of your own, asked before ours. Default: none. */
  readonly tokenizers?: readonly TableTokenizer[] | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(["format", "encoding", "form", "tokenizers"]);

/** Checks a call at the door; only a wrong call throws. */
export function checkCall(input: unknown, options: unknown): void {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw new GongkaiError(
      "invalid-input",
      `the input must be a string or a Uint8Array, not ${input === null ? "null" : typeof input}`,
    );
  }
  if (typeof options !== "object" || options === null)
    throw new GongkaiError("invalid-option", "options must be an object");
  for (const [name, value] of Object.entries(options)) checkOption(name, value);
}

function checkOption(name: string, value: unknown): void {
  if (!KNOWN.has(name))
    throw new GongkaiError(
      "unknown-option",
      `unknown option ${JSON.stringify(name)}: known are ${[...KNOWN].join(", ")}`,
    );
  if (value === undefined) return;
  const allowed =
    name === "format"
      ? value === "html" || value === "text"
      : name === "form"
        ? value === "2019" || value === "2021"
        : name === "encoding"
          ? typeof value === "string"
          : isTokenizerList(value);
  if (!allowed)
    throw new GongkaiError("invalid-option", `option ${JSON.stringify(name)} cannot be ${shown(value)}`);
}

/** Not every value can be written as JSON. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function isTokenizerList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === "object" &&
        item !== null &&
        "name" in item &&
        "tokenize" in item &&
        typeof item.tokenize === "function",
    )
  );
}
