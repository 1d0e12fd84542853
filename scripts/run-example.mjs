// Runs an example as a stranger would: a copy of its folder, in which the packed package is installed.
//
//   npm run example scraper    one of them, and prints what it prints
//   npm run examples           all of them, and compares what they print with their readmes
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pack } from "./pack.mjs";
import { blocksOf } from "./run-document.mjs";

const examples = join(import.meta.dirname, "../examples");
const [wanted] = process.argv.slice(2);
const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")));

if (wanted !== undefined && !names.includes(wanted)) {
  console.error(`There is no example ${JSON.stringify(wanted)}: there are ${names.join(", ")}.`);
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), "gongkai-examples-"));
const { tarball } = pack(work);

if (wanted === undefined) {
  const wrong = names.filter((name) => !printsWhatItShows(name));
  rmSync(work, { recursive: true });
  if (wrong.length > 0) process.exitCode = 1;
} else {
  process.stdout.write(run(wanted));
  console.log(`\nRan in ${join(work, wanted)}`);
}

/**
 * @param {string} name
 * @returns {string} what it prints
 */
function run(name) {
  const folder = join(work, name);
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](?:node_modules|out)$/.test(path),
  });
  install(folder, ["--no-save", tarball]);
  return execFileSync("npm", ["start", "--silent"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** @param {string} name */
function printsWhatItShows(name) {
  const readme = readFileSync(join(examples, name, "README.md"), "utf8");
  const shown = blocksOf(readme).find(({ language }) => language === "text")?.text;
  const begin = performance.now();
  const printed = run(name);
  const same = printed === shown;
  console.log(
    `${name}: ${same ? "prints what its readme shows" : "FAILS"}, ${Math.round((performance.now() - begin) / 1000)} s`,
  );
  if (!same) console.log(`The readme shows\n${shown ?? "nothing"}\nand the example prints\n${printed}`);
  return same;
}
