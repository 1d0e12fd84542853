import type { AlignedLine, Chunk } from "./aligned-line.js";

/** Fewer figures stand in line by chance; more are no row of section three. */
const FEWEST_FIGURES = 7;
const MOST_FIGURES = 9;

/** Where more than one line in so many is astray, the tool aligns nothing, and its figures stand in the order of their columns. */
const ONE_IN = 4;

/** Figures with one space between them are aligned nowhere. */
const LEAST_GAP = 2;

/**
 * Where the lines of a wrapped label stand at other heights than its figures, a PDF tool that prints them on one line pushes the
 * figures aside, and may exchange two. They then do not stand one under each figure of the next lines with as many, above or below.
 * They become one cell, so that nobody takes their order for that of the columns:
 *
 * ```text
 *     (七)总计          4672 1764   2672   3378
 * 四、结转下年度继续办         4 2    5             1      4 and 2 stand under 4672, none under 2672: the document prints 4 5 2 1
 * ```
 */
export function joinFiguresAstray(lines: readonly AlignedLine[]): readonly AlignedLine[] {
  const rows = lines.map(alignedFigures);
  const above = nextAlike(rows);
  const below = nextAlike(rows.toReversed()).toReversed();
  const astray = new Set<AlignedLine>();
  let judged = 0;
  for (const [at, line] of lines.entries()) {
    const row = rows[at] ?? [];
    const beside = [above[at] ?? [], below[at] ?? []].filter(({ length }) => length > 0);
    if (beside.length === 0) continue;
    judged++;
    if (!beside.some((other) => standUnder(row, other))) astray.add(line);
  }
  if (astray.size * ONE_IN > judged) return lines;
  return lines.map((line) => (astray.has(line) ? withOneFigure(line) : line));
}

/** The middles of the figures of a line, in characters; null where it has too few or too many for a row, or aligns them nowhere. */
function alignedFigures({ line, chunks }: AlignedLine): readonly number[] | null {
  const figures = chunks.filter(({ figure }) => figure).map(({ span }) => span);
  if (figures.length < FEWEST_FIGURES || figures.length > MOST_FIGURES) return null;
  const isApart = figures.some(({ start }, at) => start - (figures[at - 1]?.end ?? start) >= LEAST_GAP);
  return isApart ? figures.map(({ start, end }) => (start + end) / 2 - line.start) : null;
}

/** For each row the last one before it with as many figures. */
function nextAlike(rows: readonly (readonly number[] | null)[]): readonly (readonly number[] | null)[] {
  const last = new Map<number, readonly number[]>();
  return rows.map((row) => {
    if (row === null) return null;
    const alike = last.get(row.length) ?? null;
    last.set(row.length, row);
    return alike;
  });
}

/** Whether figures stand one under each of another row, perhaps moved aside together. */
function standUnder(row: readonly number[], other: readonly number[]): boolean {
  const shifts = [0, ...row.map((place, at) => (other[at] ?? 0) - place)];
  return shifts.some((shift) => row.every((place, at) => nearest(place + shift, other) === at));
}

/** The index of the place nearest to one. */
function nearest(place: number, places: readonly number[]): number {
  const distances = places.map((other) => Math.abs(other - place));
  return distances.indexOf(Math.min(...distances));
}

/** The line with one cell from its first figure to its last. */
function withOneFigure({ line, chunks }: AlignedLine): AlignedLine {
  const first = chunks.findIndex(({ figure }) => figure);
  const last = chunks.findLastIndex(({ figure }) => figure);
  const one = chunks.slice(first, last + 1).reduce(joined);
  return { line, chunks: [...chunks.slice(0, first), one, ...chunks.slice(last + 1)] };
}

function joined(from: Chunk, to: Chunk): Chunk {
  return { ...from, span: { start: from.span.start, end: to.span.end }, behind: to.behind };
}
