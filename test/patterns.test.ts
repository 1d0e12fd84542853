import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import * as patterns from "../src/patterns.js";
import { foldText } from "../src/source/fold.js";

const SRC = join(import.meta.dirname, "..", "src");

/** A pattern with the comment above it; the patterns of a list may have comments of their own. */
interface DescribedPattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly comment: string;
}

const described = describedPatterns();

test("no file but patterns.ts holds a regular expression", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && file !== "patterns.ts",
  );
  expect(files.filter((file) => holdsPattern(parsedFile(file)))).toEqual([]);
});

test("a name stands for one pattern, and no pattern has two names", () => {
  const sources = described.map(({ pattern }) => `${pattern.source}/${pattern.flags}`);
  expect(sources.filter((source, at) => sources.indexOf(source) < at)).toEqual([]);
});

test.each(described)(
  "$name matches the printed text that its comment shows, and not what it excludes",
  (it) => {
    const { shown, excluded } = examplesOf(it.comment);
    expect(shown.length, "shows no text").toBeGreaterThan(0);
    expect(
      shown.filter((text) => !matches(it.pattern, text)),
      "does not match",
    ).toEqual([]);
    if (it.comment.includes("matches any text")) return;
    expect(excluded.length, "excludes no text").toBeGreaterThan(0);
    expect(
      excluded.filter((text) => matches(it.pattern, text)),
      "matches",
    ).toEqual([]);
  },
);

/** Printed text is read folded or as it is; no way may it match where it must not. */
function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0 || foldText(text).search(pattern) >= 0;
}

/** The texts in backticks: behind `not` and up to the end of the sentence those that must not match. */
function examplesOf(comment: string): {
  readonly shown: readonly string[];
  readonly excluded: readonly string[];
} {
  const shown: string[] = [];
  const excluded: string[] = [];
  let not = false;
  for (const [index, piece] of comment.split("`").entries()) {
    if (index % 2 === 0) not = (not && !/\.(?:\s|$)/.test(piece)) || /\bnot\b/i.test(piece);
    else (not ? excluded : shown).push(withWhiteSpace(piece));
  }
  return { shown, excluded };
}

function withWhiteSpace(example: string): string {
  return example.replaceAll("\\n", "\n").replaceAll("\\t", "\t").replaceAll("\\v", "\v");
}

function parsedFile(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true);
}

function holdsPattern(node: ts.Node): boolean {
  return (
    ts.isRegularExpressionLiteral(node) ||
    ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") ||
    ts.forEachChild(node, holdsPattern) === true
  );
}

function describedPatterns(): readonly DescribedPattern[] {
  const file = parsedFile("patterns.ts");
  const values: Readonly<Record<string, RegExp | readonly RegExp[] | Readonly<Record<string, RegExp>>>> = {
    ...patterns,
  };
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const [declaration] = statement.declarationList.declarations;
    const name = declaration?.name.getText() ?? "";
    const value = values[name];
    if (value === undefined) return [];
    const above = commentAbove(statement, file);
    if (value instanceof RegExp) return [{ name, pattern: value, comment: above }];
    const parts = partsOf(declaration?.initializer);
    return Object.entries(value).map(([key, pattern], index) => {
      const part = parts[index];
      return { name: `${name}.${key}`, pattern, comment: part === undefined ? "" : commentAbove(part, file) };
    });
  });
}

/** The elements of a list, the fields of an object, with or without `as const` behind it. */
function partsOf(node: ts.Expression | undefined): readonly ts.Node[] {
  if (node === undefined) return [];
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return partsOf(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  return ts.isObjectLiteralExpression(node) ? node.properties : [];
}

function commentAbove(node: ts.Node, file: ts.SourceFile): string {
  const [last] = (ts.getLeadingCommentRanges(file.text, node.pos) ?? []).slice(-1);
  if (last === undefined) return "";
  return file.text
    .slice(last.pos, last.end)
    .replace(/^\/\*\*|\*\/$|^\/\//g, "")
    .replace(/^\s*\* ?/gm, " ");
}
