/**
 * A place in a text: half-open, 0-based UTF-16 offsets, so `text.slice(span.start, span.end)` is what stands there.
 * In everything `parseReport` returns, the text is `source`, the decoded input.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both. */
export function coverSpans(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
