import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** The way through the house, as `read-report.ts` walks it; behind it, what is made of its result. */
const STAGES = [
  "source",
  "page",
  "sections",
  "cells",
  "fit",
  "head",
  "prose",
  "checks",
  "report",
  "series",
  "output",
  "testing",
  "cli",
];

/** Rooms that every stage may use, and what they may use themselves. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  "patterns.ts": [],
  forms: ["patterns.ts", "source"],
  diagnostics: ["patterns.ts", "source", "forms"],
};

/** Files that stand above the stages: the walk itself, its options, the list of public names. */
const ABOVE = ["index.ts", "text.ts", "parse-report.ts", "parse-text.ts", "read-report.ts", "options.ts"];

const PACKAGES = ["htmlparser2", "zod"];
const PACKAGES_OF_ROOM: Readonly<Record<string, readonly string[]>> = {
  testing: ["fast-check"],
  cli: ["tinyglobby"],
};
const NODE_GLOBALS = [
  "process",
  "Buffer",
  "__dirname",
  "__filename",
  "require",
  "module",
  "exports",
  "global",
  "setImmediate",
  "clearImmediate",
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => {
    const text = readFileSync(join(SRC, path), "utf8");
    return {
      path,
      room: roomOf(path),
      text,
      imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    };
  });

function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** The room of `src` that an import leads to, or null for a package. */
function targetOf(file: SourceFile, imported: string): string | null {
  return imported.startsWith(".")
    ? roomOf(posix.join(posix.dirname(file.path), imported).replace(/\.js$/, ".ts"))
    : null;
}

function mayImport(from: string, to: string): boolean {
  if (from === to || ABOVE.includes(from)) return true;
  const shared = SHARED[from];
  if (shared !== undefined) return shared.includes(to);
  if (to in SHARED) return true;
  // What is made of a report may name what `parseReport` returns.
  if (ABOVE.includes(to)) return STAGES.indexOf(from) > STAGES.indexOf("report");
  return STAGES.indexOf(from) > STAGES.indexOf(to) && STAGES.includes(to);
}

/** Names of Node that a file uses as variables; not as properties, keys or in its words. */
function nodeGlobalsIn(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NODE_GLOBALS.includes(node.text)) {
      const { parent } = node;
      const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) ||
          ts.isPropertySignature(parent) ||
          ts.isMethodSignature(parent) ||
          ts.isMethodDeclaration(parent)) &&
          parent.name === node);
      if (!isName) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe("the rooms of src", () => {
  it("are all known: a new one takes its place in the order", () => {
    const rooms = [...new Set(files.map(({ room }) => room))];
    expect(
      rooms.filter((room) => !STAGES.includes(room) && !(room in SHARED) && !ABOVE.includes(room)),
    ).toEqual([]);
  });

  it("stand in the order in which parseReport walks through them", () => {
    const walk = ["parse-report.ts", "read-report.ts"]
      .map((walked) => files.find(({ path }) => path === walked)?.text ?? "")
      .join("");
    const calls = [
      "decodeInput(",
      "readPage(",
      "findSections(",
      "fitReport(",
      "readHead(",
      "readProse(",
      "runChecks(",
      "buildReport(",
    ].map((call) => walk.lastIndexOf(call));
    expect(calls).not.toContain(-1);
    expect(calls).toEqual([...calls].sort((a, b) => a - b));
  });
});

describe.each(files.map((file) => [file.path, file] as const))("%s", (_, file) => {
  it("imports no later stage", () => {
    const wrong = file.imports.filter((imported) => {
      const target = targetOf(file, imported);
      return target !== null && !mayImport(file.room, target);
    });
    expect(wrong).toEqual([]);
  });

  it("imports only the packages that are dependencies, and Node only in the command", () => {
    const packages = file.imports.filter((imported) => targetOf(file, imported) === null);
    const node = packages.filter((name) => name.startsWith("node:") || builtinModules.includes(name));
    const known = [...PACKAGES, ...(PACKAGES_OF_ROOM[file.room] ?? [])];
    expect(packages.filter((name) => !node.includes(name) && !known.includes(name))).toEqual([]);
    if (file.room !== "cli") expect(node).toEqual([]);
  });

  it.skipIf(file.room === "cli")("uses no global of Node", () => {
    expect(nodeGlobalsIn(file.path, file.text)).toEqual([]);
  });
});

describe("this test itself", () => {
  const at = (path: string): SourceFile => ({ path, room: roomOf(path), text: "", imports: [] });

  it("finds a stage that reaches forward", () => {
    expect(mayImport("cells", targetOf(at("cells/tokenizers/x.ts"), "../../fit/label.js") ?? "")).toBe(false);
    expect(mayImport("fit", targetOf(at("fit/x.ts"), "../cells/cell.js") ?? "")).toBe(true);
    expect(mayImport("source", targetOf(at("source/x.ts"), "../patterns.js") ?? "")).toBe(true);
    expect(mayImport("fit", targetOf(at("fit/x.ts"), "../parse-report.js") ?? "")).toBe(false);
    expect(mayImport("forms", "cells")).toBe(false);
  });

  it("finds Node where it is used, not where it is only named", () => {
    expect(nodeGlobalsIn("x.ts", "const a = process.env; Buffer.from('');")).toEqual(["process", "Buffer"]);
    expect(
      nodeGlobalsIn("x.ts", "const a = { process: 1 }; a.process; // require\n const b = 'Buffer';"),
    ).toEqual([]);
  });
});
