import type { MarkupCell, Page } from "../page/page.js";
import type { Span } from "../source/span.js";

/** What a region of a page with marked tables prints outside of their cells, such as a caption or `单位：元` above a table; by lines. */
export function notesBeside({ text, tables }: Page, region: Span): readonly string[] {
  const cells: MarkupCell[] = [];
  for (const { start, end, rows } of tables) {
    if (end <= region.start || start >= region.end) continue;
    for (const row of rows)
      for (const cell of row)
        if (!cell.nested && cell.start >= region.start && cell.end <= region.end) cells.push(cell);
  }
  cells.sort((a, b) => a.start - b.start);
  if (cells.length === 0) return [];
  const notes: string[] = [];
  let from = region.start;
  for (const { start, end } of [...cells, { start: region.end, end: region.end }]) {
    // Between cells of a row stands a tab, and nothing else.
    const lines = start > from + 1 ? text.slice(from, start).split("\n") : [];
    for (const line of lines) if (line.trim() !== "") notes.push(line.trim());
    from = Math.max(from, end);
  }
  return notes;
}
