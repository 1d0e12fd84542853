import { TABLE_KEYS, type TableKey } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";
import { foldedIndex } from "../source/folded-index.js";
import type { FoldedText } from "../source/fold.js";
import type { Span } from "../source/span.js";
import type { PageSection } from "./section.js";
import { tableStart } from "./table-start.js";

/**
 * Where each official table stands: in its section; where that was not found, from the words with which the table begins;
 * at the latest to where the next table or section begins. None in a further report on the page.
 */
export function tableRegions(
  text: string,
  folded: FoldedText,
  sections: readonly PageSection[],
  furtherReport: Span | null = null,
): ReadonlyMap<TableKey, Span> {
  const limit = furtherReport === null ? folded.text.length : foldedIndex(folded, furtherReport.start);
  const starts = new Map<TableKey, number>();
  let from = 0;
  for (const key of TABLE_KEYS) {
    const body = sections.find((candidate) => candidate.key === key)?.body;
    const start = body?.start ?? startOfTable(text, folded, key, from, limit);
    if (start === null) continue;
    starts.set(key, start);
    from = start;
  }
  const ends = [
    ...starts.values(),
    ...(furtherReport === null ? [] : [furtherReport.start]),
    ...flatMap(sections, ({ heading, body }) =>
      body === null ? [] : [heading?.start ?? body.start, body.end],
    ),
  ];
  return new Map(
    [...starts].map(([key, start]) => [
      key,
      { start, end: Math.min(text.length, ...ends.filter((end) => end > start)) },
    ]),
  );
}

function startOfTable(
  text: string,
  folded: FoldedText,
  key: TableKey,
  from: number,
  limit: number,
): number | null {
  const at = tableStart(folded, key, foldedIndex(folded, from), limit);
  return at === null ? null : (folded.offsets[at] ?? text.length);
}
