import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/diagnostics/language.js";
import { parseReport, toHtml, toMarkdown, toTerminal } from "../../src/index.js";

describe("the words about a report", () => {
  it("are Chinese where that is asked for, else English", () => {
    expect(languageOf({ language: "zh" })).toBe("zh");
    expect(languageOf({ language: "en" })).toBe("en");
    expect(languageOf({})).toBe("en");
  });

  it.each([undefined, "fr" as "en"])("are English where %j is asked for, in every output", (language) => {
    const parsed = parseReport("二、主动公开政府信息情况\n规章\t0\n");
    for (const output of [toHtml, toMarkdown, toTerminal])
      expect(output(parsed, { language })).toBe(output(parsed, { language: "en" }));
  });
});
