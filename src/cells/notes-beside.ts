import type { MarkupCell, Page } from "../page/page.js";
import type { Span } from "../source/span.js";
import { isBlank } from "../source/white-space.js";

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
  const note = (end: number): void => {
    if (isBlank(text, from, end)) return; // as between nearly all cells
    for (const line of text.slice(from, end).split("\n")) if (line.trim() !== "") notes.push(line.trim());
  };
  for (const { start, end } of cells) {
    note(start);
    from = Math.max(from, end);
  }
  note(region.end);
  return notes;
}
