import { WHITE_SPACE } from "../patterns.js";
import { isHan } from "./fold.js";
import type { Span } from "./span.js";

/** Printed text on one line: a line end between two characters vanishes with the space around it, other space is one blank. */
export function printedLine(text: string): string {
  return text
    .replace(WHITE_SPACE, (space) => (space.includes("\n") || space.includes("\r") ? "" : " "))
    .trim();
}

/** Printed text without any space, as names are compared. */
export function withoutSpace(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

/** A stretch of a text without white space and the given marks at both ends. */
export function withoutMargins(text: string, { start, end }: Span, marks: string): Span {
  const isMargin = (at: number): boolean =>
    !isHan(text.charCodeAt(at)) && (text.charAt(at).trim() === "" || marks.includes(text.charAt(at)));
  let from = start;
  let to = end;
  while (from < to && isMargin(from)) from++;
  while (to > from && isMargin(to - 1)) to--;
  return { start: from, end: to };
}
