import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallScreenshot } from "./small-png.js";
import { cellAt, openExample, useInspector } from "./with-inspector.js";

const inspector = useInspector();

/** The pictures of the README are made anew with `UPDATE_SCREENSHOTS=1 npm run test:browser`, others beside the built page. */
const folder = join(
  import.meta.dirname,
  "../..",
  process.env["UPDATE_SCREENSHOTS"] === "1" ? "screenshots" : "dist/screenshots",
);
const LARGEST = 150_000;

describe("the pictures of the README", () => {
  it.each([
    ["clean", "qinghe-water-2023.html", "requests.received.person"],
    ["findings", "baishiqiao-subdistrict-2024.txt", "requests.received.total"],
  ])("%s: %s is drawn, and the picture is small", async (name, example, path) => {
    const { page } = await inspector({ colorScheme: "light", viewport: { width: 1200, height: 720 } });
    await openExample(page, example);
    await cellAt(page, path).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    const picture = await smallScreenshot(page);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.png`), picture);
    expect(picture.length).toBeGreaterThan(20_000);
    expect(picture.length).toBeLessThan(LARGEST);
  });
});
