import {
  DOCUMENT_NUMBER,
  DOCUMENT_NUMBER_LABEL,
  FIRST_WORD,
  INDEX_NUMBER,
  INDEX_NUMBER_LABEL,
} from "../patterns.js";
import { fold } from "../source/fold.js";
import { originalSpan } from "../source/original-span.js";
import { type HeadPiece, printedBetween } from "./head-parts.js";

/** 文号, behind its label or alone on a line; the opening sentences cite the numbers of other documents. */
export function readDocumentNumber(pieces: readonly HeadPiece[]): string | null {
  return (
    labelledValue(pieces, DOCUMENT_NUMBER_LABEL, DOCUMENT_NUMBER) ??
    pieces.find(
      ({ folded }) =>
        folded.length < 40 && folded.endsWith("号") && DOCUMENT_NUMBER.exec(folded)?.[0] === folded,
    )?.text ??
    null
  );
}

/** 索引号, behind its label. */
export function readIndexNumber(pieces: readonly HeadPiece[]): string | null {
  return labelledValue(pieces, INDEX_NUMBER_LABEL, INDEX_NUMBER);
}

/** What stands behind a label: on its line, or in the next cell. */
function labelledValue(pieces: readonly HeadPiece[], label: RegExp, value: RegExp): string | null {
  for (const [index, piece] of pieces.entries()) {
    const { searched } = piece;
    const match = label.exec(searched);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const rest =
      end < searched.length ? printedBetween(piece, end, searched.length) : (pieces[index + 1]?.text ?? "");
    // In the printed text a space ends the number; folded, it would run into what stands behind it.
    const printed = FIRST_WORD.exec(rest.trim())?.[0] ?? "";
    const folded = fold(printed);
    const found = value.exec(folded.text);
    if (found?.index === 0) return printed.slice(0, originalSpan(folded, 0, found[0].length).end);
  }
  return null;
}
