import type { Cell } from "../cells/cell.js";
import type { Head } from "../head/head.js";
import { flatMap } from "../source/flat-map.js";
import { numeralCount } from "../source/numerals.js";
import type { Slot } from "../fit/fitted.js";
import { type Page, toSource } from "../page/page.js";
import {
  ANY_YEAR,
  APPROXIMATE,
  CLAUSE_SCOPE,
  COUNTED,
  COUNTER_OR_NEGATION,
  DISCLOSURE_WORDS,
  EXCEPT_BEFORE,
  FEE_WORDS,
  LED_BY_OTHER_PERIOD,
  LIMITING_VERB,
  NEGATION,
  NOT_ONE,
  NO_OTHERS,
  OF_WHICH_DISCLOSURE,
  OTHER_FEES,
  OTHER_PERIOD,
  PRINTED_DIGIT,
  BESIDES_REQUESTS,
  PROSE_NUMBER,
  SENTENCE,
  SEEN_SPACE,
  SENTENCE_SCOPE,
  STARTS_WITH_DIGIT,
  WITH_CARRIED_OVER,
} from "../patterns.js";
import type { SectionKey } from "../sections/section.js";
import { type FoldedText, foldText } from "../source/fold.js";
import { printedLine } from "../source/printed-line.js";
import { originalSpan } from "../source/original-span.js";
import type { Span } from "../source/span.js";
import type { PageAspect } from "./aspect.js";
import { goesOnWithOtherBody, isOtherBody } from "./is-other-body.js";
import { isOtherYear } from "./is-other-year.js";
import { foldedParagraph, type Paragraph, type SectionProse } from "./paragraph.js";
import { isPlanned, type Plan, planAtParagraph, planBehind } from "./plan.js";
import type { ProseFigure, ProseKind } from "./prose-figure.js";
import { NONE_RULES, NUMBER_RULES, type NumberRule } from "./prose-rules.js";

/** A sentence on its way: folded, with its place in the paragraph and what is known of its surroundings. */
interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly paragraph: Paragraph;
  readonly page: Page;
  /** The offsets of the folded paragraph. */
  readonly offsets: FoldedText["offsets"];
  readonly section: SectionKey;
  readonly aspects: readonly PageAspect[];
  readonly year: number | null;
}

/** What a rule found in a sentence: folded indexes within it. */
interface Hit {
  readonly kind: ProseKind;
  readonly value: number;
  readonly unit: string | null;
  readonly stated: ProseFigure["stated"];
  readonly approximate: boolean;
  /** Where the words of the rule begin; what stands before decides on year, body and scope. */
  readonly from: number;
  /** Where the number, or the words that say none, stand. */
  readonly start: number;
  readonly end: number;
}

const REQUEST = "申请";

/** How much of a sentence before a number its rules look at. */
const BEFORE = 80;
const BEHIND = 40;

/** The figures that the prose states for the year reported on, in printed order. A number of a table is never among them. */
export function findProseFigures(
  page: Page,
  folded: FoldedText,
  prose: readonly SectionProse[],
  head: Head,
  slots: readonly Slot[],
): readonly ProseFigure[] {
  const issuer = foldText(head.issuer ?? "");
  return flatMap(prose, ({ key, paragraphs, aspects }) => {
    let plan: Plan | null = null;
    return flatMap(paragraphs, (paragraph) => {
      const { text, offsets } = foldedParagraph(folded, paragraph);
      plan = planAtParagraph(plan, text);
      return flatMap([...text.matchAll(SENTENCE)], (match) => {
        const [words] = match;
        const carried = plan !== null && !namesYear(words, head.year);
        plan = planBehind(plan, words, head.year);
        if (!COUNTER_OR_NEGATION.test(words)) return [];
        const sentence: Sentence = {
          text: words,
          start: match.index,
          paragraph,
          page,
          offsets,
          section: key,
          aspects,
          year: head.year,
        };
        return ownHits(sentence, issuer)
          .filter(
            (hit) =>
              !isOtherYear(sentence.text, hit.from, head.year) &&
              !isOfOtherPeriod(sentence.text, hit.start) &&
              // What is carried forward is said of the year to come.
              (hit.kind === "carriedForward" || !(carried || isPlanned(sentence.text.slice(0, hit.from)))),
          )
          .map((hit) => figureOf(sentence, hit))
          .filter(({ place }) => !slots.some(({ cell }) => isPrintedIn(cell, place)))
          .map(({ figure }) => figure);
      });
    });
  });
}

/** A sentence among plans that names the year reported on tells what was done. */
function namesYear(sentence: string, year: number | null): boolean {
  return year !== null && sentence.includes(`${String(year)}年`);
}

function isPrintedIn(cell: Cell | null, place: Span): boolean {
  return cell !== null && cell.text !== "" && cell.span.start < place.end && place.start < cell.span.end;
}

/** What the sentence says of the issuer: a figure behind one of another body is of that body too, up to the next subject. */
function ownHits(sentence: Sentence, issuer: string): readonly Hit[] {
  const { text } = sentence;
  let other: number | null = null;
  return hitsIn(sentence).filter(({ kind, from, end }) => {
    const goesOn = other !== null && goesOnWithOtherBody(text.slice(other, from));
    other = goesOn || isOtherBody(text.slice(0, from), issuer, kind) ? end : null;
    return other === null;
  });
}

function hitsIn(sentence: Sentence): readonly Hit[] {
  return [...numberHits(sentence), ...noneHits(sentence)].sort((a, b) => a.start - b.start);
}

function numberHits(sentence: Sentence): readonly Hit[] {
  if (!COUNTED.test(sentence.text)) return [];
  return flatMap([...sentence.text.matchAll(PROSE_NUMBER)], (match) => {
    const [whole, lead = "", digits = "", , , unit = ""] = match;
    const start = match.index + lead.length;
    const end = match.index + whole.length;
    const value = valueOf(match);
    if (value === null || saysOtherwise(sentence, start, end)) return [];
    const from = Math.max(0, match.index - BEFORE);
    const before = sentence.text.slice(from, match.index);
    const behind = sentence.text.slice(end, end + BEHIND);
    for (const rule of NUMBER_RULES) {
      if (rule.money !== (unit === "元")) continue;
      const index = fitOf(rule, before, behind, sentence, match.index);
      if (index === null) continue;
      const approximate = lead !== "" || APPROXIMATE.test(whole);
      return [
        {
          kind: rule.kind,
          from: from + index,
          value,
          unit,
          stated: "number" as const,
          approximate,
          start,
          end: start + digits.length,
        },
      ];
    }
    return [];
  });
}

/** Whether a number says none: `未发生一起`; or is two that stand side by side, such as 12 and its footnote. */
function saysOtherwise(sentence: Sentence, start: number, end: number): boolean {
  return (
    NOT_ONE.test(sentence.text.slice(Math.max(0, start - NEGATED), end)) || isTwoNumbers(sentence, start, end)
  );
}

/** Whether what stands at an index counts over another time than the year: `上半年未收到`, `建站以来,网站发布3000条`. */
function isOfOtherPeriod(text: string, at: number): boolean {
  return (
    OTHER_PERIOD.test(clauseEnding(text, at)) ||
    LED_BY_OTHER_PERIOD.test(text.slice(Math.max(0, at - BEFORE), at))
  );
}

/** Digits parted within a line, or one that is printed as a mark, `12①`: a line end may break a number. */
function isTwoNumbers(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence.page;
  for (let at = start; at < end; at++) {
    if (!STARTS_WITH_DIGIT.test(sentence.text.charAt(at))) continue;
    const offset = offsetOf(sentence, at);
    if (!PRINTED_DIGIT.test(text.charAt(offset))) return true;
    const isInside = at > start && STARTS_WITH_DIGIT.test(sentence.text.charAt(at - 1));
    const gap = isInside ? text.slice(offsetOf(sentence, at - 1) + 1, offset) : "";
    if (SEEN_SPACE.test(gap) && !gap.includes("\n")) return true;
  }
  return false;
}

/** As long as a negated verb. */
const NEGATED = 6;

/** Where the words of the rule begin in what stands before the number; null where the rule does not fit. */
function fitOf(
  rule: NumberRule,
  before: string,
  behind: string,
  sentence: Sentence,
  at: number,
): number | null {
  if (rule.behind?.test(behind) === false) return null;
  const match = rule.before.exec(before);
  if (match === null) return null;
  if (rule.unless?.test(match[0]) === true || rule.notAfter?.test(before) === true) return null;
  if (OF_DISCLOSURE.has(rule.kind) && isOfAllKinds(before, behind)) return null;
  return isAbout(rule.about, sentence, at) ? match.index : null;
}

/** What is also counted beyond disclosure: reconsiderations of every act, applications of every kind. */
const OF_DISCLOSURE: ReadonlySet<ProseKind> = new Set<ProseKind>([
  "received",
  "reconsiderations",
  "lawsuits",
]);

/** Whether a number counts more than what is of disclosure, which is told behind it: `行政复议5件,其中涉及政府信息公开2件`. */
function isOfAllKinds(before: string, behind: string): boolean {
  return OF_WHICH_DISCLOSURE.test(behind) && !clauseEnding(before, before.length).includes("公开");
}

/** What stands between the last comma or semicolon and an index. */
function clauseEnding(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf(",", at), text.lastIndexOf(";", at)) + 1, at);
}

/** Whether a sentence is about requests, about disclosure, or about the fee: by its own words, or where it stands. */
function isAbout(about: NumberRule["about"], sentence: Sentence, at: number): boolean {
  const { text, section } = sentence;
  if (about === "requests" || about === "carried") {
    // What is named last before the number is what it counts; 复议申请 is no request.
    const named = text.lastIndexOf(REQUEST, at - REQUEST.length);
    if (named < 0 && about === "requests") return false;
    if (named < 0 && section === "proceedings") return false;
    return !BESIDES_REQUESTS.test(text.slice(Math.max(0, named - REQUEST.length), at));
  }
  if (about === "disclosure")
    return section === "proceedings" || DISCLOSURE_WORDS.test(text) || aspectAt(sentence, at) === "requests";
  if (about === "fee")
    return (section === "other" || FEE_WORDS.test(text)) && !OTHER_FEES.test(text.slice(0, at));
  return true;
}

function noneHits(sentence: Sentence): readonly Hit[] {
  if (!NEGATION.test(sentence.text)) return [];
  return flatMap(
    NONE_RULES.filter(({ object }) => sentence.text.includes(object)),
    ({ kind, words, unless, about }) =>
      flatMap([...sentence.text.matchAll(words)], (match): readonly Hit[] => {
        const end = match.index + match[0].length;
        if ([NO_OTHERS, ...unless].some((pattern) => pattern.test(match[0]))) return [];
        if (EXCEPT_BEFORE.test(sentence.text.slice(0, match.index)) || !isAbout(about, sentence, end))
          return [];
        return [
          {
            kind,
            value: 0,
            unit: null,
            stated: "none",
            approximate: false,
            from: match.index,
            start: match.index,
            end,
          },
        ];
      }),
  );
}

function valueOf([, , digits = "", before = "", behind = "", unit = ""]: RegExpMatchArray): number | null {
  const number = STARTS_WITH_DIGIT.test(digits) ? Number(digits.replaceAll(",", "")) : numeralCount(digits);
  if (number === null || !Number.isFinite(number)) return null;
  const large = before + behind;
  const value = number * (large === "万" ? 1e4 : large === "亿" ? 1e8 : 1);
  const tidy = Math.round(value * 1e6) / 1e6;
  return unit === "元" || Number.isInteger(tidy) ? tidy : null;
}

function figureOf(sentence: Sentence, hit: Hit): { readonly figure: ProseFigure; readonly place: Span } {
  const spanOf = (start: number, end: number): Span =>
    originalSpan(sentence, sentence.start + start, sentence.start + end);
  const place = spanOf(hit.start, hit.end);
  const { kind, value, unit, stated, approximate } = hit;
  const whole = spanOf(0, sentence.text.length);
  const printed = sentence.page.text.slice(whole.start, whole.end);
  return {
    place,
    figure: {
      kind,
      value,
      unit,
      stated,
      approximate,
      scope: scopeOf(sentence, hit),
      sentence: printedLine(printed),
      span: toSource(sentence.page, place),
      section: sentence.section,
      aspect: aspectAt(sentence, hit.start),
    },
  };
}

/** Words that limit or widen what is counted: in the clause of the number, and those that reach over the whole sentence. */
function scopeOf({ text, year }: Sentence, { from, start, end, kind }: Hit): string | null {
  const clause = clauseEnding(text, from) + text.slice(from, end);
  const found =
    [...clause.matchAll(CLAUSE_SCOPE)].at(-1) ?? [...text.slice(0, start).matchAll(SENTENCE_SCOPE)].at(-1);
  if (found !== undefined) return found[0];
  if (kind === "received" && WITH_CARRIED_OVER.test(text.slice(end, end + BEHIND))) return "含上年结转";
  const verb = LIMITING_VERB.exec(
    kind === "site" || kind === "microblog" || kind === "wechat" ? "" : text.slice(from, start),
  )?.[0];
  return verb ?? (year === null ? (ANY_YEAR.exec(text.slice(0, start))?.[0] ?? null) : null);
}

function aspectAt(sentence: Sentence, index: number): ProseFigure["aspect"] {
  const offset = offsetOf(sentence, index);
  return sentence.aspects.find(({ span }) => span.start <= offset && offset < span.end)?.key ?? null;
}

/** Where a character of a sentence stands in the page text. */
function offsetOf({ start, offsets, paragraph }: Sentence, index: number): number {
  return offsets[start + index] ?? paragraph.span.end;
}
