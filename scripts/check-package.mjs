// Proves the package as npm would deliver it: what is in it, its manifest, its types, its licences, and its documents followed
// to the letter in empty folders. Run `npm run build` first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { checkCommand } from "./check-command.mjs";
import { install, pack } from "./pack.mjs";
import { blocksOf, runDocument } from "./run-document.mjs";

const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "gongkai-package-"));

/** Every file of the tarball; the hash in the name of a chunk is left out. */
const FILES = [
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "README.md",
  "README.zh-CN.md",
  "SECURITY.md",
  "dist/check-command-*.js",
  "dist/chunk-*.js",
  "dist/gongkai-worker.js",
  "dist/gongkai.js",
  "dist/help-*.js",
  "dist/index.d.ts",
  "dist/index.js",
  "dist/options-*.d.ts",
  "dist/parse-command-*.js",
  "dist/read-report-*.d.ts",
  "dist/testing.d.ts",
  "dist/testing.js",
  "dist/text.d.ts",
  "dist/text.js",
  "dist/years-commands-*.js",
  "docs/architecture.md",
  "docs/checks.md",
  "docs/custom-layout.md",
  "docs/data.md",
  "docs/diagnostics.md",
  "docs/glossary.md",
  "docs/guide.md",
  "docs/layouts.md",
  "docs/report.md",
  "package.json",
];

/** Licences of what is installed with the package. */
const LICENCES = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
/** Further ones of what only builds and tests it. */
const TOOL_LICENCES = [...LICENCES, "Apache-2.0", "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0"];

/** Documents that begin in an empty folder, and what they tell a reader to install beside the package. */
const DOCUMENTS = [
  { document: "README.md", packages: [] },
  { document: "README.zh-CN.md", packages: [] },
  { document: "docs/guide.md", packages: [] },
  { document: "docs/custom-layout.md", packages: ["fast-check"] },
];

try {
  const { tarball, files } = pack(work);
  checkFiles(files);
  await checkManifest(tarball);
  checkTypes(tarball);
  for (const lockfile of ["package-lock.json", "scripts/platforms/package-lock.json"])
    checkLicences(lockfile);
  for (const { document, packages } of DOCUMENTS) checkDocument(document, [tarball, ...packages]);
  for (const readme of ["README.md", "README.zh-CN.md"]) checkFirstBlock(readme, tarball);
  const user = mkdtempSync(join(work, "user-"));
  install(user, [tarball]);
  await checkCommand(user);
  console.log("The command does what it says.");
  console.log(`The package is sound: ${files.length} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

/** @param {readonly string[]} files */
function checkFiles(files) {
  const found = files.map((file) => file.replace(/-[\w-]{8}(?=\.)/, "-*"));
  const missing = FILES.filter((file) => !found.includes(file));
  const stray = found.filter((file) => !FILES.includes(file));
  if (missing.length > 0) throw new Error(`Missing from the tarball: ${missing.join(", ")}`);
  if (stray.length > 0) throw new Error(`Should not be in the tarball: ${stray.join(", ")}`);
}

/** @param {string} tarball */
async function checkManifest(tarball) {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
    strict: true,
  });
  if (messages.length > 0) {
    throw new Error(["publint:", ...messages.map((message) => formatMessage(message, pkg))].join("\n"));
  }
}

/** @param {string} tarball */
function checkTypes(tarball) {
  execFileSync("npx", ["--no-install", "attw", tarball, "--profile", "esm-only"], {
    cwd: root,
    stdio: "inherit",
  });
}

/**
 * Every package of a lockfile has a licence that goes with ours.
 *
 * @param {string} lockfile
 */
function checkLicences(lockfile) {
  const { packages } = /** @type {{ packages: Record<string, { license?: string, dev?: boolean }> }} */ (
    JSON.parse(readFileSync(join(root, lockfile), "utf8"))
  );
  const wrong = Object.entries(packages).filter(
    ([path, { license, dev }]) =>
      path !== "" && !(dev === true ? TOOL_LICENCES : LICENCES).includes(license ?? "none"),
  );
  if (wrong.length > 0) {
    throw new Error(
      `Licences: ${wrong.map(([name, { license }]) => `${name} ${license ?? "none"}`).join(", ")}`,
    );
  }
}

/**
 * A reader follows a document from top to bottom.
 *
 * @param {string} document
 * @param {readonly string[]} packages
 */
function checkDocument(document, packages) {
  const folder = mkdtempSync(join(work, "reader-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  install(folder, packages);
  const runs = runDocument(readFileSync(join(root, document), "utf8"), folder);
  for (const { block, shown, printed } of runs)
    compare(`${document}, line ${block.line}`, printed, shown ?? "");
  console.log(`${document}: ${runs.length} blocks print what they show`);
}

/**
 * The first block of a readme, in a folder that is empty but for the package: as JavaScript, as CommonJS would load it, and as
 * TypeScript.
 *
 * @param {string} readme
 * @param {string} tarball
 */
function checkFirstBlock(readme, tarball) {
  const folder = mkdtempSync(join(work, "empty-"));
  install(folder, [tarball]);
  const [code, output] = blocksOf(readFileSync(join(root, readme), "utf8")).filter(
    ({ language }) => language === "js" || language === "text",
  );
  if (code === undefined || output === undefined)
    throw new Error(`${readme} has no first block with its output`);
  const node = (/** @type {string} */ file) =>
    execFileSync("node", [file], { cwd: folder, encoding: "utf8" });

  writeFileSync(join(folder, "first.mjs"), code.text);
  compare(`${readme} in JavaScript`, node("first.mjs"), output.text);
  writeFileSync(
    join(folder, "first.cjs"),
    code.text.replace(/^import (.+) from (".+");$/mu, "const $1 = require($2);"),
  );
  compare(`${readme} with require`, node("first.cjs"), output.text);

  rmSync(join(folder, "first.mjs"));
  writeFileSync(join(folder, "first.mts"), code.text);
  execFileSync(
    join(root, "node_modules/.bin/tsc"),
    ["--strict", "--target", "es2022", "--module", "nodenext", "first.mts"],
    { cwd: folder, stdio: "inherit" },
  );
  compare(`${readme} in TypeScript`, node("first.mjs"), output.text);
  console.log(`${readme}: the first block works in an empty folder`);
}

/**
 * @param {string} place
 * @param {string} printed
 * @param {string} shown
 */
function compare(place, printed, shown) {
  if (printed !== shown) throw new Error(`${place} shows\n${shown}\nand prints\n${printed}`);
}
