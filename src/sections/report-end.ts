import {
  CHROME_LINE,
  CHROME_WORDS,
  DATE_LINE,
  NUMERAL_DATE_LINE,
  OFFICE_NAME,
  SIGNATURE_TAIL,
} from "../patterns.js";
import type { FoldedText } from "../source/fold.js";
import type { Span } from "../source/span.js";

/** Where the text of the report ends: before the site's footers, signature and date. Indexes into the folded text. */
export function reportEnd(folded: FoldedText, all: readonly Span[], from: number): number {
  const lines = all.filter(({ end }) => end > from);
  const line = lines.find(
    ({ start, end }) =>
      start >= from && CHROME_LINE.test(folded.text.slice(start, Math.min(end, start + 60))),
  );
  const words = CHROME_WORDS.exec(folded.text.slice(from, line?.start ?? folded.text.length));
  const end = words === null ? (line?.start ?? folded.text.length) : from + words.index;
  return withoutSignature(folded, lines, from, end);
}

/** `某某局` and `2024年1月17日` on the last lines, or glued behind the last sentence. */
function withoutSignature(folded: FoldedText, lines: readonly Span[], from: number, end: number): number {
  const last = lines
    .filter(({ start }) => start >= from && start < end)
    .slice(-4)
    .reverse();
  let signature = end;
  let dated = false;
  for (const line of last) {
    const piece = folded.text.slice(line.start, Math.min(line.end, end));
    if (piece.length > 60) break;
    if (DATE_LINE.test(piece) || NUMERAL_DATE_LINE.test(piece)) dated = true;
    else if (!OFFICE_NAME.test(piece) || !dated) break;
    signature = line.start;
  }
  if (dated) return signature;
  const tail = SIGNATURE_TAIL.exec(folded.text.slice(Math.max(from, end - 80), end));
  return tail?.[1] === undefined ? end : end - tail[1].length;
}
