import { type LanguageOptions, languageOf } from "../diagnostics/language.js";
import type { ParsedReport } from "../parse-report.js";
import type { GridCell } from "./official-grid.js";
import { type ReportBlock, reportBlocks } from "./report-blocks.js";

/**
 * The report as Markdown: head, the six sections with their words, and the official tables between bars. A merged cell
 * stands where it begins, the other squares it covers are empty. What was not read is written as words, never as a blank.
 * `parseReport` reads the same report from it.
 *
 * @param parsed - what `parseReport` returned
 * @param options - `language` of the words that are not the report's own; default `en`
 * @example
 * ```ts
 * console.log(toMarkdown(parseReport(page)));
 * ```
 */
export function toMarkdown(parsed: ParsedReport, options: LanguageOptions = {}): string {
  const blocks = reportBlocks(parsed, languageOf(options)).map(drawBlock);
  return `${blocks.join("\n\n")}\n`;
}

const MARKS = { title: "# ", heading: "## ", paragraph: "" } as const;

function drawBlock(block: ReportBlock): string {
  if (block.kind !== "table") return MARKS[block.kind] + onOneLine(block.text);
  const [first = [], ...rest] = squares(block.rows);
  return [drawRow(first), drawRow(first.map(() => "---")), ...rest.map(drawRow)].join("\n");
}

function drawRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table with its merged cells spread over the squares they cover, the text in the first. */
function squares(rows: readonly (readonly GridCell[])[]): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (grid[top]?.[left] !== undefined) left++;
      for (const line of grid.slice(top, top + cell.rows)) {
        for (let x = left; x < left + cell.columns; x++) line[x] = "";
      }
      const line = grid[top];
      if (line !== undefined) line[left] = onOneLine(cell.text);
    }
  });
  return grid;
}

/** A line end or a bar would end the cell. */
function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ")
    .replaceAll("|", "\\|");
}
