import {
  BOLD_MARKS,
  GLUED_TITLE,
  HEAD_LABEL,
  OFFICE_NAME,
  IN_SENTENCE,
  NAVIGATION,
  SITE_COLUMN,
  TITLE_ENDING,
  TITLE_FIRST_LINE,
  TITLE_LABEL,
  WHITE_SPACE,
  TITLE_LINE,
  TITLE_REST,
  TITLE_SECOND_LINE,
  TITLE_SITE,
  TRAIL_MARKS,
} from "../patterns.js";
import { fold, foldText } from "../source/fold.js";
import { type HeadPiece, printedBetween } from "./head-parts.js";
import { issuerInTitle } from "./read-issuer.js";
import { yearIn } from "./read-year.js";

/** No title is longer; a longer line with its words is a sentence, or a head whose lines are glued together. */
const LONGEST_TITLE = 70;

/** The title as printed, but for the marks of bold words: on one line or two, printed twice (the fuller counts), or glued to the lines around it. */
export function readTitle(pieces: readonly HeadPiece[]): string | null {
  let first: string | null = null;
  for (const [index, piece] of pieces.entries()) {
    for (const title of titlesAt(piece, pieces[index - 1], pieces[index - 2])) {
      if (namesReport(title)) return title;
      first ??= title;
    }
  }
  return first;
}

function titlesAt(
  piece: HeadPiece,
  previous: HeadPiece | undefined,
  beforePrevious: HeadPiece | undefined,
): readonly string[] {
  const line = withoutSite(withoutLabel(piece));
  const isTitle = TITLE_LINE.test(line === piece.text ? piece.folded : foldText(line));
  const text = isTitle ? behindNavigation(line) : line;
  if (isTitle && text === "") return [];
  const folded = text === piece.text ? piece.folded : foldText(text);
  if (text.length > LONGEST_TITLE || folded.includes("。")) return gluedTitle(piece);
  const above =
    previous !== undefined && previous.text.length <= LONGEST_TITLE && !IN_SENTENCE.test(previous.folded)
      ? previous
      : null;
  if (above !== null && isRestOfTitle(folded, above.folded)) {
    const first =
      TITLE_SECOND_LINE.test(above.folded) &&
      beforePrevious !== undefined &&
      OFFICE_NAME.test(beforePrevious.folded)
        ? beforePrevious.text
        : "";
    return [tidy(first + above.text + text)];
  }
  if (folded.includes("《") || !TITLE_LINE.test(folded)) return gluedTitle(piece);
  const office =
    above !== null && OFFICE_NAME.test(above.folded) && !HEAD_LABEL.test(beforePrevious?.folded ?? "");
  return [tidy(office && TITLE_SECOND_LINE.test(folded) ? above.text + text : text)];
}

/** Whether a line is the rest of a title that the line above begins, broken between its words or amid one: `…工作年度报⏎告`. */
function isRestOfTitle(folded: string, above: string): boolean {
  if (!TITLE_FIRST_LINE.test(above)) return false;
  const isTorn = (): boolean =>
    !TITLE_LINE.test(above) && TITLE_ENDING.test(above.slice(-LONGEST_REST) + folded);
  return TITLE_REST.test(folded) || (folded.length <= LONGEST_REST && !TITLE_ENDING.test(folded) && isTorn());
}

/** As long as the words with which a title ends. */
const LONGEST_REST = 14;

/** Some converters print the whole head on one line: `…发文日期：2020-01-19某某局2019年政府信息公开工作年度报告发布时间：…`. */
function gluedTitle(piece: HeadPiece): readonly string[] {
  const match = piece.searched.includes("信息公开") ? GLUED_TITLE.exec(piece.searched) : null;
  const title = match?.[1];
  if (match === null || title === undefined) return [];
  const end = match.index + match[0].length;
  const own = tidy(behindColumn(printedBetween(piece, end - title.length, end)));
  return NAVIGATION.test(foldText(own)) ? [] : [own];
}

/**
 * What stands behind the trail of the page and the column of the site, where the text of a page is run together:
 * `首页 > 政务公开 > 政府信息公开年报某某局2019年政府信息公开工作年度报告`. Nothing where it is all navigation.
 */
function behindNavigation(text: string): string {
  const marks = [...text.matchAll(TRAIL_MARKS)];
  const own = behindColumn(text.slice((marks.at(-1)?.index ?? -1) + 1));
  if (NAVIGATION.test(foldText(own))) {
    const last = own.slice(Math.max(own.lastIndexOf(" "), own.lastIndexOf("　")) + 1);
    return namesReport(last) && !NAVIGATION.test(foldText(last)) ? last : "";
  }
  return marks.length > 0 && issuerInTitle(own) === null ? "" : own;
}

/** A title behind a column of the site, where it names office and year by itself. */
function behindColumn(text: string): string {
  const { text: folded, offsets } = fold(text);
  const end = SITE_COLUMN.exec(folded)?.[0].length ?? 0;
  const own = text.slice(offsets[end] ?? 0);
  return end > 0 && TITLE_LINE.test(folded.slice(end)) && namesReport(own) ? own : text;
}

/** Whether a title names office and year. */
function namesReport(title: string): boolean {
  return issuerInTitle(title) !== null && yearIn(title) !== null;
}

function withoutLabel({ text, folded }: HeadPiece): string {
  return TITLE_LABEL.test(folded)
    ? text.slice(Math.max(text.indexOf(":"), text.indexOf("：")) + 1).trim()
    : text;
}

/** `…年度报告_某某县人民政府门户网站`, `…年度报告-某局`: the site's name behind the title. */
function withoutSite(text: string): string {
  const cut = TITLE_SITE.exec(text);
  return cut === null ? text : text.slice(0, cut.index + cut[0].length);
}

function tidy(title: string): string {
  return title.replace(BOLD_MARKS, "").replace(WHITE_SPACE, " ").trim();
}
