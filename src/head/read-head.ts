import type { PageSection } from "../sections/section.js";
import type { FoldedText } from "../source/fold.js";
import type { Head } from "./head.js";
import { headParts } from "./head-parts.js";
import { readDocumentNumber, readIndexNumber } from "./read-numbers.js";
import { readIssuer } from "./read-issuer.js";
import { readPublishedOn } from "./read-published-on.js";
import { readTitle } from "./read-title.js";
import { readYear } from "./read-year.js";

/** Reads who reports on which year from what stands before section one, at its beginning, and behind section six. */
export function readHead(text: string, folded: FoldedText, sections: readonly PageSection[]): Head {
  const parts = headParts(text, folded, sections);
  const title = readTitle(parts);
  const year = readYear(title, parts);
  return {
    title,
    ...readIssuer(title, parts),
    year,
    publishedOn: readPublishedOn(parts, year),
    documentNumber: readDocumentNumber(parts.pieces),
    indexNumber: readIndexNumber(parts.pieces),
  };
}
