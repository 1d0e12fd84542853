import type { SectionKey } from "../sections/section.js";
import { type FoldedText, joinFolded } from "../source/fold.js";
import { foldedStretch } from "../source/folded-stretch.js";
import { printedLine } from "../source/printed-line.js";
import type { Span } from "../source/span.js";
import type { PageAspect } from "./aspect.js";

/** A paragraph of prose as it stands on the page: one line, or lines that were wrapped by width. */
export interface Paragraph {
  /** As printed, without line ends, page numbers and markup inside it. */
  readonly text: string;
  /** From its first to its last character in the page text. */
  readonly span: Span;
  /** The stretches of the page text that it is made of; null where the span is all of it, as in a page of a million lines. */
  readonly parts: readonly Span[] | null;
}

/** What a section says besides its table. */
export interface SectionProse {
  readonly key: SectionKey;
  readonly paragraphs: readonly Paragraph[];
  /** The aspects of section one that the page marks; none in the other sections. */
  readonly aspects: readonly PageAspect[];
}

/** The paragraph that these stretches of the page text make. */
export function paragraphOf(pageText: string, parts: readonly Span[]): Paragraph {
  const [first, last] = [parts[0], parts.at(-1)];
  const text = printedLine(parts.map(({ start, end }) => pageText.slice(start, end)).join(""));
  return first !== undefined && first === last
    ? { text, span: first, parts: null }
    : { text, span: { start: first?.start ?? 0, end: last?.end ?? 0 }, parts };
}

/** A paragraph folded, with the way back to the page text; taken from the folded page where it is asked for. */
export function foldedParagraph(folded: FoldedText, { span, parts }: Paragraph): FoldedText {
  if (parts === null) return foldedStretch(folded, span.start, span.end);
  return joinFolded(
    parts.map(({ start, end }) => foldedStretch(folded, start, end)),
    span.end,
  );
}
