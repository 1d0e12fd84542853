import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatWithOptions } from "node:util";
import { describe, expect, it } from "vitest";
import type { CheckCode } from "../src/index.js";
import { EXAMPLE_DIAGNOSTICS } from "./diagnostics/example-diagnostics.js";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** A code block marked `js run`, and the block of text behind it that shows what it prints. */
const EXAMPLE = /```js run\n([^`]*(?:`(?!``)[^`]*)*)```\n+```text\n([^`]*)```/gu;
const IMPORT = /^import (\{[^}]+\}) from ("[^"]+");$/gmu;

type Run = (
  load: (name: string) => Promise<unknown>,
  console: { readonly log: (...values: readonly unknown[]) => void },
) => Promise<void>;

/** Runs an example as a module would run, with `gongkai` from the sources, and gives what it prints. */
async function printedBy(example: string): Promise<string> {
  const lines: string[] = [];
  const log = (...values: readonly unknown[]): void => {
    lines.push(formatWithOptions({ colors: false }, ...values));
  };
  const load = (name: string): Promise<unknown> =>
    name === "gongkai" ? import("../src/index.js") : import(name);
  const body = example.replace(IMPORT, "const $1 = await load($2);");
  // The constructor of async functions has no name of its own.
  const AsyncFunction = printedBy.constructor as new (...source: readonly string[]) => Run;
  await new AsyncFunction("load", "console", body)(load, { log });
  return `${lines.join("\n")}\n`;
}

/** The codes in the first column of the first table that has one, in order. */
function codesIn(file: string): readonly string[] {
  const text = readFileSync(join(root, "docs", file), "utf8");
  const [table = ""] = text.slice(text.indexOf("| code |")).split("\n\n");
  return [...table.matchAll(/^\| `([a-z-]+)` \|/gmu)].map((row) => row[1] ?? "");
}

/** Every code of a check; the compiler asks for the new one when a code is added. */
const CHECK_CODES: Readonly<Record<CheckCode, true>> = {
  "requests-balance": true,
  "outcomes-sum": true,
  "applicants-sum": true,
  "proceedings-sum": true,
  "empty-column": true,
  "documents-order": true,
  "whole-counts": true,
  "prose-received": true,
  "prose-carried-over": true,
  "prose-answered": true,
  "prose-carried-forward": true,
  "prose-reconsiderations": true,
  "prose-lawsuits": true,
  "prose-regulations": true,
  "prose-normative-documents": true,
};

describe("the readme", () => {
  const examples = [...readme.matchAll(EXAMPLE)].map(([, code = "", output = ""]) => ({ code, output }));

  it("has an example for every block marked as one", () => {
    expect(examples).toHaveLength(readme.split("```js run").length - 1);
  });

  it.each(examples)("prints what its example says: $code", async ({ code, output }) => {
    expect(await printedBy(code)).toBe(output);
  });
});

describe("the documents", () => {
  it("explain every code of a diagnostic, and no other", () => {
    expect(codesIn("diagnostics.md")).toEqual(Object.keys(EXAMPLE_DIAGNOSTICS));
  });

  it("explain every code of a check, and no other", () => {
    expect(codesIn("checks.md")).toEqual(Object.keys(CHECK_CODES));
  });

  it("name the severity that a diagnostic has", () => {
    const text = readFileSync(join(root, "docs/diagnostics.md"), "utf8");
    for (const { code, severity } of Object.values(EXAMPLE_DIAGNOSTICS)) {
      expect(text).toContain(`| \`${code}\` | ${severity} |`);
    }
  });
});
