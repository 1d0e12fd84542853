// Releases a version: changelog, version, check, pack, publish with provenance.
//
//   npm run release -- --dry-run            shows all of it in a copy; nothing is changed and nothing is published
//   npm run release -- 0.2.0                that version; without it, the one that the changelog asks for
//
// Provenance (who built this, from which commit) can only be stated by a hosted runner; elsewhere npm refuses to publish.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf, nextVersion, withRelease } from "./changelog.mjs";

const root = join(import.meta.dirname, "..");
const dryRun = process.argv.includes("--dry-run");
const [asked] = process.argv.slice(2).filter((word) => !word.startsWith("--"));

const copy = dryRun ? mkdtempSync(join(tmpdir(), "gongkai-release-")) : null;
try {
  if (copy !== null) run(root, "git", "clone", "--quiet", root, copy);
  release(copy ?? root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  if (copy !== null) rmSync(copy, { recursive: true, force: true });
}

/** @param {string} folder - the repository, or a copy of it */
function release(folder) {
  if (run(root, "git", "status", "--porcelain") !== "") {
    if (!dryRun) throw new Error("There are changes that are not committed: commit them first.");
    console.log("Changes that are not committed are left out.");
  }
  const manifest =
    /** @type {{ version: string, repository?: unknown, publishConfig?: { provenance?: boolean } }} */ (
      JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    );
  const changelog = readFileSync(join(folder, "CHANGELOG.md"), "utf8");
  const entries = entriesOf(changelog, "Unreleased");
  if (entries?.includes("\n- ") !== true)
    throw new Error("CHANGELOG.md has nothing under [Unreleased]: there is nothing to release.");
  const version = asked ?? nextVersion(manifest.version, entries);
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no version such as 1.2.3.`);
  if (entriesOf(changelog, version) !== null || run(root, "git", "tag", "--list", `v${version}`) !== "")
    throw new Error(`${version} has been released before.`);
  if (manifest.publishConfig?.provenance !== true)
    throw new Error(
      "package.json lacks publishConfig.provenance: the release would not say where it comes from.",
    );
  if (manifest.repository === undefined) {
    const remedy = "package.json lacks repository, without which npm cannot state the provenance.";
    if (!dryRun) throw new Error(remedy);
    console.log(`Before a release: ${remedy}`);
  }
  console.log(
    `Releasing ${version}, after ${manifest.version}, with ${entries.split("\n- ").length - 1} entries:\n\n${entries}\n`,
  );

  writeFileSync(
    join(folder, "CHANGELOG.md"),
    withRelease(changelog, version, new Date().toISOString().slice(0, 10)),
  );
  setVersion(folder, version);
  if (dryRun) {
    console.log(`Changed files:\n${run(folder, "git", "status", "--short")}\n`);
    run(folder, "npm", "ci", "--silent", "--no-audit", "--no-fund");
  }
  run(folder, "npm", "run", "check:package");
  const [tarball = ""] = run(folder, "npm", "pack", "--silent").split("\n").slice(-1);
  console.log(`Packed ${tarball}, ${Math.round(statSync(join(folder, tarball)).size / 1000)} kB.`);
  rmSync(join(folder, tarball));
  if (!dryRun) {
    run(folder, "git", "commit", "--quiet", "--all", "--message", `Release ${version}`);
    run(folder, "git", "tag", `v${version}`);
  }
  const publish = ["publish", "--access", "public", "--provenance", ...(dryRun ? ["--dry-run"] : [])];
  run(folder, "npm", ...publish);
  console.log(dryRun ? `npm ${publish.join(" ")}: nothing was published.` : `${version} is published.`);
}

/**
 * Sets the version of the package and of the examples that use it.
 *
 * @param {string} folder
 * @param {string} version
 */
function setVersion(folder, version) {
  run(folder, "npm", "version", version, "--no-git-tag-version");
  const examples = join(folder, "examples");
  for (const file of readdirSync(examples).map((name) => join(examples, name, "package.json"))) {
    if (!existsSync(file)) continue;
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(/"gongkai": "\^[\d.]+"/, `"gongkai": "^${version}"`),
    );
  }
}

/**
 * @param {string} folder
 * @param {string} command
 * @param {...string} args
 * @returns {string} what it prints
 */
function run(folder, command, ...args) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}
