import type { Cell } from "../../src/cells/cell.js";
import type { TableRegion, TableTokenizer } from "../../src/cells/tokenizer.js";

/** The laws of the tokenizer contract that a tokenizer breaks on a region, as sentences; none where it keeps them all. */
export function brokenLaws(tokenizer: TableTokenizer, region: TableRegion): readonly string[] {
  const frozen = deepFreeze(structuredClone(region));
  let cells: readonly Cell[] | null;
  let again: readonly Cell[] | null;
  try {
    cells = tokenizer.tokenize(frozen);
    again = tokenizer.tokenize(frozen);
  } catch (error) {
    return [`it threw ${String(error)}`];
  }
  if (JSON.stringify(cells) !== JSON.stringify(again)) return ["it answers twice in two ways"];
  if (cells === null) return [];
  return [
    ...(cells.length === 0 ? ["it returns no cell instead of null"] : []),
    ...cells.flatMap((cell) => brokenByCell(cell, region)),
    ...brokenByOrder(cells),
    ...brokenByOverlap(cells),
  ];
}

function brokenByCell(
  { text, span, parts, row, column, columns }: Cell,
  region: TableRegion,
): readonly string[] {
  const broken: string[] = [];
  const claim = (holds: boolean, law: string): void => {
    if (!holds) broken.push(`${law}: ${JSON.stringify(text)}`);
  };
  claim(
    span.start <= span.end && span.start >= region.start && span.end <= region.end,
    "a span leaves the region",
  );
  claim(parts.length > 0, "a cell has no part");
  claim(
    parts.every(({ start, end }) => start <= end && start >= span.start && end <= span.end),
    "a part leaves the span of its cell",
  );
  claim(
    parts[0]?.start === span.start && parts.at(-1)?.end === span.end,
    "a span does not go from its first part to its last",
  );
  claim(
    parts.map(({ start, end }) => region.text.slice(start, end)).join("") === text,
    "a text is not what its parts say",
  );
  claim(text === text.trim(), "a text has white space at its ends");
  claim((row === null) === (column === null) || row !== null, "a cell has a column but no row");
  claim(row === null || (Number.isInteger(row) && row >= 0), "a row is no index");
  claim(column === null || (Number.isInteger(column) && column >= 0), "a column is no index");
  claim(Number.isInteger(columns) && columns >= 1, "a cell covers no column");
  return broken;
}

/** Rows go down, columns go right, and cells of a bare sequence stand as printed. */
function brokenByOrder(cells: readonly Cell[]): readonly string[] {
  if (cells.some(({ row }) => row === null) && cells.some(({ row }) => row !== null))
    return ["some cells have a row and some have none"];
  return cells.slice(1).flatMap((cell, index) => {
    const before = cells[index];
    if (before === undefined) return [];
    const inOrder =
      cell.row === null || before.row === null
        ? before.span.start <= cell.span.start
        : before.row < cell.row ||
          (before.row === cell.row &&
            (before.column === null ||
              cell.column === null ||
              before.column + before.columns <= cell.column));
    return inOrder ? [] : [`a cell comes before its place: ${JSON.stringify(cell.text)}`];
  });
}

/** No character of the page is in two cells. */
function brokenByOverlap(cells: readonly Cell[]): readonly string[] {
  const parts = cells
    .flatMap((cell) => cell.parts)
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  return parts.some(({ start }, at) => start < (parts[at - 1]?.end ?? 0))
    ? ["two cells share a character"]
    : [];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
