import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport } from "../src/index.js";

const folder = join(import.meta.dirname, "../examples/reports");

/** What each example is there to show. */
const EXAMPLES: readonly {
  readonly file: string;
  readonly issuer: string | null;
  readonly form: "2019" | "2021";
  readonly received: number | null;
  readonly fails: readonly string[];
}[] = [
  {
    file: "baishiqiao-subdistrict-2024.txt",
    issuer: "白石桥街道办事处",
    form: "2021",
    received: 17,
    fails: ["requests-balance", "applicants-sum"],
  },
  { file: "maitian-town-2025.txt", issuer: "麦田镇人民政府", form: "2021", received: 6, fails: [] },
  { file: "notice-no-report.html", issuer: null, form: "2021", received: null, fails: [] },
  { file: "qinghe-water-2023.html", issuer: "青禾市水务局", form: "2021", received: 91, fails: [] },
  { file: "songta-civil-affairs-2022.txt", issuer: "松塔区民政局", form: "2021", received: 16, fails: [] },
  {
    file: "wangchuan-planning-2020.txt",
    issuer: "望川县发展和改革局",
    form: "2019",
    received: 26,
    fails: [],
  },
];

describe("the example reports", () => {
  it("are all named here", () => {
    expect(readdirSync(folder).sort()).toEqual(EXAMPLES.map(({ file }) => file));
  });

  it.each(EXAMPLES)("$file is read as it is printed", ({ file, issuer, form, received, fails }) => {
    const { report, checks } = parseReport(readFileSync(join(folder, file)));
    expect(report).toMatchObject({ issuer, form, requests: { received: { total: received } } });
    expect(checks.filter(({ status }) => status === "fails").map(({ code }) => code)).toEqual(fails);
  });

  it("hold no blank that became a 0", () => {
    const { figures } = parseReport(readFileSync(join(folder, "baishiqiao-subdistrict-2024.txt")));
    const blanks = figures.filter(({ state }) => state === "blank");
    expect(blanks.length).toBeGreaterThan(100);
    expect(new Set(blanks.map(({ value }) => value))).toEqual(new Set([null]));
  });
});
