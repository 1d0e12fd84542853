import {
  BEFORE_TITLE,
  BOLD_MARKS,
  GLUED_TITLE,
  HEAD_LABEL,
  OFFICE_NAME,
  IN_SENTENCE,
  NAVIGATION,
  NEXT_PAGE,
  QUOTED_VALUE,
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
import { LONGEST_TITLE } from "../sections/further-report.js";
import { fold, foldText } from "../source/fold.js";
import { chooseTitle, type PrintedTitle } from "./choose-title.js";
import { type HeadParts, type HeadPiece, printedBetween } from "./head-parts.js";
import { issuerInTitle } from "../sections/issuer-in-title.js";
import { yearIn } from "../sections/year-in.js";

/** The title as printed, but for the marks of bold words: on one line or two, printed twice (the fuller counts), or glued to the lines around it. */
export function readTitle(parts: HeadParts): string | null {
  return chooseTitle(titlesIn(parts.pieces), parts)?.title ?? null;
}

function titlesIn(pieces: readonly HeadPiece[]): readonly PrintedTitle[] {
  const titles: PrintedTitle[] = [];
  for (const [at, piece] of pieces.entries()) {
    const above = titles.at(-1)?.at;
    for (const [index, title] of titlesAt(piece, pieces[at - 1], pieces[at - 2]).entries()) {
      titles.push({
        title,
        issuer: issuerInTitle(title),
        year: yearIn(title),
        at,
        navigates: piece.linked || NAVIGATION.test(piece.searched) || piece.text.search(TRAIL_MARKS) >= 0,
        follows: index > 0 || above === at - 1,
      });
    }
  }
  return titles;
}

function titlesAt(
  piece: HeadPiece,
  previous: HeadPiece | undefined,
  beforePrevious: HeadPiece | undefined,
): readonly string[] {
  const line = withoutSite(withoutLabel(piece).replace(BEFORE_TITLE, ""));
  const isTitle = TITLE_LINE.test(line === piece.text ? piece.folded : foldText(line));
  const text = isTitle ? behindNavigation(line) : line;
  if (isTitle && text === "") return [];
  const folded = text === piece.text ? piece.folded : foldText(text);
  if (text.length > LONGEST_TITLE || folded.includes("。")) return gluedTitles(piece);
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
  if (folded.includes("《") || !TITLE_LINE.test(folded)) return gluedTitles(piece);
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
function gluedTitles(piece: HeadPiece): readonly string[] {
  if (!piece.searched.includes("信息公开")) return [];
  const titles: string[] = [];
  for (const match of piece.searched.matchAll(GLUED_TITLE)) {
    const title = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - title.length;
    const own = tidy(behindColumn(printedBetween(piece, start, end)));
    if (!NAVIGATION.test(foldText(own)) && !NEXT_PAGE.test(piece.searched.slice(0, start))) titles.push(own);
  }
  return titles;
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
    ? text
        .slice(Math.max(text.indexOf(":"), text.indexOf("：")) + 1)
        .trim()
        .replace(QUOTED_VALUE, "$1")
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
