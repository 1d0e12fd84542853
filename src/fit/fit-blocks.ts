import type { Cell } from "../cells/cell.js";
import type { FormRow, FormTable } from "../forms/form.js";
import { BLOCK_START } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { amountUnit } from "./amount-unit.js";
import { blockHeads } from "./block-heads.js";
import { type FittedTable, type Slot, filledSlot, openSlot, fittedTable } from "./fitted.js";
import { holdsTornChange } from "./holds-torn-change.js";
import { makeLabel } from "./label.js";
import { LABEL_READ } from "./row-likenesses.js";
import type { Prints } from "./prints.js";
import { couldBeFigure, readFigure } from "./read-figure.js";
import { type LabelSide, makeRecords, type PageRecord } from "./records.js";

/** A block of section two: its rows in the form, and the cells between its head and the next. */
interface Block {
  readonly rows: readonly FormRow[];
  readonly cells: readonly Cell[];
  /** Whether the next head is that of the next block of the form: where it is lost, figures of that block may stand in this one. */
  readonly headFollows: boolean;
}

/** A row of the form with the figures that are its own. */
interface OwnFigures {
  readonly row: FormRow;
  readonly cells: readonly Cell[];
}

/** How much of a cell is looked at for the head of a block. */
const LONGEST_HEAD = 24;

/** So many blocks must show on which side of their figures labels stand: one alone may have lost its first label. */
const ENOUGH_BLOCKS = 2;

/**
 * Fits section two where the text of a PDF tool is in doubt: some print figures before their labels. The head of each block
 * (第二十条第（一）项) parts it from the next, so that a row which cannot be read shifts no other:
 *
 * ```text
 * 第二十条第（一）项 信息内容 …        第二十条第（八）项 信息内容 …
 * 0 0 0                              2
 * 规章                                行政事业性收费
 * 3 3 21                             减1
 * 行政规范性文件                       a block of one row, and only one way to read 2 and 减1
 * ```
 *
 * A block is read where all its rows stand whole, with their labels on the side on which those of the other blocks do, and no change
 * is torn. Null where blocks differ in that, or too few show it.
 */
export function fitBlocks(cells: readonly Cell[], table: FormTable, prints: Prints): FittedTable | null {
  const blocks = blocksOf(cells, table).filter((block) => !holdsTornChange(block.cells));
  const [labelsFirst, figuresFirst] = SIDES.map((side) =>
    blocks.map((block) => wholeBlock(block, side, table, prints)),
  );
  const behindLabels = soleSide(labelsFirst ?? [], figuresFirst ?? []);
  const readings = behindLabels ?? soleSide(figuresFirst ?? [], labelsFirst ?? []);
  if (readings === null) return null;
  const own = flatMap(blocks, (block, index) => {
    const whole = readings[index] ?? null;
    if (whole === null) return onlyRow(block);
    return behindLabels !== null && !block.headFollows ? [] : whole;
  });
  const figuresOf = new Map(own.map(({ row, cells: figures }) => [row, figures]));
  if (figuresOf.size < own.length) return null; // two tables, and nobody knows which is that of the year
  const unit = amountUnit(cells, table, prints);
  const slots = flatMap(table.rows, (row) =>
    row.columns.map((column, index): Slot => {
      const cell = figuresOf.get(row)?.[index];
      return cell === undefined
        ? openSlot(row, column, "ambiguous")
        : filledSlot(row, column, cell, "label", unit);
    }),
  );
  const placed = new Set([...figuresOf.values()].flat());
  return fittedTable({
    table,
    slots,
    unplaced: cells.filter((cell) => cell.text !== "" && couldBeFigure(cell.text) && !placed.has(cell)),
    labelledRows: figuresOf.size,
    headsRead: blockHeads(makeRecords(cells, "before", [], prints), table, prints).read,
  });
}

const SIDES = ["before", "after"] as const;

/** What a block reads with its labels on one side of its figures; null where it shows anything else. */
type BlockReading = readonly OwnFigures[] | null;

/** The readings of one side where enough blocks prove it and none stands the other way. */
function soleSide(
  readings: readonly BlockReading[],
  others: readonly BlockReading[],
): readonly BlockReading[] | null {
  const proving = readings.filter((rows) => rows !== null);
  return proving.length >= ENOUGH_BLOCKS &&
    proving.some((rows) => rows.length > 1) &&
    others.every((rows) => rows === null)
    ? readings
    : null;
}

function blocksOf(cells: readonly Cell[], table: FormTable): readonly Block[] {
  const starts = flatMap(cells, (cell, index) => {
    const article = BLOCK_START.exec(foldText(cell.text.slice(0, LONGEST_HEAD)))?.[1];
    return article === undefined ? [] : [{ index, article }];
  });
  const articles = [...new Set(table.rows.map((row) => row.article))];
  return starts.map(({ index, article }, at) => {
    const next = starts[at + 1];
    return {
      rows: table.rows.filter((row) => row.article === article),
      cells: cells.slice(index + 1, next?.index),
      headFollows: next?.article === articles[articles.indexOf(article) + 1],
    };
  });
}

/**
 * All rows of a block, each with its figures on the other side of its label; null where the block shows anything else, such as
 * the heads of the other edition, or its own in another order.
 */
function wholeBlock({ rows, cells }: Block, side: LabelSide, table: FormTable, prints: Prints): BlockReading {
  const records = makeRecords(cells, side, [], prints);
  const own = records.filter(({ values }) => values.length > 0);
  if (rows.length === 0 || own.length !== rows.length) return null;
  const isLabelOf = ({ label }: PageRecord, row: FormRow | undefined): boolean =>
    prints
      .likenesses(label, rows)
      .every((likeness, at) => (rows[at] === row ? likeness >= LABEL_READ : likeness < LABEL_READ));
  const fits = ({ values }: PageRecord, row: FormRow): boolean =>
    values.length === row.columns.length &&
    isReadable(values, row) &&
    (!hasAmount(row) || readableOrders(values, row).length === 1);
  const read = flatMap(rows, (row, at): readonly (OwnFigures & { readonly record: PageRecord })[] => {
    const record = own[at];
    return record !== undefined && fits(record, row) && isLabelOf(record, row)
      ? [{ row, cells: record.values, record }]
      : [];
  });
  const rest = records.filter(({ values }) => values.length === 0);
  if (read.length < rows.length || !rest.every((record) => isLabelOf(record, undefined))) return null;
  const heads = blockHeads(records, table, prints);
  const hasOtherColumns = ({ row, record }: { row: FormRow; record: PageRecord }): boolean => {
    const at = records.indexOf(record);
    return heads.isForeign(at, row) || heads.areChanged(at, row);
  };
  return read.some(hasOtherColumns) ? null : read;
}

/** The row of a block that has but one, where the kinds of its figures leave one way to tell which is which. */
function onlyRow({ rows, cells }: Block): readonly OwnFigures[] {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || row.columns.length < 2) return [];
  const figures = cells.filter((cell) => couldBeFigure(cell.text));
  const words = makeLabel(cells.filter((cell) => !figures.includes(cell)).map((cell) => cell.text)).joined;
  if (figures.length !== row.columns.length || !row.cores.some((core) => words.includes(core))) return [];
  const ways = readableOrders(figures, row);
  const [only] = ways;
  return only === undefined || ways.length > 1 ? [] : [{ row, cells: only }];
}

/** A PDF tool tears the unit off an amount and may print the figure beside it first: `563000`, `7`, `元`. */
function hasAmount(row: FormRow): boolean {
  return row.columns.some(({ quantity }) => quantity === "procurement");
}

/** The orders of a few cells in which each reads as its column asks. */
function readableOrders(cells: readonly Cell[], row: FormRow): readonly (readonly Cell[])[] {
  return ordersOf(cells).filter((order) => isReadable(order, row));
}

function isReadable(cells: readonly Cell[], { columns }: FormRow): boolean {
  return columns.every(({ quantity }, at) => readFigure(cells[at]?.text ?? "", quantity).state !== "text");
}

/** All orders of a few cells. */
function ordersOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return cells.length < 2
    ? [cells]
    : flatMap(cells, (first) =>
        ordersOf(cells.filter((cell) => cell !== first)).map((rest) => [first, ...rest]),
      );
}
