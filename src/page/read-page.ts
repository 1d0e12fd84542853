import { HTML_TAG } from "../patterns.js";
import { pageFromHtml } from "./page-from-html.js";
import { pageFromText } from "./page-from-text.js";
import type { Page } from "./page.js";

/** The page that a source shows. Told apart by looking: a source with block or table tags is HTML, all else is text. */
export function readPage(source: string, format: "html" | "text" | undefined): Page {
  const html = format === undefined ? HTML_TAG.test(source) : format === "html";
  return html ? pageFromHtml(source) : pageFromText(source);
}
