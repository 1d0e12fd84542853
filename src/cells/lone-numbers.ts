import { GLUED_RUN, LONE_NUMBER, PROSE_AFTER_NUMBER } from "../patterns.js";
import { isHan } from "../source/fold.js";
import type { Span } from "../source/span.js";
import { isBar } from "./bars.js";
import { isSpace } from "./cell.js";

/**
 * Numbers between white space, bars or tabs, and digits glued behind a word (`规章000`); not those in sentences, whose
 * counter follows in the line.
 */
export function loneNumbers(text: string, region: Span): readonly Span[] {
  const numbers: Span[] = [];
  let from = region.start;
  let digits = false;
  let glued = false;
  for (let at = region.start; at <= region.end; at++) {
    const code = text.charCodeAt(at);
    if (at < region.end && !endsNumber(code)) {
      if (code >= 0x30 && code <= 0x39) {
        digits = true;
        if (at > from && endsWord(text.charCodeAt(at - 1))) glued = true;
      }
      continue;
    }
    if (digits) {
      const alone = at - from <= LONGEST_NUMBER && LONE_NUMBER.test(text.slice(from, at));
      if (alone) {
        const isCounted = code !== LINE_FEED && PROSE_AFTER_NUMBER.test(text.slice(at + 1, at + 3));
        if (!isCounted) numbers.push({ start: from, end: at });
      } else if (glued) for (const run of gluedRuns(text, from, at)) numbers.push(run);
    }
    from = at + 1;
    digits = false;
    glued = false;
  }
  return numbers;
}

/** White space or a bar; ASCII and Chinese characters, nearly all there are, are told at a glance. */
function endsNumber(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7c;
  return !isHan(code) && (isSpace(code) || isBar(code));
}

/** No number by itself has more characters. */
const LONGEST_NUMBER = 24;

const LINE_FEED = 0x0a;

/** What may stand before digits glued behind a word: most digits of labels are their numbering, `1.属于国家秘密`. */
function endsWord(code: number): boolean {
  return code >= 0x80 || code === 0x29 || code === 0x22;
}

/** Runs of digits between words. */
function gluedRuns(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(GLUED_RUN)].map(({ index, 0: run }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}
