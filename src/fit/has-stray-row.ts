import { isPrinted } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { ofTables } from "../forms/forms.js";
import { flatMap } from "../source/flat-map.js";
import { type Alignment, SHORTEST_LABEL } from "./align-rows.js";
import { makeLabel } from "./label.js";
import type { Prints } from "./prints.js";
import type { PageRecord } from "./records.js";

/**
 * Whether a bare sequence prints a whole row of figures amid others behind no label but the rest of one that stands before it. A tool
 * that sorts a page by height prints figures so where their label is wrapped beside them; every label may stand before those of its
 * neighbour then:
 *
 * ```text
 * 3.危及“三安全一稳   4 0 0 0 0 0 4   定”   4.保护第三方合法权益   0 0 0 0 0 0 0
 * 三、本年度办理结   0 0 0 0 0 0 0   果   （二）部分公开
 * ```
 */
export function hasStrayRow(
  records: readonly PageRecord[],
  { rows }: Alignment,
  table: FormTable,
  prints: Prints,
): boolean {
  if (table.key !== "requests") return false;
  const width = table.rows[0]?.columns.length ?? 0;
  const aligned = new Set(flatMap(rows, (row) => row?.record ?? []));
  const [first, last] = [Math.min(...aligned), Math.max(...aligned)];
  const isStray = (record: PageRecord, at: number): boolean =>
    at > first &&
    at < last &&
    !aligned.has(at) &&
    !record.isRow &&
    record.values.length === width &&
    record.values.some(isPrinted) &&
    record.values.every(({ text }) => prints.isFigure(text)) &&
    isRestOf(record, records[at - 1], table);
  return records.some(isStray);
}

/** Whether a label holds what is left of one that another begins: `定` behind `危及三安全一稳`, the note of 部分公开 behind it. */
function isRestOf({ label: rest }: PageRecord, before: PageRecord | undefined, table: FormTable): boolean {
  const begun = before?.label.joined ?? "";
  if (begun.endsWith(NOTED) && rest.joined.includes(END_OF_NOTE)) return true;
  return wordingsOf(table).some((wording) => {
    for (let at = wording.length - 1; at >= SHORTEST_LABEL; at--)
      if (begun.endsWith(wording.slice(0, at)) && rest.joined.startsWith(wording.slice(at))) return true;
    return false;
  });
}

/** The form notes behind 部分公开: 区分处理的，只计这一情形，不计其他情形. */
const NOTED = "部分公开";
const END_OF_NOTE = "不计其他情形";

/** The labels of rows, and of the groups that they stand in. */
const wordingsOf = ofTables(({ rows }): readonly string[] => [
  ...new Set(flatMap(rows, ({ label }) => label.split("/").map((part) => makeLabel([part]).joined))),
]);
