import { ALL_LEFT_MARKUP, ANY_BAR, LEFT_MARKUP, OTHER_LINE_ENDS } from "../patterns.js";
import type { Page } from "./page.js";
import { StretchList } from "./stretch-list.js";
import { isAttributed, shownStretches } from "./shown-stretches.js";
import { TextWriter } from "./text-writer.js";

/**
 * Text as it stands, with a line feed for whatever else ends a line, but for what is left of markup in it. Markdown writes a line end
 * inside a cell `<br>`; comments are not shown; where tags alone were taken out of a page, its entities stand for characters. What
 * document converters wrap around words is left out, as `shownStretches` says.
 */
export function pageFromText(printed: string): Page {
  const source = printed.replace(OTHER_LINE_ENDS, "\n");
  if (!isAttributed(source) && !LEFT_MARKUP.test(source))
    return { text: source, tables: [], positioned: [], stretches: new StretchList() };
  const writer = new TextWriter();
  const keep = (start: number, end: number): void => {
    let from = start;
    const line = source.slice(start, end);
    const holdsMarkup = line.includes("&") || line.includes("<");
    const isBarred = holdsMarkup && ANY_BAR.test(line);
    for (const left of holdsMarkup ? line.matchAll(ALL_LEFT_MARKUP) : []) {
      const at = start + left.index;
      writer.write(source.slice(from, at), from, at);
      from = at + left[0].length;
      writer.write(shownFor(left, isBarred), at, from);
    }
    writer.write(source.slice(from, end), from, end);
  };
  for (const { start, end } of shownStretches(source, 0, source.length)) keep(start, end);
  return writer.page();
}

/**
 * What a reader of the page would see for what is left of markup; an entity that would change how the text is parted
 * stays as it is.
 */
function shownFor(left: RegExpMatchArray, isBarred: boolean): string {
  const [whole, mark, decimal, hexadecimal] = left;
  if (whole.startsWith("<")) return whole.startsWith("<!") ? "" : " ";
  if (mark !== undefined) return MARKS.get(mark.toLowerCase()) ?? whole;
  if (decimal === undefined && hexadecimal === undefined) return shownSpace(left, isBarred);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (isBarred && WHITE_SPACE.has(code)) return shownSpace(left, isBarred);
  return isPrintedCharacter(code) && !PARTING.has(String.fromCodePoint(code))
    ? String.fromCodePoint(code)
    : whole;
}

/**
 * White space that was an entity is a space. Between bars also the end of a line is, which converters write so to keep a cell on one
 * line: there nothing else parts cells. Between spaces it is all that is left of a blank cell and stays, as in `4  &nbsp;  8`, but
 * beside a bar: in `| 4 | &nbsp; |` it becomes spaces as wide, for columns that are told by their width.
 */
function shownSpace({ index = 0, input = "", 0: whole }: RegExpMatchArray, isBarred: boolean): string {
  const end = index + whole.length;
  if (input.charAt(index - 1) !== " " || input.charAt(end) !== " ")
    return " ".repeat(whole.split(";").length - 1);
  if (!isBarred) return whole;
  const before = input.slice(0, index).trimEnd().at(-1) ?? "";
  const behind = input.slice(end).trimStart().charAt(0);
  return ANY_BAR.test(before) || ANY_BAR.test(behind) ? " ".repeat(whole.length) : whole;
}

/** Neither a control character, also where windows-1252 has a mark, nor half a character. */
function isPrintedCharacter(code: number): boolean {
  return (
    code >= 0x20 && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code <= 0xdfff) && code <= 0x10_ffff
  );
}

/** Tab, the ends of lines, and the spaces that Chinese pages print. */
const WHITE_SPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x3000]);

/** Who writes one of these by its number does not mean it to part cells. */
const PARTING: ReadonlySet<string> = new Set('|,"｜│┃║');

/** What entities stand for that are no white space. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["middot", "·"],
  ["hellip", "…"],
  ["times", "×"],
]);
