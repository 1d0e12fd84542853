import { isDigit, isDigits } from "../source/is-digit.js";
import { isSpace } from "../source/white-space.js";
import { GLUED_RUN, LONE_NUMBER, PROSE_AFTER_NUMBER } from "../patterns.js";
import { isHan } from "../source/fold.js";
import type { Span } from "../source/span.js";
import { isBar } from "./bars.js";

/**
 * Numbers between white space, bars or tabs, and digits glued behind a word (`规章000`); not those in sentences, whose
 * counter follows in the line.
 */
export function loneNumbers(text: string, region: Span): readonly Span[] {
  const numbers: Span[] = [];
  let behind = region.start; // the word before ends here
  for (let at = region.start; at < region.end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (start > behind && !endsNumber(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < region.end && !endsNumber(text.charCodeAt(end))) end++;
    const word = text.slice(start, end);
    if (isAlone(word)) {
      if (!isCounted(text, end)) numbers.push({ start, end });
    } else if (isGlued(word)) for (const run of gluedRuns(word, start)) numbers.push(run);
    behind = end;
    at = end;
  }
  return numbers;
}

/** Nearly all words with digits are plain numbers. */
function isAlone(word: string): boolean {
  return word.length <= LONGEST_NUMBER && (isPlainNumber(word) || LONE_NUMBER.test(word));
}

function isPlainNumber(word: string): boolean {
  return word.length <= MOST_DIGITS && isDigits(word);
}

/** Whether a counter follows in the line behind the white space or bar at an offset; of ASCII only `%` is one. */
function isCounted(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    !(next < 0x80 && next !== PERCENT) &&
    text.charCodeAt(at) !== LINE_FEED &&
    PROSE_AFTER_NUMBER.test(text.slice(at + 1, at + 3))
  );
}

/** Whether digits stand behind what ends a word. */
function isGlued(word: string): boolean {
  for (let at = 1; at < word.length; at++)
    if (isDigit(word.charCodeAt(at)) && endsWord(word.charCodeAt(at - 1))) return true;
  return false;
}

/** White space or a bar; ASCII and Chinese characters, nearly all there are, are told at a glance. */
function endsNumber(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7c;
  return !isHan(code) && (isSpace(code) || isBar(code));
}

/** No number by itself has more characters. */
const LONGEST_NUMBER = 24;

/** As `LONE_NUMBER` says. */
const MOST_DIGITS = 15;

const LINE_FEED = 0x0a;
const PERCENT = 0x25;

/** What may stand before digits glued behind a word: most digits of labels are their numbering, `1.属于国家秘密`. */
function endsWord(code: number): boolean {
  return code >= 0x80 || code === 0x29 || code === 0x22;
}

/** Runs of digits between words. */
function gluedRuns(word: string, start: number): readonly Span[] {
  return [...word.matchAll(GLUED_RUN)].map(({ index, 0: run }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
}
