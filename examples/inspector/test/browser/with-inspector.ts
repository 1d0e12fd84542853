import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { afterAll, beforeAll, expect } from "vitest";
import { requireChromium } from "../../../../scripts/find-chromium.mjs";

/** The page in a browser, and what it did that it must not do. */
export interface Inspector {
  readonly page: Page;
  /** Addresses on other hosts that were asked for. */
  readonly foreign: readonly string[];
  /** What the content security policy forbade, what went wrong, and dialogs that opened. */
  readonly complaints: readonly string[];
}

/** Milliseconds after which what has not come will not: no busy machine needs as many. */
const PATIENCE = 120_000;

/** Serves the built page, starts Chromium, and gives a fresh page for each call. */
export function useInspector(): (options?: BrowserContextOptions) => Promise<Inspector> {
  let browser: Browser | null = null;
  let address = "";
  let stop = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const root = join(import.meta.dirname, "../..");
    const server = await preview({
      root,
      configFile: join(root, "vite.config.ts"),
      preview: { port: 0, host: "127.0.0.1" },
    });
    address = server.resolvedUrls?.local[0] ?? "";
    browser = await chromium.launch({
      executablePath: requireChromium(),
      // As root in a container, Chromium starts only without its own sandbox.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    });
    stop = async () => {
      await browser?.close();
      await server.close();
    };
  });
  afterAll(() => stop());

  return async (options = {}) => {
    if (browser === null) throw new Error("the browser has not started");
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: new URL(address).origin,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:blob|data|about):/u.test(url)) foreign.push(url);
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => complaints.push(`popup: ${popup.url()}`));
    page.on("framenavigated", (frame) => {
      if (frame.url().startsWith("http") && frame !== page.mainFrame())
        complaints.push(`frame: ${frame.url()}`);
    });
    await page.goto(address);
    return { page, foreign, complaints };
  };
}

/** The bytes of an example report. */
export function exampleBytes(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, "../../../reports", name));
}

/** Puts text, and HTML if there is some, on the clipboard and pastes it. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, markup]) => {
      const blob = (type: string, content: string): Blob => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob("text/plain", plain),
          ...(markup === undefined ? {} : { "text/html": blob("text/html", markup) }),
        }),
      ]);
    },
    [text, html] as const,
  );
  await page.keyboard.press("Control+V");
}

/** Drops files on the page. */
export async function drop(
  page: Page,
  ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<void> {
  const transfer = await page.evaluateHandle(
    (dropped) => {
      const data = new DataTransfer();
      for (const { name, base64 } of dropped)
        data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], name));
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

export async function openExample(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.locator(".report-head").waitFor();
}

/** The button of a figure in its official table. */
export const cellAt = (page: Page, path: string): ReturnType<Page["locator"]> =>
  page.locator(`[data-path="${path}"]`);

/** Waits until a figure shows a text. */
export async function expectFigure(page: Page, path: string, text: string): Promise<void> {
  await expect.poll(() => cellAt(page, path).textContent()).toBe(text);
}
