import { isBlank, isSpace, withoutOuterSpace } from "../source/white-space.js";
import type { Span } from "../source/span.js";
import { type Cell, joinParts } from "./cell.js";

/**
 * A cell printed over several lines: its pieces joined. What a converter wraps around the text, `[规章]{style="…"}`, and
 * the backslash of a Markdown line end are left out.
 */
export function cellFromPieces(
  text: string,
  pieces: readonly Span[],
  row: number | null,
  column: number | null,
  columns = 1,
): Cell {
  const parts = partsOf(text, pieces);
  const first = parts[0];
  const end = parts.at(-1);
  if (first === undefined || end === undefined) {
    const place = pieces[0]?.start ?? 0;
    const span = { start: place, end: place };
    return { text: "", span, parts: [span], row, column, columns };
  }
  return {
    text: joinParts(text, parts),
    span: { start: first.start, end: end.end },
    parts,
    row,
    column,
    columns,
  };
}

/** The pieces without the white space at their ends, those that are not blank. */
function printedParts(text: string, pieces: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of pieces) {
    const part = withoutOuterSpace(text, start, end);
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}

/** What is printed; hardly any cell holds what `withoutMarkup` drops. */
function partsOf(text: string, pieces: readonly Span[]): readonly Span[] {
  const parts = printedParts(text, pieces);
  const holdsMarkup = parts.some(({ start, end }) => {
    const part = text.slice(start, end);
    return part.includes("[") || part.includes("\\");
  });
  return holdsMarkup ? partsWithoutMarkup(text, pieces) : parts;
}

function partsWithoutMarkup(text: string, pieces: readonly Span[]): readonly Span[] {
  const characters: PieceCharacter[] = [];
  for (const [piece, { start, end }] of pieces.entries()) {
    for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) characters.push({ at, piece });
  }
  const parts: Span[] = [];
  let lastPiece = -1;
  for (const { at, piece } of withoutMarkup(characters, text)) {
    const last = parts.at(-1);
    // White space inside a line belongs to the cell; between lines it does not.
    if (last !== undefined && piece === lastPiece && isBlank(text, last.end, at)) {
      parts[parts.length - 1] = { start: last.start, end: at + 1 };
    } else parts.push({ start: at, end: at + 1 });
    lastPiece = piece;
  }
  return parts;
}

/** A character that is no white space, and the piece it stands in. */
interface PieceCharacter {
  readonly at: number;
  readonly piece: number;
}

/** Drops `[`, `]{…}` and line-end backslashes. */
function withoutMarkup(characters: readonly PieceCharacter[], text: string): readonly PieceCharacter[] {
  const dropped = characters.map(({ at }) => text.charAt(at) === "\\");
  const closes: number[] = [];
  for (const [index, { at }] of characters.entries()) if (text.charAt(at) === "}") closes.push(index);
  const opened: number[] = [];
  let nextClose = 0;
  for (let index = 0; index < characters.length; index++) {
    const character = text.charAt(characters[index]?.at ?? 0);
    if (character === "[") opened.push(index);
    if (character !== "]" || text.charAt(characters[index + 1]?.at ?? text.length) !== "{") continue;
    while ((closes[nextClose] ?? Infinity) < index) nextClose++;
    const close = closes[nextClose];
    const open = opened.pop();
    if (close === undefined || open === undefined) continue;
    dropped[open] = true;
    dropped.fill(true, index, close + 1);
    index = close;
  }
  return characters.filter((_, index) => dropped[index] !== true);
}
