import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/**
 * Packs the package as npm would publish it. Run `npm run build` first.
 *
 * @param {string} folder - where the tarball goes
 * @returns {{ readonly tarball: string, readonly files: readonly string[] }} its path and the paths in it
 */
export function pack(folder) {
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  // A list in npm 11, an object by package name in later ones.
  const packed = /** @type {Record<string, { filename: string, files: { path: string }[] }>} */ (
    JSON.parse(output)
  );
  const [first] = Object.values(packed);
  if (first === undefined) throw new Error("npm pack made no tarball.");
  return { tarball: join(folder, first.filename), files: first.files.map((file) => file.path) };
}

/**
 * Installs packages in a folder, as a user would.
 *
 * @param {string} folder
 * @param {readonly string[]} packages - names or tarballs
 */
export function install(folder, packages) {
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
