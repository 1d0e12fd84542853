import { isHan } from "./fold.js";

/** Columns a character takes on a terminal: two for Chinese characters and full-width forms, none for marks that join. */
export function characterWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return code < 0x20 ? 0 : 1;
  if (isHan(code)) return 2;
  if (code < 0x1100) return code <= 0x36f ? 0 : 1;
  if (code < 0x2e80) {
    if (code >= 0x200b && code <= 0x200f) return 0;
    return code <= 0x115f ? 2 : 1;
  }
  if (code === 0xfeff) return 0;
  const wide =
    (code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6);
  return wide ? 2 : 1;
}

/** Columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += characterWidth(text.charCodeAt(at));
  return width;
}
