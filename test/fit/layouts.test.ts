import { describe, expect, it } from "vitest";
import { draft, layoutNames, printsOf } from "../pages.js";
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
