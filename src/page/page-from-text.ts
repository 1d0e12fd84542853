import { ATTRIBUTED_SPAN, MARKDOWN_TAG, MARKDOWN_TAGS, OTHER_LINE_ENDS } from "../patterns.js";
import { type Page, StretchList } from "./page.js";
import { TextWriter } from "./text-writer.js";

/**
 * Text as it stands, with a line feed for whatever else ends a line, but for what Markdown leaves in it. A line end inside a cell is
 * written `<br>`; comments are not shown. Document converters wrap paragraphs as `[二、]{style="…"}[主动公开政府信息情况]{style="…"}`: there the
 * brackets and attributes are left out. In tables they stay, because columns are told by their width.
 */
export function pageFromText(printed: string): Page {
  const source = printed.replace(OTHER_LINE_ENDS, "\n");
  if (!source.includes("]{") && !MARKDOWN_TAG.test(source))
    return { text: source, tables: [], positioned: [], stretches: new StretchList() };
  const writer = new TextWriter();
  const keep = (start: number, end: number): void => {
    let from = start;
    for (const tag of source.slice(start, end).matchAll(MARKDOWN_TAGS)) {
      const at = start + tag.index;
      writer.write(source.slice(from, at), from, at);
      from = at + tag[0].length;
      writer.write(tag[0].startsWith("<!") ? "" : " ", at, from);
    }
    writer.write(source.slice(from, end), from, end);
  };
  let from = 0;
  while (from < source.length) {
    const lineEnd = source.indexOf("\n", from);
    const end = lineEnd < 0 ? source.length : lineEnd + 1;
    if (source.charAt(from) === "[") keepParagraph(source, from, end, keep);
    else keep(from, end);
    from = end;
  }
  return writer.page();
}

/** Keeps what stands in `[…]{…}` and between them. */
function keepParagraph(
  source: string,
  start: number,
  end: number,
  keep: (start: number, end: number) => void,
): void {
  const line = source.slice(start, end);
  let from = 0;
  for (const span of line.matchAll(ATTRIBUTED_SPAN)) {
    keep(start + from, start + span.index);
    keep(start + span.index + 1, start + span.index + 1 + (span[1] ?? "").length);
    from = span.index + span[0].length;
  }
  keep(start + from, end);
}
