import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import type { Language } from "../diagnostics/language.js";
import { type Edition, EDITIONS } from "../forms/form.js";
import { UsageError } from "./usage-error.js";
import { type Words, WORDS } from "./words.js";
import { CHINESE_LOCALE, JOB_COUNT, QUOTED_OPTION } from "../patterns.js";

export const FORMATS = ["json", "ndjson", "csv", "csv-wide", "html", "markdown", "table"] as const;
export type OutputFormat = (typeof FORMATS)[number];

const COMMANDS = ["parse", "check", "compare", "series"] as const;
type CommandName = (typeof COMMANDS)[number];

/** What the caller asks for. */
export interface Arguments {
  readonly command: CommandName;
  readonly places: readonly string[];
  readonly format: OutputFormat | null;
  readonly out: string | null;
  readonly force: boolean;
  readonly resume: boolean;
  readonly excel: boolean;
  readonly json: boolean;
  readonly encoding: string | undefined;
  readonly form: Edition | undefined;
  readonly jobs: number;
  readonly language: Language;
}

/** Every option by its name on the command line. */
export const OPTIONS = {
  format: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  resume: { type: "boolean" },
  excel: { type: "boolean" },
  json: { type: "boolean" },
  encoding: { type: "string" },
  form: { type: "string" },
  jobs: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** The commands that know an option, where not all do. */
const COMMANDS_WITH: readonly (readonly [option: keyof typeof OPTIONS, commands: readonly CommandName[]])[] =
  [
    ["format", ["parse"]],
    ["out", ["parse"]],
    ["force", ["parse"]],
    ["resume", ["parse"]],
    ["excel", ["parse"]],
    ["form", ["parse", "check"]],
    ["json", ["check", "compare", "series"]],
  ];

/** The language of messages: `--lang`, else the locale; the first need before anything else is known to be right. */
export function askedLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.indexOf("--lang");
  const asked = at < 0 ? args.find((arg) => arg.startsWith("--lang="))?.slice(7) : args[at + 1];
  if (asked === "zh" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [LC_ALL, LC_MESSAGES, LANG].find((name) => name !== undefined && name !== "");
  const locale = named ?? new Intl.DateTimeFormat().resolvedOptions().locale;
  return CHINESE_LOCALE.test(locale) ? "zh" : "en";
}

/** Reads the arguments; `help` and `version` where they are asked for. Throws `UsageError`. */
export function readArguments(args: readonly string[], language: Language): Arguments | "help" | "version" {
  const words = WORDS[language];
  const { values, positionals } = parsed(args, words);
  const [name, ...places] = positionals;
  if (values.help === true || name === "help") return "help";
  if (values.version === true) return "version";
  if (name === undefined) throw new UsageError(words.noCommand(COMMANDS.join(", ")));
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined) throw new UsageError(words.unknownCommand(name, COMMANDS.join(", ")));
  for (const [option, commands] of COMMANDS_WITH)
    if (values[option] !== undefined && !commands.includes(command))
      throw new UsageError(words.optionElsewhere(`--${option}`, command));
  if (places.length === 0) throw new UsageError(words.noFiles);
  if (command === "compare" && places.length !== 2) throw new UsageError(words.twoFiles);
  for (const option of ["force", "resume"] as const)
    if (values[option] === true && values.out === undefined)
      throw new UsageError(words.optionNeeds(`--${option}`, "--out"));
  oneOf("--lang", values.lang, ["zh", "en"], words);
  const format = oneOf("--format", values.format, FORMATS, words) ?? null;
  if (values.excel === true && format !== "csv" && format !== "csv-wide")
    throw new UsageError(words.optionNeeds("--excel", "--format csv / csv-wide"));
  return {
    command,
    places,
    format,
    out: values.out ?? null,
    force: values.force ?? false,
    resume: values.resume ?? false,
    excel: values.excel ?? false,
    json: values.json ?? false,
    encoding: encodingOf(values.encoding, words),
    form: oneOf("--form", values.form, EDITIONS, words),
    jobs: jobsOf(values.jobs, words),
    language,
  };
}

function parsed(args: readonly string[], words: Words): ReturnType<typeof parse> {
  try {
    return parse(args);
  } catch (error) {
    if (!(error instanceof TypeError) || !("code" in error)) throw error;
    const option = QUOTED_OPTION.exec(error.message)?.[1] ?? "";
    if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(words.unknownOption(option));
    const known = Object.entries(OPTIONS).find(([name]) => option === `--${name}`);
    throw new UsageError(
      known?.[1].type === "boolean" ? words.needlessValue(option) : words.missingValue(option),
    );
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function oneOf<Value extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly Value[],
  words: Words,
): Value | undefined {
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(words.wrongValue(option, value, allowed.join(", ")));
  return found;
}

function encodingOf(name: string | undefined, words: Words): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(words.wrongValue("--encoding", name, "gb18030, big5 … utf-8"));
  }
}

function jobsOf(value: string | undefined, words: Words): number {
  if (value === undefined) return availableParallelism();
  if (!JOB_COUNT.test(value)) throw new UsageError(words.wrongValue("--jobs", value, "1, 2 … 999"));
  return Number(value);
}
