import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { longReport } from "../bench/pages.js";
import { parseReport, type TableTokenizer, tokenizers } from "../src/index.js";
import { HOSTILE_PAGES } from "./hostile-pages.js";

const MEGABYTE = 1_000_000;

describe.each(HOSTILE_PAGES)("a page of $name", ({ page }) => {
  test("gives a result without a number, and shows no tokenizer more than the page", () => {
    const input = page(MEGABYTE / 10);
    const shown: string[] = [];
    const watching: TableTokenizer = {
      name: "watching",
      tokenize: ({ text, start, end }) => {
        shown.push(text.slice(start, end));
        return null;
      },
    };
    const { figures, diagnostics, readings } = parseReport(input, { tokenizers: [watching] });
    expect(figures.filter(({ value }) => value !== null)).toEqual([]);
    expect(shown.join("").length).toBeLessThanOrEqual(input.length);
    // A number is told once, and is a character with another behind it.
    expect(diagnostics.length).toBeLessThanOrEqual(input.length / 2 + figures.length);
    expect(readings.length).toBeLessThan(50);
  });

  test("has no more cells than characters, whatever its cells claim", () => {
    const input = page(MEGABYTE / 100);
    const cells: number[] = [];
    const counting = tokenizers.map(({ name, tokenize }): TableTokenizer => ({
      name: `counting ${name}`,
      tokenize: (region) => {
        const found = tokenize(region);
        cells.push(found?.length ?? 0);
        return found;
      },
    }));
    parseReport(input, { tokenizers: counting });
    expect(Math.max(0, ...cells)).toBeLessThanOrEqual(input.length);
  });
});

describe("in a process with little memory", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-hostile-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, "..", "bench", "limited.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: join(folder, "limited.mjs"),
    });
  });

  /** Whether a page is read within so many megabytes of heap; its own text stands outside of them. */
  function isRead(page: string, megabytes: number): boolean {
    const file = join(folder, "page");
    writeFileSync(file, page);
    const limits = [`--max-old-space-size=${String(megabytes)}`, "--max-semi-space-size=1"];
    return spawnSync(process.execPath, [...limits, join(folder, "limited.mjs"), "parse", file]).status === 0;
  }

  const table = (name: string): string =>
    HOSTILE_PAGES.find((hostile) => hostile.name === name)?.page(MEGABYTE) ?? "";

  test("a report of 20 million bytes is read within seven times as much, and does not fit into as much", () => {
    const page = longReport(20 * MEGABYTE);
    expect(isRead(page, 140)).toBe(true);
    expect(isRead(page, 20)).toBe(false);
  });

  test.for([
    "digits",
    "numberings",
    "headings",
    "open tags",
    "open cells",
    "nested tables",
    "cells over a thousand million columns",
    "cells over all rows",
    "lone surrogates",
    "NUL",
  ])("a megabyte of %s is read within a hundred and fifty", (name) => {
    expect(isRead(table(name), 150)).toBe(true);
  });

  test.for(["bars", "rules of box drawing"])(
    "a megabyte of %s, with as many cells, is read within five hundred",
    (name) => {
      expect(isRead(table(name), 500)).toBe(true);
    },
  );
});
