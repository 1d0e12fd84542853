import type { FormRow } from "../forms/form.js";
import { type Cell, isPrinted } from "../cells/cell.js";
import { GROUP_ENDING, HEAD_ENDING, WHOLE_NUMBER } from "../patterns.js";
import { endsWithSum } from "./ends-with-sum.js";
import { LABEL_READ } from "./row-likenesses.js";
import type { Prints } from "./prints.js";
import { couldBeFigure } from "./read-figure.js";
import type { PageRecord } from "./records.js";

/** A row of the form met on the page. `label`: its label was read; `order`: the only record between two known rows. */
export interface AlignedRow {
  readonly record: number;
  readonly basis: "label" | "order";
  readonly likeness: number;
}

/** Which record each row of the form is. */
interface RowsPlaced {
  readonly rows: readonly (AlignedRow | null)[];
  /** Rows that one of several unlabelled records may fill. */
  readonly ambiguousRows: ReadonlySet<number>;
}

/** What became of the records: for each form row its record or null, and the records that may be a row but cannot be told which. */
export interface Alignment extends RowsPlaced {
  /** How many rows have a label somewhere on the page, be it that of their record or not. */
  readonly shownRows: number;
}

/** A row of the form that is not on the page loses little: offices leave rows out. */
const SKIPPED_ROW = -0.2;
/** Figures that are in no row lose much. */
const SKIPPED_FIGURES = -1.5;
/** Figures without a label may be those of a row, where nothing speaks against it. */
const UNLABELLED = 0.2;
/** Figures whose label is that of another row, or of none, are not those of this one. */
const MISLABELLED = -3;
/** What a label that is read gains at most. */
const LABELLED = 3;
/**
 * A label of so many characters gains all of it; a short one, which also heads columns and stands in other words, down
 * to `SHORT`.
 */
const LONG_LABEL = 5;
const SHORT = 0.6;
/** Down to this likeness a label is a damaged one, below it is another text. */
const DAMAGED = 0.35;

/** What a row of the form gains by a label that is read. */
function labelGain(likeness: number, { cores: [core = ""] }: FormRow): number {
  return LABELLED * likeness * (SHORT + (1 - SHORT) * Math.min(1, core.length / LONG_LABEL));
}

/**
 * Form and page are two sequences in one order. The best monotone pairing is found over labels; then runs without label
 * are placed between known rows, where only one placing is possible.
 */
export function alignRows(
  records: readonly PageRecord[],
  rows: readonly FormRow[],
  prints: Prints,
): Alignment {
  const none = rows.map(() => 0);
  const likeness = records.map((record) =>
    record.values.length === 0 || holdsTwoLabels(record, rows, prints)
      ? none
      : prints.likenesses(record.label, rows),
  );
  const known = records.map((_, index) => Math.max(0, ...(likeness[index] ?? [])));
  const hasFigures = records.map((record) => record.values.some(isPrinted));
  const pairs = bestPairing(
    records.length,
    rows.length,
    (record, row) => {
      const own = likeness[record]?.[row] ?? 0;
      const formRow = rows[row];
      if (own >= LABEL_READ && formRow !== undefined) return labelGain(own, formRow);
      if (!isUnlabelled(records[record], known[record] ?? 0) || hasFigures[record] !== true)
        return MISLABELLED;
      return UNLABELLED + own;
    },
    (record) => (hasFigures[record] === true ? SKIPPED_FIGURES : 0),
  );

  const aligned: (AlignedRow | null)[] = rows.map((_, row) => {
    const record = pairs[row];
    if (record === undefined) return null;
    const own = likeness[record]?.[row] ?? 0;
    return { record, likeness: own, basis: own >= LABEL_READ ? "label" : "order" };
  });
  const settled = withoutShiftedRuns(
    settleUnlabelled(placeStrayRows(aligned, records, likeness), records, known, hasFigures),
    records,
  );
  const shownRows = rows.filter((_, row) => likeness.some((own) => (own[row] ?? 0) >= LABEL_READ)).length;
  return { ...withoutRivals(settled, records, likeness, rows, prints), shownRows };
}

/**
 * Two rows of the page run together: a row shows the labels of two, and nobody knows whose its figures are. Nor is a row of
 * heads one of figures, though 其他 and 总计 are labels too.
 */
function holdsTwoLabels(
  { isRow, labelCells }: PageRecord,
  rows: readonly FormRow[],
  prints: Prints,
): boolean {
  if (!isRow || labelCells.length < 2) return false;
  const texts = new Set(labelCells.map(({ text }) => text));
  let labels = 0;
  let heads = 0;
  for (const text of texts) {
    const print = prints.of(text);
    if (print.isRowLabel(rows)) labels++;
    if (print.isColumnHead(rows)) heads++;
  }
  return labels > 1 || heads > 1;
}

/** From this likeness on, a label alone tells its row, wherever the row stands. */
const CERTAIN = 0.95;

/** From this likeness on, a second row with the label of a known one puts both in doubt. */
const RIVAL = 0.85;

/** More rows that stand twice, otherwise printed or blank, are those of a second table. */
const FEW_ROWS_TWICE = 3;

/** Shorter labels, such as 总计 and 其他, head columns too. */
export const SHORTEST_LABEL = 4;

/** A row that stands out of order, as where two rows were exchanged, is known by its label. */
function placeStrayRows(
  aligned: readonly (AlignedRow | null)[],
  records: readonly PageRecord[],
  likeness: readonly (readonly number[])[],
): readonly (AlignedRow | null)[] {
  const used = new Set(aligned.map((row) => row?.record));
  return aligned.map((known, row) => {
    if (known !== null) return known;
    const stray = records.findIndex(
      (record, index) => !used.has(index) && record.isRow && (likeness[index]?.[row] ?? 0) >= CERTAIN,
    );
    return stray < 0 ? null : { record: stray, basis: "label", likeness: likeness[stray]?.[row] ?? 0 };
  });
}

/**
 * Puts a row in doubt where its label stands over different figures twice; and where the record below has no label and is no row
 * of the form: the label may be merged over both, as （六）其他处理 over three rows whose own labels are lost.
 */
function withoutRivals(
  alignment: RowsPlaced,
  records: readonly PageRecord[],
  likeness: readonly (readonly number[])[],
  formRows: readonly FormRow[],
  prints: Prints,
): RowsPlaced {
  const used = new Set(alignment.rows.map((row) => row?.record));
  const ambiguousRows = new Set(alignment.ambiguousRows);
  const labelsAlone = labelsWithoutCells(records, used, prints);
  const hasRival = (known: AlignedRow | null, row: number, rivals: (cell: Cell) => boolean): boolean => {
    if (known?.basis !== "label") return false;
    const own = printed(records[known.record]?.values ?? []);
    return records.some(
      (record, index) =>
        !used.has(index) &&
        ((likeness[index]?.[row] ?? 0) >= Math.max(RIVAL, known.likeness - 0.1) ||
          (known.likeness < CERTAIN && endsAlike(record, formRows[row]))) &&
        record.values.some(rivals) &&
        printed(record.values) !== own,
    );
  };
  const isFigureOrBlank = ({ text }: Cell): boolean => couldBeFigure(text);
  const isFigure = (cell: Cell): boolean => cell.text !== "" && isFigureOrBlank(cell);
  const standsTwice = (known: AlignedRow | null, row: number): boolean =>
    hasRival(known, row, isFigureOrBlank) ||
    (known?.basis === "label" && formRows[row]?.cores.some((core) => labelsAlone.has(core)) === true);
  // A row that one of two tables leaves blank is not that of the other.
  const isTwoTables = alignment.rows.filter(standsTwice).length > FEW_ROWS_TWICE;
  const rows = alignment.rows.map((known, row) => {
    const goesOn =
      known?.basis === "label" &&
      alignment.rows[row + 1] !== null &&
      hasRowsBelow(records, known.record, formRows[row], used);
    if (!goesOn && !(isTwoTables ? standsTwice(known, row) : hasRival(known, row, isFigure))) return known;
    ambiguousRows.add(row);
    return null;
  });
  return { rows, ambiguousRows };
}

/** The labels of records without any cell behind them: layouts that lose blank cells show a row printed blank as its label alone. */
function labelsWithoutCells(
  records: readonly PageRecord[],
  used: ReadonlySet<number | undefined>,
  prints: Prints,
): ReadonlySet<string> {
  const alone = new Set<string>();
  records.forEach(({ values, labelCells }, index) => {
    if (values.length > 0 || used.has(index)) return;
    for (const { text } of labelCells) {
      const { compact } = prints.of(text).labelPart;
      if (compact.length >= SHORTEST_LABEL) alone.add(compact);
    }
  });
  return alone;
}

/** Of `政府制发的规范性文件` and `部门规范性文件`, neither is surely the row 行政规范性文件. */
function endsAlike({ label }: PageRecord, row: FormRow | undefined): boolean {
  return row?.cores.some((core) => core.length > 3 && label.joined.endsWith(core)) === true;
}

/**
 * Whether rows without any label stand below a record that are no rows of the form. Printed blank, they may be empty lines; but
 * where the label is that of a group in the other edition, two of them are its rows. A bare sequence shows blanks behind the
 * record's own cells instead.
 */
function hasRowsBelow(
  records: readonly PageRecord[],
  at: number,
  row: FormRow | undefined,
  used: ReadonlySet<number | undefined>,
): boolean {
  const isUnknown = (index: number): boolean => records[index]?.label.joined === "" && !used.has(index);
  const [own = [], next = [], second = []] = [at, at + 1, at + 2].map(
    (index) => records[index]?.values ?? [],
  );
  const isRow = records[at]?.isRow === true;
  if (isRow && isUnknown(at + 1) && next.some(isPrinted)) return true;
  if (row?.cores.some((core) => GROUP_ENDING.test(core)) !== true) return false;
  const width = row.columns.length;
  if (isRow) return isUnknown(at + 1) && isUnknown(at + 2) && Math.min(next.length, second.length) >= width;
  const ends = Math.max(width, own.findLastIndex(isPrinted) + 1);
  return own.length - ends >= 2 * width || (isUnknown(at + 1) && next.length === width);
}

/**
 * In a bare sequence a whole row without any label, left over before or behind a row of the form that is not printed, may be that
 * row: labels and figures between the two then stand one apart.
 *
 * ```text
 * 8.行政查询事项 0 0 0 0 0 0 0   0 11 0 0 0 0 11   1.本机关不掌握 0 0 0 0 0 0 0   2.没有现成信息 …   3.补正后
 *                                ^ left over       ^ in doubt                                        ^ without figures
 * ```
 */
function withoutShiftedRuns({ rows, ambiguousRows }: RowsPlaced, records: readonly PageRecord[]): RowsPlaced {
  const used = new Set(rows.map((row) => row?.record));
  const doubtful = new Set<number>();
  records.forEach(({ isRow, label, values }, index) => {
    if (isRow || label.joined !== "" || used.has(index) || !addsUp(values)) return;
    const behind = rows.findIndex((row) => row !== null && row.record > index);
    const next = behind < 0 ? rows.length : behind;
    const missing = [rows.lastIndexOf(null, next - 1), rows.indexOf(null, next)];
    const [before = -1, after = -1] = missing;
    for (let row = before + 1; before >= 0 && row < next; row++) doubtful.add(row);
    for (let row = next; row < after; row++) doubtful.add(row);
  });
  if (doubtful.size === 0) return { rows, ambiguousRows };
  return {
    rows: rows.map((row, index) => (doubtful.has(index) ? null : row)),
    ambiguousRows: new Set([...ambiguousRows, ...doubtful]),
  };
}

/** Whether printed numbers end with the sum of those before. */
function addsUp(values: readonly Cell[]): boolean {
  return endsWithSum(values.map(({ text }) => (WHOLE_NUMBER.test(text) ? Number(text) : Number.NaN)));
}

function printed(values: readonly Cell[]): string {
  return values
    .slice(0, values.findLastIndex(isPrinted) + 1)
    .map(({ text }) => text)
    .join("|");
}

/**
 * A record with no label of its own, or with a damaged one that is like no other row either. In a bare sequence the head
 * of a block may stand before figures whose label is lost; any other words are the label of a row that the form lacks.
 */
function isUnlabelled(record: PageRecord | undefined, known: number): boolean {
  if (record === undefined || record.values.length === 0) return false;
  if (record.label.joined === "" || (known >= DAMAGED && known < LABEL_READ)) return true;
  if (record.isRow) return known < LABEL_READ && GROUP_ENDING.test(record.label.joined);
  return known < LABEL_READ && HEAD_ENDING.test(record.label.joined);
}

/** Best pairing of records and rows, both in order; returns for each row its record, or undefined. */
function bestPairing(
  recordCount: number,
  rowCount: number,
  gain: (record: number, row: number) => number,
  skip: (record: number) => number,
): readonly (number | undefined)[] {
  const width = rowCount + 1;
  const score = new Float64Array((recordCount + 1) * width);
  const choice = new Uint8Array((recordCount + 1) * width); // 0 skip row, 1 skip record, 2 pair
  for (let row = 1; row <= rowCount; row++) score[row] = row * SKIPPED_ROW;
  for (let record = 1; record <= recordCount; record++) {
    score[record * width] = (score[(record - 1) * width] ?? 0) + skip(record - 1);
    choice[record * width] = 1;
    for (let row = 1; row <= rowCount; row++) {
      const at = record * width + row;
      const pair = (score[at - width - 1] ?? 0) + gain(record - 1, row - 1);
      const skipRow = (score[at - 1] ?? 0) + SKIPPED_ROW;
      const skipRecord = (score[at - width] ?? 0) + skip(record - 1);
      const best = Math.max(pair, skipRow, skipRecord);
      score[at] = best;
      choice[at] = best === pair ? 2 : best === skipRecord ? 1 : 0;
    }
  }
  const paired = new Array<number | undefined>(rowCount).fill(undefined);
  let record = recordCount;
  let row = rowCount;
  while (record > 0 && row > 0) {
    const step = choice[record * width + row];
    if (step === 2) paired[--row] = --record;
    else if (step === 1) record--;
    else row--;
  }
  return paired;
}

/**
 * Between two rows known by label, an unlabelled record that is the only one is known where one row is left. Several are
 * known only where there are as many of them as rows left and each adds up: it then is a whole row.
 */
function settleUnlabelled(
  aligned: readonly (AlignedRow | null)[],
  records: readonly PageRecord[],
  known: readonly number[],
  hasFigures: readonly boolean[],
): RowsPlaced {
  const settled = [...aligned];
  const ambiguousRows = new Set<number>();
  let row = 0;
  while (row < settled.length) {
    if (settled[row]?.basis === "label") {
      row++;
      continue;
    }
    let end = row;
    while (end < settled.length && settled[end]?.basis !== "label") end++;
    const from = row === 0 ? 0 : (settled[row - 1]?.record ?? -1) + 1;
    const to = end === settled.length ? records.length : (settled[end]?.record ?? records.length);
    const unlabelled: number[] = [];
    for (let index = from; index < to; index++) {
      if (hasFigures[index] === true && isUnlabelled(records[index], known[index] ?? 0))
        unlabelled.push(index);
    }
    for (let open = row; open < end; open++) {
      const record = unlabelled[open - row];
      if (
        unlabelled.length === end - row &&
        record !== undefined &&
        (unlabelled.length === 1 || unlabelled.every((index) => addsUp(records[index]?.values ?? [])))
      )
        settled[open] = { record, basis: "order", likeness: 0 };
      else {
        settled[open] = null;
        if (unlabelled.length > 0) ambiguousRows.add(open);
      }
    }
    row = end;
  }
  return { rows: settled, ambiguousRows };
}
