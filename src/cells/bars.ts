/** A bar between cells: `|`, full-width `｜`, and the upright strokes of box drawing `│┃║`. */
export function isBar(code: number): boolean {
  return code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0x2551;
}

/** A tab between cells. */
export function isTab(code: number): boolean {
  return code === 0x09;
}

/** Whether a stretch of text holds a character of a kind; a glance at it, before anything is taken apart. */
export function holds(
  text: string,
  start: number,
  end: number,
  isOfKind: (code: number) => boolean,
): boolean {
  for (let at = start; at < end; at++) if (isOfKind(text.charCodeAt(at))) return true;
  return false;
}
