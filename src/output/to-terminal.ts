import { countStatuses, type StatusCounts } from "../checks/count-statuses.js";
import { type Language, type LanguageOptions, languageOf } from "../diagnostics/language.js";
import { printDiagnostics } from "../diagnostics/print-diagnostics.js";
import { TABLE_KEYS } from "../forms/form.js";
import { tableTitle } from "../forms/table-title.js";
import type { ParsedReport } from "../parse-report.js";
import { printable } from "../source/terminal-text.js";
import { checkMessageIn } from "./check-message-in.js";
import { figuresTable } from "./figures-table.js";

/** The words around the figures; what the form itself says stays Chinese in both languages. */
interface Words {
  readonly form: (edition: string) => string;
  readonly published: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly issuerUnknown: string;
  readonly yearUnknown: string;
  readonly formUnknown: string;
  readonly notFound: string;
  readonly legend: string;
  readonly checks: (counts: StatusCounts) => string;
  readonly diagnostics: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    form: (edition) => `form of ${edition}`,
    published: "published on",
    complete: "complete",
    incomplete: "not complete",
    issuerUnknown: "issuer unknown",
    yearUnknown: "year unknown",
    formUnknown: "form unknown",
    notFound: "(table not found)",
    legend:
      "·  blank    ?  not found    ?!  several readings    “ ”  words in place of a number    [ ]  as printed",
    checks: (counts) =>
      `Checks: ${counts.holds} hold, ${counts["holds-if-blanks-are-zero"]} hold if blanks are 0, ${counts.fails} fail, ${counts.unknown} unknown`,
    diagnostics: "Diagnostics",
  },
  zh: {
    form: (edition) => `${edition} 年格式`,
    published: "发布日期",
    complete: "完整",
    incomplete: "不完整",
    issuerUnknown: "机关不详",
    yearUnknown: "年度不详",
    formUnknown: "格式不详",
    notFound: "（没有找到表格）",
    legend: "·  空白    ?  未找到    ?!  有多种读法    “ ”  文字    [ ]  原样",
    checks: (counts) =>
      `勾稽关系：成立 ${counts.holds}，空白按 0 计则成立 ${counts["holds-if-blanks-are-zero"]}，不成立 ${counts.fails}，无法判断 ${counts.unknown}`,
    diagnostics: "提示",
  },
};

/**
 * A whole reading for a terminal of about 120 columns: who and when, the three official tables, the checks that fail and
 * the diagnostics with their place.
 *
 * @param parsed - what `parseReport` returned
 * @param options - `language` of the words; default: English
 * @example
 * ```ts
 * console.log(toTerminal(parseReport(page), { language: "zh" }));
 * ```
 */
export function toTerminal(parsed: ParsedReport, options: LanguageOptions = {}): string {
  const language = languageOf(options);
  const words = WORDS[language];
  const found = parsed.figures.some(({ state }) => state !== "missing");
  return [
    head(parsed, words),
    ...TABLE_KEYS.map((table) => tableBlock(parsed, table, words)),
    ...(found ? [words.legend] : []),
    checksBlock(parsed, language),
    ...(parsed.diagnostics.length === 0
      ? []
      : [
          `${words.diagnostics}: ${parsed.diagnostics.length}\n${printDiagnostics(parsed.source, parsed.diagnostics, { language })}`,
        ]),
  ].join("\n\n");
}

function head({ report, complete, diagnostics }: ParsedReport, words: Words): string {
  const { title, issuer, year, form, publishedOn } = report;
  const editionKnown = diagnostics.every(({ code }) => code !== "edition-unknown");
  return [
    [
      issuer ?? words.issuerUnknown,
      year ?? words.yearUnknown,
      editionKnown ? words.form(form) : words.formUnknown,
      complete ? words.complete : words.incomplete,
    ].join("  "),
    ...(title === null ? [] : [title]),
    ...(publishedOn === null ? [] : [`${words.published} ${publishedOn}`]),
  ]
    .map(printable)
    .join("\n");
}

function tableBlock({ figures }: ParsedReport, table: string, words: Words): string {
  const own = figures.filter(({ path }) => path.startsWith(`${table}.`));
  const found = own.some(({ state }) => state !== "missing");
  return [tableTitle(table), ...(found ? figuresTable(own) : [words.notFound])].join("\n");
}

function checksBlock({ checks, figures }: ParsedReport, language: Language): string {
  const failing = checks.filter(({ status }) => status === "fails");
  return [
    WORDS[language].checks(countStatuses(checks)),
    ...failing.map((check) => `${check.code} ${printable(checkMessageIn(language, check, figures))}`),
  ].join("\n");
}
