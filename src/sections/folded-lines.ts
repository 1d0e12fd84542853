import { endsPiece } from "../source/ends-piece.js";
import type { FoldedText } from "../source/fold.js";
import type { Span } from "../source/span.js";

/** The pieces of a page, parted by line ends, tabs and bars, as stretches of the folded text; empty ones are left out. */
export function foldedLines(text: string, folded: FoldedText): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let behind = 0;
  let bar = folded.text.indexOf("|");
  for (let index = 0; index <= folded.text.length; index++) {
    const offset = folded.offsets[index] ?? text.length;
    if (index === bar || index === folded.text.length || partedBetween(text, behind, offset)) {
      if (index > start) lines.push({ start, end: index });
      start = index === bar ? index + 1 : index;
      if (index === bar) bar = folded.text.indexOf("|", start);
    }
    behind = offset + 1;
  }
  return lines;
}

function partedBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsPiece(text.charCodeAt(at))) return true;
  return false;
}
