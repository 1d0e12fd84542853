// Proves the package as npm would deliver it. Run `npm run build` first.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "gongkai-package-"));

try {
  const { tarball, files } = pack();
  checkFiles(files);
  await checkManifest(tarball);
  checkTypes(tarball);
  checkUse(tarball);
  console.log(`The package is sound: ${files.length} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true });
}

function pack() {
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", work], {
    cwd: root,
    encoding: "utf8",
  });
  // A list in npm 11, an object by package name in later ones.
  const packed = /** @type {Record<string, { filename: string, files: { path: string }[] }>} */ (
    JSON.parse(output)
  );
  const [first] = Object.values(packed);
  if (first === undefined) throw new Error("npm pack made no tarball.");
  return { tarball: join(work, first.filename), files: first.files.map((file) => file.path) };
}

/** @param {readonly string[]} files */
function checkFiles(files) {
  const wanted = [
    "package.json",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/testing.js",
    "dist/testing.d.ts",
  ];
  const missing = wanted.filter((file) => !files.includes(file));
  const stray = files.filter(
    (file) => !/^(dist\/.+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(file),
  );
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

/** @param {string} tarball */
function checkUse(tarball) {
  const project = mkdtempSync(join(work, "user-"));
  const check = `
const result = parseReport("hello");
const missing = ["report", "figures", "diagnostics"].filter((key) => !(key in result));
if (missing.length > 0) throw new Error("parseReport gave no " + missing.join(", "));
`;
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true }));
  writeFileSync(join(project, "use.mjs"), `import { parseReport } from "gongkai";${check}`);
  writeFileSync(join(project, "use.cjs"), `const { parseReport } = require("gongkai");${check}`);
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", tarball], {
    cwd: project,
    stdio: "inherit",
  });
  for (const file of ["use.mjs", "use.cjs"]) execFileSync("node", [file], { cwd: project, stdio: "inherit" });
}
