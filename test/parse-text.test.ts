import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReport } from "../src/parse-report.js";
import { parseText } from "../src/parse-text.js";

describe("text alone", () => {
  it.each(["baishiqiao-subdistrict-2024.txt", "wangchuan-planning-2020.txt"])(
    "%s is read as by parseReport",
    (name) => {
      const bytes = readFileSync(new URL(`../examples/reports/${name}`, import.meta.url));
      expect(parseText(bytes)).toEqual(parseReport(bytes, { format: "text" }));
    },
  );

  it("markup in it is text", () => {
    const html = "<p>一、总体情况</p>";
    expect(parseText(html)).toEqual(parseReport(html, { format: "text" }));
  });
});
