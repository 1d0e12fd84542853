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

  it.each(["html", "text", undefined])(
    "takes no format, not even %j: it is told as unknown-option",
    (format) => {
      // @ts-expect-error the types refuse it too
      expect(() => parseText("一、总体情况", { format })).toThrow(
        expect.objectContaining({
          code: "unknown-option",
          message: 'unknown option "format": known are encoding, form, tokenizers',
        }),
      );
    },
  );

  it("tells another wrong option as parseReport does", () => {
    expect(() => parseText("", { form: "2020" as "2021" })).toThrow('option "form" cannot be "2020"');
  });
});
