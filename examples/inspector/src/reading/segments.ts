import type { Span } from "gongkai";
import type { Place, PlaceLook } from "./place.js";

/** A stretch of the source in which the same places lie; an empty one stands where a blank cell is. */
export interface Segment extends Span {
  /** The ids of all places that cover it. */
  readonly ids: readonly string[];
  /** Of the first of them. */
  readonly look: PlaceLook;
}

/** Places cut at each other's ends and at blank cells, in the order of the source: no two segments overlap. */
export function segmentsOf(places: readonly Place[]): readonly Segment[] {
  const blanks = places.filter(({ span }) => span.start === span.end);
  const byStart = places
    .map((place, rank) => ({ place, rank }))
    .filter(({ place: { span } }) => span.start < span.end)
    .sort((a, b) => a.place.span.start - b.place.span.start);
  const edges = [...new Set(places.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b);
  const segments: Segment[] = blanks.map(({ id, span, look }) => ({ ...span, ids: [id], look }));
  let open: typeof byStart = [];
  let next = 0;
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    open = open.filter(({ place }) => place.span.end > start);
    for (let entry = byStart[next]; entry?.place.span.start === start; entry = byStart[next]) {
      open.push(entry);
      next++;
    }
    const covering = open.toSorted((a, b) => a.rank - b.rank).map(({ place }) => place);
    const [first] = covering;
    if (first !== undefined)
      segments.push({ start, end, ids: covering.map(({ id }) => id), look: first.look });
  }
  // An empty segment stands before a stretch that begins at its offset.
  return segments.sort((a, b) => a.start - b.start || a.end - b.end);
}
