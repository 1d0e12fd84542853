import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse-report.js";
import { withFigures } from "../../src/testing/draw-report.js";
import { blankReport, renderers } from "../../src/testing/index.js";
import { draft, layoutNames, printsOf } from "../pages.js";
import { drawnReports } from "./drawn-reports.js";
import { expectTrue, readDraft } from "./reports.js";

const editions = ["2019", "2021"] as const;

describe.each(editions)("one report of %s", (edition) => {
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

it("a change of which one half cannot be read is told by neither, in any layout", () => {
  const isChange = ({ path }: { readonly path: string }): boolean => path.endsWith(".change");
  fc.assert(
    fc.property(blankReport(), fc.constantFrom(...renderers), fc.nat(9), (report, { render }, choice) => {
      const changes = report.figures.filter(isChange);
      const unread = changes[choice % changes.length];
      const figures = report.figures.map((figure) =>
        figure === unread ? { ...figure, printed: "+(2) -(3.0.98)" } : figure,
      );
      const result = parseReport(render(withFigures(report, figures)));
      const read = result.figures.find(({ path }) => path === unread?.path);
      expect(read?.value ?? null).toBeNull();
    }),
    { numRuns: 50 },
  );
});

it.each(["&nbsp;", "&#xA;", "&#160;&#9;"])(
  "blank cells that a converter prints between bars as %s are blank",
  (space) => {
    const states = (page: string): readonly string[] => parseReport(page).figures.map(({ state }) => state);
    for (const { name, render } of renderers.filter(
      ({ name }) => name === "markdown" || name.startsWith("bar-rows"),
    )) {
      const page = render(drawnReports.blank);
      const spaced = page.replace(/(?<=\|) *(?=\|)/g, ` ${space} `);
      expect(spaced, name).toContain(`| ${space} |`);
      expect(states(spaced), name).toEqual(states(page));
    }
  },
);
