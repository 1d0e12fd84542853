import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ParsedReport, parseReport, toHtml, toMarkdown } from "../../src/index.js";
import {
  anyReport,
  damages,
  drawnPage,
  type DrawOptions,
  noises,
  renderers,
} from "../../src/testing/index.js";

const WRITERS: readonly (readonly [string, (parsed: ParsedReport) => string])[] = [
  ["HTML", toHtml],
  ["HTML with Chinese words", (parsed) => toHtml(parsed, { language: "zh" })],
  ["Markdown", toMarkdown],
];

/** The report without its places in the source, which differ from page to page. */
function withoutSpans({ report }: ParsedReport): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === "span" ? undefined : value)));
}

/** What is read in each slot; a cell that was not read comes back as the words that stand in for it. */
function readings({ figures }: ParsedReport): readonly string[] {
  return figures.map(({ path, state, value, printed }) =>
    ["missing", "ambiguous", "text"].includes(state) ? path : `${path} ${state} ${value} ${printed}`,
  );
}

/** Whether each table was read at least in part: of one that was not, nothing is written. */
function allTablesRead({ figures }: ParsedReport): boolean {
  return ["disclosure.", "requests.", "proceedings."].every((table) =>
    figures.some(({ path, state }) => path.startsWith(table) && state !== "missing" && state !== "ambiguous"),
  );
}

const treatments: readonly DrawOptions[] = [
  {},
  ...noises.map((noise) => ({ noises: [noise] })),
  ...damages.map((damage) => ({ damage })),
];

describe.each(WRITERS)("a report written as %s", (_, write) => {
  const isSameAgain = (first: ParsedReport): void => {
    const again = parseReport(write(first));
    expect(withoutSpans(again)).toEqual(withoutSpans(first));
    expect(readings(again)).toEqual(readings(first));
  };

  it("is the same report when it is read again, from any layout, with any noise or damage", () => {
    const pages = fc
      .constantFrom(...renderers)
      .chain((renderer) =>
        fc.constantFrom(...treatments).chain((treatment) => drawnPage(anyReport(), renderer, treatment)),
      );
    fc.assert(
      fc.property(pages, ({ page, format }) => {
        const first = parseReport(page, { format });
        fc.pre(allTablesRead(first));
        isSameAgain(first);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  const reports = join(import.meta.dirname, "../../examples/reports");
  it.each(readdirSync(reports).filter((file) => !file.startsWith("notice")))(
    "is the same report when it is read again: %s",
    (file) => {
      isSameAgain(parseReport(readFileSync(join(reports, file))));
    },
  );
});

describe("a report whose amounts have their unit in the head of the column", () => {
  const fee =
    "二、主动公开政府信息情况\n第二十条第（八）项\n信息内容\t本年收费金额（单位：元）\n行政事业性收费\t36000\n";

  it.each(WRITERS)("carries the unit in the cell when it is written as %s", (_, write) => {
    const first = parseReport(fee);
    const again = parseReport(write(first));
    const amounts = [first, again].map(
      ({ report }) => report.disclosure.form === "2021" && report.disclosure.fees.amount,
    );
    expect(amounts).toEqual([3.6, 3.6]);
  });
});
