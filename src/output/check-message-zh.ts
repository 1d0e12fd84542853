import { agrees } from "../forms/judge-identity.js";
import type { Check } from "../checks/check.js";
import type { Figure } from "../report/figure.js";
import { type CheckTerms, checkTerms, openLabels, sumText } from "./check-terms.js";
import { CLOSING_MARK } from "../patterns.js";

/**
 * A check as one Chinese sentence that names its figures by their official labels; figures of 0 are left out. The words
 * may change in any version; programs look at `code` and `status`.
 *
 * @param check - one of the `checks` of a result
 * @param figures - the `figures` of the same result
 * @example
 * ```ts
 * checkMessageZh(check, figures);
 * // "一、本年新收政府信息公开申请数量：自然人 79 + 商业企业 11 = 90，但总计印为 91；数据保持原样，请核对页面。"
 * ```
 */
export function checkMessageZh(check: Check, figures: readonly Figure[]): string {
  const terms = checkTerms(check, figures);
  return `${terms.subject}：${check.expected === null ? notJudged(terms) : statement(check, terms)}。`;
}

function notJudged(terms: CheckTerms): string {
  const labels = openLabels(terms);
  const named = labels.slice(0, 3).join("、");
  return `缺少${named}${labels.length > 3 ? `等 ${labels.length} 个数据` : ""}，无法判断`;
}

function statement(check: Check, terms: CheckTerms): string {
  switch (check.code) {
    case "requests-balance":
    case "outcomes-sum":
    case "applicants-sum":
    case "proceedings-sum": {
      const left = sumText(terms.parts, check.actual) ?? "各项均为 0";
      return `${left}，${joinedBy(check)}${rightSide(check, terms)}${ending(check)}`;
    }
    case "empty-column": {
      const done = sumText(terms.totals, check.actual);
      return `没有新收和结转的申请，${joinedBy(check)}${done ?? "没有办理结果"}${ending(check)}`;
    }
    case "documents-order": {
      const relation = (check.actual ?? 0) > (check.expected ?? 0) ? "大于" : "不大于";
      return `${namedValues(terms.parts)} ${relation}${namedValues(terms.totals.slice(0, 1))}${ending(check)}`;
    }
    case "whole-counts":
      return check.status === "fails"
        ? `负数或非整数：${namedValues(terms.parts)}${ending(check)}`
        : "各项数量均为非负整数";
    case "prose-received":
    case "prose-carried-over":
    case "prose-answered":
    case "prose-carried-forward":
    case "prose-reconsiderations":
    case "prose-lawsuits":
    case "prose-regulations":
    case "prose-normative-documents":
      return `正文为 ${check.actual ?? 0}，${joinedBy(check)}表中为 ${check.expected ?? 0}${proseEnding(check)}`;
  }
}

/** One total as it is printed; the two of the balance added up. */
function rightSide(check: Check, { totals }: CheckTerms): string {
  const [only] = totals;
  if (totals.length !== 1 || only === undefined) return sumText(totals, check.expected) ?? "另一边为 0";
  return only.figure.value === null ? `${only.label}为空白` : `${only.label}印为 ${only.figure.value}`;
}

function namedValues(terms: CheckTerms["parts"]): string {
  return terms.map(({ label, figure }) => `${label} ${figure.value ?? "空白"}`).join("、");
}

function joinedBy({ status }: Check): string {
  return agrees(status) ? "" : "但";
}

function ending({ status }: Check): string {
  switch (status) {
    case "holds":
      return "";
    case "holds-if-blanks-are-zero":
      return "（空白按 0 计）";
    case "fails":
      return "；数据保持原样，请核对页面";
    case "unknown":
      return "；空白处的数可能造成差额";
  }
}

/** The words that let the two numbers differ, and the sentence itself. */
function proseEnding(check: Check): string {
  const reason =
    check.status === "unknown" && check.reason !== null ? `；“${check.reason}”可能使口径不同` : ending(check);
  return `${reason}：“${(check.sentence ?? "").replace(CLOSING_MARK, "")}”`;
}
