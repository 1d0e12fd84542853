import { agrees } from "../forms/judge-identity.js";
import type { Check } from "../checks/check.js";
import type { Figure } from "../report/figure.js";
import { type CheckTerms, checkTerms, openLabels, sumText } from "./check-terms.js";
import { CLOSING_MARK } from "../patterns.js";

/**
 * A check as one English sentence that names its figures by their official labels; figures of 0 are left out. The words
 * may change in any version; programs look at `code` and `status`.
 *
 * @param check - one of the `checks` of a result
 * @param figures - the `figures` of the same result
 * @example
 * ```ts
 * checkMessageEn(check, figures);
 * // "一、本年新收政府信息公开申请数量: 自然人 79 + 商业企业 11 = 90, but 总计 prints 91; the figures stay as printed, so look at the page."
 * ```
 */
export function checkMessageEn(check: Check, figures: readonly Figure[]): string {
  const terms = checkTerms(check, figures);
  return `${terms.subject}: ${check.expected === null ? notJudged(terms) : statement(check, terms)}.`;
}

function notJudged(terms: CheckTerms): string {
  const labels = openLabels(terms);
  const named = labels.slice(0, 3).join(", ");
  const more = labels.length > 3 ? ` and ${labels.length - 3} more` : "";
  return `cannot be judged without ${named}${more}`;
}

function statement(check: Check, terms: CheckTerms): string {
  switch (check.code) {
    case "requests-balance":
    case "outcomes-sum":
    case "applicants-sum":
    case "proceedings-sum": {
      const left = sumText(terms.parts, check.actual) ?? "the parts are 0";
      return `${left}, ${joinedBy(check)} ${rightSide(check, terms)}${ending(check)}`;
    }
    case "empty-column": {
      const done = sumText(terms.totals, check.actual);
      return `nothing was received or carried over, ${joinedBy(check)} ${done ?? "nothing was done"}${ending(check)}`;
    }
    case "documents-order": {
      const relation = (check.actual ?? 0) > (check.expected ?? 0) ? "is more than" : "is not more than";
      return `${namedValues(terms.parts)} ${relation} ${namedValues(terms.totals.slice(0, 1))}${ending(check)}`;
    }
    case "whole-counts":
      return check.status === "fails"
        ? `negative or not whole: ${namedValues(terms.parts)}${ending(check)}`
        : "every count is whole and not negative";
    case "prose-received":
    case "prose-carried-over":
    case "prose-answered":
    case "prose-carried-forward":
    case "prose-reconsiderations":
    case "prose-lawsuits":
    case "prose-regulations":
    case "prose-normative-documents":
      return `the text says ${check.actual ?? 0}, ${joinedBy(check)} the table prints ${check.expected ?? 0}${proseEnding(check)}`;
  }
}

/** One total as it is printed; the two of the balance added up. */
function rightSide(check: Check, { totals }: CheckTerms): string {
  const [only] = totals;
  if (totals.length !== 1 || only === undefined)
    return sumText(totals, check.expected) ?? "the other side is 0";
  return only.figure.value === null ? `${only.label} is blank` : `${only.label} prints ${only.figure.value}`;
}

function namedValues(terms: CheckTerms["parts"]): string {
  return terms.map(({ label, figure }) => `${label} ${figure.value ?? "blank"}`).join(", ");
}

function joinedBy({ status }: Check): string {
  return agrees(status) ? "and" : "but";
}

function ending({ status }: Check): string {
  switch (status) {
    case "holds":
      return "";
    case "holds-if-blanks-are-zero":
      return ", if blanks count as 0";
    case "fails":
      return "; the figures stay as printed, so look at the page";
    case "unknown":
      return "; a blank could make the difference";
  }
}

/** The words that let the two numbers differ, and the sentence itself. */
function proseEnding(check: Check): string {
  const reason =
    check.status === "unknown" && check.reason !== null
      ? `; ${check.reason} may count something else`
      : ending(check);
  return `${reason}: “${(check.sentence ?? "").replace(CLOSING_MARK, "")}”`;
}
