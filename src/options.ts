import type { TableTokenizer } from "./cells/tokenizer.js";
import { GongkaiError } from "./diagnostics/gongkai-error.js";
import { type Edition, EDITIONS } from "./forms/form.js";

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

/** What an option may be, and how that is told. */
interface OptionRule {
  readonly allows: (value: unknown) => boolean;
  readonly words: string;
}

/** The options of `parseText`. */
export const TEXT_RULES: Readonly<Record<Exclude<keyof ParseOptions, "format">, OptionRule>> = {
  encoding: { allows: (value) => typeof value === "string", words: 'a name such as "gb18030"' },
  form: {
    allows: (value) => EDITIONS.some((edition) => edition === value),
    words: EDITIONS.map((edition) => JSON.stringify(edition)).join(" or "),
  },
  tokenizers: { allows: isTokenizerList, words: "a list of objects with a name and a function tokenize" },
};

const RULES: Readonly<Record<keyof ParseOptions, OptionRule>> = {
  format: { allows: (value) => value === "html" || value === "text", words: '"html" or "text"' },
  ...TEXT_RULES,
};

/** Checks a call at the door; only a wrong call throws. */
export function checkCall(
  input: unknown,
  options: unknown,
  rules: Readonly<Record<string, OptionRule>> = RULES,
): void {
  if (typeof input !== "string" && !(input instanceof Uint8Array)) {
    throw new GongkaiError(
      "invalid-input",
      `the input must be a string or a Uint8Array, not ${input === null ? "null" : typeof input}`,
    );
  }
  if (typeof options !== "object" || options === null)
    throw new GongkaiError("invalid-option", "options must be an object");
  for (const [name, value] of Object.entries(options)) checkOption(name, value, rules);
}

function checkOption(name: string, value: unknown, rules: Readonly<Record<string, OptionRule>>): void {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  if (rule === undefined)
    throw new GongkaiError(
      "unknown-option",
      `unknown option ${JSON.stringify(name)}: known are ${Object.keys(rules).join(", ")}`,
    );
  if (value === undefined || rule.allows(value)) return;
  throw new GongkaiError(
    "invalid-option",
    `option ${JSON.stringify(name)} cannot be ${shown(value)}: it is ${rule.words}`,
  );
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
        typeof item.name === "string" &&
        "tokenize" in item &&
        typeof item.tokenize === "function",
    )
  );
}
