import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { type Arguments, readArguments } from "../../src/cli/arguments.js";
import { compareCommand } from "../../src/cli/years-commands.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-years-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What `gongkai compare` says beside its checks of reports with these titles, this year's first. */
async function said(...titles: readonly string[]): Promise<string> {
  const places = titles.map((title, at) => {
    const place = join(folder, `${at}.txt`);
    writeFileSync(place, `${title}政府信息公开工作年度报告\n\n一、总体情况\n\n本年无。\n`);
    return place;
  });
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await compareCommand(readArguments(["compare", ...places], "en") as Arguments);
  return written.join("");
}

describe("the comparison of two reports", () => {
  it("tells where they name different offices", async () => {
    expect(await said("青石县民政局2024年", "白水县民政局2023年")).toContain(
      "different offices: 青石县民政局, 白水县民政局",
    );
  });

  it("knows an office by its name in traditional characters, as a series does", async () => {
    expect(await said("青石縣民政局2024年", "青石县民政局2023年")).not.toContain("different offices");
  });

  it("wants this year's report first", async () => {
    await expect(said("青石县民政局2023年", "青石县民政局2024年")).rejects.toThrow("this year's comes first");
  });
});
