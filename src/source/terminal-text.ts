import { characterWidth, displayWidth } from "./display-width.js";

/** Text of a page made safe for a line of a terminal: tabs, line ends, control and invisible characters become spaces. */
export function printable(text: string): string {
  let safe = "";
  for (const character of text) safe += isPrintable(character) ? character : " ";
  return safe;
}

/** The printable text, cut with `…` where it is wider than `width` columns. Time grows with `width`, not with the text. */
export function cutToWidth(text: string, width: number): string {
  const window = printable(text.slice(0, width + 1));
  if (text.length <= width + 1 && displayWidth(window) <= width) return window;
  let cut = "";
  let used = 1;
  for (const character of window) {
    used += displayWidth(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/** The text with spaces behind it, or before it, up to `width` columns. */
export function padToWidth(text: string, width: number, side: "start" | "end"): string {
  const padding = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "start" ? padding + text : text + padding;
}

/** Escape sequences could recolour a terminal, and marks of writing direction could turn a line around. */
function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0xad) return false;
  if (code === 0x200b || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f))
    return false;
  const loneSurrogate = character.length === 1 && code >= 0xd800 && code <= 0xdfff;
  return !loneSurrogate && (code < 0x300 || characterWidth(code) > 0);
}
