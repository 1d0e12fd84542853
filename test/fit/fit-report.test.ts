import { describe, expect, it } from "vitest";
import { tokenizers } from "../../src/cells/tokenizers/tokenizers.js";
import { fitReport, type FittedReport } from "../../src/fit/fit-report.js";
import type { Edition } from "../../src/forms/form.js";
import { readPage } from "../../src/page/read-page.js";
import { findSections } from "../../src/sections/find-sections.js";
import { tableRegions } from "../../src/sections/table-regions.js";
import { fold } from "../../src/source/fold.js";
import { draft, type Layout, layouts, type PrintedRow } from "../pages.js";

const HEADINGS = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

/** The three tables of an edition as text. */
function tablesOf(edition: Edition, draw: Layout = layouts.tabs): readonly [string, string, string] {
  const { disclosure, requests, proceedings } = draft(edition).tables;
  return [draw(disclosure), draw(requests), draw(proceedings)];
}

/** Reads and fits what stands under the three headings. */
function fit(bodies: readonly string[], forced?: Edition): FittedReport {
  const text = HEADINGS.slice(0, bodies.length)
    .map((heading, at) => `${heading}\n${bodies[at] ?? ""}\n`)
    .join("\n");
  const page = readPage(`一、总体情况\n概述。\n${text}五、存在的主要问题\n没有。\n`, "text");
  const folded = fold(page.text);
  return fitReport(
    page,
    tableRegions(page.text, folded, findSections(page.text, folded).sections),
    tokenizers,
    forced,
  );
}

const shown = ({ edition, editionKnown, tables }: FittedReport): readonly string[] => [
  editionKnown ? edition : `perhaps ${edition}`,
  ...tables.map(({ key, table, region, candidate }) => {
    const read = candidate?.fitted.slots.filter(({ state }) => state === "number").length ?? 0;
    const found =
      candidate === null ? "not found" : `${candidate.fitted.labelledRows} labels, ${read} numbers`;
    return `${key} of ${table.edition}${region === null ? ", without region" : ""}: ${found}`;
  }),
];

describe("the three tables of a report", () => {
  const [disclosure, requests, proceedings] = tablesOf("2021");
  const [oldDisclosure, oldRequests] = tablesOf("2019");

  it("are found in the edition that each shows", () => {
    expect(shown(fit([disclosure, requests, proceedings]))).toEqual([
      "2021",
      "disclosure of 2021: 6 labels, 10 numbers",
      "requests of 2021: 25 labels, 175 numbers",
      "proceedings of 2021: 3 labels, 15 numbers",
    ]);
    expect(shown(fit([oldDisclosure, requests, proceedings]))).toEqual([
      "2019",
      "disclosure of 2019: 8 labels, 22 numbers",
      "requests of 2021: 25 labels, 175 numbers",
      "proceedings of 2019: 3 labels, 15 numbers",
    ]);
  });

  it("are those of section three where section two shows none", () => {
    expect(shown(fit(["本年度无。", oldRequests, proceedings]))).toEqual([
      "2019",
      "disclosure of 2019: not found",
      expect.stringMatching(/^requests of 2019: 23 labels/u),
      "proceedings of 2019: 3 labels, 15 numbers",
    ]);
    expect(
      shown(fit([disclosure, "本年度无。", "本年度无。"])).map((line) => line.replace(/:.*/u, "")),
    ).toEqual(["2021", "disclosure of 2021", "requests of 2021", "proceedings of 2021"]);
  });

  it("lack the rows of the edition that section two shows, where section three cannot be read", () => {
    const unreadable = "共计12件，其中\n7\n30\n5";
    expect(shown(fit([oldDisclosure, unreadable, proceedings]))[2]).toMatch(/^requests of 2019: 0 labels/u);
    expect(shown(fit([disclosure, unreadable, proceedings]))[2]).toMatch(/^requests of 2021: 0 labels/u);
  });

  it("are of an edition that nobody knows where neither section shows a table", () => {
    expect(shown(fit(["本年度无。", "本年度无。", proceedings]))[0]).toBe("perhaps 2021");
    expect(shown(fit(["本年度无。", "本年度无。", proceedings], "2019"))[0]).toBe("perhaps 2019");
  });

  it("are of the edition that the caller asks for, whatever they show", () => {
    expect(shown(fit([oldDisclosure, requests, proceedings], "2021")).slice(1, 3)).toEqual([
      expect.stringMatching(/^disclosure of 2021/u),
      "requests of 2021: 25 labels, 175 numbers",
    ]);
  });

  it("are found where one is all marks, or all numbers that stand nowhere, and not where it is neither", () => {
    const marks = layouts.tabs(
      draft("2021").tables.disclosure.map((row) =>
        row.path === null ? row : { ...row, cells: row.cells.map(() => "/") },
      ),
    );
    expect(shown(fit([marks, requests, proceedings]))[1]).toBe("disclosure of 2021: 6 labels, 0 numbers");
    const foreign = "主题\t浏览\n新闻\t35\n公告\t41";
    expect(shown(fit([foreign, requests, proceedings]))[1]).toBe("disclosure of 2021: 0 labels, 0 numbers");
    expect(shown(fit(["主题\t浏览", requests, proceedings]))[1]).toBe("disclosure of 2021: not found");
  });

  it("end before the next: of a table that ends early rows are lost, of the last on the page they are cut off", () => {
    const early = (rows: readonly PrintedRow[]): string => layouts["a cell a line"](rows.slice(0, -1));
    const { requests: rows } = draft("2021").tables;
    const lastRead = (bodies: readonly string[]): string | undefined =>
      fit(bodies).tables[1]?.candidate?.fitted.slots.find(
        ({ path }) => path === "requests.outcomes.total.person",
      )?.state;
    expect(lastRead([disclosure, early(rows), proceedings])).toBe("ambiguous");
    expect(lastRead([disclosure, early(rows)])).toBe("number");
  });
});
