import type { Language } from "../diagnostics/language.js";
import { agrees } from "../forms/judge-identity.js";
import type { ReportFigures } from "../parse-report.js";
import type { Figure } from "../report/figure.js";
import type { YearCheck, YearPlace } from "../series/year-check.js";
import { flatMap } from "../source/flat-map.js";
import { shortLabel } from "./short-label.js";

interface Words {
  readonly years: Readonly<Record<YearPlace["report"], string>>;
  readonly comma: string;
  readonly blank: string;
  readonly unread: (labels: string) => string;
  readonly sides: (left: string, right: string, agree: boolean) => string;
  readonly blanksAreZero: string;
  readonly unknown: string;
  readonly fails: string;
  readonly colon: string;
  readonly stop: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    years: { "last-year": "last year's ", "this-year": "this year's " },
    comma: ", ",
    blank: "blank",
    unread: (labels) => `cannot be judged without ${labels}`,
    sides: (left, right, agree) => `${left}, ${agree ? "and" : "but"} ${right}`,
    blanksAreZero: ", if blanks count as 0",
    unknown: "; a blank could make the difference",
    fails: "; both stay as printed, so look at the two pages",
    colon: ": ",
    stop: ".",
  },
  zh: {
    years: { "last-year": "上一年的", "this-year": "本年的" },
    comma: "、",
    blank: "空白",
    unread: (labels) => `缺少${labels}，无法判断`,
    sides: (left, right, agree) => `${left}，${agree ? "" : "但"}${right}`,
    blanksAreZero: "（空白按 0 计）",
    unknown: "；空白处的数可能造成差额",
    fails: "；两份报告的数据均保持原样，请核对两个页面",
    colon: "：",
    stop: "。",
  },
};

/**
 * A check across years as one English sentence that names the figures of both reports by their official labels. The words
 * may change in any version; programs look at `code` and `status`.
 *
 * @param check - of `compareYears` or `checkSeries`
 * @param thisYear - the later of the two readings that were compared
 * @param lastYear - the earlier one
 * @example
 * ```ts
 * yearCheckMessageEn(check, thisYear, lastYear);
 * // "自然人: last year's 四、结转下年度继续办理 3, but this year's 二、上年结转政府信息公开申请数量 2; both stay as printed, so look at the two pages."
 * ```
 */
export function yearCheckMessageEn(
  check: YearCheck,
  thisYear: ReportFigures,
  lastYear: ReportFigures,
): string {
  return message(check, { "this-year": thisYear, "last-year": lastYear }, WORDS.en);
}

/**
 * A check across years as one Chinese sentence that names the figures of both reports by their official labels. The words
 * may change in any version; programs look at `code` and `status`.
 *
 * @param check - of `compareYears` or `checkSeries`
 * @param thisYear - the later of the two readings that were compared
 * @param lastYear - the earlier one
 * @example
 * ```ts
 * yearCheckMessageZh(check, thisYear, lastYear);
 * // "自然人：上一年的四、结转下年度继续办理 3，但本年的二、上年结转政府信息公开申请数量 2；两份报告的数据均保持原样，请核对两个页面。"
 * ```
 */
export function yearCheckMessageZh(
  check: YearCheck,
  thisYear: ReportFigures,
  lastYear: ReportFigures,
): string {
  return message(check, { "this-year": thisYear, "last-year": lastYear }, WORDS.zh);
}

interface Term {
  readonly label: string;
  readonly figure: Figure;
}

function message(
  check: YearCheck,
  reports: Readonly<Record<YearPlace["report"], ReportFigures>>,
  words: Words,
): string {
  const terms = flatMap(check.places, ({ report, path }): readonly Term[] => {
    const figure = reports[report].figures.find((candidate) => candidate.path === path);
    if (figure === undefined) return [];
    const own = check.code === "years-carried-over" ? figure.row : figure.column;
    return [{ label: `${words.years[report]}${shortLabel(own)}`, figure }];
  });
  const [first] = terms;
  if (first === undefined) return "";
  const subject = shortLabel(check.code === "years-carried-over" ? first.figure.column : first.figure.row);
  return `${subject}${words.colon}${statement(check, terms, words)}${words.stop}`;
}

function statement(check: YearCheck, terms: readonly Term[], words: Words): string {
  if (check.expected === null) {
    const unread = terms.filter(({ figure }) => !["number", "blank", "mark"].includes(figure.state));
    return words.unread(unread.map(({ label }) => label).join(words.comma));
  }
  const ending = {
    holds: "",
    "holds-if-blanks-are-zero": words.blanksAreZero,
    fails: words.fails,
    unknown: words.unknown,
  }[check.status];
  const parts = terms.slice(0, -1);
  const left = parts.map((term, index) => joined(term, index, words)).join("");
  const sum = parts.length > 1 ? ` = ${check.expected}` : "";
  const right = terms
    .slice(-1)
    .map((term) => joined(term, 0, words))
    .join("");
  return words.sides(left + sum, right, agrees(check.status)) + ending;
}

/** `+ 本年制发件数 3`, `− 本年废止件数 1`; a change brings its own sign. */
function joined({ label, figure }: Term, index: number, { blank }: Words): string {
  const sign = index === 0 ? "" : isTakenAway(figure) ? " − " : " + ";
  return `${sign}${label} ${figure.value ?? blank}`;
}

/** What was repealed is no longer in force; every other part adds to what was. */
function isTakenAway({ path }: Figure): boolean {
  return path.endsWith(".repealed");
}
