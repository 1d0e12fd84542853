import { GongkaiError } from "../diagnostics/gongkai-error.js";
import { isSpanWithin, type Span } from "../source/span.js";
import type { Cell } from "./cell.js";
import type { TableTokenizer } from "./tokenizer.js";

/**
 * A tokenizer of the caller's, whose answers are looked at before anything rests on them: what is neither cells nor null is an
 * error that names it. What it throws itself is the caller's own error.
 */
export function checkedTokenizer(tokenizer: TableTokenizer): TableTokenizer {
  const { name, scrambled = false, marked = false, glued = false } = tokenizer;
  return {
    name,
    scrambled,
    marked,
    glued,
    tokenize: (region) => {
      const answer = tokenizer.tokenize(region);
      const problem = problemOf(answer, region);
      if (problem === null) return answer;
      throw new GongkaiError(
        "invalid-tokenizer",
        `the tokenizer ${JSON.stringify(name)} must return ${problem}; checkTokenizer of gongkai/testing finds the smallest page with which it does not`,
      );
    },
  };
}

/** What an answer must be and is not, or null. */
function problemOf(answer: unknown, region: Span): string | null {
  if (answer === null) return null;
  if (!Array.isArray(answer)) return `an array of cells, or null, not ${typeof answer}`;
  const cells: readonly unknown[] = answer;
  const rules = Object.entries(FIELD_RULES);
  for (const [index, cell] of cells.entries()) {
    if (typeof cell !== "object" || cell === null) return `cells (there is none at index ${index})`;
    const fields: Readonly<Record<string, unknown>> = { ...cell };
    const wrong = rules.find(([field, { allows }]) => !allows(fields[field], region));
    if (wrong !== undefined) return `cells whose ${wrong[0]} is ${wrong[1].words} (at index ${index})`;
  }
  return null;
}

/** What a field of a cell may be, and how that is told. */
interface FieldRule {
  readonly allows: (value: unknown, region: Span) => boolean;
  readonly words: string;
}

const FIELD_RULES: Readonly<Record<keyof Cell, FieldRule>> = {
  text: { allows: (value) => typeof value === "string", words: "a string" },
  span: { allows: isSpanOf, words: "a start and an end inside the region" },
  parts: {
    allows: (value, region) =>
      Array.isArray(value) && value.length > 0 && value.every((part: unknown) => isSpanOf(part, region)),
    words: "a list of spans inside the region, at least one",
  },
  row: { allows: isPlace, words: "a whole number from 0 on, or null" },
  column: { allows: isPlace, words: "a whole number from 0 on, or null" },
  columns: { allows: isWidth, words: "a whole number from 1 on" },
  rows: { allows: (value) => value === undefined || isWidth(value), words: "a whole number from 1 on" },
};

function isSpanOf(value: unknown, region: Span): boolean {
  if (typeof value !== "object" || value === null || !("start" in value && "end" in value)) return false;
  const { start, end } = value;
  return isCount(start) && isCount(end) && start <= end && isSpanWithin({ start, end }, region);
}

function isPlace(value: unknown): boolean {
  return value === null || isCount(value);
}

function isWidth(value: unknown): boolean {
  return isCount(value) && value > 0;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
