import {
  PLACE_ALONE,
  DATE_LINE,
  GENERIC_OFFICE,
  HEAD_LABEL,
  NUMERAL_DATE_LINE,
  OFFICE_NAME,
  OPENING_OFFICES,
  SIGNATURE_LINE,
  SOURCE_LINE,
} from "../patterns.js";
import { withoutSpace } from "../source/printed-line.js";
import type { Head, IssuerBasis } from "./head.js";
import { type HeadParts, type HeadPiece, printedBetween } from "./head-parts.js";
import { issuerInTitle } from "../sections/issuer-in-title.js";

/** The office that reports, and what names it: the title, else the signature, else 来源 or 发布机构, else the first sentences. */
export function readIssuer(
  title: string | null,
  { pieces, tail, opening }: HeadParts,
): Pick<Head, "issuer" | "issuerBasis"> {
  const source = sourceIn(pieces);
  const titled = title === null ? null : issuerInTitle(title);
  if (titled !== null) {
    // `某某市2023年…报告`: the place alone; the source completes it, as in `某某市民政局`.
    const completed = source?.startsWith(titled) === true && PLACE_ALONE.test(titled) ? source : titled;
    return { issuer: completed, issuerBasis: completed === titled ? "title" : "source" };
  }
  const found: readonly (readonly [string | null, IssuerBasis])[] = [
    [signatureIn(tail), "signature"],
    [source, "source"],
    [officeIn(opening), "opening"],
  ];
  const [issuer, issuerBasis] = found.find(([name]) => name !== null) ?? [null, null];
  return { issuer, issuerBasis };
}

/** The name above the date at the end, or before it on its line. */
export function signatureIn(tail: readonly HeadPiece[]): string | null {
  for (const [index, { text, folded }] of [...tail.entries()].reverse()) {
    const line = folded.length > 60 ? null : SIGNATURE_LINE.exec(folded)?.[1];
    if (line !== null && line !== undefined) return withoutSpace(text).slice(0, line.length);
    if (folded.length > 30 || !(DATE_LINE.test(folded) || NUMERAL_DATE_LINE.test(folded))) continue;
    const above = tail[index - 1];
    if (above !== undefined && OFFICE_NAME.test(above.folded)) return withoutSpace(above.text);
  }
  return null;
}

/** The name behind 来源, 发布机构 or another such label of the head. */
export function sourceIn(pieces: readonly HeadPiece[]): string | null {
  for (const [index, piece] of pieces.entries()) {
    const match = SOURCE_LINE.exec(piece.searched);
    const name = match?.[1];
    if (match !== null && name !== undefined && OFFICE_NAME.test(name)) {
      const at = match.index + match[0].indexOf(name);
      return withoutSpace(printedBetween(piece, at, at + name.length));
    }
    const next = pieces[index + 1];
    if (HEAD_LABEL.test(piece.searched) && next !== undefined && OFFICE_NAME.test(next.folded))
      return withoutSpace(next.text);
  }
  return null;
}

/** The office that the first sentences name, such as `2022年，某某县民政局认真落实…`; never `我局`, `区政府` or `国务院办公厅`. */
export function officeIn(opening: string): string | null {
  for (const pattern of OPENING_OFFICES) {
    for (const match of opening.matchAll(pattern)) {
      const name = match[1];
      if (name !== undefined && !GENERIC_OFFICE.test(name)) return name;
    }
  }
  return null;
}
