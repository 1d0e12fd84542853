import type { PlaceLook } from "./place.js";
import type { Segment } from "./segments.js";

/** A run of text within a block: a mark where it has places. */
export interface TextPiece {
  readonly text: string;
  readonly ids: readonly string[];
  readonly look: PlaceLook | null;
}

/** A stretch of whole lines: the unit in which a browser lays out a long text as it comes into view. */
export interface TextBlock {
  readonly start: number;
  readonly pieces: readonly TextPiece[];
}

/** Characters after which a block ends with its line, and at which it ends even within one. */
const BLOCK = 4_000;
const LONGEST_BLOCK = 40_000;

/** The source as blocks of plain and marked text; put together, they are the source. */
export function textBlocks(source: string, segments: readonly Segment[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let next = 0;
  for (let start = 0; start < source.length || start === 0;) {
    const end = blockEnd(source, start);
    const last = end >= source.length;
    const own: Segment[] = [];
    for (let index = next; index < segments.length; index++) {
      const segment = segments[index];
      if (segment === undefined || segment.start > end || (segment.start === end && !last)) break;
      own.push(segment);
      // One that goes on in the next block is seen there again.
      if (segment.end <= end) next = index + 1;
    }
    blocks.push({ start, pieces: piecesOf(source, start, end, own) });
    if (last) break;
    start = end;
  }
  return blocks;
}

function blockEnd(source: string, start: number): number {
  const lineEnd = source.indexOf("\n", start + BLOCK);
  return Math.min(lineEnd < 0 ? source.length : lineEnd + 1, start + LONGEST_BLOCK, source.length);
}

function piecesOf(
  source: string,
  start: number,
  end: number,
  segments: readonly Segment[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: source.slice(at, to), ids: [], look: null });
  };
  for (const segment of segments) {
    const from = Math.max(segment.start, start);
    const to = Math.min(segment.end, end);
    plain(from);
    pieces.push({ text: source.slice(from, to), ids: segment.ids, look: segment.look });
    at = Math.max(at, to);
  }
  plain(end);
  return pieces;
}
