import type { Edition, FormTable, TableKey } from "../src/forms/form.js";
import { forms } from "../src/forms/forms.js";

/** A printed row: the path of the form row it stands for (null for heads and rows of an office's own), its label, its cells. */
export interface PrintedRow {
  readonly path: string | null;
  readonly label: string;
  readonly cells: readonly string[];
}

/** A report before it is drawn in a layout. */
export interface Draft {
  readonly title: string;
  readonly tables: Readonly<Record<TableKey, readonly PrintedRow[]>>;
}

/** What differs from the figures below, by path: `{ "requests.received.person": "2 0" }`. */
export type PrintedFigures = Readonly<Record<string, string | number>>;

const PEOPLE = ["person", "company", "research", "nonprofit", "legal", "other"];

/** Applicants by row of section three; rows that are not named print zeros, totals are added up. All identities hold. */
const APPLICANTS: Readonly<Record<string, readonly number[]>> = {
  "requests.received": [20, 5, 0, 0, 2, 0],
  "requests.carriedOver": [3, 1, 0, 0, 0, 0],
  "requests.outcomes.granted": [12, 3, 0, 0, 1, 0],
  "requests.outcomes.partiallyGranted": [4, 0, 0, 0, 0, 0],
  "requests.outcomes.unavailable.notHeld": [5, 0, 0, 0, 1, 0],
  "requests.outcomes.rejected.petition": [0, 2, 0, 0, 0, 0],
  "requests.outcomes.total": [21, 5, 0, 0, 2, 0],
  "requests.carriedForward": [2, 1, 0, 0, 0, 0],
};

const OTHERS: PrintedFigures = {
  "disclosure.regulations.issued": 1,
  "disclosure.regulations.inForce": 4,
  "disclosure.normativeDocuments.issued": 6,
  "disclosure.normativeDocuments.repealed": 2,
  "disclosure.normativeDocuments.inForce": 31,
  "disclosure.regulations.total": 2,
  "disclosure.normativeDocuments.created": 7,
  "disclosure.normativeDocuments.published": 5,
  "disclosure.normativeDocuments.total": 40,
  "disclosure.licensing.previous": 33,
  "disclosure.licensing.change": "+23/-10",
  "disclosure.licensing.decisions": 127,
  "disclosure.otherServices.previous": 14,
  "disclosure.otherServices.change": "减少3",
  "disclosure.otherServices.decisions": 88,
  "disclosure.penalties.previous": 45,
  "disclosure.penalties.change": "增9",
  "disclosure.penalties.decisions": 18,
  "disclosure.fees.amount": "3.25",
  "disclosure.fees.previous": 8,
  "disclosure.procurement.projects": 11,
  "disclosure.procurement.amount": "386.5万元",
  "proceedings.reconsideration.upheld": 1,
  "proceedings.reconsideration.pending": 2,
  "proceedings.reconsideration.total": 3,
  "proceedings.litigation.direct.other": 4,
  "proceedings.litigation.direct.total": 4,
};

/** The print of every slot of an edition, by path. */
export function printsOf(edition: Edition, prints: PrintedFigures = {}): Readonly<Record<string, string>> {
  const form = forms[edition];
  const rows = [form.disclosure, form.requests, form.proceedings].flatMap((table) => table.rows);
  return Object.fromEntries(
    rows.flatMap((row) =>
      row.columns.map(({ key }): [string, string] => {
        const path = `${row.path}.${key}`;
        return [path, String(prints[path] ?? OTHERS[path] ?? applicants(row.path, key))];
      }),
    ),
  );
}

function applicants(row: string, column: string): number {
  const counts = APPLICANTS[row] ?? [];
  return column === "total"
    ? counts.reduce((sum, count) => sum + count, 0)
    : (counts[PEOPLE.indexOf(column)] ?? 0);
}

/** The number a print stands for in these drafts. */
export function valueOf(print: string): number {
  const changes: Readonly<Record<string, number>> = { "+23/-10": 13, 减少3: -3, 增9: 9, "386.5万元": 386.5 };
  return changes[print] ?? Number(print);
}

/** A report of a made-up office, every label in its official wording. */
export function draft(edition: Edition, prints: PrintedFigures = {}): Draft {
  const printed = printsOf(edition, prints);
  const rowsOf = (table: FormTable): readonly PrintedRow[] =>
    table.rows.map(({ path, label, columns }) => ({
      path,
      label: label.split("/").at(-1) ?? label,
      cells: columns.map(({ key }) => printed[`${path}.${key}`] ?? ""),
    }));
  const form = forms[edition];
  return {
    title: `青禾市林业局${edition === "2019" ? 2020 : 2024}年政府信息公开工作年度报告`,
    tables: {
      disclosure: rowsOf(form.disclosure).flatMap((row, index, all) => {
        const { article, columns } = form.disclosure.rows[index] ?? { article: null, columns: [] };
        const first = form.disclosure.rows.findIndex((other) => other.article === article) === index;
        const heads = columns.map(({ label }) => label);
        const block: readonly PrintedRow[] = [
          { path: null, label: `第二十条第（${article ?? ""}）项`, cells: [] },
          { path: null, label: "信息内容", cells: heads },
        ];
        return first && all.length > 0 ? [...block, row] : [row];
      }),
      requests: [
        {
          path: null,
          label: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          cells: (form.requests.rows[0]?.columns ?? []).map(({ label }) => label.split("/").at(-1) ?? label),
        },
        ...rowsOf(form.requests),
      ],
      proceedings: [
        { path: null, label: "行政复议", cells: ["行政诉讼"] },
        { path: null, label: "", cells: ["未经复议直接起诉", "复议后起诉"] },
        {
          path: null,
          label: "",
          cells: form.proceedings.rows.flatMap(({ columns }) => columns.map(({ label }) => label)),
        },
        { path: "proceedings", label: "", cells: rowsOf(form.proceedings).flatMap(({ cells }) => cells) },
      ],
    },
  };
}

/** The same draft with the rows of one table changed. */
export function withRows(
  report: Draft,
  table: TableKey,
  change: (rows: readonly PrintedRow[]) => readonly PrintedRow[],
): Draft {
  return { ...report, tables: { ...report.tables, [table]: change(report.tables[table]) } };
}

/** The same draft with some rows of a table changed by path; null takes a row out. */
export function editRows(
  report: Draft,
  table: TableKey,
  edits: Readonly<Record<string, (row: PrintedRow) => PrintedRow | null>>,
): Draft {
  return withRows(report, table, (rows) =>
    rows.flatMap((row) => {
      const edit = row.path === null ? undefined : edits[row.path];
      const edited = edit === undefined ? row : edit(row);
      return edited === null ? [] : [edited];
    }),
  );
}

/** Takes a row's label away, its cells stay. */
export const unlabelled = (row: PrintedRow): PrintedRow => ({ ...row, label: "" });

/** Takes a row out. */
export const cutOut = (): null => null;

/** How a table is drawn. */
export type Layout = (rows: readonly PrintedRow[]) => string;

/** The cells of a row with its label before them; the row of section four has no label. */
function cellsOf({ path, label, cells }: PrintedRow): readonly string[] {
  return path === "proceedings" || (path === null && label === "") ? cells : [label, ...cells];
}

export const layouts = {
  /** `| 规章 | 1 | 0 | 4 |` */
  "bars around": (rows) => rows.map((row) => `| ${cellsOf(row).join(" | ")} |`).join("\n"),
  /** `规章 | 1 | 0 | 4 |` */
  "bars behind": (rows) => rows.map((row) => `${cellsOf(row).join(" | ")} |`).join("\n"),
  /** `规章⇥1⇥0⇥4` */
  tabs: (rows) => rows.map((row) => cellsOf(row).join("\t")).join("\n"),
  "a cell a line": (rows) => rows.flatMap(cellsOf).join("\n"),
  "a cell a line, empty lines between": (rows) => rows.flatMap(cellsOf).join("\n\n"),
  "a cell a line, a bar behind it": (rows) =>
    rows
      .map((row) =>
        cellsOf(row)
          .map((cell) => `${cell} |`)
          .join("\n"),
      )
      .join("\n|||\n"),
  "a bar alone on a line": (rows) => rows.flatMap(cellsOf).join("\n|\n"),
  "bars between all cells of one line": (rows) => rows.flatMap(cellsOf).join(" | "),
  html: (rows) =>
    `<table>${rows
      .map(
        (row) =>
          `<tr>${cellsOf(row)
            .map((cell) => `<td>${cell}</td>`)
            .join("")}</tr>`,
      )
      .join("\n")}</table>`,
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as readonly LayoutName[];

/** The draft as a page, its tables in one layout. */
export function drawPage({ title, tables }: Draft, layout: LayoutName): string {
  const draw = layouts[layout];
  const parts: readonly string[] = [
    title,
    "发布日期：2025-01-17",
    "一、总体情况",
    "本局一年来的公开工作按计划完成，详见下列各表。",
    "二、主动公开政府信息情况",
    draw(tables.disclosure),
    "三、收到和处理政府信息公开申请情况",
    draw(tables.requests),
    "四、政府信息公开行政复议、行政诉讼情况",
    draw(tables.proceedings),
    "五、存在的主要问题及改进情况",
    "目录更新偏慢，已定下每月核对一次。",
    "六、其他需要报告的事项",
    "没有收取信息处理费。",
  ];
  if (layout !== "html") return parts.join("\n");
  return `<html><body>${parts.map((part) => (part.startsWith("<") ? part : `<p>${part}</p>`)).join("\n")}</body></html>`;
}
