import { fold } from "../source/fold.js";
import { findSections } from "./find-sections.js";
import type { PageSection } from "./section.js";

/**
 * Finds the six sections: by their headings; where a heading is gone, by the table that the section holds or by the prose
 * in its place. Site chrome behind the report, and signature and date, are in no section.
 *
 * @param text - the text of a page; of HTML, what a reader sees
 * @example
 * ```ts
 * const [overview] = splitSections(text);
 * overview?.body === null ? null : text.slice(overview.body.start, overview.body.end);
 * ```
 */
export function splitSections(text: string): readonly PageSection[] {
  return findSections(text, fold(text)).sections;
}
