import type { Figure } from "../report/figure.js";
import { displayWidth } from "../source/display-width.js";
import { flatMap } from "../source/flat-map.js";
import { groupedBy } from "../source/grouped-by.js";
import { cutToWidth, padToWidth } from "../source/terminal-text.js";
import { shortLabel } from "./short-label.js";

/** Columns for the labels of rows, so that section three with its seven figures stays within 120. */
const LABEL_WIDTH = 48;
/** Columns for words that stand in place of a number. */
const PRINT_WIDTH = 20;

/** Rows that stand under one head. */
interface Block {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

interface Row {
  /** The groups that the row before does not share, then the row itself, indented. */
  readonly labels: readonly string[];
  readonly cells: readonly string[];
}

/** The figures of one official table as lines of a terminal: labels to the left, figures to the right under their heads. */
export function figuresTable(figures: readonly Figure[]): readonly string[] {
  const blocks = blocksOf(figures);
  const labels = flatMap(blocks, ({ rows }) => flatMap(rows, (row) => row.labels));
  const labelWidth = Math.max(0, ...labels.map(displayWidth));
  return flatMap(blocks, (block) => blockLines(block, labelWidth));
}

function blockLines({ heads, rows }: Block, labelWidth: number): readonly string[] {
  const widths = heads.map((head, column) =>
    Math.max(displayWidth(head), ...rows.map(({ cells }) => displayWidth(cells[column] ?? ""))),
  );
  const line = (label: string, cells: readonly string[]): string => {
    const padded = cells.map((cell, column) => padToWidth(cell, widths[column] ?? 0, "start"));
    return [padToWidth(label, labelWidth, "end"), ...padded].join("  ").trimEnd();
  };
  const rowLines = ({ labels, cells }: Row): readonly string[] => [
    ...labels.slice(0, -1).map((group) => line(group, [])),
    line(labels.at(-1) ?? "", cells),
  ];
  return [line("", heads), ...flatMap(rows, rowLines)];
}

function blocksOf(figures: readonly Figure[]): readonly Block[] {
  const blocks: { readonly heads: readonly string[]; readonly rows: Row[] }[] = [];
  let before: readonly string[] = [];
  for (const [label, own] of groupedBy(figures, ({ row }) => row)) {
    const levels = label.split("/");
    const heads = own.map(({ column }) => shortLabel(column));
    const row = { labels: newLevels(levels, before), cells: own.map(cellText) };
    before = levels;
    const block = blocks.at(-1);
    if (block?.heads.join() === heads.join()) block.rows.push(row);
    else blocks.push({ heads, rows: [row] });
  }
  return blocks;
}

function newLevels(levels: readonly string[], before: readonly string[]): readonly string[] {
  const shared = levels.findIndex((level, depth) => level !== before[depth]);
  return levels
    .slice(shared)
    .map((level, depth) => cutToWidth("  ".repeat(shared + depth) + level, LABEL_WIDTH));
}

/** A number; what is printed behind it where that says more; a sign where there is no number. */
function cellText({ state, value, printed }: Figure): string {
  const print = printed ?? "";
  switch (state) {
    case "number":
      return print.normalize("NFKC") === String(value)
        ? String(value)
        : `${value} [${cutToWidth(print, PRINT_WIDTH)}]`;
    case "blank":
      return "·";
    case "mark":
      return cutToWidth(print, PRINT_WIDTH);
    case "text":
      return `“${cutToWidth(print, PRINT_WIDTH)}”`;
    case "missing":
      return "?";
    case "ambiguous":
      return "?!";
  }
}
