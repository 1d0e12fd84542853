import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseReport, toHtml } from "../../src/index.js";
import { officialGrid } from "../../src/output/official-grid.js";
import { EDITIONS } from "../../src/forms/form.js";
import { forms } from "../../src/forms/forms.js";
import { officialTables } from "../../src/testing/official-tables.js";

const page = readFileSync(
  join(import.meta.dirname, "../../examples/reports/baishiqiao-subdistrict-2024.txt"),
);
const html = toHtml(parseReport(page));

describe("toHtml", () => {
  it("marks the figures of a failing check and describes them with its sentence", () => {
    const marked = /<td aria-describedby="([^"]+)" title="[^"]*prints 17[^"]*"><mark>17<\/mark><\/td>/u.exec(
      html,
    );
    const ids = marked?.[1]?.split(" ") ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(html).toMatch(new RegExp(`<li id="${id}">[^<]*17`, "u"));
  });

  it("writes a blank as an empty cell and what was not found as words", () => {
    expect(html).toContain("<td></td>");
    const lost = new TextDecoder()
      .decode(page)
      .split("\n")
      .filter((line) => !line.includes("重复申请"))
      .join("\n");
    expect(toHtml(parseReport(lost), { language: "zh" })).toContain("2.重复申请</th><td>未找到</td>");
  });

  it("shows what a page prints, and lets none of it become markup", () => {
    const odd = toHtml(parseReport("一、总体情况\n<script>alert(1)</script>与<b>粗\n", { format: "text" }));
    expect(odd).not.toMatch(/<script|<b>/u);
    expect(odd).toContain("&lt;b&gt;");
  });
});

/** The test kit writes the official tables out a second time, by hand: the two must agree. */
describe.each(EDITIONS)("the official tables of %s", (edition) => {
  it.each(["disclosure", "requests", "proceedings"] as const)(
    "are drawn as the notice prints them: %s",
    (key) => {
      const drawn = officialGrid(forms[edition][key]).map((row) =>
        row.map(({ text, rows, columns, figure }) => ({ text, rows, columns, path: figure?.path ?? null })),
      );
      expect(drawn).toEqual(officialTables(edition, () => "")[key].rows);
    },
  );
});
