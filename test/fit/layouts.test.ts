import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EDITIONS } from "../../src/forms/form.js";
import { parseReport } from "../../src/parse-report.js";
import { withFigures } from "../../src/testing/draw-report.js";
import { anyReport, blankReport, findMisreadings, renderers, renderLines } from "../../src/testing/index.js";
import { padded } from "../../src/testing/renderers/padded.js";
import { textGrid } from "../../src/testing/renderers/table-grid.js";
import { displayWidth } from "../../src/source/display-width.js";
import { draft, layoutNames, printsOf } from "../pages.js";
import { drawnReports } from "./drawn-reports.js";
import { expectTrue, readDraft } from "./reports.js";

describe.each(EDITIONS)("one report of %s", (edition) => {
  it.each(layoutNames)("reads to the same figures in the layout: %s", (layout) => {
    const result = readDraft(draft(edition), layout);
    expect(result.report.form).toBe(edition);
    expect(result.report.requests.form).toBe(edition);
    expectTrue(result, printsOf(edition));
    expect(result.complete).toBe(true);
    expect(result.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(result.checks.filter(({ status }) => status !== "holds")).toEqual([]);
  });
});

it("a change with digits in brackets that cannot be read is told by neither half, in any layout", () => {
  const isChange = ({ path }: { readonly path: string }): boolean => path.endsWith(".change");
  fc.assert(
    fc.property(blankReport(), fc.constantFrom(...renderers), fc.nat(9), (report, { render }, choice) => {
      const changes = report.figures.filter(isChange);
      const unread = changes[choice % changes.length];
      const figures = report.figures.map((figure) =>
        figure === unread ? { ...figure, printed: "+(2) -(3.0.98)" } : figure,
      );
      const result = parseReport(render(withFigures(report, figures)));
      const read = result.figures.filter(({ path }) => path === unread?.path);
      expect(read.filter(({ value }) => value !== null)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it.each(["&nbsp;", "&#xA;", "&#160;&#9;"])(
  "blank cells that a converter prints between bars as %s are blank",
  (space) => {
    const states = (page: string): readonly string[] => parseReport(page).figures.map(({ state }) => state);
    const betweenBars = renderers.filter(({ name }) => name === "markdown" || name.startsWith("bar-rows"));
    for (const { name, render } of betweenBars) {
      const page = render(drawnReports.blank);
      const spaced = page.replace(/(?<=\|) *(?=\|)/g, ` ${space} `);
      expect(spaced, name).toContain(`| ${space} |`);
      expect(states(spaced), name).toEqual(states(page));
    }
  },
);

describe.each([
  ["as wide as a terminal shows them", displayWidth],
  ["as wide as they have characters", ({ length }: string): number => length],
] as const)("tables under strokes, %s", (_, measure) => {
  /** Without a head the table stands between two rules, else its only rule below the head. */
  const strokes = (
    grid: readonly (readonly string[])[],
    hasHead: boolean,
    isRight: boolean,
  ): readonly string[] => {
    const widths = (grid[0] ?? []).map((__, column) =>
      Math.max(2, ...grid.map((row) => measure(row[column] ?? ""))),
    );
    const rule = widths.map((width) => "-".repeat(width)).join("  ");
    const drawn = (cell: string, at: number): string => {
      const width = widths[at] ?? 0;
      return isRight && at > 0 ? " ".repeat(width - measure(cell)) + cell : padded(cell, width, measure);
    };
    const lines = grid.map((row) => row.map(drawn).join("  "));
    return hasHead ? ["", lines[0] ?? "", rule, ...lines.slice(1), ""] : ["", rule, ...lines, rule, ""];
  };

  it.each([true, false])("read to the figures that they print, with a head: %s", (hasHead) => {
    fc.assert(
      fc.property(fc.oneof(anyReport(), blankReport()), fc.boolean(), (report, isRight) => {
        const page = renderLines(report, (table) => strokes(textGrid(table), hasHead, isRight));
        expect(findMisreadings(report.figures, parseReport(page))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(["&nbsp;", "&#xA;", "<br>", "<!-- 3 -->", "&ldquo;"])("%s in a label under strokes", (left) => {
  it("shifts no figure of its row, whose columns it moves", () => {
    const { figures } = parseReport(
      [
        "青石县民政局2023年政府信息公开工作年度报告",
        "二、主动公开政府信息情况",
        "信息内容               本年制发件数  本年废止件数  现行有效件数",
        "---------------------- ------------- ------------- -------------",
        "规章                   1             2             3",
        `行政规范性${left}文件                 5             6`,
        "三、收到和处理政府信息公开申请情况",
      ].join("\n"),
    );
    const values = (row: string): readonly (number | null)[] =>
      figures.filter(({ path }) => path.startsWith(`disclosure.${row}.`)).map(({ value }) => value);
    expect(values("regulations")).toEqual([1, 2, 3]);
    expect(values("normativeDocuments")).toEqual([null, null, null]);
  });
});

it.each([
  ["spaces", "规章  12&#10;3  2  \n行政规范性文件  4  5  6"],
  ["bars", "规章 | 12&#xA;3 | 2 | |\n行政规范性文件 | 4 | 5 | 6 |"],
])("the end of a line as an entity amid a figure does not part it: between %s", (_, rows) => {
  const head = "信息内容  本年制发件数  本年废止件数  现行有效件数";
  const { figures } = parseReport(
    `二、主动公开政府信息情况\n${head}\n${rows}\n三、收到和处理政府信息公开申请情况`,
  );
  expect(figures.flatMap(({ value }) => value ?? []).filter((value) => value !== 2)).toEqual([4, 5, 6]);
});
