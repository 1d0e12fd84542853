import { type ParsedReport, parseReport } from "../parse-report.js";
import { reportSchema } from "../report/report.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { withoutSpace } from "../source/printed-line.js";
import type { Span } from "../source/span.js";
import type { DrawnPage } from "./drawn-page.js";
import { findMisreadings } from "./misreadings.js";
import { DIGIT, DIGIT_GROUPS, PRINTED_WORDS, THOUSANDS_COMMA, TAGS } from "../patterns.js";

/**
 * What must hold of the reading of any drawn page: `figures-come-back`, `no-number-in-silence`, `every-number-told`, `spans-true` and
 * `report-sound`, as `findBrokenLaws` explains them.
 */
export type PageLaw =
  "figures-come-back" | "no-number-in-silence" | "every-number-told" | "spans-true" | "report-sound";

/**
 * A law that a reading breaks, and how.
 *
 * @example
 * ```ts
 * { law: "spans-true", problems: ["requests.received.person: …"] }
 * ```
 */
export interface BrokenLaw {
  /** Which law. */
  readonly law: PageLaw;
  /** A sentence for each breach. */
  readonly problems: readonly string[];
}

/**
 * The laws that the reading of a page breaks.
 *
 * - `figures-come-back`: where nothing was destroyed, each slot has the number or the state that is printed.
 * - `no-number-in-silence`: no slot has another number than the printed one, unless a check or a diagnostic says so.
 * - `every-number-told`: each printed number is in a figure or in a diagnostic.
 * - `spans-true`: the source says at each figure's span what the figure says is printed there.
 * - `report-sound`: the schema accepts the report, and it says what the figures say.
 *
 * @param drawn - the page with its sample
 * @param parsed - the reading; left out, `parseReport` reads the page
 * @example
 * ```ts
 * findBrokenLaws(drawn); // [] where all is well
 * ```
 */
export function findBrokenLaws(
  drawn: DrawnPage,
  parsed: ParsedReport = parseReport(drawn.page, { format: drawn.format }),
): readonly BrokenLaw[] {
  const found: readonly (readonly [PageLaw, readonly string[]])[] = [
    ["figures-come-back", drawn.whole ? misread(drawn, parsed, () => true) : []],
    ["no-number-in-silence", misread(drawn, parsed, (kind) => kind === "silent")],
    ["every-number-told", untold(drawn, parsed)],
    ["spans-true", untrueSpans(drawn, parsed)],
    ["report-sound", unsound(parsed)],
  ];
  return flatMap(found, ([law, problems]) => (problems.length === 0 ? [] : [{ law, problems }]));
}

function misread(
  drawn: DrawnPage,
  parsed: ParsedReport,
  matters: (kind: string) => boolean,
): readonly string[] {
  return findMisreadings(drawn.sample.figures, parsed)
    .filter(({ kind }) => matters(kind))
    .map(
      ({ kind, path, printed, expected, read, state }) =>
        `${path}: printed ${JSON.stringify(printed)} (${String(expected)}), read ${String(read)} (${state}), ${kind}`,
    );
}

/** Numbers of the slots' cells that stand neither in a figure nor in a diagnostic. */
function untold({ sample, keepsCells }: DrawnPage, parsed: ParsedReport): readonly string[] {
  const told = new Tally();
  const digits = new Tally();
  const tell = (printed: string): void => {
    for (const word of wordsOf(printed)) told.add(word);
    for (const group of digitsOf(printed)) digits.add(group);
  };
  for (const { printed } of parsed.figures) if (printed !== null) tell(printed);
  let vague = "";
  for (const diagnostic of parsed.diagnostics) {
    if (diagnostic.code === "number-unplaced") {
      tell(diagnostic.printed);
      // `100,100` may be two cells of a row whose blanks are gone, or one number.
      const cells = foldText(diagnostic.printed).split(",");
      if (cells.length > 1) for (const cell of cells) for (const group of digitsOf(cell)) digits.add(group);
      if (!keepsCells) vague += ` ${diagnostic.printed}`;
    }
    // These name a stretch of the page and not each number in it.
    const whole = diagnostic.code === "figures-ambiguous" || diagnostic.code === "table-missing";
    if (whole && diagnostic.span !== null) {
      vague += ` ${parsed.source.slice(diagnostic.span.start, diagnostic.span.end)}`;
    }
  }
  const stretches = numberKey(vague);
  // Digits glued in one cell may have been parted: then the figures from this slot on spell them.
  const places = new Map(parsed.figures.map(({ path }, at) => [path, at]));
  const spells = (path: string, key: string): boolean =>
    parsed.figures
      .slice(places.get(path) ?? parsed.figures.length)
      .map(({ printed }) => numberKey(printed ?? "?"))
      .join("")
      .startsWith(key);
  const slots = flatMap(sample.blocks, (block) => (block.kind === "table" ? block.rows.flat() : [])).filter(
    ({ path, text }) => path !== null && DIGIT.test(numberKey(text)),
  );
  // `减少2` in a row that has no place may be told by its digits alone, where no other number has them.
  const left = slots.filter(({ text }) => {
    const isTold = told.takeAll(wordsOf(text));
    if (isTold) digits.takeAll(digitsOf(text));
    return !isTold;
  });
  return flatMap(left, ({ path, text }) => {
    const key = numberKey(text);
    return digits.takeAll(digitsOf(text)) || stretches.includes(key) || spells(path ?? "", key)
      ? []
      : [`${path ?? ""}: ${JSON.stringify(text)} is nowhere`];
  });
}

/** How often each text was met and not yet taken. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** All of them or none. */
  takeAll(texts: readonly string[]): boolean {
    for (const [at, text] of texts.entries()) {
      const left = this.#counts.get(text) ?? 0;
      if (left === 0) {
        for (const taken of texts.slice(0, at)) this.add(taken);
        return false;
      }
      this.#counts.set(text, left - 1);
    }
    return true;
  }
}

/** `+(3) -(1)` is told word by word where it has no place. */
function wordsOf(text: string): readonly string[] {
  return (text.match(PRINTED_WORDS) ?? []).map(numberKey);
}

function digitsOf(text: string): readonly string[] {
  return numberKey(text).match(DIGIT_GROUPS) ?? [];
}

/** What a number says, however it is typed: without commas between thousands and without a counter. */
function numberKey(printed: string): string {
  return foldText(printed).replace(THOUSANDS_COMMA, "").replaceAll("件", "");
}

function untrueSpans({ format }: DrawnPage, { figures, source }: ParsedReport): readonly string[] {
  return flatMap(figures, ({ path, printed, span }) => {
    if (printed === null || span === null) return [];
    if (span.start < 0 || span.end < span.start || span.end > source.length) {
      return [`${path}: ${JSON.stringify(span)} lies outside the source`];
    }
    const slice = sliceOf(source, span, format);
    return withoutSpace(slice) === withoutSpace(printed)
      ? []
      : [`${path}: the source says ${JSON.stringify(slice)}, the figure ${JSON.stringify(printed)}`];
  });
}

function sliceOf(source: string, { start, end }: Span, format: "html" | "text"): string {
  const slice = source.slice(start, end);
  return format === "html" ? slice.replace(TAGS, "").replaceAll("&nbsp;", "") : slice;
}

function unsound({ report, figures }: ParsedReport): readonly string[] {
  const accepted = reportSchema.safeParse(report);
  if (!accepted.success) return [`the schema refuses the report: ${accepted.error.message}`];
  return flatMap(figures, ({ path, value, state }) => {
    const problems: string[] = [];
    const inReport = planted(report, path);
    if (inReport !== value)
      problems.push(`${path}: the report says ${String(inReport)}, the figure ${String(value)}`);
    if ((state === "number") !== (value !== null))
      problems.push(`${path}: ${state} with value ${String(value)}`);
    return problems;
  });
}

/** What stands in a report at a figure's path; changes and amounts are objects that hold their number. */
function planted(report: unknown, path: string): unknown {
  const found = path.split(".").reduce(fieldOf, report);
  return fieldOf(found, "net") ?? fieldOf(found, "value") ?? (isObject(found) ? null : found);
}

function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
