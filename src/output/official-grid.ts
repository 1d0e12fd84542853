import { type FormColumn, type FormRow, type FormTable, type Quantity, figurePath } from "../forms/form.js";
import { flatMap } from "../source/flat-map.js";

/** One cell of an official table as the notices print it. */
export interface GridCell {
  readonly text: string;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  /** What it is the head of; a figure is head of nothing. */
  readonly heads: "row" | "column" | null;
  /** The figure that stands in it; null for labels and heads. */
  readonly figure: GridFigure | null;
}

export interface GridFigure {
  readonly path: string;
  readonly quantity: Quantity;
}

/** The cells that begin in a row; those that reach down from above are not among them. */
export type GridRow = readonly GridCell[];

const CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Section two is four columns wide in both editions: the label and up to three figures. */
const DISCLOSURE_WIDTH = 4;
/** The labels of section three stand in three columns: 三、本年度办理结果, （三）不予公开, 1.属于国家秘密. */
const REQUEST_LEVELS = 3;

/** The official table of an edition with its merged cells, as the notice prints it. */
export function officialGrid(table: FormTable): readonly GridRow[] {
  switch (table.key) {
    case "disclosure":
      return disclosureGrid(table);
    case "requests":
      return requestsGrid(table);
    case "proceedings":
      return proceedingsGrid(table);
  }
}

function head(text: string, rows = 1, columns = 1): GridCell {
  return { text, rows, columns, heads: "column", figure: null };
}

function figureCell(row: FormRow, column: FormColumn, columns = 1): GridCell {
  const figure = { path: figurePath(row, column), quantity: column.quantity };
  return { text: "", rows: 1, columns, heads: null, figure };
}

/** Blocks of rows of one article, each under heads of its own; the last column takes the width that is left. */
function disclosureGrid({ rows }: FormTable): readonly GridRow[] {
  return flatMap(rows, (row, index): readonly GridRow[] => {
    const width = DISCLOSURE_WIDTH - row.columns.length;
    const widthAt = (at: number): number => (at === row.columns.length - 1 ? width : 1);
    const figures = [
      { ...head(row.label), heads: "row" as const },
      ...row.columns.map((column, at) => figureCell(row, column, widthAt(at))),
    ];
    if (rows[index - 1]?.article === row.article) return [figures];
    return [
      [head(`第二十条第（${row.article ?? ""}）项`, 1, DISCLOSURE_WIDTH)],
      [head("信息内容"), ...row.columns.map(({ label }, at) => head(label, 1, widthAt(at)))],
      figures,
    ];
  });
}

function requestsGrid({ rows }: FormTable): readonly GridRow[] {
  const columns = (rows[0]?.columns ?? []).map(({ label }) => label.split("/"));
  const [group] = columns.find((levels) => levels.length > 1) ?? [];
  const grouped = flatMap(columns, ([first, second]) =>
    first === group && second !== undefined ? [head(second)] : [],
  );
  const levels = rows.map(({ label }) => label.split("/"));
  return [
    [head(CORNER, 3, REQUEST_LEVELS), head("申请人情况", 1, columns.length)],
    flatMap(columns, ([first = "", second], at): readonly GridCell[] => {
      if (second === undefined) return [head(first, 2)];
      return columns[at - 1]?.[0] === first ? [] : [head(first, 1, grouped.length)];
    }),
    grouped,
    ...rows.map((row, index): GridRow => [
      ...rowLabels(levels, index),
      ...row.columns.map((column) => figureCell(row, column)),
    ]),
  ];
}

/** The groups that begin at a row, each as high as the rows that share it, then the row's own label. */
function rowLabels(labels: readonly (readonly string[])[], index: number): readonly GridCell[] {
  const levels = labels[index] ?? [];
  return flatMap(levels, (text, depth): readonly GridCell[] => {
    const last = depth === levels.length - 1;
    const shares = (other: readonly string[] | undefined): boolean =>
      other?.slice(0, depth + 1).join("/") === levels.slice(0, depth + 1).join("/");
    if (!last && shares(labels[index - 1])) return [];
    const rows = last ? 1 : labels.filter(shares).length;
    return [{ text, rows, columns: last ? REQUEST_LEVELS - depth : 1, heads: "row", figure: null }];
  });
}

/** Fifteen figures in one row: the rows of the form stand side by side. */
function proceedingsGrid({ rows }: FormTable): readonly GridRow[] {
  const groups = rows.map((row) => ({ row, levels: row.label.split("/") }));
  const flat = groups.filter(({ levels }) => levels.length === 1);
  const deep = groups.filter(({ levels }) => levels.length > 1);
  const width = (own: typeof groups): number => own.reduce((sum, { row }) => sum + row.columns.length, 0);
  const heads = (own: typeof groups, height: number): readonly GridCell[] =>
    flatMap(own, ({ row }) => row.columns.map(({ label }) => head(label, height)));
  return [
    [
      ...flat.map(({ row, levels }) => head(levels[0] ?? "", 1, row.columns.length)),
      head(deep[0]?.levels[0] ?? "", 1, width(deep)),
    ],
    [...heads(flat, 2), ...deep.map(({ row, levels }) => head(levels[1] ?? "", 1, row.columns.length))],
    heads(deep, 1),
    flatMap(groups, ({ row }) => row.columns.map((column) => figureCell(row, column))),
  ];
}
