import type { Span } from "../source/span.js";
import { type Cell, isSpace, joinParts } from "./cell.js";

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
  const offsets: number[] = [];
  for (const piece of pieces) {
    for (let at = piece.start; at < piece.end; at++) if (!isSpace(text.charCodeAt(at))) offsets.push(at);
  }
  const kept = withoutMarkup(offsets, text);
  const parts: Span[] = [];
  for (const at of kept) {
    const last = parts.at(-1);
    // White space inside a line belongs to the cell; between lines it does not.
    if (
      last !== undefined &&
      at >= last.end &&
      pieces.some((piece) => piece.start <= last.start && at < piece.end) &&
      isBlank(text, last.end, at)
    ) {
      parts[parts.length - 1] = { start: last.start, end: at + 1 };
    } else parts.push({ start: at, end: at + 1 });
  }
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

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Drops `[`, `]{…}` and line-end backslashes; offsets of what remains. */
function withoutMarkup(offsets: readonly number[], text: string): readonly number[] {
  const characters = offsets.map((at) => text.charAt(at));
  if (!characters.includes("{"))
    return characters.includes("\\") ? offsets.filter((_, index) => characters[index] !== "\\") : offsets;
  const kept: number[] = [];
  const opened: number[] = []; // where in `kept` each `[` stands
  for (let index = 0; index < offsets.length; index++) {
    const character = characters[index];
    const at = offsets[index] ?? 0;
    if (character === "\\") continue;
    if (character === "[") opened.push(kept.length);
    if (character === "]" && characters[index + 1] === "{") {
      const close = characters.indexOf("}", index);
      const open = opened.pop();
      if (close > 0 && open !== undefined) {
        kept.splice(open, 1);
        index = close;
        continue;
      }
    }
    kept.push(at);
  }
  return kept;
}
