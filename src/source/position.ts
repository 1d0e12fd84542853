/**
 * A place as people name it. Both count from 1; the column counts UTF-16 units, as editors do.
 *
 * @example
 * ```ts
 * { line: 42, column: 7 }
 * ```
 */
export interface Position {
  /** 1-based line. */
  readonly line: number;
  /** 1-based column, in UTF-16 units. */
  readonly column: number;
}

/** `12:6`, as editors open it. */
export function positionText({ line, column }: Position): string {
  return `${line}:${column}`;
}

/**
 * Where each line starts, as 0-based offsets, for `positionAt`. Lines end with `\n`, `\r\n` or `\r`.
 *
 * @param source - the `source` of a result
 * @example
 * ```ts
 * lineStartsOf("一、\n二、"); // [0, 3]
 * ```
 */
export function lineStartsOf(source: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}

/**
 * The line and column of an offset. Spans are offsets everywhere; this is for showing them to a person.
 *
 * @param lineStarts - of the whole source, by `lineStartsOf`
 * @param offset - 0-based, in UTF-16 units, as in spans
 * @example
 * ```ts
 * const lineStarts = lineStartsOf(source); // once a page
 * positionAt(lineStarts, figure.span.start); // { line: 42, column: 7 }
 * ```
 */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
