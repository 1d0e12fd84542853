import { isBlank } from "../../source/white-space.js";
import { characterWidth } from "../../source/display-width.js";
import { isHan } from "../../source/fold.js";
import type { Span } from "../../source/span.js";
import { COULD_BE_CORNER } from "../../patterns.js";
import { isBar } from "../bars.js";
import type { Cell } from "../cell.js";
import { cellFromPieces } from "../cell-from-pieces.js";
import { linesOf } from "../lines.js";
import type { TableTokenizer } from "../tokenizer.js";

/** What stands between two neighbouring strokes of a line: part of a cell, or part of a rule. */
interface Segment extends Span {
  /** The columns of the strokes. */
  readonly from: number;
  readonly to: number;
  readonly isRule: boolean;
}

interface DrawnCell {
  /** Number of the part of the table it stands in: a line ends one that has no strokes, or does not end where its rule does. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
  /** Number of the line that rules the cell off above. */
  readonly top: number;
  readonly pieces: Span[];
}

/**
 * Cells drawn with strokes, each ruled off above and below, over one or several lines; merged cells are wider or higher.
 *
 * ```text
 * +--------------+----+----+        ├────┬─────────┼──┤
 * | 一、本年新收 | 83 | 2  |        │    │(一)予以 │  │
 * | 政府信息公开 |    |    |        │三、│公开     │0 │
 * +--------------+----+----+        │本年├─────────┼──┤
 * ^ columns are told by where       │度办│(二)部分 │  │
 *   strokes stand                   │理结│公开     │3 │   a rule closes only the cells that it passes under
 * ```
 */
export const gridTable: TableTokenizer = {
  name: "grid-table",
  tokenize({ text, start, end }) {
    if (!COULD_BE_CORNER.test(text.slice(start, end))) return null;
    const closed: DrawnCell[] = [];
    let open: DrawnCell[] = [];
    let tops = new Map<number, number>();
    let rules = 0;
    let corners: readonly number[] = [];
    let lastRule: Rule = { printed: "", segments: [] };
    let number = 0;
    let part = 0;
    const close = (cell: DrawnCell | undefined): void => {
      if (cell !== undefined) closed.push(cell);
    };
    for (const line of linesOf(text, start, end)) {
      number++;
      const printed = text.slice(line.start, line.end);
      const segments = printed === lastRule.printed ? lastRule.segments : segmentsOf(text, line, corners);
      const still: DrawnCell[] = [];
      let ruled = 0;
      let next = 0; // of the open cells, which stand from left to right as segments do
      for (const { from, to, start: pieceStart, end: pieceEnd, isRule } of segments) {
        if (isRule) {
          ruled++;
          tops.set(from, number);
          continue;
        }
        if (from === to && isBlank(text, pieceStart, pieceEnd)) continue;
        const piece = { start: pieceStart, end: pieceEnd };
        while (isLeftOf(open[next], from, to)) close(open[next++]);
        const above = open[next];
        if (above?.from === from && above.to === to) {
          above.pieces.push(piece);
          still.push(above);
          next++;
        } else still.push({ part, from, to, top: tops.get(from) ?? number, pieces: [piece] });
      }
      while (next < open.length) close(open[next++]);
      open = still;
      rules += ruled;
      if (segments.length === 0) {
        // The table ends here; one below it has columns of its own.
        tops = new Map();
        corners = [];
        part++;
      }
      if (ruled === segments.length && ruled > 0) {
        lastRule = { printed, segments };
        corners = [...segments.map(({ from }) => from), segments.at(-1)?.to ?? 0];
      }
    }
    for (const cell of open) close(cell);
    return rules > 2 && closed.length > 1 ? numbered(text, closed) : null;
  },
};

/** Two strokes that mean one corner leave a cell without width, before the one that begins there. */
function isLeftOf(cell: DrawnCell | undefined, from: number, to: number): boolean {
  return cell !== undefined && (cell.from < from || (cell.from === from && cell.to < to));
}

/** A line that is a rule from end to end: most rows are parted by the same. */
interface Rule {
  readonly printed: string;
  readonly segments: readonly Segment[];
}

/** Cells in printed order, with the row and column that their strokes tell; between two parts the number of a row is left out. */
function numbered(text: string, cells: readonly DrawnCell[]): readonly Cell[] {
  const columnsOfPart = numberedColumns(cells);
  const rows = inAscendingOrder(new Set(cells.map(({ top }) => top)));
  const parts = inAscendingOrder(new Set(cells.map(({ part }) => part)));
  return [...cells]
    .sort((a, b) => a.top - b.top || a.from - b.from)
    .map(({ part, from, to, top, pieces }) => {
      const columns = columnsOfPart.get(part);
      const column = columns?.get(from) ?? 0;
      const width = (columns?.get(to) ?? 0) - column;
      const row = (rows.get(top) ?? 0) + (parts.get(part) ?? 0);
      return cellFromPieces(text, pieces, row, column, Math.max(1, width));
    });
}

/**
 * The column that begins at each stroke, for each part. A part whose strokes are all among those of the part before shares its
 * columns, and so does one with as many strokes, as behind the break of a page. Those of any other part stand behind all before.
 */
function numberedColumns(cells: readonly DrawnCell[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const strokesOfPart = new Map<number, Set<number>>();
  for (const { part, from, to } of cells) {
    const strokes = strokesOfPart.get(part) ?? new Set();
    strokesOfPart.set(part, strokes.add(from).add(to));
  }
  const groups: { strokes: ReadonlySet<number>; readonly parts: number[] }[] = [];
  for (const [part, strokes] of strokesOfPart) {
    const group = groups.at(-1);
    if (group !== undefined && isWithin(strokes, group.strokes)) group.parts.push(part);
    else if (group !== undefined && isWithin(group.strokes, strokes)) {
      group.strokes = strokes;
      group.parts.push(part);
    } else groups.push({ strokes, parts: [part] });
  }
  const columnsOfPart = new Map<number, ReadonlyMap<number, number>>();
  let first = 0;
  let count = 0;
  for (const { strokes, parts } of groups) {
    if (strokes.size !== count) first += count;
    count = strokes.size;
    const columns = inAscendingOrder(strokes, first);
    for (const part of parts) columnsOfPart.set(part, columns);
  }
  return columnsOfPart;
}

function isWithin(few: ReadonlySet<number>, many: ReadonlySet<number>): boolean {
  return few.size <= many.size && [...few].every((stroke) => many.has(stroke));
}

function inAscendingOrder(positions: ReadonlySet<number>, first = 0): ReadonlyMap<number, number> {
  return new Map([...positions].sort((a, b) => a - b).map((position, index) => [position, first + index]));
}

function segmentsOf(text: string, line: Span, corners: readonly number[]): readonly Segment[] {
  const offsets: number[] = [];
  const places: number[] = [];
  const endsRule: boolean[] = []; // for each stroke, whether it is the corner at which a rule ends that begins at the one before
  let place = 0;
  let ruleEnd = -1;
  for (let at = line.start; at < line.end;) {
    const code = text.charCodeAt(at);
    const isPlain = code < BAR && code >= SPACE && code !== PLUS; // as most characters of a drawn table
    const corner = !isPlain && couldBeStroke(code) && isCorner(text, at);
    if (isPlain) place++;
    else {
      if (corner || isBar(code)) {
        endsRule.push(corner && ruleEnd === at);
        offsets.push(at);
        places.push(place);
      }
      place += characterWidth(code);
    }
    at++;
    if (!corner) continue;
    const ruleStart = at;
    while (at < line.end && isRuleStroke(text.charCodeAt(at))) at++;
    place += at - ruleStart;
    ruleEnd = at > ruleStart ? at : -1;
  }
  if (offsets.length < 2) return [];
  const columns = snapped(places, corners);
  // A line that ends elsewhere than the rule above it has lost or gained characters: its strokes are no columns.
  if (corners.length > 0 && columns.at(-1) !== corners.at(-1)) return [];
  const segments: Segment[] = [];
  for (let index = 1; index < offsets.length; index++)
    segments.push({
      from: columns[index - 1] ?? 0,
      to: columns[index] ?? 0,
      start: (offsets[index - 1] ?? 0) + 1,
      end: offsets[index] ?? line.end,
      isRule: endsRule[index] === true,
    });
  return segments;
}

/** Converters count the width of a character differently: strokes as many as the corners of the last rule are those
 * corners, and one that misses a corner by a column or two meant it. */
function snapped(columns: readonly number[], corners: readonly number[]): readonly number[] {
  const meant =
    columns.length === corners.length &&
    columns.every((column, index) => Math.abs(column - (corners[index] ?? 0)) <= index);
  if (meant) return corners;
  let at = 0;
  return columns.map((column) => {
    while (
      at + 1 < corners.length &&
      Math.abs((corners[at + 1] ?? 0) - column) <= Math.abs((corners[at] ?? 0) - column)
    )
      at++;
    const corner = corners[at];
    return corner !== undefined && Math.abs(corner - column) <= 2 ? corner : column;
  });
}

/** A corner of box drawing, or a plus sign at the end of a stroke: `+--`; not the sign of a figure. */
function isCorner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === PLUS) return isStroke(text, at + 1, 1) || isStroke(text, at - 1, -1);
  return (code >= 0x250c && code <= 0x254b) || (code >= 0x2552 && code <= 0x256c);
}

const SPACE = 0x20;
const PLUS = 0x2b;
const BAR = 0x7c;

/** A glance at each character: a bar or a plus sign, a stroke of box drawing or anything behind it. */
function couldBeStroke(code: number): boolean {
  return code === BAR || code === PLUS || (code >= 0x2502 && !isHan(code));
}

function isStroke(text: string, at: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x2d || code === 0x3d) && text.charCodeAt(at + step) === code;
}

/** What a rule is drawn with, each one column wide; Markdown marks its alignment with colons. */
function isRuleStroke(code: number): boolean {
  return (
    code === 0x2d || code === 0x3d || code === 0x3a || code === 0x2500 || code === 0x2501 || code === 0x2550
  );
}
