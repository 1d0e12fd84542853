import { describe, expect, it } from "vitest";
import type { Check, CheckCode } from "../../src/checks/check.js";
import type { Edition } from "../../src/forms/form.js";
import type { ParsedReport } from "../../src/parse-report.js";
import { draft, type PrintedFigures } from "../pages.js";
import { readDraft } from "../fit/reports.js";

const read = (prints: PrintedFigures, edition: Edition = "2021"): ParsedReport =>
  readDraft(draft(edition, prints), "html");

/** The check of a code that speaks of a figure. */
function checkOn({ checks }: ParsedReport, code: CheckCode, path: string): Check | undefined {
  return checks.find((check) => check.code === code && check.paths.includes(path));
}

type Case = readonly [
  code: CheckCode,
  path: string,
  edition: Edition,
  blank: PrintedFigures,
  wrong: PrintedFigures,
  words: PrintedFigures,
];

const cases: readonly Case[] = [
  [
    "requests-balance",
    "requests.received.company",
    "2021",
    { "requests.carriedOver.research": "", "requests.received.research": "" },
    { "requests.carriedForward.company": 3 },
    { "requests.carriedForward.company": "若干" },
  ],
  [
    "outcomes-sum",
    "requests.outcomes.granted.company",
    "2021",
    { "requests.outcomes.partiallyGranted.company": "" },
    { "requests.outcomes.granted.company": 4 },
    { "requests.outcomes.granted.company": "若干" },
  ],
  [
    "applicants-sum",
    "requests.outcomes.granted.legal",
    "2019",
    { "requests.outcomes.granted.research": "/" },
    { "requests.outcomes.granted.total": 15 },
    { "requests.outcomes.granted.research": "若干" },
  ],
  [
    "proceedings-sum",
    "proceedings.reconsideration.total",
    "2021",
    { "proceedings.reconsideration.corrected": "" },
    { "proceedings.reconsideration.total": 7 },
    { "proceedings.reconsideration.corrected": "若干" },
  ],
  [
    "empty-column",
    "requests.received.research",
    "2021",
    { "requests.outcomes.granted.research": "" },
    { "requests.outcomes.granted.research": 1 },
    { "requests.outcomes.granted.research": "若干" },
  ],
  [
    "documents-order",
    "disclosure.regulations.issued",
    "2021",
    { "disclosure.regulations.issued": "" },
    { "disclosure.regulations.issued": 5 },
    { "disclosure.regulations.inForce": "若干" },
  ],
  [
    "documents-order",
    "disclosure.regulations.published",
    "2019",
    { "disclosure.regulations.published": "" },
    { "disclosure.regulations.published": 3 },
    { "disclosure.regulations.total": "若干" },
  ],
];

/** A blank sits in the column of the path where the identity is by column. */
describe.each(cases)("%s on %s (form of %s)", (code, path, edition, blank, wrong, words) => {
  const at = (prints: PrintedFigures, on = path): Check["status"] | undefined =>
    checkOn(read(prints, edition), code, on)?.status;
  const blankPath = Object.keys(blank)[0] ?? path;

  it("holds where the figures agree", () => {
    expect(at({})).toBe("holds");
  });

  it("holds if blanks are zero where a blank or mark stands for nothing", () => {
    expect(at(blank, blankPath)).toBe("holds-if-blanks-are-zero");
  });

  it("fails where they do not agree", () => {
    expect(at(wrong)).toBe("fails");
  });

  it("is unknown where words stand in a cell of it", () => {
    expect(at(words)).toBe("unknown");
  });
});

describe("a blank that could make the difference", () => {
  it("leaves a sum unknown: it is neither right nor wrong", () => {
    const result = read({ "requests.outcomes.granted.person": "" });
    expect(checkOn(result, "applicants-sum", "requests.outcomes.granted.person")?.status).toBe("unknown");
  });

  it("cannot mend parts that already exceed their total", () => {
    const result = read({ "requests.outcomes.granted.research": "", "requests.outcomes.granted.total": 9 });
    expect(checkOn(result, "applicants-sum", "requests.outcomes.granted.person")).toMatchObject({
      status: "fails",
      expected: 9,
      actual: 16,
    });
  });
});

describe("a wrong total in print", () => {
  const result = read({ "requests.received.total": 26 });

  it("is read as printed, never mended", () => {
    expect(result.report.requests.received.total).toBe(26);
    expect(result.figures.find(({ path }) => path === "requests.received.total")).toMatchObject({
      state: "number",
      value: 26,
      printed: "26",
    });
    expect(result.complete).toBe(true);
  });

  it("fails every check it is part of, and no other", () => {
    expect(result.checks.filter(({ status }) => status === "fails").map(({ code }) => code)).toEqual([
      "requests-balance",
      "applicants-sum",
    ]);
  });

  it("is told with both sides and the figures, parts first", () => {
    expect(checkOn(result, "applicants-sum", "requests.received.total")).toMatchObject({
      code: "applicants-sum",
      status: "fails",
      paths: ["person", "company", "research", "nonprofit", "legal", "other", "total"].map(
        (key) => `requests.received.${key}`,
      ),
      expected: 26,
      actual: 27,
    });
  });
});

/** Without those that compare a table with sentences. */
const tableChecks = ({ checks }: ParsedReport): readonly Check[] =>
  checks.filter(({ code }) => !code.startsWith("prose-"));

describe("which identities are asked", () => {
  it("all that apply, section by section", () => {
    const codes = tableChecks(read({})).map(({ code }) => code);
    const firsts = codes.filter((code, at) => codes.indexOf(code) === at);
    expect(firsts).toEqual([
      "documents-order",
      "requests-balance",
      "outcomes-sum",
      "applicants-sum",
      "empty-column",
      "proceedings-sum",
      "whole-counts",
    ]);
    expect(codes.filter((code) => code === "applicants-sum")).toHaveLength(25);
    expect(codes.filter((code) => code === "outcomes-sum")).toHaveLength(7);
    expect(codes.filter((code) => code === "proceedings-sum")).toHaveLength(3);
  });

  it("documents in force are not compared where some were repealed", () => {
    expect(checkOn(read({}), "documents-order", "disclosure.regulations.issued")).toBeDefined();
    expect(checkOn(read({}), "documents-order", "disclosure.normativeDocuments.issued")).toBeUndefined();
  });

  it("an empty column is one into which nothing came", () => {
    const empty = read({}).checks.filter(({ code }) => code === "empty-column");
    expect(empty.map(({ paths }) => paths[0])).toEqual([
      "requests.received.research",
      "requests.received.nonprofit",
      "requests.received.other",
    ]);
  });

  it("where no table was found, nothing is known", () => {
    const checks = tableChecks(
      readDraft({ ...draft("2021"), tables: { disclosure: [], requests: [], proceedings: [] } }, "tabs"),
    );
    expect(checks.length).toBeGreaterThan(0);
    expect(
      checks.every(
        ({ status, expected, actual }) => status === "unknown" && expected === null && actual === null,
      ),
    ).toBe(true);
  });
});

describe("counts are whole and not negative", () => {
  const on = (prints: PrintedFigures): Check | undefined =>
    checkOn(read(prints), "whole-counts", "requests.received.research");

  it("holds where they are", () => {
    expect(on({})?.status).toBe("holds");
  });

  it("fails on a count below zero, or with a part behind the point, and names it", () => {
    expect(on({ "requests.received.research": "-1" })).toMatchObject({
      status: "fails",
      paths: ["requests.received.research"],
      actual: 1,
    });
    expect(on({ "requests.received.research": "0.5" })).toMatchObject({
      status: "fails",
      paths: ["requests.received.research"],
    });
  });

  it("is unknown where a count was not read", () => {
    expect(on({ "requests.outcomes.granted.research": "若干" })?.status).toBe("unknown");
  });

  it("does not speak of amounts and changes", () => {
    const { checks } = read({ "disclosure.licensing.change": "-3" }, "2019");
    expect(checks.filter(({ code, status }) => code === "whole-counts" && status !== "holds")).toEqual([]);
  });
});
