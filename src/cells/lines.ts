import type { Span } from "../source/span.js";

/** The lines of `text` between two offsets, without their ends; `\r\n`, `\n`, `\r` and form feeds end a line. */
export function* linesOf(text: string, start: number, end: number): Generator<Span> {
  for (let from = start; from < end;) {
    let at = from;
    while (at < end && !endsLine(text.charCodeAt(at))) at++;
    yield { start: from, end: at };
    from = at + (text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1);
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

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
