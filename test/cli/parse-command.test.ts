import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type Arguments, readArguments } from "../../src/cli/arguments.js";
import { parseCommand } from "../../src/cli/parse-command.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-parse-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("does not write over what it reads, whatever is forced", async () => {
  const page = join(folder, "a.txt");
  writeFileSync(page, "一、总体情况");
  const args = readArguments(
    ["parse", page, "--out", join(folder, ".", "a.txt"), "--force"],
    "en",
  ) as Arguments;
  await expect(parseCommand(args)).rejects.toThrow("cannot be written too");
  expect(readFileSync(page, "utf8")).toBe("一、总体情况");
});
