import { ATTRIBUTED_SPAN, DIVISION_FENCE } from "../patterns.js";
import type { Span } from "../source/span.js";

/** Whether a document converter may have wrapped attributes around words or lines. */
export function isAttributed(source: string): boolean {
  return source.includes("]{") || source.includes(FENCE);
}

/**
 * The stretches of text that are shown, line by line. Document converters wrap paragraphs as
 * `[二、]{style="…"}[主动公开政府信息情况]{style="…"}`: there the brackets and attributes are left out, and so is the `:::` above and
 * below a table or another block. In tables, which are indented or begin with a bar, brackets stay, because columns are told by their
 * width.
 */
export function* shownStretches(source: string, start: number, end: number): Generator<Span> {
  const text = source.slice(start, end); // a line end is looked for in it alone
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf("\n", from);
    const lineEnd = feed < 0 ? text.length : feed + 1;
    if (text.charAt(from) === "[") yield* partsOfLine(source, start + from, start + lineEnd);
    else if (!text.startsWith(FENCE, from) || !DIVISION_FENCE.test(text.slice(from, lineEnd)))
      yield { start: start + from, end: start + lineEnd };
    from = lineEnd;
  }
}

const FENCE = ":::";

/** What stands in `[…]{…}` and between them. */
function partsOfLine(source: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: whole, 1: words = "" } of source.slice(start, end).matchAll(ATTRIBUTED_SPAN)) {
    const at = start + index;
    parts.push({ start: from, end: at }, { start: at + 1, end: at + 1 + words.length });
    from = at + whole.length;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.start < part.end);
}
