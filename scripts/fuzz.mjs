// Draws reports in all layouts, with all noises and damages, for as many minutes as asked: `npm run fuzz -- 30`.
// Run `npm run build` first. Each page found is made small and written to test/found, where the suite reads it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { anyReport, canInflict, damages, drawnPage, findCase, noises, renderers } from "gongkai/testing";
import { excusedLaws } from "../test/testing/known-gaps.js";

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

/** @type {Set<string>} */
const found = new Set();
const end = Date.now() + minutes * 60_000;
let seed = firstSeed;
let pages = 0;
console.log(`${kinds.length} kinds of pages, ${minutes} minutes, first seed ${firstSeed}`);

rounds: for (; ; seed++) {
  for (const kind of kinds) {
    if (Date.now() > end) break rounds;
    const name = [kind.renderer.name, kind.noise?.name, kind.damage?.name].filter(Boolean).join("+");
    if (!found.has(name)) search(name, kind);
  }
}
console.log(`${pages} pages, seeds ${firstSeed} to ${seed}, ${found.size} kinds with a case`);
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
  const file = join(import.meta.dirname, "..", "test", "found", `${name}-${result.seed}.json`);
  writeFileSync(file, JSON.stringify(result.drawn) + "\n");
  const laws = result.broken.map(({ law, problems }) => `${law} (${problems.length}): ${problems[0] ?? ""}`);
  console.log(`${name}, seed ${result.seed}, path ${result.path}:`);
  for (const line of result.thrown === null ? laws : [`throws ${result.thrown}`]) console.log(`  ${line}`);
}
