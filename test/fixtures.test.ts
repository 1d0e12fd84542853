import { describe, expect, it } from "vitest";
import { parseReport } from "../src/parse-report.js";
import { reportSchema } from "../src/report/report.js";
import { readFixtures, textOf } from "./fixtures.js";
import { squeeze, visibleText } from "./visible-text.js";

const fixtures = readFixtures();

it("the fixtures show at least five layouts", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(5);
});

describe.each(fixtures)("$name", (fixture) => {
  const { bytes, isHtml, label } = fixture;
  const result = parseReport(bytes);
  const { report, figures, checks, source } = result;

  it("tells who reports on which year, and both editions", () => {
    const { form, title, issuer, year, publishedOn } = report;
    expect({ form, requestsForm: report.requests.form, year, issuer, title, publishedOn }).toEqual({
      form: label.form,
      requestsForm: label.requestsForm,
      year: label.year,
      issuer: label.issuer,
      title: label.title,
      publishedOn: label.publishedOn,
    });
  });

  it("reads every figure as printed", () => {
    const expected = Object.values(label.figures)
      .flat()
      .map((figure) => {
        if (typeof figure === "string")
          return { state: figure === "" ? "blank" : "mark", value: null, printed: figure };
        if (typeof figure === "number") return { state: "number", value: figure, printed: null };
        return { state: "number", ...figure };
      });
    const read = figures.map(({ state, value, printed }, index) => ({
      state,
      value,
      printed: expected[index]?.printed === null && Number(printed) === value ? null : printed,
    }));
    expect(read).toEqual(expected);
  });

  it("names the figures after the rows of the form, in printed order", () => {
    const rows = figures.map(({ path }) => path.slice(0, path.lastIndexOf(".")));
    expect([...new Set(rows)]).toEqual(Object.keys(label.figures));
  });

  it("finds exactly the sums that are wrong in print", () => {
    expect(checks.filter(({ status }) => status === "fails").map(({ code }) => code)).toEqual(label.fails);
    expect(checks.filter(({ status }) => status === "unknown")).toEqual([]);
  });

  it("is complete, and says so", () => {
    expect(result.complete).toBe(label.complete);
    expect(report.sections.map(({ heading }) => heading === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("warns of nothing where everything was read", () => {
    expect(result.diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("has spans that lead to what is printed", () => {
    for (const { path, span, printed } of figures) {
      const slice = span === null ? null : source.slice(span.start, span.end);
      if (isHtml) expect(slice === null ? null : visibleText(slice), path).toBe(squeeze(printed ?? ""));
      else expect(slice, path).toBe(printed);
    }
    for (const { heading, span } of report.sections) {
      const slice = source.slice(span?.start, span?.end);
      expect(isHtml ? visibleText(slice) : squeeze(slice)).toSatisfy((text: string) =>
        text.startsWith(heading ?? "-"),
      );
    }
  });

  it("passes the schema, also after a journey through JSON", () => {
    expect(reportSchema.parse(report)).toEqual(report);
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("reads the same from text as from bytes", () => {
    expect(parseReport(textOf(fixture))).toEqual(result);
  });
});
