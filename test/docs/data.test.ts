import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/cli/arguments.js";
import { HELP } from "../../src/cli/help.js";
import { WORDS } from "../../src/cli/words.js";
import { parseReport, toRows, toWideRow } from "../../src/index.js";
import { codeIn, columnOf, read } from "./documents.js";

const DOCUMENT = "docs/data.md";
const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `\`${word}\``);

describe("data.md", () => {
  const parsed = parseReport("");

  it("lists every format, and no other", () => {
    expect(columnOf(DOCUMENT, "`--format`")).toEqual(quoted(FORMATS));
    for (const help of Object.values(HELP)) for (const format of FORMATS) expect(help).toContain(format);
  });

  it("lists every column of the long table, in order", () => {
    const [row] = toRows(parsed);
    expect(columnOf(DOCUMENT, "long column")).toEqual(quoted(["file", ...Object.keys(row ?? {})]));
  });

  it("lists every column of the wide table that is no figure, in order", () => {
    const paths = new Set(
      [parsed, parseReport("", { form: "2019" })].flatMap(({ figures }) => figures.map(({ path }) => path)),
    );
    const columns = Object.keys(toWideRow(parsed)).filter((column) => !paths.has(column));
    expect(columnOf(DOCUMENT, "wide column")).toEqual(quoted(["file", ...columns]));
  });

  it("explains every code of a failure, and no other", () => {
    expect(columnOf(DOCUMENT, "failure")).toEqual(quoted(Object.keys(WORDS.en.failures)));
    expect(Object.keys(WORDS.zh.failures)).toEqual(Object.keys(WORDS.en.failures));
  });

  it("explains every exit code that the help names", () => {
    for (const help of Object.values(HELP)) {
      for (const code of columnOf(DOCUMENT, "exit code"))
        expect(help).toMatch(new RegExp(`^  ${code}\\b`, "mu"));
    }
    expect(codeIn(columnOf(DOCUMENT, "finding").join())).toEqual(["figures-blank"]);
    expect(read("src/output/find-findings.ts")).toContain('code: "figures-blank"');
  });
});
