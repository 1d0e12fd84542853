import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDocument } from "../../scripts/run-document.mjs";
import config from "../../tsup.config.js";
import { documents, read, root } from "./documents.js";

// Below node_modules, so that the package finds its dependencies as it would where it is installed.
const work = mkdtempSync(join(root, "node_modules/.documents-"));
const built = join(work, "gongkai");

beforeAll(async () => {
  const options = typeof config === "function" || Array.isArray(config) ? {} : config;
  await build({ ...options, config: false, dts: false, silent: true, outDir: join(built, "dist") });
  for (const file of ["package.json", "README.md"]) cpSync(join(root, file), join(built, file));
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** An empty folder in which only the package is installed. */
function folderFor(document: string): string {
  const folder = join(work, document.replaceAll("/", "-"));
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  cpSync(built, join(folder, "node_modules/gongkai"), { recursive: true });
  mkdirSync(join(folder, "node_modules/.bin"));
  symlinkSync("../gongkai/dist/gongkai.js", join(folder, "node_modules/.bin/gongkai"));
  return folder;
}

describe("the code blocks of the documents", () => {
  it.each(documents)("in %s print what is shown", (document) => {
    const runs = runDocument(read(document), folderFor(document));
    expect(runs.map(({ block, printed }) => `line ${block.line}\n${printed}`)).toEqual(
      runs.map(({ block, shown }) => `line ${block.line}\n${shown ?? ""}`),
    );
  });
});
