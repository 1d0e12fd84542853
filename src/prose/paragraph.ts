import type { SectionKey } from "../sections/section.js";
import { type FoldedText, joinFolded } from "../source/fold.js";
import { foldedStretch } from "../source/folded-stretch.js";
import { printedLine } from "../source/printed-line.js";
import type { Page } from "../page/page.js";
import type { Span } from "../source/span.js";
import type { PageAspect } from "./aspect.js";

/** A paragraph of prose as it stands on the page: one line, or lines that were wrapped by width. */
export class Paragraph {
  /** As printed, without line ends, page numbers and markup inside it. */
  readonly text: string;
  /** From its first to its last character in the page text. */
  readonly span: Span;
  private readonly parts: readonly Span[];
  private readonly page: FoldedText;

  constructor(page: Page, folded: FoldedText, parts: readonly Span[]) {
    const [first, last] = [parts[0], parts.at(-1)];
    this.text = printedLine(parts.map(({ start, end }) => page.text.slice(start, end)).join(""));
    this.span =
      first !== undefined && first === last ? first : { start: first?.start ?? 0, end: last?.end ?? 0 };
    this.parts = parts;
    this.page = folded;
  }

  /** Folded, with the way back to the page text; taken from the page where it is asked for, as a page may have many thousands. */
  get folded(): FoldedText {
    return joinFolded(
      this.parts.map(({ start, end }) => foldedStretch(this.page, start, end)),
      this.span.end,
    );
  }
}

/** What a section says besides its table. */
export interface SectionProse {
  readonly key: SectionKey;
  readonly paragraphs: readonly Paragraph[];
  /** The aspects of section one that the page marks; none in the other sections. */
  readonly aspects: readonly PageAspect[];
}
