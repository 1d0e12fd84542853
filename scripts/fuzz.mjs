// Draws reports in all layouts, with all noises and damages, and hurts whole pages, for as many minutes as asked:
// `npm run fuzz -- 30`. Each page found is written to test/found, where the suite reads it; drawn ones are made small first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseReport } from "gongkai";
import { anyReport, canInflict, damages, drawnPage, findCase, noises, renderers } from "gongkai/testing";
import { excusedLaws } from "../test/testing/known-gaps.js";
import { drawFrom, mutations, silentlyChanged } from "../test/testing/mutated-pages.js";

const RUNS = 10;
const minutes = Number(process.argv[2] ?? 5);
const firstSeed = Number(process.argv[3] ?? Date.now() % 1_000_000_000);
if (!(minutes > 0) || !Number.isInteger(firstSeed)) {
  console.error("Usage: npm run fuzz -- [minutes] [seed]");
  process.exit(2);
}

const kinds = renderers.flatMap((renderer) => [
  { renderer, noise: undefined, damage: undefined },
  ...noises.map((noise) => ({ renderer, noise, damage: undefined })),
  ...damages
    .filter((damage) => canInflict(damage, renderer))
    .map((damage) => ({ renderer, noise: undefined, damage })),
]);

const ROOT = join(import.meta.dirname, "..");
/** Labelled pages stand beside the repository; what is found on them is only printed. */
const BESIDE = ["../shared/samples", "../shared/seeds"];
const wholePages = ["examples/reports", "test/fixtures", ...BESIDE].flatMap((folder) => {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:html|txt|md)$/.test(file))
    .map((file) => ({ file: join(folder, file), isOurs: !BESIDE.includes(folder) }));
});

/** @type {Set<string>} */
const found = new Set();
const end = Date.now() + minutes * 60_000;
let seed = firstSeed;
let pages = 0;
console.log(
  `${kinds.length} kinds of pages and ${wholePages.length} whole ones, ${minutes} minutes, first seed ${firstSeed}`,
);

rounds: for (; ; seed++) {
  for (const kind of kinds) {
    if (Date.now() > end) break rounds;
    const name = [kind.renderer.name, kind.noise?.name, kind.damage?.name].filter(Boolean).join("+");
    if (!found.has(name)) search(name, kind);
  }
  for (const wholePage of wholePages) {
    if (Date.now() > end) break rounds;
    hurt(wholePage);
  }
}
console.log(`${pages} pages, seeds ${firstSeed} to ${seed}, ${found.size} with a case`);
process.exitCode = found.size === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {typeof kinds[number]} kind
 */
function search(name, { renderer, noise, damage }) {
  const except = excusedLaws(renderer.name, noise?.name ?? "none", damage?.name ?? "none");
  const drawn = drawnPage(anyReport(), renderer, { noises: noise === undefined ? [] : [noise], damage });
  const result = findCase(drawn, { runs: RUNS, seed, except });
  pages += RUNS;
  if (result === null) return;
  found.add(name);
  const file = join(ROOT, "test", "found", `${name}-${result.seed}.json`);
  writeFileSync(file, JSON.stringify(result.drawn) + "\n");
  const laws = result.broken.map(({ law, problems }) => `${law} (${problems.length}): ${problems[0] ?? ""}`);
  console.log(`${name}, seed ${result.seed}, path ${result.path}:`);
  for (const line of result.thrown === null ? laws : [`throws ${result.thrown}`]) console.log(`  ${line}`);
}

/** @param {typeof wholePages[number]} wholePage */
function hurt({ file, isOurs }) {
  const whole = parseReport(readFileSync(join(ROOT, file)));
  for (const [mutation, mutate] of Object.entries(mutations)) {
    const name = `${file}, ${mutation}`;
    const mutated = mutate(whole.source, drawFrom(seed));
    if (mutated === null || found.has(name)) continue;
    pages++;
    const problems = silentlyChanged(whole, parseReport(mutated.page));
    if (problems.length === 0) continue;
    found.add(name);
    console.log(`${name}, seed ${seed}: ${mutated.what}\n  ${problems.join("\n  ")}`);
    if (!isOurs) continue;
    const stem = `${basename(file, ".txt")}-${mutation.replaceAll(" ", "-")}-${seed}`;
    const saved = { whole: whole.source, page: mutated.page };
    writeFileSync(join(ROOT, "test", "found", `${stem}.mutated.json`), JSON.stringify(saved) + "\n");
  }
}
