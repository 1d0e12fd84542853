import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { headOf, runTask } from "../../src/cli/run-task.js";
import type { CheckTask, ParseTask } from "../../src/cli/task.js";
import { parseReport } from "../../src/index.js";

const REPORT = join(import.meta.dirname, "../../examples/reports/wangchuan-planning-2020.txt");
const PARSE: ParseTask = {
  kind: "parse",
  format: "csv",
  language: "en",
  encoding: undefined,
  form: undefined,
  excel: false,
};
const CHECK: CheckTask = { kind: "check", json: false, language: "en", encoding: undefined, form: undefined };

const folder = mkdtempSync(join(tmpdir(), "gongkai-task-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("a file that gives no report", () => {
  it.each([
    ["that is not there", join(folder, "nowhere"), "unreadable", "ENOENT"],
    ["that is a folder", folder, "folder", ""],
    ["that is a PDF", saved("a.pdf", "%PDF-1.4"), "not-text", "PDF"],
    [
      "that is a Word file",
      saved("a.docx", new Uint8Array([0x50, 0x4b, 3, 4, 20])),
      "not-text",
      "DOCX, XLSX, ZIP",
    ],
    ["with bytes that no text has", saved("a.bin", new Uint8Array([65, 0, 66])), "not-text", "NUL"],
    ["that is another page", saved("a.html", "<p>通知</p>"), "no-report", ""],
    ["that is empty", saved("empty.txt", ""), "no-report", ""],
  ])("%s has failed with its reason", async (_, file, code, detail) => {
    expect(await runTask(file, PARSE)).toMatchObject({
      status: "failed",
      bytes: new Uint8Array(),
      failure: { code, detail },
    });
  });
});

describe("a file that gives a report", () => {
  it("gives bytes that share no buffer with others, so that a worker can hand them over", async () => {
    const { bytes } = await runTask(REPORT, PARSE);
    expect(bytes.length).toBe(bytes.buffer.byteLength);
    const empty = await Promise.all(["a", "b"].map((name) => runTask(name, PARSE)));
    expect(empty[0]?.bytes.buffer).not.toBe(empty[1]?.bytes.buffer);
  });

  it("in UTF-16 is text all the same", async () => {
    const utf16 = Buffer.from("\ufeff二、主动公开政府信息情况\n规章\t0\t0\t0\n", "utf16le");
    expect(await runTask(saved("utf16.txt", utf16), PARSE)).toMatchObject({
      status: "incomplete",
      failure: null,
    });
  });

  it("gives rows under the columns of the head", async () => {
    const { bytes } = await runTask(REPORT, PARSE);
    const columns = headOf(PARSE).trimEnd().split(",");
    expect(columns).toEqual([
      "file",
      "issuer",
      "year",
      "form",
      "path",
      "row",
      "column",
      "value",
      "unit",
      "state",
      "printed",
      "basis",
    ]);
    expect(new TextDecoder().decode(bytes).trimEnd().split("\r\n")).toHaveLength(
      parseReport("", { form: "2019" }).figures.length,
    );
    expect(headOf({ ...PARSE, format: "csv-wide", excel: true })).toMatch(/^\ufefffile,issuer,/u);
    expect(headOf({ ...PARSE, format: "ndjson" })).toBe("");
  });

  it("is clean where nothing fails or warns", async () => {
    expect(await runTask(REPORT, CHECK)).toMatchObject({ wrong: false });
    const page = join(import.meta.dirname, "../../examples/reports/baishiqiao-subdistrict-2024.txt");
    expect(await runTask(page, CHECK)).toMatchObject({ wrong: true, findings: 5 });
    const { findings } = await runTask(REPORT, { ...CHECK, form: "2021" });
    expect(findings).toBeGreaterThan((await runTask(REPORT, CHECK)).findings);
  });
});
