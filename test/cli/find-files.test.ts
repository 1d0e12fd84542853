import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findFiles } from "../../src/cli/find-files.js";

const folder = mkdtempSync(join(tmpdir(), "gongkai-files-"));
for (const file of ["b.html", "a.txt", "deep/er/c.md", ".hidden", "deep/.git/x"]) {
  mkdirSync(join(folder, file, ".."), { recursive: true });
  writeFileSync(join(folder, file), "");
}
symlinkSync(folder, join(folder, "deep", "again"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (...names: readonly string[]): readonly string[] => names.map((name) => join(folder, name));

describe("the files of a run", () => {
  it("are all of a folder, sorted, without hidden ones and without going round in circles", async () => {
    expect(await findFiles([folder], [])).toEqual({
      files: at("a.txt", "b.html", "deep/er/c.md"),
      single: false,
    });
  });

  it("are those that a glob matches", async () => {
    const { files, single } = await findFiles([`${folder}/**/*.{md,html}`], []);
    expect([...files].sort()).toEqual(at("b.html", "deep/er/c.md"));
    expect(single).toBe(false);
  });

  it("keep the order of the places, each file once, and what is not there", async () => {
    const places = [...at("b.html", "nowhere.html"), folder];
    expect((await findFiles(places, [])).files).toEqual(
      at("b.html", "nowhere.html", "a.txt", "deep/er/c.md"),
    );
  });

  it("leave out what the run itself writes, a file or a folder", async () => {
    expect((await findFiles([folder], at("b.html"))).files).toEqual(at("a.txt", "deep/er/c.md"));
    expect((await findFiles([folder], at("deep"))).files).toEqual(at("a.txt", "b.html"));
  });

  it("keep a glob or a folder that holds none, so that it is not passed over in silence", async () => {
    const places = at("*.pdf", "deep/.git/empty");
    mkdirSync(places[1] ?? "");
    expect(await findFiles(places, [])).toEqual({ files: places, single: false });
  });

  it("keep a folder that may not be looked into", async ({ skip }) => {
    const locked = join(folder, "deep", ".git", "locked");
    mkdirSync(locked, { mode: 0o000 });
    skip(process.getuid?.() === 0 || process.platform === "win32", "whoever may do anything may look");
    expect((await findFiles([locked], [])).files).toEqual([locked]);
  });

  it("are a single one where one file, or the standard input, is named", async () => {
    expect((await findFiles(at("a.txt"), [])).single).toBe(true);
    expect(await findFiles(["-"], [])).toEqual({ files: ["-"], single: true });
  });
});
