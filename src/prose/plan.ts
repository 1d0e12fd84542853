import {
  LEADS_TO_LIST,
  PARAGRAPH_LEVELS,
  PLAN_HEADING,
  PLAN_IN_CLAUSE,
  PLAN_IN_SENTENCE,
  PLAN_OPENS,
} from "../patterns.js";

/** Plans that were opened: under a heading, in the rest of a paragraph, or in the list that a paragraph leads to. */
export interface Plan {
  readonly under: "heading" | "paragraph" | "list";
  /** A paragraph numbered like this or further out ends it; null where none does, or where the list has not begun. */
  readonly level: number | null;
}

/** Whether what stands behind these words of a sentence is planned: `下一步,将`, `计划明年`. */
export function isPlanned(before: string): boolean {
  return PLAN_IN_SENTENCE.test(before) || PLAN_IN_CLAUSE.test(before.slice(-LONGEST_CLAUSE));
}

const LONGEST_CLAUSE = 80;

/** What is left of a plan where a paragraph begins. */
export function planAtParagraph(plan: Plan | null, paragraph: string): Plan | null {
  if (plan === null || plan.under === "paragraph") return null;
  const level = levelOf(paragraph);
  if (plan.under === "heading")
    return level !== null && plan.level !== null && level <= plan.level ? null : plan;
  if (level === null || (plan.level !== null && level < plan.level)) return null;
  return plan.level === null ? { ...plan, level } : plan;
}

/** The plan that holds behind a sentence: the one before it, or the one that it opens. */
export function planBehind(plan: Plan | null, sentence: string, year: number | null): Plan | null {
  if (plan?.under === "heading") return plan;
  if (opens(PLAN_HEADING, sentence, year)) return { under: "heading", level: levelOf(sentence) };
  if (!opens(PLAN_OPENS, sentence, year)) return plan;
  return LEADS_TO_LIST.test(sentence) ? { under: "list", level: null } : { under: "paragraph", level: null };
}

/** A year opens plans where it is one to come. */
function opens(pattern: RegExp, sentence: string, year: number | null): boolean {
  const match = pattern.exec(sentence);
  if (match === null) return false;
  const [, named] = match;
  return named === undefined || (year !== null && Number(named) > year);
}

function levelOf(paragraph: string): number | null {
  const level = PARAGRAPH_LEVELS.findIndex((pattern) => pattern.test(paragraph));
  return level < 0 ? null : level;
}
