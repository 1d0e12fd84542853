import type { Span } from "../source/span.js";

/** The lines of `text` between two offsets, without their ends; `\r\n`, `\n`, `\r` and form feeds end a line. */
export function* linesOf(text: string, start: number, end: number): Generator<Span> {
  const stretch = text.slice(start, end);
  const place = (mark: string, from: number): number => {
    const at = stretch.indexOf(mark, from);
    return at < 0 ? stretch.length : at;
  };
  let lineFeed = -1;
  let formFeed = -1;
  let carriageReturn = -1;
  for (let from = 0; from < stretch.length;) {
    if (lineFeed < from) lineFeed = place("\n", from);
    if (formFeed < from) formFeed = place("\f", from);
    if (carriageReturn < from) carriageReturn = place("\r", from);
    const at = Math.min(lineFeed, formFeed, carriageReturn);
    yield { start: start + from, end: start + at };
    from = at + (at === carriageReturn && lineFeed === at + 1 ? 2 : 1);
  }
}

/** Line feed, form feed and carriage return. */
export function endsLine(code: number): boolean {
  return code <= 0x0d && (code === 0x0a || code === 0x0c || code === 0x0d);
}

/** Whether a line only draws: `|---|:--:|`, `+====+`, `├──┼──┤`. */
export function isRuleLine(line: string): boolean {
  let strokes = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (
      code === 0x2d ||
      code === 0x3d ||
      code === 0x5f ||
      code === 0x2014 ||
      code === 0x2500 ||
      code === 0x2501 ||
      code === 0x2550
    )
      strokes++;
    else if (!(
      code <= 0x20 ||
      code === 0x2b ||
      code === 0x3a ||
      code === 0x7c ||
      (code >= 0x2500 && code <= 0x257f)
    ))
      return false;
  }
  return strokes >= 3;
}
