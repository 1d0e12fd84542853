import type { FormRow } from "../forms/form.js";
import { ENDS_IN_DIGIT, HEAD_ENDING, NUMBERED_LABEL, NUMBERED_REST, STARTS_WITH_DIGIT } from "../patterns.js";
import { flatMap } from "../source/flat-map.js";
import { type Label, type LabelPart, labelPart, meaning, withoutRemarks } from "./label.js";

/** From this likeness on a label counts as read; below, a row is placed by order at best. */
export const LABEL_READ = 0.55;

/** So much more like one row than like any other a damaged label must be. */
const CLEAR = 0.04;

/**
 * How surely a label is that of each row, from 0 to 1. A label that stands whole for one row is not taken for the damaged
 * label of another.
 */
export function rowLikenesses(label: Label, rows: readonly FormRow[]): readonly number[] {
  if (label.joined === "") return rows.map(() => 0);
  const official = officialWording(label, rows);
  if (official !== null) return rows.map(({ cores }) => (cores.includes(official) ? 1 : 0));
  const text = behindWholeLabels(label, rows);
  const whole = rows.map((row) => best(row, (core) => wholeLikeness(label, text, core, row)));
  const likenesses = whole.some((likeness) => likeness >= SURE)
    ? whole.map((likeness) => (likeness >= SURE ? likeness : 0))
    : rows.map((row, index) => {
        const likeness = whole[index] ?? 0;
        return likeness > 0 ? likeness : best(row, (core) => damagedLikeness(text, core));
      });
  if (areTwo(label, rows, likenesses) || namesTwo(label, rows)) return rows.map(() => 0);
  let most = 0;
  let second = 0;
  for (const likeness of likenesses) {
    second = Math.max(second, Math.min(most, likeness));
    most = Math.max(most, likeness);
  }
  // Torn so that it is as much the label of one row as of another, it is the label of none.
  return most >= LABEL_READ && most < SURE && second >= LABEL_READ && most - second < CLEAR
    ? likenesses.map((likeness) => Math.min(likeness, LABEL_READ - 0.01))
    : likenesses;
}

/** The wording of a row that the last cell of a label is, where no remark stands before it: no other label matters then. */
function officialWording({ cells, compact, joined }: Label, rows: readonly FormRow[]): string | null {
  const own = compact.at(-1) ?? "";
  const isOfficial = rows.some(({ cores }) => cores.includes(own));
  return isOfficial &&
    joined.endsWith(own) &&
    !cells.slice(-CELLS_OF_LABEL).some((cell) => cell.includes("("))
    ? own
    : null;
}

/** The label of a row is looked for in so many cells, the last ones. */
const CELLS_OF_LABEL = 4;

/** Whether a label is what is left of two, run together in a cell: it begins as that of another row than the one it ends with. */
function areTwo(label: Label, rows: readonly FormRow[], likenesses: readonly number[]): boolean {
  if (likenesses.includes(1)) return false;
  const cell = label.compact.at(-1) ?? "";
  const begins = rows.map((row) => best(row, (core) => beginning(cell, core)));
  const longest = Math.max(0, ...begins);
  return (
    longest >= LABEL_BEGINNING &&
    likenesses.some((likeness, row) => likeness >= LABEL_READ && (begins[row] ?? 0) < longest)
  );
}

/** Whether one cell names two rows, so that its figures are those of both: `规章行政规范性文件`, `行政处罚和行政强制合计`. */
function namesTwo({ cells }: Label, rows: readonly FormRow[]): boolean {
  const cell = meaning(withoutRemarks(cells.at(-1) ?? ""));
  const isNamedAt = (core: string, at: number): boolean => core.length > 3 && cell.startsWith(core, at);
  // 其他 and 总计 are heads of columns too, which may stand before a label.
  const isHead = (word: string, { columns }: FormRow): boolean =>
    columns.some(({ heads }) => heads.includes(word));
  return rows.some((row) =>
    row.cores.some(
      (first) =>
        cell.startsWith(first) &&
        !isHead(first, row) &&
        rows.some((other) =>
          other.cores.some(
            (core) => isNamedAt(core, first.length) || isNamedAt(core, first.length + CONJUNCTION),
          ),
        ),
    ),
  );
}

/** 和, 及 or 与. */
const CONJUNCTION = 1;

/** So much of a label is its beginning: `重复申` of `重复申要求提供公开出版物`. */
const LABEL_BEGINNING = 3;

function beginning(cell: string, core: string): number {
  let length = 0;
  while (length < core.length && cell.charAt(length) === core.charAt(length)) length++;
  return length;
}

/** Whether a cell alone is the label of a row. */
export function isRowLabel(text: string, rows: readonly FormRow[]): boolean {
  return isLabelPart(labelPart(text), rows);
}

/** The same for a cell that is folded already. */
export function isLabelPart({ cell, compact }: LabelPart, rows: readonly FormRow[]): boolean {
  return (
    cell !== "" && rows.some((row) => row.cores.some((core) => cellLikeness(cell, compact, core) >= SURE))
  );
}

/** Whether a cell is the whole label of a row and nothing else but an explanation in brackets. */
export function isWholeLabel({ cell }: LabelPart, rows: readonly FormRow[]): boolean {
  const words = meaning(withoutRemarks(cell));
  return rows.some(({ cores }) => cores.includes(words));
}

/** From this likeness on, nothing of the label is missing. */
const SURE = 0.9;

function best(row: FormRow, likeness: (core: string) => number): number {
  let most = 0;
  for (const core of row.cores) most = Math.max(most, likeness(core));
  return most;
}

function wholeLikeness(label: Label, text: string, core: string, row: FormRow): number {
  const last = label.cells.length - 1;
  for (let index = last; index > Math.max(-1, last - CELLS_OF_LABEL); index--) {
    const strength = cellLikeness(label.cells[index] ?? "", label.compact[index] ?? "", core);
    if (strength === 0) continue;
    if (index === last) return strength;
    // Only a remark or a torn rest may follow the label; another label means that this row is not its own.
    const rest = label.cells.slice(index + 1).join("");
    return rest.startsWith("(") ? strength - 0.1 : 0.3;
  }
  if (core.length < 4) return endsWithShortLabel(label.joined, core, row) ? SURE : 0;
  if (label.joined.endsWith(core)) return isPartOfWord(label.compact.at(-1) ?? "", core, row) ? 0 : SURE;
  const at = text.lastIndexOf(core);
  return at < 0 || STARTS_WITH_DIGIT.test(text.slice(at + core.length))
    ? 0
    : Math.max(0.56, 0.85 - (text.length - at - core.length) / 150);
}

/** 其他 and 总计 are the last heads of columns too, of which the pieces stand before them where each is torn: `自然⏎人 … 其⏎他⏎总⏎计`. */
function endsWithShortLabel(joined: string, core: string, { columns }: FormRow): boolean {
  if (!joined.endsWith(core)) return false;
  if (NUMBERED_LABEL.test(joined)) return true;
  const before = joined.slice(0, -core.length);
  const heads = flatMap(columns, (column) => column.heads);
  const standsAmidHeads =
    heads.includes(core) && heads.some((head) => head.length > core.length && before.includes(head));
  return HEAD_ENDING.test(before) && !standsAmidHeads;
}

/** `非行政许可`, `其他行政许可`: a short word before the label makes it another label; not its own number, `2重复申请`. */
function isPartOfWord(compact: string, core: string, { label }: FormRow): boolean {
  const before = compact.slice(0, -core.length);
  return (
    compact.endsWith(core) &&
    before !== "" &&
    before.length <= 3 &&
    !label.endsWith(`/${before}.${core}`) &&
    (before === "其他" || !HEAD_ENDING.test(before))
  );
}

/** What may be a damaged label: the words behind the last cell that stands whole for another row, whose figures are lost. */
function behindWholeLabels({ cells, compact, joined }: Label, rows: readonly FormRow[]): string {
  const last = cells.findLastIndex((cell, index) =>
    isLabelPart({ folded: cell, cell, compact: compact[index] ?? "" }, rows),
  );
  if (ENDS_IN_DIGIT.test(compact.at(-1) ?? "")) return ""; // figures glued to the label: this reading does not see them
  return last < 0 ? joined : meaning(withoutRemarks(cells.slice(last + 1).join("")));
}

function damagedLikeness(text: string, core: string): number {
  return core.length < 5 ? 0 : tornLikeness(text.slice(-core.length - 24), core);
}

function cellLikeness(cell: string, compact: string, core: string): number {
  if (compact === core) return 1;
  if (!compact.startsWith(core)) return 0;
  const at = cell.indexOf(core.charAt(core.length - 1), core.length - 1);
  const next = cell.charAt(at + 1);
  if (next >= "0" && next <= "9") return 0; // figures glued to the label: this reading does not see them
  if (NUMBERED_REST.test(cell.slice(at + 1))) return 0; // the label of another row
  if (next === "(" || next === ":" || next === ",") return 0.97;
  return core.length >= 4 ? 0.9 : 0;
}

/** Characters lost or torn apart: the share of the label that stands there in order. */
function tornLikeness(text: string, core: string): number {
  const share = commonLength(text, core) / core.length;
  return share >= 0.7 ? 0.2 + 0.5 * share : share * 0.5;
}

/** Length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  const lengths = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j] ?? 0;
      const before = lengths[j - 1] ?? 0;
      lengths[j] = code === b.charCodeAt(j - 1) ? diagonal + 1 : above > before ? above : before;
      diagonal = above;
    }
  }
  return lengths[b.length] ?? 0;
}
