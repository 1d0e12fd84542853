import { DATE_LINE, OFFICE_NAME, PUBLISHED_ON, REPORT_PERIOD, REPORT_YEAR, SOURCE_LINE, TITLE_LINE, TITLE_REST } from "../patterns.js";
import { fold, foldText } from "../source/fold.js";
import type { PageSection } from "../sections/section.js";

/** Who reports on which year, and when it was published; null where the page does not say. */
export interface Head {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly year: number | null;
  /** ISO date. */
  readonly publishedOn: string | null;
}

/** How much of the page before its first section, and after its last heading, is looked at. */
const HEAD_WINDOW = 20_000;
const TAIL_WINDOW = 6_000;

export function readHead(text: string, sections: readonly PageSection[]): Head {
  const first = sections.find((section) => section.heading !== null);
  const headEnd = first?.heading?.start ?? Math.min(text.length, 1_500);
  const head = text.slice(Math.max(0, headEnd - HEAD_WINDOW), headEnd);
  const tail = text.slice(Math.max(headEnd, text.length - TAIL_WINDOW));
  const headLines = piecesOf(head);
  const title = readTitle(headLines);
  const overview = sections.find((section) => section.key === "overview")?.body ?? null;
  const opening = overview === null ? head : text.slice(overview.start, Math.min(overview.end, overview.start + 2_000));
  return {
    title,
    issuer: readIssuer(title, headLines, piecesOf(tail)),
    year: readYear(title, head, opening),
    publishedOn: readPublishedOn(head, headLines),
  };
}

/** Lines, and the cells of pages whose texts are parted by bars or tabs. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n\t|]/)
    .map((piece) => piece.replace(/^[\s#*?？]+|[\s#*]+$/gu, ""))
    .filter((piece) => piece !== "");
}

function readTitle(pieces: readonly string[]): string | null {
  const titles: { text: string; full: boolean }[] = [];
  pieces.forEach((piece, index) => {
    const folded = foldText(piece);
    const previous = pieces[index - 1];
    const labelled = /^标题[:]?/.test(folded) ? piece.replace(/^.*?[:：]/u, "").trim() : piece;
    const own = withoutSite(labelled);
    if (own.length <= 70 && TITLE_LINE.test(foldText(own)) && !/[《。]/.test(own)) {
      const joins = previous !== undefined && OFFICE_NAME.test(foldText(previous)) && /^20\d\d年|^信息公开|^政府信息公开/.test(foldText(own));
      const text = joins ? previous.trim() + own : own;
      titles.push({ text, full: issuerOf(text) !== null && yearIn(text) !== null });
    } else if (previous !== undefined && TITLE_REST.test(folded) && previous.length <= 60 && !/[。:：]/.test(previous)) {
      titles.push({ text: previous.trim() + own, full: issuerOf(previous.trim() + own) !== null });
    }
  });
  const best = titles.find((candidate) => candidate.full) ?? titles[0];
  return best === undefined ? null : best.text.replace(/\s+/gu, " ").trim();
}

/** `…年度报告_某某县人民政府门户网站`, `…年度报告-某局`: the site's name behind the title. */
function withoutSite(piece: string): string {
  const cut = /(?:报告|年报)(?=\s*[-_－—].{2,40}$)/u.exec(piece);
  return cut === null ? piece : piece.slice(0, cut.index + cut[0].length);
}

function issuerOf(title: string): string | null {
  const { text, offsets } = fold(title);
  const end = ["政府信息公开", "信息公开", "政务公开", "政府信息"].map((word) => text.indexOf(word)).find((at) => at >= 0) ?? -1;
  if (end < 0) return null;
  let name = title.slice(0, offsets[end] ?? 0);
  name = name.replace(/^\s*关于/u, "").replace(/[(（]?\s*[\d〇○零一二三四五六七八九０-９]{4}\s*年?\s*(?:年度|度)?\s*[)）]?/gu, "").replace(/\s+/gu, "").replace(/的$/u, "");
  return name.length >= 2 ? name : null;
}

function readIssuer(title: string | null, head: readonly string[], tail: readonly string[]): string | null {
  const source = sourceOf(head);
  const named = title === null ? null : issuerOf(title);
  if (named !== null) return source?.startsWith(named) === true && /[省市州县区旗]$/u.test(named) ? source : named;
  for (let index = tail.length - 1; index > 0; index--) {
    const office = tail[index - 1];
    if (office !== undefined && DATE_LINE.test(foldText(tail[index] ?? "")) && OFFICE_NAME.test(foldText(office))) return office.trim();
  }
  return source;
}

function sourceOf(head: readonly string[]): string | null {
  for (const line of head) {
    const folded = fold(line.slice(0, 200));
    const match = SOURCE_LINE.exec(folded.text);
    const name = match?.[1];
    if (match === null || name === undefined || !OFFICE_NAME.test(name)) continue;
    const at = match.index + match[0].indexOf(name);
    return line.slice(folded.offsets[at] ?? 0, (folded.offsets[at + name.length - 1] ?? 0) + 1).replace(/\s+/gu, "");
  }
  return null;
}

/** The year of the title, else of the reporting period, else the first year of section one; never that of publication. */
function readYear(title: string | null, head: string, opening: string): number | null {
  const titled = title === null ? null : yearIn(title);
  if (titled !== null) return titled;
  const period = REPORT_PERIOD.exec(foldText(head))?.[1] ?? REPORT_PERIOD.exec(foldText(opening))?.[1];
  return period === undefined ? yearIn(opening) : Number(period);
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

function yearIn(text: string): number | null {
  for (const match of foldText(text).matchAll(REPORT_YEAR)) {
    if (match[1] !== undefined) return Number(match[1]);
    const digits = [...(match[2] ?? "")].map((character) => (/[○0零]/.test(character) ? 0 : character === "2" ? 2 : CHINESE_DIGITS.indexOf(character)));
    return Number(digits.join(""));
  }
  return null;
}

function readPublishedOn(head: string, lines: readonly string[]): string | null {
  const labelled = PUBLISHED_ON.exec(foldText(head));
  if (labelled !== null) return isoDate(labelled);
  for (const line of lines) {
    const bare = DATE_LINE.exec(foldText(line.slice(0, 40)));
    if (bare !== null) return isoDate(bare);
  }
  return null;
}

function isoDate(match: RegExpExecArray): string | null {
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
