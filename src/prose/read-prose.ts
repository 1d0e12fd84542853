import type { FittedReport } from "../fit/fit-report.js";
import type { Page } from "../page/page.js";
import { PARAGRAPH_OPENS, ROW_BETWEEN_BARS, SENTENCE_ENDS, TABLE_LINE, WORDS } from "../patterns.js";
import type { PageSection, SectionKey } from "../sections/section.js";
import { isSentence } from "../sections/is-sentence.js";
import { endsPiece } from "../source/ends-piece.js";
import { flatMap } from "../source/flat-map.js";
import { foldText, type FoldedText } from "../source/fold.js";
import { isPageMark } from "../source/is-page-mark.js";
import { withoutMargins } from "../source/printed-line.js";
import type { Span } from "../source/span.js";
import { foldedParagraph, type Paragraph, paragraphOf, type SectionProse } from "./paragraph.js";
import { splitAspects } from "./split-aspects.js";
import { tableExtent } from "./table-extent.js";
import { unmarkedParts } from "./unmarked-parts.js";

/** A line longer than this is a whole paragraph: the page does not wrap its lines. */
const WIDEST_WRAPPED_LINE = 120;

/** A line of prose: the stretches of the page text it is made of. */
interface Line extends Span {
  readonly parts: readonly Span[];
  /** Whether an empty line, or what is no prose, stands before it. */
  readonly apart: boolean;
}

/** The prose of each section: what its body holds besides the official table and the page's furniture. */
export function readProse(
  page: Page,
  folded: FoldedText,
  sections: readonly PageSection[],
  fitted: FittedReport,
): readonly SectionProse[] {
  return sections.map(({ key, body }) => {
    const paragraphs = body === null ? [] : paragraphsIn(page, folded, key, body, fitted);
    return {
      key,
      paragraphs,
      aspects: key === "overview" ? splitAspects(page.text, folded, paragraphs) : [],
    };
  });
}

function paragraphsIn(
  page: Page,
  folded: FoldedText,
  key: SectionKey,
  body: Span,
  fitted: FittedReport,
): readonly Paragraph[] {
  const table = tableExtent(page, folded, key, body, fitted);
  if (table === null) return paragraphsOf(page, body);
  const before = paragraphsOf(page, { start: body.start, end: table.start });
  const behind = paragraphsOf(page, { start: table.end, end: body.end });
  const first = behind.findIndex((paragraph) => isSentence(foldedParagraph(folded, paragraph).text));
  // Rows that nothing could be read from are no prose: it begins with a sentence.
  return first < 0 ? before : [...before, ...behind.slice(first)];
}

function paragraphsOf(page: Page, stretch: Span): readonly Paragraph[] {
  const lines = linesOf(page.text, stretch);
  const wrapped =
    page.stretches.length === 0 && lines.every(({ start, end }) => end - start <= WIDEST_WRAPPED_LINE);
  if (!wrapped) return lines.map((line) => paragraphOf(page.text, line.parts));
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && continues(page.text, before, line)) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) =>
    paragraphOf(
      page.text,
      flatMap(run, (line) => line.parts),
    ),
  );
}

/** Lines with words in them. Bars and tabs part paragraphs as line ends do: some converters print a whole page between bars. */
function linesOf(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let breaks = 0;
  let from = start;
  let lineEnd = start;
  let inRow = false;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x0a;
    if (!endsPiece(code)) continue;
    const parts = partsOf(text, from, at);
    const [first] = parts;
    if (first !== undefined) {
      if (from >= lineEnd) {
        lineEnd = endOfLine(text, from);
        inRow = ROW_BETWEEN_BARS.test(text.slice(text.lastIndexOf("\n", from - 1) + 1, lineEnd));
      }
      const printed = printedOf(text, parts);
      if (isPageMark(printed)) {
        breaks = -2; // it stands between the two halves of a paragraph, often with empty lines around it
      } else if (inRow || TABLE_LINE.test(printed) || !WORDS.test(printed)) {
        apart = true;
      } else {
        const last = parts.at(-1) ?? first;
        lines.push({ start: first.start, end: last.end, parts, apart: apart || breaks > 1 });
        apart = false;
        breaks = 0;
      }
    }
    if (code === 0x0a) breaks++;
    from = at + 1;
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : Math.max(end, from + 1);
}

/** The parts of a line that are read: no space and marks of Markdown around it, no `[…]{style="…"}` in it. */
function partsOf(text: string, from: number, to: number): readonly Span[] {
  if (from === to) return [];
  const parts = unmarkedParts(text.slice(from, to)).map(({ start, end }) =>
    withoutMargins(text, { start: from + start, end: from + end }, MARGINS),
  );
  // A page may have a million lines, nearly all of one part: an array that is filtered keeps room for more.
  const isPrinted = ({ start, end }: Span): boolean => end > start;
  return parts.every(isPrinted) ? parts : parts.filter(isPrinted);
}

/** What stands at the ends of a paragraph beside white space and is none of its text: marks of Markdown, characters without width. */
const MARGINS = "#*_>\\\u200b\u200c\u200d\ufeff";

/** Whether a line goes on with the sentence of the line before it. */
function continues(text: string, before: Line, line: Line): boolean {
  const previous = text.slice(before.start, before.end);
  if (line.apart || SENTENCE_ENDS.test(previous)) return false;
  const opens = PARAGRAPH_OPENS.test(foldText(text.slice(line.start, Math.min(line.end, line.start + 20))));
  // A short numbered line without a full stop is a sub-heading.
  const heading = previous.length < 24 && PARAGRAPH_OPENS.test(foldText(previous.slice(0, 20)));
  return !opens && !heading;
}

function printedOf(text: string, parts: readonly Span[]): string {
  return parts.map((part) => text.slice(part.start, part.end)).join("");
}
