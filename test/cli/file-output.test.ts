import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileOutput, type FileTarget, folderOutput } from "../../src/cli/file-output.js";
import { emptyOutcome } from "../../src/cli/run-task.js";
import type { Outcome } from "../../src/cli/task.js";
import { UsageError } from "../../src/cli/usage-error.js";
import { WORDS } from "../../src/cli/words.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongkai-output-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const FILES = ["a", "b", "c"];

function target(changes: Partial<FileTarget> = {}): FileTarget {
  const out = join(folder, "out.csv");
  return { out, force: false, resume: false, run: "csv", files: FILES, words: WORDS.en, ...changes };
}

function outcome(file: string, text = `${file},1\r\n`): Outcome {
  return { ...emptyOutcome(file, "complete"), bytes: new TextEncoder().encode(text) };
}

const content = (): string => readFileSync(join(folder, "out.csv"), "utf8");

/** A run that ends behind the first two of three files. */
async function interrupted(): Promise<void> {
  const output = fileOutput(target(), "head\r\n");
  await output.write(outcome("a"));
  await output.write({ ...outcome("b", ""), status: "failed" });
  output.finish(false);
}

async function resumed(changes: Partial<FileTarget> = {}): Promise<readonly string[]> {
  const output = fileOutput(target({ resume: true, ...changes }), "head\r\n");
  const done = output.done.map(({ file, status }) => `${file} ${status}`);
  for (const file of FILES.slice(output.done.length)) {
    await output.write(file === "b" ? { ...outcome("b", ""), status: "failed" } : outcome(file));
  }
  output.finish(true);
  return done;
}

describe("an output file", () => {
  it("holds the head and what came of each file, and leaves nothing else behind", async () => {
    const output = fileOutput(target(), "head\r\n");
    for (const file of FILES) await output.write(outcome(file));
    output.finish(true);
    expect(content()).toBe("head\r\na,1\r\nb,1\r\nc,1\r\n");
    expect(existsSync(join(folder, "out.csv.progress"))).toBe(false);
  });

  it("is never overwritten without force", () => {
    writeFileSync(join(folder, "out.csv"), "mine");
    expect(() => fileOutput(target(), "")).toThrow(UsageError);
    expect(() => fileOutput(target({ resume: true }), "")).toThrow("not the output of an interrupted run");
    expect(content()).toBe("mine");
    fileOutput(target({ resume: true, force: true }), "head\r\n").finish(false);
    expect(fileOutput(target({ resume: true, force: true }), "head\r\n").done).toEqual([]);
    fileOutput(target({ force: true }), "head\r\n").finish(true);
    expect(content()).toBe("head\r\n");
  });

  it("is no folder, whatever is forced or resumed", () => {
    for (const changes of [{}, { force: true }, { resume: true }])
      expect(() => fileOutput(target({ out: folder, ...changes }), "")).toThrow(
        "is a folder; name a file in it",
      );
  });

  it("goes on behind the last file that is done, whatever came of it", async () => {
    await interrupted();
    expect(await resumed()).toEqual(["a complete", "b failed"]);
    expect(content()).toBe("head\r\na,1\r\nc,1\r\n");
  });

  it("loses what a killed run left half written, in the output and in the progress file", async () => {
    await interrupted();
    appendFileSync(join(folder, "out.csv"), "c,");
    appendFileSync(join(folder, "out.csv.progress"), '{"file":"c","sta');
    expect(await resumed()).toEqual(["a complete", "b failed"]);
    expect(content()).toBe("head\r\na,1\r\nc,1\r\n");
  });

  it("writes again what the progress file tells of and the output has not", async () => {
    await interrupted();
    truncateSync(join(folder, "out.csv"), 8);
    expect(await resumed()).toEqual([]);
    expect(content()).toBe("head\r\na,1\r\nc,1\r\n");
  });

  it("does not go on with other options, or with files that came in between", async () => {
    await interrupted();
    await expect(resumed({ run: "csv-wide" })).rejects.toThrow("other options or other files");
    await expect(resumed({ files: ["a", "aa", "b", "c"] })).rejects.toThrow("other options or other files");
    expect(content()).toBe("head\r\na,1\r\n");
  });
});

describe("an output folder", () => {
  const open = (changes: Partial<FileTarget> = {}): ReturnType<typeof folderOutput> =>
    folderOutput(target({ out: join(folder, "pages"), ...changes }), ".html");

  it("has a file for each report, below its own name", async () => {
    const output = open();
    await output.write(outcome("../elsewhere/a.txt", "A"));
    output.finish(true);
    expect(readFileSync(join(folder, "pages/elsewhere/a.txt.html"), "utf8")).toBe("A");
  });

  it("keeps a file that is there, and says so", async () => {
    await open().write(outcome("a", "first"));
    expect(await open().write(outcome("a", "second"))).toMatchObject({
      status: "failed",
      failure: { code: "exists" },
    });
    expect(await open({ force: true }).write(outcome("a", "third"))).toMatchObject({ status: "complete" });
    expect(readFileSync(join(folder, "pages/a.html"), "utf8")).toBe("third");
  });

  it("does not write two reports of one run under one name, also where it may write over those of another", async () => {
    await open().write(outcome("d/a", "of another run"));
    const output = open({ force: true });
    await output.write(outcome("d/a", "first"));
    expect(await output.write(outcome("../d/a", "second"))).toMatchObject({ failure: { code: "exists" } });
    expect(readFileSync(join(folder, "pages/d/a.html"), "utf8")).toBe("first");
  });

  it("says in words where it cannot write", async () => {
    writeFileSync(join(folder, "file"), "");
    expect(() => open({ out: join(folder, "file") })).toThrow(UsageError);
    await open().write(outcome("a", "A"));
    const write = async (): Promise<unknown> => await open().write(outcome("a.html/b", "B"));
    await expect(write).rejects.toThrow("cannot be written (E");
  });

  it("goes on with an interrupted run, also one killed between a file and the note that it is done", async () => {
    const first = open();
    await first.write(outcome("a", "A"));
    first.finish(false);
    writeFileSync(join(folder, "pages/b.html"), "B");
    const output = open({ resume: true });
    expect(output.done).toMatchObject([{ file: "a", status: "complete" }]);
    expect(await output.write(outcome("b", "B"))).toMatchObject({ status: "complete" });
  });
});
