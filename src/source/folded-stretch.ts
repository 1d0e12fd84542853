import { foldedIndex } from "./folded-index.js";
import type { FoldedText } from "./fold.js";

/** A stretch of a text that is folded already; its last offset is where the text goes on behind it. */
export function foldedStretch(folded: FoldedText, start: number, end: number): FoldedText {
  const from = foldedIndex(folded, start);
  const to = foldedIndex(folded, end);
  return { text: folded.text.slice(from, to), offsets: folded.offsets.subarray(from, to + 1) };
}
