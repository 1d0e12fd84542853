import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseReport } from "../../src/index.js";
import { type DrawnPage, findBrokenLaws, noises } from "../../src/testing/index.js";
import { excusedLaws } from "../testing/known-gaps.js";
import { silentlyChanged } from "../testing/mutated-pages.js";

// `npm run fuzz` writes the pages it finds here, one file each; a page that was once read wrongly stays.
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));
const hurt = files.filter((name) => name.endsWith(".mutated.json"));
const drawn = files.filter((name) => !hurt.includes(name));
const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));

test.for(drawn)("the found page %s is read by all laws that no gap excuses", (name) => {
  const page = read(name) as DrawnPage;
  const [, layout = "", kind = "none"] = /^([^+]+)(?:\+(.+))?-\d+\.json$/.exec(name) ?? [];
  const isNoise = noises.some((noise) => noise.name === kind);
  const excused = excusedLaws(layout, isNoise ? kind : "none", isNoise ? "none" : kind)(page);
  expect(findBrokenLaws(page).filter(({ law }) => !excused.includes(law))).toEqual([]);
});

test.for(hurt)("the hurt page %s gives no wrong number in silence", (name) => {
  const { whole, page } = read(name) as { readonly whole: string; readonly page: string };
  expect(silentlyChanged(parseReport(whole), parseReport(page))).toEqual([]);
});
