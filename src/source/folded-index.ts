import type { FoldedText } from "./fold.js";

/** The first folded character that stands at or behind an offset of the original text. */
export function foldedIndex(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
