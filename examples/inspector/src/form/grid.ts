import type { FormColumn, FormRow, FormTable } from "gongkai";

/** A cell of an official table as the notices print it. */
export interface GridCell {
  readonly rows: number;
  readonly columns: number;
  readonly content:
    | { readonly kind: "title" | "columnHead" | "rowHead"; readonly text: string }
    | { readonly kind: "figure"; readonly path: string };
}

export interface GridRow {
  /** The path of the form's row it prints; null for heads and for section four, which prints three rows as one. */
  readonly path: string | null;
  readonly cells: readonly GridCell[];
}

/** The official table with its merged heads, from the data of the form. */
export function gridOf(table: FormTable): readonly GridRow[] {
  switch (table.key) {
    case "disclosure":
      return articleBlocks(table);
    case "requests":
      return labelledRows(table);
    case "proceedings":
      return rowsSideBySide(table);
  }
}

function wordCell(kind: "title" | "columnHead" | "rowHead", text: string, rows = 1, columns = 1): GridCell {
  return { rows, columns, content: { kind, text } };
}

function figureCells(row: FormRow, width = row.columns.length): readonly GridCell[] {
  return row.columns.map(({ key }, index) => ({
    rows: 1,
    columns: index === row.columns.length - 1 ? width - index : 1,
    content: { kind: "figure", path: `${row.path}.${key}` },
  }));
}

/** Section two: a block an article (第二十条第（一）项), each with heads of its own; the last column takes the width that is left. */
function articleBlocks({ rows }: FormTable): readonly GridRow[] {
  const width = Math.max(...rows.map(({ columns }) => columns.length));
  return rows.flatMap((row, index) => {
    const heads =
      row.article === rows[index - 1]?.article
        ? []
        : [
            [wordCell("title", `第二十条第（${row.article}）项`, 1, width + 1)],
            [
              wordCell("columnHead", "信息内容"),
              ...row.columns.map(({ label }, column) =>
                wordCell("columnHead", label, 1, column === row.columns.length - 1 ? width - column : 1),
              ),
            ],
          ];
    return [
      ...heads.map((cells): GridRow => ({ path: null, cells })),
      { path: row.path, cells: [wordCell("rowHead", row.label), ...figureCells(row, width)] },
    ];
  });
}

const APPLICANTS = "申请人情况";
const BALANCE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Section three: groups of rows to the left, groups of columns above, both told by the levels of their labels. */
function labelledRows({ rows }: FormTable): readonly GridRow[] {
  const columns = rows[0]?.columns ?? [];
  const rowLevels = rows.map(({ label }) => label.split("/"));
  const depth = Math.max(...rowLevels.map((levels) => levels.length));
  const heads = headRows(columns, "columnHead");
  return [
    {
      path: null,
      cells: [
        wordCell("title", BALANCE, heads.length + 1, depth),
        wordCell("columnHead", APPLICANTS, 1, columns.length),
      ],
    },
    ...heads.map((cells): GridRow => ({ path: null, cells })),
    ...rows.map((row, index): GridRow => ({
      path: row.path,
      cells: [...mergedLevels(rowLevels, index, depth), ...figureCells(row)],
    })),
  ];
}

/** The levels of a row's label that it does not share with the row above; each spans the rows below that share it. */
function mergedLevels(
  labels: readonly (readonly string[])[],
  index: number,
  depth: number,
): readonly GridCell[] {
  const own = labels[index] ?? [];
  const shares = (other: readonly string[] | undefined, level: number): boolean =>
    level < own.length - 1 && own.slice(0, level + 1).every((text, at) => other?.[at] === text);
  return own.flatMap((text, level) => {
    if (shares(labels[index - 1], level)) return [];
    const below = labels.slice(index + 1).findIndex((other) => !shares(other, level));
    const rows = 1 + (below < 0 ? labels.length - index - 1 : below);
    return [wordCell("rowHead", text, rows, level === own.length - 1 ? depth - level : 1)];
  });
}

/** Column heads in lines: a group spans its columns, a head without a group spans the lines. */
function headRows(
  columns: readonly Pick<FormColumn, "label">[],
  kind: "columnHead",
): readonly (readonly GridCell[])[] {
  const levels = columns.map(({ label }) => label.split("/"));
  const depth = Math.max(...levels.map((own) => own.length));
  return Array.from({ length: depth }, (_, line) =>
    levels.flatMap((own, index) => {
      const text = own[line];
      if (text === undefined) return [];
      if (line === own.length - 1) return [wordCell(kind, text, depth - line)];
      const sharesGroup = (other: readonly string[] | undefined): boolean =>
        own.slice(0, line + 1).every((group, at) => other?.[at] === group && other.length > line + 1);
      if (sharesGroup(levels[index - 1])) return [];
      const next = levels.slice(index + 1).findIndex((other) => !sharesGroup(other));
      return [wordCell(kind, text, 1, 1 + (next < 0 ? levels.length - index - 1 : next))];
    }),
  );
}

/** Section four: its rows stand side by side in one. */
function rowsSideBySide({ rows }: FormTable): readonly GridRow[] {
  const columns = rows.flatMap((row) => row.columns.map(({ label }) => ({ label: `${row.label}/${label}` })));
  return [
    ...headRows(columns, "columnHead").map((cells): GridRow => ({ path: null, cells })),
    { path: null, cells: rows.flatMap((row) => figureCells(row)) },
  ];
}
