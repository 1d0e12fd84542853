import type { Language } from "../diagnostics/language.js";
import { isRead } from "../fit/fitted.js";
import { readFigure } from "../fit/read-figure.js";
import { type FormTable, isTableKey, type Quantity, type TableKey } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import { yearIn } from "../sections/year-in.js";
import type { ParsedReport } from "../parse-report.js";
import type { Figure } from "../report/figure.js";
import { procurementUnit } from "../report/procurement-unit.js";
import { flatMap } from "../source/flat-map.js";
import { type GridCell, officialGrid } from "./official-grid.js";

/** A piece of the report in the order of the form, to be written as HTML or Markdown. */
export type ReportBlock = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: "title" | "heading" | "paragraph";
  readonly text: string;
}

export interface TableBlock {
  readonly kind: "table";
  readonly key: TableKey;
  readonly rows: readonly (readonly GridCell[])[];
}

type Section = ParsedReport["report"]["sections"][number];

/** What stands in a cell that was not read: words, so that nobody takes it for a blank. */
const UNREAD: Readonly<Record<Language, Readonly<Record<"missing" | "ambiguous", string>>>> = {
  en: { missing: "not found", ambiguous: "uncertain" },
  zh: { missing: "未找到", ambiguous: "不能确定" },
};

/** The whole report as blocks, from which `parseReport` reads the same report again. */
export function reportBlocks(parsed: ParsedReport, language: Language): readonly ReportBlock[] {
  return [
    ...headBlocks(parsed),
    ...flatMap(parsed.report.sections, (section) => sectionBlocks(parsed, section, language)),
  ];
}

/** The title and, under their usual labels, what it does not say. */
function headBlocks({ report }: ParsedReport): readonly ReportBlock[] {
  const { title, issuer, issuerBasis, year, publishedOn, documentNumber, indexNumber } = report;
  const labelled: readonly (readonly [string, string | null])[] = [
    ["索引号", indexNumber],
    ["文号", documentNumber],
    ["来源", issuerBasis === "source" ? issuer : null],
    ["发布日期", publishedOn],
  ];
  const period = year !== null && (title === null || yearIn(title) === null);
  return [
    ...(title === null ? [] : [text("title", title)]),
    ...flatMap(labelled, ([label, value]) =>
      value === null ? [] : [text("paragraph", `${label}：${value}`)],
    ),
    ...(period ? [text("paragraph", `统计期限：${year}年1月1日至12月31日`)] : []),
  ];
}

function text(kind: TextBlock["kind"], words: string): TextBlock {
  return { kind, text: words };
}

/** The heading, the prose before the table, the table, the prose behind it. */
function sectionBlocks(parsed: ParsedReport, section: Section, language: Language): readonly ReportBlock[] {
  const { key, heading, paragraphs } = section;
  const table = isTableKey(key) ? tableBlock(parsed, key, language) : [];
  const start = tableStart(parsed, key);
  const before = paragraphs.filter(({ span }) => span.start < start);
  const behind = paragraphs.slice(before.length);
  return [
    ...(heading === null ? [] : [text("heading", heading)]),
    ...before.map((paragraph) => text("paragraph", paragraph.text)),
    ...table,
    ...behind.map((paragraph) => text("paragraph", paragraph.text)),
  ];
}

function tableStart({ figures }: ParsedReport, key: string): number {
  const own = figures.filter(({ path, span }) => path.startsWith(`${key}.`) && span !== null);
  return own.reduce((start, { span }) => Math.min(start, span?.start ?? start), Infinity);
}

/** The official table with what was printed; nothing where nothing of it was read: labels alone would claim an edition. */
function tableBlock(parsed: ParsedReport, key: TableKey, language: Language): readonly TableBlock[] {
  const figures = new Map(parsed.figures.map((figure) => [figure.path, figure]));
  const rows = officialGrid(formTable(parsed, key)).map((row) =>
    row.map((cell): GridCell => {
      const figure = cell.figure === null ? undefined : figures.get(cell.figure.path);
      return figure === undefined || cell.figure === null
        ? cell
        : {
            ...cell,
            text: printedText(figure, cell.figure.quantity, procurementUnit(parsed.report), language),
          };
    }),
  );
  const read = parsed.figures.some((figure) => figure.path.startsWith(`${key}.`) && isRead(figure));
  return read ? [{ kind: "table", key, rows }] : [];
}

function formTable({ report }: ParsedReport, key: TableKey): FormTable {
  const edition = key === "proceedings" ? report.form : report[key].form;
  return forms[edition][key];
}

/** What the cell prints. An amount whose unit stood in the head of its column carries the unit itself. */
function printedText(
  { state, value, printed }: Figure,
  quantity: Quantity,
  printedUnit: string | null,
  language: Language,
): string {
  if (state === "missing" || state === "ambiguous") return UNREAD[language][state];
  const print = printed ?? "";
  if (value === null || (quantity !== "fee" && quantity !== "procurement")) return print;
  const again = readFigure(print, quantity);
  const unit = quantity === "fee" ? "万元" : (printedUnit ?? "");
  const same = again.value === value && (quantity === "fee" || again.unit === printedUnit);
  return same ? print : `${value}${unit}`;
}
