import type { Cell } from "../cells/cell.js";
import type { FormColumn, FormTable } from "../forms/form.js";
import { columnsOf, inOtherEdition, ofTables } from "../forms/forms.js";
import type { Prints } from "./prints.js";
import { ADDED_HEAD, LAST_YEAR_HEAD } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { isPlainFigure } from "./read-figure.js";

/** For each column of the form, the page columns under its head. */
export interface HeadColumns {
  readonly under: ReadonlyMap<FormColumn, ReadonlySet<number>>;
  /** Page columns under heads that the form does not have: 小计, 上年处理决定数量, or what stands behind the last column (备注). */
  readonly others: ReadonlySet<number>;
  /** The lowest page row of the heads: rows with the same one stand under the same heads. */
  readonly row: number;
}

/** What stands above a row: its heads, or null where there are none or they do not tell its columns. */
export interface HeadsAbove {
  readonly heads: HeadColumns | null;
  /** The row ends before its heads do: its cells do not stand under them, and one may be lost. */
  readonly isShort: boolean;
  /**
   * Where the row has fewer cells than the lowest row of heads, the columns headed there: a cell is lost, or its end is
   * not printed. Else none.
   */
  readonly fewer: ReadonlySet<FormColumn>;
  /** The last head stands there twice, as it does where the text of a merged cell is repeated. */
  readonly repeatsLast: boolean;
}

/** The head of a column that some offices add. */
export const SUBTOTAL = "小计";

const NO_COLUMNS: ReadonlySet<FormColumn> = new Set();

const NO_HEADS: HeadsAbove = { heads: null, isShort: false, fewer: NO_COLUMNS, repeatsLast: false };

/**
 * Finds the heads above a cell: those of its block, which are the last complete ones before its row. `foreign`: those known to be of
 * columns that the form lacks.
 */
export function headColumnsAt(
  cells: readonly Cell[],
  table: FormTable,
  prints: Prints,
  foreign: readonly Cell[] = [],
): (cell: Cell | undefined) => HeadsAbove {
  const foreignTexts = new Set(foreign.map(({ text }) => text)); // behind the end of a page they stand again
  const ofForm = foreign.length === 0 ? cells : cells.filter(({ text }) => !foreignTexts.has(text));
  const { heads, added } = headsIn(ofForm, columnsByHead(table, prints));
  if (heads.length === 0) return () => NO_HEADS;
  const others = [
    ...subtotalColumns(cells),
    ...columnsBehind(cells, heads),
    ...flatMap(foreign, columnsUnder),
  ];
  const rows = rowsOf(cells);
  const headsAbove = (row: number) => {
    const above = new Map<FormColumn, Head>();
    let reach = 0;
    let lastBlock = 0;
    let lowest = 0;
    for (const head of heads) {
      if (head.row >= row) continue;
      const end = rows.get(head.row)?.end ?? 0;
      reach = head.block === lastBlock ? Math.max(reach, end) : end;
      lastBlock = head.block;
      lowest = Math.max(lowest, head.row);
      for (const column of head.columns) {
        const known = above.get(column);
        const columns = known?.row === head.row ? known.columns : new Set<number>();
        for (let at = head.from; at < head.to; at++) columns.add(at);
        above.set(column, { row: head.row, columns });
      }
    }
    const under = new Map([...above].map(([column, { columns }]) => [column, columns]));
    const inLowest = new Set(flatMap([...above], ([column, head]) => (head.row === lowest ? [column] : [])));
    const astray = partsGroup(under) || standsBesideRow(above, rows);
    const beside = new Set(others);
    for (const { row: headRow, from, to } of added)
      if (headRow === lowest) for (let at = from; at < to; at++) beside.add(at);
    return { under, others: beside, row: lowest, reach, inLowest, astray };
  };
  // Rows with as many heads above them stand under the same heads.
  const known = new Map<number, ReturnType<typeof headsAbove>>();
  return (cell) => {
    const row = cell?.row ?? null;
    if (row === null) return NO_HEADS;
    let count = 0;
    for (const head of heads) if (head.row < row) count++;
    const found = known.get(count) ?? headsAbove(row);
    known.set(count, found);
    const own = rows.get(row);
    const isShort = (own?.end ?? 0) < found.reach;
    const headRow = rows.get(found.row);
    return {
      heads: found.astray ? null : found,
      isShort,
      fewer: (own?.cells ?? 0) < (headRow?.cells ?? 0) ? found.inLowest : NO_COLUMNS,
      repeatsLast: headRow?.repeatsLast === true,
    };
  };
}

/** The page columns that a head covers. */
interface HeadPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

interface PlacedHead extends HeadPlace {
  readonly columns: readonly FormColumn[];
  /** Counts the blocks of section two: a head below figures begins another. */
  readonly block: number;
}

/** The heads of the form on the page, and those that offices add to them. */
function headsIn(
  cells: readonly Cell[],
  headed: (text: string) => readonly FormColumn[],
): { readonly heads: readonly PlacedHead[]; readonly added: readonly HeadPlace[] } {
  const heads: PlacedHead[] = [];
  const added: HeadPlace[] = [];
  let block = 0;
  let figuresFollowed = false;
  for (const { text, row, column, columns: width } of cells) {
    if (column === null || row === null || text === "") continue;
    if (isPlainFigure(text)) {
      figuresFollowed = heads.length > 0;
      continue;
    }
    const columns = headed(text);
    if (columns.length > 0) {
      if (figuresFollowed) block++;
      figuresFollowed = false;
      heads.push({ row, from: column, to: column + width, columns, block });
    } else if (text.length <= LONGEST_HEAD && ADDED_HEAD.test(text))
      added.push({ row, from: column, to: column + width });
  }
  return { heads, added };
}

function subtotalColumns(cells: readonly Cell[]): readonly number[] {
  return flatMap(cells, ({ text, column }) => (text === SUBTOTAL && column !== null ? [column] : []));
}

/** The page columns of words that stand in a row of heads, behind all of them. */
function columnsBehind(cells: readonly Cell[], heads: readonly HeadPlace[]): readonly number[] {
  const ends = new Map<number, number>();
  const last = Math.max(...heads.map(({ to }) => to));
  for (const { row, to } of heads) ends.set(row, Math.max(to, ends.get(row) ?? 0));
  return flatMap(cells, ({ text, row, column, columns }) => {
    const end = ends.get(row ?? -1);
    if (end !== last || column === null || column < last || text === "" || isPlainFigure(text)) return [];
    return columnsUnder({ column, columns });
  });
}

/** The page columns that a cell covers. */
export function columnsUnder({ column, columns }: Pick<Cell, "column" | "columns">): readonly number[] {
  return column === null ? [] : Array.from({ length: columns }, (_, at) => column + at);
}

/** Where the head of a column was met last. */
interface Head {
  readonly row: number;
  readonly columns: Set<number>;
}

/** Whether heads that share a merged head stand behind the end of the row above them: the merged cell is lost from it. */
function standsBesideRow(above: ReadonlyMap<FormColumn, Head>, rows: ReadonlyMap<number, PageRow>): boolean {
  const heads = [...above];
  const grouped = heads.filter(([column]) => groupOf(column) !== null).map(([, head]) => head);
  return heads.some(
    ([column, { row }]) =>
      groupOf(column) === null &&
      grouped.some((head) => head.row > row && Math.max(...head.columns) >= (rows.get(row)?.end ?? Infinity)),
  );
}

/** Whether a head stands amid those that share a merged head: the merged cell has lost its width, and the heads stand astray. */
function partsGroup(under: HeadColumns["under"]): boolean {
  const groups = new Set(flatMap([...under.keys()], (column) => groupOf(column) ?? []));
  return [...groups].some((group) => {
    const own = flatMap([...under], ([column, places]) => (groupOf(column) === group ? [...places] : []));
    const others = flatMap([...under], ([column, places]) => (groupOf(column) === group ? [] : [...places]));
    const [first, last] = [Math.min(...own), Math.max(...own)];
    return others.some((place) => place > first && place < last);
  });
}

/** `法人或其他组织` of `法人或其他组织/科研机构`. */
export function groupOf({ label }: FormColumn): string | null {
  const end = label.indexOf("/");
  return end < 0 ? null : label.slice(0, end);
}

/** The columns that a text heads, worked out once a text. */
function columnsByHead(table: FormTable, prints: Prints): (text: string) => readonly FormColumn[] {
  const columnSets = [...new Set(table.rows.map((row) => row.columns))];
  const known = new Map<string, readonly FormColumn[]>();
  return (text) => {
    if (text.length > LONGEST_HEAD) return [];
    const found =
      known.get(text) ??
      flatMap(columnSets, (set) =>
        set.filter((column) => column.heads.some((head) => isHead(prints.of(text).folded, head))),
      );
    known.set(text, found);
    return found;
  };
}

/** A longer text is a sentence that names a head. */
const LONGEST_HEAD = 40;

/** What a row of the page looks like. */
interface PageRow {
  cells: number;
  /** The column behind its last cell. */
  end: number;
  last: string;
  /** Whether its last two cells print the same. */
  repeatsLast: boolean;
}

function rowsOf(cells: readonly Cell[]): ReadonlyMap<number, Readonly<PageRow>> {
  const rows = new Map<number, PageRow>();
  for (const { row, column, columns, text } of cells) {
    if (row === null) continue;
    const end = column === null ? 0 : column + columns;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, { cells: 1, end, last: text, repeatsLast: false });
    else {
      known.cells++;
      known.end = Math.max(known.end, end);
      known.repeatsLast = text !== "" && text === known.last;
      known.last = text;
    }
  }
  return rows;
}

/** The words that head a column of a table in either edition. */
export const headWords = ofTables((table): readonly string[] => {
  const columns = [...columnsOf(table), ...columnsOf(inOtherEdition(table))];
  return [...new Set(flatMap(columns, ({ heads }) => heads))];
});

/**
 * A short head such as 其他 must be the whole cell; a longer one may be torn or carry an instruction. The figures of last year,
 * which some offices add, have a head of their own.
 */
export function isHead(text: string, head: string): boolean {
  if (text.length <= head.length || head.length <= 2) return text === head;
  return text.includes(head) && (!LAST_YEAR_HEAD.test(text) || LAST_YEAR_HEAD.test(head));
}
