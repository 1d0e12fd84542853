import type { Cell } from "../cells/cell.js";
import type { FittedReport } from "../fit/fit-report.js";
import { isTableKey, type TableKey } from "../forms/form.js";
import { forms } from "../forms/forms.js";
import type { Page } from "../page/page.js";
import { BEFORE_FIGURES, ENUMERATOR, TABLE_REST } from "../patterns.js";
import type { SectionKey } from "../sections/section.js";
import { proceedingsEnd, tableStart } from "../sections/table-start.js";
import { flatMap } from "../source/flat-map.js";
import { foldText, type FoldedText } from "../source/fold.js";
import { foldedIndex } from "../source/folded-index.js";
import { foldedStretch } from "../source/folded-stretch.js";
import { isSpanWithin, type Span } from "../source/span.js";

/** What the heads of a table say besides the labels of its columns. */
const OTHER_WORDS: Readonly<Record<TableKey, readonly string[]>> = {
  disclosure: [
    "第二十条第(一)项",
    "第二十条第(五)项",
    "第二十条第(六)项",
    "第二十条第(八)项",
    "第二十条第(九)项",
    "信息内容",
  ],
  requests: [
    "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)",
    "申请人情况",
    "三、本年度办理结果",
  ],
  proceedings: ["行政诉讼"],
};

/** Every word of each official table in both editions, folded, long ones first. */
const LABELS: Readonly<Record<TableKey, readonly string[]>> = {
  disclosure: labelsOf("disclosure"),
  requests: labelsOf("requests"),
  proceedings: labelsOf("proceedings"),
};

function labelsOf(key: TableKey): readonly string[] {
  const words = flatMap(Object.values(forms), (form) =>
    flatMap(form[key].rows, ({ cores, label, columns }) => [
      ...cores,
      label,
      ...flatMap(columns, ({ label: head, heads }) => [head, ...heads]),
    ]),
  );
  const parts = new Set([...flatMap(words, (word) => word.split("/")), ...OTHER_WORDS[key]]);
  return [...parts].map((word) => foldText(word)).sort((a, b) => b.length - a.length);
}

/** No row of a table is longer; a longer line is prose. */
const LONGEST_ROW = 400;

/**
 * Where the official table of a section stands in its body, heads included: from the words with which it begins, or its
 * first figure, to its last figure or label; whole tables where the page has markup. Null for a section without one.
 */
export function tableExtent(
  page: Page,
  folded: FoldedText,
  key: SectionKey,
  body: Span,
  fitted: FittedReport,
): Span | null {
  if (!isTableKey(key)) return null;
  const region = fitted.tables.find((candidate) => candidate.key === key);
  const cells: Cell[] = [];
  for (const { cell } of region?.candidate?.fitted.slots ?? [])
    if (cell !== null && isSpanWithin(cell.span, body)) cells.push(cell);
  const [from, to] = [foldedIndex(folded, body.start), foldedIndex(folded, body.end)];
  const words = tableStart(folded, key, from, to);
  const offset = (at: number): number => folded.offsets[at] ?? page.text.length;
  const start =
    words === null
      ? Math.min(...cells.map(({ span }) => lineStart(page.text, span.start, body.start)))
      : offset(words);
  if (start === Infinity) return null;
  const own = LABELS[key];
  let end = Math.max(start, ...cells.map(({ span }) => span.end));
  if (cells.length === 0) end = Math.max(end, lastLabel(folded, from, to, own, offset));
  if (cells.length === 0 && key === "proceedings" && words !== null)
    end = Math.max(end, offset(proceedingsEnd(folded, words, to) - 1) + 1);
  return withMarkup(page, body, {
    start: beforeHead(page.text, folded, start, body.start, own),
    end: behindRest(page.text, folded, end, body.end, own),
  });
}

/** Where the last label of the table ends, in a section of which no figure was read. */
function lastLabel(
  folded: FoldedText,
  from: number,
  to: number,
  labels: readonly string[],
  offset: (at: number) => number,
): number {
  const window = folded.text.slice(from, to);
  const ends = labels
    .filter((label) => label.length > 3)
    .map((label) => [window.lastIndexOf(label), label.length] as const);
  return Math.max(
    -1,
    ...ends.filter(([at]) => at >= 0).map(([at, length]) => offset(from + at + length - 1) + 1),
  );
}

function lineStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && text.charCodeAt(start - 1) !== 0x0a) start--;
  return start;
}

/** Lines of labels before the words with which the table begins: some converters print the upper row of heads first. */
function beforeHead(
  text: string,
  folded: FoldedText,
  from: number,
  least: number,
  labels: readonly string[],
): number {
  let start = from;
  while (start > least) {
    const before = lineStart(text, start - 1, least);
    if (start - before > LONGEST_ROW || !isTableLine(foldedStretch(folded, before, start).text, labels))
      break;
    start = before;
  }
  return start;
}

/** Lines of labels, bars, rules and figures behind the last figure that was read: rows without figures, cells that nothing fits. */
function behindRest(
  text: string,
  folded: FoldedText,
  from: number,
  limit: number,
  labels: readonly string[],
): number {
  let end = from;
  while (end < limit) {
    const line = text.indexOf("\n", end);
    const next = line < 0 || line >= limit ? limit : line + 1;
    if (next - end > LONGEST_ROW || !isTableLine(foldedStretch(folded, end, next).text, labels)) break;
    end = next;
  }
  return end;
}

/** A line with nothing but labels, also torn or cut off, figures and rules. */
function isTableLine(line: string, labels: readonly string[]): boolean {
  if (TABLE_REST.test(line)) return true;
  if (line.includes("。")) return false; // as no label does
  const rest = labels.reduce((words, label) => words.replaceAll(label, ""), line);
  if (TABLE_REST.test(rest)) return true;
  const torn = BEFORE_FIGURES.exec(rest.replace(ENUMERATOR, ""))?.[0] ?? "";
  return torn.length > 1 && labels.some((label) => label.includes(torn));
}

/** The markup's own tables that the extent touches; tables that hold other tables are page layout. */
function withMarkup(page: Page, body: Span, extent: Span): Span {
  let { start, end } = extent;
  for (const table of page.tables) {
    if (
      table.start < body.start ||
      table.end > body.end + 1 ||
      table.end <= extent.start ||
      table.start >= extent.end
    )
      continue;
    if (table.rows.some((row) => row.some(({ nested }) => nested))) continue;
    start = Math.min(start, table.start);
    end = Math.max(end, Math.min(table.end, body.end));
  }
  return { start, end };
}
