import { describe, expect, it } from "vitest";
import { FORMATS, OPTIONS } from "../../src/cli/arguments.js";
import { HELP } from "../../src/cli/help.js";
import { WORDS } from "../../src/cli/words.js";
import { parseReport, toRows, toWideRow } from "../../src/index.js";
import { BLANKS_CODE } from "../../src/output/find-findings.js";
import { codeIn, columnOf } from "./documents.js";

const DOCUMENT = "docs/data.md";
const quoted = (words: readonly string[]): readonly string[] => words.map((word) => `\`${word}\``);

describe("data.md", () => {
  const parsed = parseReport("");

  it("lists every format, and no other", () => {
    expect(columnOf(DOCUMENT, "format")).toEqual(quoted(FORMATS));
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

  it("explains every option that there is, each named in the help too", () => {
    const named = columnOf(DOCUMENT, "option").map((cell) => codeIn(cell)[0] ?? "");
    expect(named).toEqual(Object.keys(OPTIONS).map((name) => `--${name}`));
    for (const help of Object.values(HELP)) for (const name of named) expect(help).toContain(name);
  });

  it("explains every exit code that the help names", () => {
    for (const help of Object.values(HELP)) {
      const named = [...help.matchAll(/^ {2}(\d+)\b/gmu)].map(([, code]) => code);
      expect(columnOf(DOCUMENT, "exit code")).toEqual(named);
    }
  });

  it("explains the finding that is no check and no diagnostic", () => {
    expect(codeIn(columnOf(DOCUMENT, "finding").join())).toEqual([BLANKS_CODE]);
  });
});
