import type { FoldedText } from "./fold.js";
import type { Span } from "./span.js";

/**
 * Where a stretch of folded text stands in the original: to behind its last character, so that what folds away behind it
 * is left out.
 */
export function originalSpan({ offsets }: Pick<FoldedText, "offsets">, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
