import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type DrawnPage, findBrokenLaws } from "../../src/testing/index.js";

// `npm run fuzz` writes the pages it finds here, one file each; a page that was once read wrongly stays.
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));

test.for(["", ...files])("the found page %s is read by all laws", (name) => {
  if (name === "") return;
  const drawn = JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as DrawnPage;
  expect(findBrokenLaws(drawn)).toEqual([]);
});
