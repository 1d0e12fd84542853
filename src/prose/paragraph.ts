import type { SectionKey } from "../sections/section.js";
import type { FoldedText } from "../source/fold.js";
import type { Span } from "../source/span.js";
import type { PageAspect } from "./aspect.js";

/** A paragraph of prose as it stands on the page: one line, or lines that were wrapped by width. */
export interface Paragraph {
  /** As printed, without line ends, page numbers and markup inside it. */
  readonly text: string;
  /** Folded, with the way back to the page text. */
  readonly folded: FoldedText;
  /** From its first to its last character in the page text. */
  readonly span: Span;
}

/** What a section says besides its table. */
export interface SectionProse {
  readonly key: SectionKey;
  readonly paragraphs: readonly Paragraph[];
  /** The aspects of section one that the page marks; none in the other sections. */
  readonly aspects: readonly PageAspect[];
}
