import type { Cell } from "../cells/cell.js";
import type { FormTable } from "../forms/form.js";
import { ofTables } from "../forms/forms.js";
import { LAST_YEAR_HEAD } from "../patterns.js";
import { isHan } from "../source/fold.js";
import { SHORTEST_LABEL } from "./align-rows.js";
import { isWholeHead } from "./block-heads.js";
import { endsWithSum } from "./ends-with-sum.js";
import type { Prints } from "./prints.js";
import { countIn } from "./read-figure.js";

/** What the heads of section three say of rows whose cells do not stand under them. */
export interface PeopleHeads {
  /** They are those of the form, in its order. */
  readonly arePrescribed: boolean;
  /** Heads of columns that the form lacks, such as 备注, 上年总计, or a second 总计. */
  readonly added: readonly Cell[];
  /** Whether seven cells, read in the order of the form, could be those of other columns. */
  readonly leaveInDoubt: (cells: readonly Cell[]) => boolean;
}

/** A longer text is a note, or a sentence. */
const LONGEST_PEOPLE_HEAD = 12;

/** Every character of the heads, whole or torn, of the note in their corner, of labels, and of 小计, which is known. */
const wordsOf = ofTables(
  ({ rows }): ReadonlySet<string> =>
    new Set(
      "况列据勾稽系为之和等加小" +
        rows.map(({ label, columns }) => label + columns.map((column) => column.label).join("")).join(""),
    ),
);

/**
 * Reads the heads above section three. What they tell of the order of its columns holds where a layout shows no columns too: an office
 * may print 总计 or 法人或其他组织 before 自然人, or a column of its own. Their order is written with a sign for each:
 *
 * ```text
 * ⏎PGT⏎1234O    自然人 法人或其他组织 总计, and the kinds of organisations in the row below
 * T⏎PG⏎1234O    总计 over all columns, beside 申请人情况
 * ⏎GPT⏎1234O    the organisations before the persons
 * ⏎TPG⏎1234O    the total first
 * ```
 */
export function peopleHeads(cells: readonly Cell[], table: FormTable, prints: Prints): PeopleHeads {
  if (table.key !== "requests") return PRESCRIBED;
  const columns = table.rows[0]?.columns ?? [];
  const others: Cell[] = [];
  const totals: Cell[] = [];
  let order = "";
  let row: number | null = null;
  for (const cell of cells) {
    const print = prints.of(cell.text);
    const text = print.folded;
    if (print.labelPart.compact.length >= SHORTEST_LABEL && print.isRowLabel(table.rows)) break;
    const head = columns.findIndex((column) => isWholeHead(text, column));
    const sign = text === GROUP ? "G" : SIGNS.charAt(head);
    if (order === "" && sign === "") continue;
    order += cell.row === row ? sign : `\n${sign}`;
    row = cell.row;
    if (
      text.length <= LONGEST_PEOPLE_HEAD &&
      (LAST_YEAR_HEAD.test(text) || (sign === "" && isOther(text, table)))
    )
      others.push(cell);
    else if (sign === TOTAL) totals.push(cell);
  }
  if (totals.length > 1 && totals.length >= order.split(PERSON).length) others.push(...totals);
  // Where a head of the form is gone, another may be its name at this office: 科研院所 for 科研机构.
  const added = Array.from(SIGNS).every((sign) => order.includes(sign)) ? others : [];
  const places = Array.from(KINDS, (kind) => order.indexOf(kind));
  const areAstray = places.some((at, index) => at < (places[index - 1] ?? -1)) || order.includes("GPT");
  const areExchanged = !places.includes(-1) && areAstray; // torn heads stand in no order
  const isAstray = added.length > 0 || order.includes("TP") || order.includes("TG");
  return {
    arePrescribed: !areExchanged && !isAstray,
    added,
    leaveInDoubt: (own) =>
      own.some(({ text }) => text !== own[0]?.text) && (areExchanged || (isAstray && !endsWithOwnTotal(own))),
  };
}

/** Of any other table. */
const PRESCRIBED: PeopleHeads = { arePrescribed: true, added: [], leaveInDoubt: () => false };

/** The head over several columns. */
const GROUP = "法人或其他组织";

/** The signs of the columns; those of them whose order tells something: 其他 stands in too many places. */
const SIGNS = "P1234OT";
const KINDS = "P1234";
const PERSON = "P";
const TOTAL = "T";

/** Whether a text is no piece of what the form prints. */
function isOther(text: string, table: FormTable): boolean {
  const words = wordsOf(table);
  return Array.from(text).some((sign) => isHan(sign.charCodeAt(0)) && !words.has(sign));
}

/** Whether printed figures end with the sum of the others, which none of them is: `3 2 0 0 0 0 5`, but not `1 0 0 0 0 0 1`. */
function endsWithOwnTotal(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => countIn(cell) ?? Number.NaN);
  return endsWithSum(numbers) && numbers.indexOf(numbers.at(-1) ?? 0) === numbers.length - 1;
}
