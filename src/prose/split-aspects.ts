import { ASPECT_MARKS, ASPECT_TITLES, BEHIND_TITLE } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import type { FoldedText } from "../source/fold.js";
import { printedLine } from "../source/printed-line.js";
import { ASPECT_KEYS, type AspectKey, type PageAspect } from "./aspect.js";
import { foldedParagraph, type Paragraph } from "./paragraph.js";

/** A sub-heading inside section one: in which paragraph, and from where to where in its folded text. */
interface Mark {
  readonly paragraph: number;
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly key: AspectKey | null;
}

/**
 * The aspects of section one, from its sub-headings: `（一）主动公开。…`, `1.主动公开情况`, `一是主动公开…` or a paragraph that begins
 * with the title. Of several kinds of numbering the outermost that names two aspects counts.
 */
export function splitAspects(
  text: string,
  folded: FoldedText,
  paragraphs: readonly Paragraph[],
): readonly PageAspect[] {
  const texts = paragraphs.map((paragraph) => foldedParagraph(folded, paragraph).text);
  for (const pattern of ASPECT_MARKS) {
    const marks = flatMap(texts, (paragraph, index) => marksIn(paragraph, index, pattern));
    if (new Set(flatMap(marks, ({ key }) => key ?? [])).size < 2) continue;
    return flatMap(ASPECT_KEYS, (key) => {
      const index = marks.findIndex((mark) => mark.key === key);
      const mark = marks[index];
      return mark === undefined ? [] : [aspectOf(text, folded, paragraphs, mark, key, marks[index + 1])];
    });
  }
  return [];
}

function marksIn(text: string, index: number, pattern: RegExp): readonly Mark[] {
  return [...text.matchAll(pattern)].map((match): Mark => {
    const [whole, number = "", title = ""] = match;
    const start = match.index + whole.length - number.length - title.length;
    const titleStart = start + number.length;
    return {
      paragraph: index,
      start,
      titleStart,
      titleEnd: titleStart + title.length,
      key: aspectNamed(title),
    };
  });
}

function aspectNamed(title: string): AspectKey | null {
  return ASPECT_KEYS.find((key) => ASPECT_TITLES[key].test(title)) ?? null;
}

function aspectOf(
  text: string,
  folded: FoldedText,
  paragraphs: readonly Paragraph[],
  mark: Mark,
  key: AspectKey,
  next: Mark | undefined,
): PageAspect {
  const last =
    next === undefined ? paragraphs.length - 1 : next.start === 0 ? next.paragraph - 1 : next.paragraph;
  const pieces = paragraphs
    .slice(mark.paragraph, last + 1)
    .map((paragraph, index): readonly [number, number] => {
      const { offsets } = foldedParagraph(folded, paragraph);
      const from = index === 0 ? (offsets[mark.titleEnd] ?? paragraph.span.end) : paragraph.span.start;
      const ends = next !== undefined && next.start > 0 && mark.paragraph + index === next.paragraph;
      return [from, ends ? (offsets[next.start] ?? paragraph.span.end) : paragraph.span.end];
    });
  const first = paragraphs[mark.paragraph];
  const offsets = first === undefined ? null : foldedParagraph(folded, first).offsets;
  const at = (index: number): number => offsets?.[index] ?? 0;
  const start = at(mark.start);
  return {
    key,
    title: printedLine(text.slice(at(mark.titleStart), at(mark.titleEnd - 1) + 1)),
    text: pieces
      .map(([from, to], index) =>
        index === 0
          ? printedLine(text.slice(from, to)).replace(BEHIND_TITLE, "")
          : printedLine(text.slice(from, to)),
      )
      .filter((piece) => piece !== "")
      .join("\n"),
    span: { start, end: Math.max(start, pieces.at(-1)?.[1] ?? start) },
  };
}
