import { MARKDOWN_LINK } from "../patterns.js";
import type { PageSection } from "../sections/section.js";
import { fold, foldText, type FoldedText } from "../source/fold.js";
import { foldedStretch } from "../source/folded-stretch.js";
import { endsPiece } from "../source/ends-piece.js";
import { withoutMargins } from "../source/printed-line.js";
import { originalSpan } from "../source/original-span.js";
import type { Span } from "../source/span.js";

/** The parts of a page in which a report says who it is from. */
export interface HeadParts {
  /** The lines and cells before section one, the nearest last. */
  readonly pieces: readonly HeadPiece[];
  /** All of them, folded. */
  readonly head: string;
  /** The first sentences of the report, folded: what stands before section one in sentences, and the beginning of section one. */
  readonly opening: string;
  /** The lines and cells behind the last heading; none where no section was found. */
  readonly tail: readonly HeadPiece[];
}

export interface HeadPiece {
  /** As printed, without marks of Markdown around it; of a link of Markdown its words. */
  readonly text: string;
  /** Its beginning folded. */
  readonly folded: string;
  /** As much of it folded as is searched: some converters print the whole head on one line. */
  readonly searched: string;
  /** Whether it holds a link of Markdown. */
  readonly linked: boolean;
}

/** How much of the page before its first section, and after its last heading, is looked at. */
const HEAD_WINDOW = 20_000;
const TAIL_WINDOW = 6_000;
const OPENING_WINDOW = 2_000;

/** How much of a piece is folded, and how much of it is searched. */
const LONGEST_FOLDED = 2_000;
const LONGEST_SEARCHED = 4_000;

/** Where no section was found, the head is the beginning of the page. */
const HEAD_WITHOUT_SECTIONS = 1_500;

export function headParts(text: string, folded: FoldedText, sections: readonly PageSection[]): HeadParts {
  const found = sections.filter(({ body }) => body !== null);
  const first = found[0];
  const headEnd = first?.heading?.start ?? first?.body?.start ?? Math.min(text.length, HEAD_WITHOUT_SECTIONS);
  const headStart = Math.max(0, headEnd - HEAD_WINDOW);
  const lastHeading = Math.max(
    headEnd,
    ...found.map(({ heading, body }) => heading?.end ?? body?.start ?? 0),
  );
  const pieces = piecesOf(text, folded, headStart, headEnd);
  const overview = sections[0]?.body ?? null;
  const sentences = pieces
    .map((piece) => piece.folded)
    .filter((piece) => piece.includes("。") || piece.includes(","));
  const begins =
    overview === null
      ? ""
      : foldedStretch(folded, overview.start, Math.min(overview.end, overview.start + OPENING_WINDOW)).text;
  return {
    pieces,
    head: foldedStretch(folded, headStart, headEnd).text,
    opening: `${sentences.join("\n").slice(-OPENING_WINDOW)}\n${begins}`,
    tail:
      first === undefined
        ? []
        : piecesOf(text, folded, Math.max(lastHeading, text.length - TAIL_WINDOW), text.length),
  };
}

/** Lines, and the cells of pages whose texts are parted by bars or tabs. */
function piecesOf(text: string, folded: FoldedText, start: number, end: number): readonly HeadPiece[] {
  const pieces: HeadPiece[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !endsPiece(text.charCodeAt(at))) continue;
    if (at > from) {
      const piece = withoutMargins(text, { start: from, end: at }, "#*?？>\\");
      if (piece.start < piece.end) pieces.push(pieceAt(text, folded, piece));
    }
    from = at + 1;
  }
  return pieces;
}

function pieceAt(text: string, folded: FoldedText, { start, end }: Span): HeadPiece {
  const printed = text.slice(start, end);
  const links = printed.includes("](") ? [...printed.matchAll(MARKDOWN_LINK)] : [];
  if (links.length > 0) {
    const words = printed.replace(MARKDOWN_LINK, "$1").trim();
    return pieceOfWords(
      words,
      links.some(([link]) => !link.startsWith("!")),
    );
  }
  const beginning = (longest: number): string =>
    foldedStretch(folded, start, Math.min(end, start + longest)).text;
  const own = beginning(LONGEST_FOLDED);
  return {
    text: printed,
    folded: own,
    searched: end - start <= LONGEST_FOLDED ? own : beginning(LONGEST_SEARCHED),
    linked: false,
  };
}

function pieceOfWords(text: string, linked: boolean): HeadPiece {
  return {
    text,
    folded: foldText(text.slice(0, LONGEST_FOLDED)),
    searched: foldText(text.slice(0, LONGEST_SEARCHED)),
    linked,
  };
}

/** What is printed between two places of the folded text that is searched. */
export function printedBetween({ text }: HeadPiece, start: number, end: number): string {
  const printed = originalSpan(fold(text.slice(0, LONGEST_SEARCHED)), start, end);
  return text.slice(printed.start, printed.end);
}
