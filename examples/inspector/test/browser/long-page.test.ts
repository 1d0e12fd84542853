import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drop, exampleBytes, expectFigure, useInspector } from "./with-inspector.js";

const inspector = useInspector();
const SIZE = 2_000_000;

/** Watches for tasks that keep the page, or its frame, from answering; gives the longest. */
async function watchStalls(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0 };
    Object.assign(window, { watch });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
    }).observe({ type: "longtask", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest);
}

/** An example with news around it, as a careless scrape has. */
function longPage(unit: string, report: string): Buffer {
  const around = unit.repeat(Math.ceil(SIZE / 2 / Buffer.byteLength(unit)));
  return Buffer.from(around + report + around);
}

const report = exampleBytes("baishiqiao-subdistrict-2024.txt").toString("utf8");
const html = new TextDecoder("gb18030")
  .decode(exampleBytes("qinghe-water-2023.html"))
  .replace(/<meta[^>]+>/u, "");

describe("a page of 2 MB", () => {
  it.each([
    [
      "text",
      "long.txt",
      longPage("本市举办秋季农产品展销会，现场人头攒动。\n", report),
      "disclosure.licensing.decisions",
      "64",
    ],
    [
      "HTML",
      "long.html",
      longPage(
        '<div class="news"><a href="/1">本市举办秋季农产品展销会</a><span>现场人头攒动</span></div>\n',
        html,
      ),
      "disclosure.licensing.decisions",
      "318",
    ],
  ])("of %s is read, shown, and selected in", async (_, name, bytes, path, text) => {
    expect(bytes.length).toBeGreaterThan(SIZE);
    const { page } = await inspector();
    const longestStall = await watchStalls(page);
    await drop(page, { name, bytes });
    await expectFigure(page, path, text);
    if (name.endsWith(".html")) await page.getByRole("button", { name: "Source code" }).click();
    await page.locator(`[data-path="${path}"]`).click();
    const mark = page.locator(`.text-view [data-places~="${path}"]`);
    await expect
      .poll(() =>
        mark.evaluate((element) => {
          const pane = element.closest(".text-view")?.getBoundingClientRect();
          const { top, bottom } = element.getBoundingClientRect();
          return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
        }),
      )
      .toBe(true);
    // Told, never judged: a busy machine stalls any page. That it is shown in pieces is tested with the pieces.
    console.log(`${name}: longest stall ${Math.round(await longestStall())} ms`);
  });
});
