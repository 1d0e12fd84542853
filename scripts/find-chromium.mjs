// Finds a Chromium for tests in a real browser, and installs Debian's where there is none.
//
//   node scripts/find-chromium.mjs              prints its path, or says how to get one and exits 1
//   node scripts/find-chromium.mjs --install    installs it where it is missing (Debian, Ubuntu; as root)
//
// A browser elsewhere: CHROMIUM_PATH=/path/to/chromium
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const REMEDY =
  "No Chromium was found. Install it (Debian, Ubuntu: apt-get install chromium; or as root: node scripts/find-chromium.mjs --install), or set CHROMIUM_PATH.";

/**
 * Where a Chromium stands: `CHROMIUM_PATH`, else the first of its usual names in `PATH`.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") return isProgram(given) ? given : null;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return (
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => isProgram(path)) ??
    null
  );
}

/**
 * Where a Chromium stands; installed first where there is none and `install` is set.
 *
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 * @throws Error with the remedy, where there is none and none could be installed
 */
export function requireChromium({ install = false } = {}) {
  const found = findChromium();
  if (found !== null) return found;
  if (install && canInstall()) {
    // The lock may be held by another install; the output is long and of use only when something fails.
    const apt = (/** @type {string[]} */ ...args) =>
      execFileSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", "-qq", ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        stdio: ["ignore", "ignore", "inherit"],
      });
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium");
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(REMEDY);
}

function canInstall() {
  return (
    process.env["CHROMIUM_PATH"] === undefined && process.getuid?.() === 0 && isProgram("/usr/bin/apt-get")
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(requireChromium({ install: process.argv.includes("--install") }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
