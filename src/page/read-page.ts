import { ESCAPED_TAG, HTML_TAG, MARKDOWN_LINE, PARTING_TAG, TAG_FIRST } from "../patterns.js";
import { pageFromHtml } from "./page-from-html.js";
import { pageFromJson } from "./page-from-json.js";
import { pageFromText } from "./page-from-text.js";
import { type Page, throughPage } from "./page.js";

/** So often a page may be wrapped: as JSON, then with its tags as entities. */
const MOST_WRAPPINGS = 3;

/**
 * The page that a source shows. Without `format` it is told by looking: JSON holds the page in its strings; a source with block or
 * table tags is HTML; all else is text. Where what is shown is markup itself (tags as entities), that is read as the page.
 */
export function readPage(source: string, format: "html" | "text" | undefined): Page {
  if (format === undefined) return unwrapped(source, MOST_WRAPPINGS);
  return format === "html" ? pageFromHtml(source) : pageFromText(source);
}

function unwrapped(source: string, wrappings: number): Page {
  const strings = pageFromJson(source);
  const page = strings ?? pageOf(source);
  const isWrapping = strings !== null || (page.tables.length === 0 && HTML_TAG.test(page.text));
  return isWrapping && wrappings > 0 ? throughPage(page, unwrapped(page.text, wrappings - 1)) : page;
}

function pageOf(source: string): Page {
  return HTML_TAG.test(source) || ESCAPED_TAG.test(source)
    ? pageFromHtml(source, isTypedInLines(source))
    : pageFromText(source);
}

/**
 * Markdown with tables or a few words in HTML: no tags part its paragraphs, line ends do. Within a table converters keep such tags also
 * in Markdown, `<td>三、本<br/>年度</td>`; a page that begins with a tag and holds no line of Markdown is HTML laid out by its tables.
 */
function isTypedInLines(source: string): boolean {
  let couldBeLaidOut = TAG_FIRST.test(source);
  let openTables = 0;
  let hasBlocks = false;
  for (const [, block, slash] of source.matchAll(PARTING_TAG)) {
    if (slash === "") openTables++;
    else if (slash === "/") openTables = Math.max(0, openTables - 1);
    else if (openTables > 0) {
      if (couldBeLaidOut && !MARKDOWN_LINE.test(source)) return false;
      couldBeLaidOut = false;
    } else if (block === undefined) return false;
    else hasBlocks = true;
  }
  return !hasBlocks || MARKDOWN_LINE.test(source);
}
