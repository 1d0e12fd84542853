/**
 * A place in a text: half-open, 0-based UTF-16 offsets, so `text.slice(span.start, span.end)` is what stands there.
 * In everything `parseReport` returns, the text is `source`, the decoded input.
 *
 * @example
 * ```ts
 * source.slice(figure.span.start, figure.span.end); // "283"
 * ```
 */
export interface Span {
  /** 0-based offset of the first UTF-16 unit. */
  readonly start: number;
  /** 0-based offset behind the last one. */
  readonly end: number;
}

/** The smallest span that covers both. */
export function coverSpans(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

/** Whether one span lies within the other. */
export function isSpanWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
