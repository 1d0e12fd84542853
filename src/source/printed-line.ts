import { WHITE_SPACE } from "../patterns.js";
import { isHan } from "./fold.js";

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

/** Without white space and the given marks at both ends. */
export function trimMarks(text: string, marks: string): string {
  const isMargin = (at: number): boolean =>
    !isHan(text.charCodeAt(at)) && (text.charAt(at).trim() === "" || marks.includes(text.charAt(at)));
  let start = 0;
  let end = text.length;
  while (start < end && isMargin(start)) start++;
  while (end > start && isMargin(end - 1)) end--;
  return text.slice(start, end);
}
