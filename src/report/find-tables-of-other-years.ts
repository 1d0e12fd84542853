import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { FittedRegion } from "../fit/fit-report.js";
import { type Page, toSource } from "../page/page.js";
import { COULD_BE_YEAR, TABLE_CAPTION } from "../patterns.js";
import type { PageSection } from "../sections/section.js";
import { yearIn } from "../sections/year-in.js";
import { endsPiece } from "../source/ends-piece.js";
import { flatMap } from "../source/flat-map.js";
import { foldText } from "../source/fold.js";
import { withoutMargins } from "../source/printed-line.js";
import type { Span } from "../source/span.js";

/**
 * Tables over which another year stands than that of the report: offices copy the report of the year before, and now and then leave
 * a table in. A year between the heading of the section and the first figure counts where it stands in a caption or by itself, and
 * the year of the report does not.
 */
export function findTablesOfOtherYears(
  page: Page,
  sections: readonly PageSection[],
  tables: readonly FittedRegion[],
  year: number | null,
): readonly Diagnostic[] {
  if (year === null) return [];
  return flatMap(tables, ({ key, region, candidate }): readonly Diagnostic[] => {
    const numbers = candidate?.fitted.slots.filter(({ state }) => state === "number") ?? [];
    const first = numbers.reduce((least, { cell }) => Math.min(least, cell?.span.start ?? least), Infinity);
    if (region === null || first === Infinity) return [];
    const heading = sections.find((section) => section.key === key)?.heading;
    const captions = captionsIn(page.text, { start: heading?.start ?? region.start, end: first });
    const [other] = captions;
    if (other === undefined || captions.some((caption) => caption.year === year)) return [];
    return [
      {
        code: "table-of-other-year",
        severity: "warning",
        stage: "report",
        span: toSource(page, other.span),
        table: key,
        paths: numbers.map(({ path }) => path),
        year,
        printed: other.year,
      },
    ];
  });
}

/** A caption, or a cell or line with nothing but a year in it. */
interface Caption {
  readonly span: Span;
  readonly year: number;
}

/** The captions in a stretch of the page; of one that begins before it, all of it. */
function captionsIn(text: string, { start, end }: Span): readonly Caption[] {
  const captions: Caption[] = [];
  let from = start;
  while (from > 0 && start - from < LONGEST_CAPTION && !endsPiece(text.charCodeAt(from - 1))) from--;
  if (!COULD_BE_YEAR.test(text.slice(from, end))) return [];
  for (let at = from; at <= end; at++) {
    if (at < end && !endsPiece(text.charCodeAt(at))) continue;
    if (at - from >= SHORTEST_CAPTION && at - from <= LONGEST_CAPTION) {
      const span = withoutMargins(text, { start: from, end: at }, MARGINS);
      const caption = text.slice(span.start, span.end);
      const year = TABLE_CAPTION.test(foldText(caption)) ? yearIn(caption) : null;
      if (year !== null) captions.push({ span, year });
    }
    from = at + 1;
  }
  return captions;
}

/** `2022年`. */
const SHORTEST_CAPTION = 5;

const LONGEST_CAPTION = 80;

/** Marks of Markdown around a line. */
const MARGINS = "#*_>";
