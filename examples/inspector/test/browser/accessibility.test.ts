import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openExample, useInspector } from "./with-inspector.js";

const inspector = useInspector();

/** What axe-core finds against WCAG 2.2 AA and good practice, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each(["en-US", "zh-CN"])("the page on which reports are added has no violation (%s)", async (locale) => {
    const { page } = await inspector({ colorScheme, locale });
    expect(await violations(page)).toEqual([]);
  });

  it.each(["en-US", "zh-CN"])(
    "a report with findings has none, with everything unfolded (%s)",
    async (locale) => {
      const { page } = await inspector({ colorScheme, locale });
      await openExample(page, "baishiqiao-subdistrict-2024.txt");
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.locator('[data-path="requests.received.total"]').click();
      expect(await violations(page)).toEqual([]);
    },
  );

  it("a page in its frame has none", async () => {
    const { page } = await inspector({ colorScheme });
    await openExample(page, "qinghe-water-2023.html");
    await page.frameLocator("iframe").locator("mark.figure").first().waitFor();
    expect(await violations(page)).toEqual([]);
    // In the frame no script runs, and so no axe: its document is looked at by itself.
    const content = await page.locator("iframe").getAttribute("srcdoc");
    await page.setContent(content ?? "");
    await page.locator("mark.figure").first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe("on a small screen", () => {
  it.each([
    ["a phone", 390, 844],
    ["a window at 200 %", 640, 400],
  ])(
    "%s: nothing is wider than the screen but tables, which scroll by themselves",
    async (_, width, height) => {
      const { page } = await inspector({ viewport: { width, height } });
      await openExample(page, "baishiqiao-subdistrict-2024.txt");
      const tooWide = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await tooWide()).toBeLessThanOrEqual(0);
      await page.locator('[data-path="requests.received.total"]').click();
      await page.getByRole("button", { name: "Show in the source" }).click();
      const mark = page.locator('.text-view [data-places~="requests.received.total"]');
      const isSeen = (): Promise<boolean> =>
        mark.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === element;
        });
      await expect.poll(isSeen).toBe(true);
      expect(await tooWide()).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    },
  );
});
