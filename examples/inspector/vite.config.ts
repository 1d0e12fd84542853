import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The policy that the page states for itself; served as a header, it binds the worker too. */
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(
  readFileSync(new URL("index.html", import.meta.url), "utf8"),
)?.[1];
if (policy === undefined) throw new Error("index.html states no content security policy.");

/** One static page: plain files with relative addresses, for any static host and any folder of it. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  resolve: { alias: { gongkai: fileURLToPath(new URL("../../src/index.ts", import.meta.url)) } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The content security policy of the page allows no `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  preview: { headers: { "Content-Security-Policy": policy } },
  worker: { format: "es" },
  // One browser at a time, so that none slows down another whose stalls are told.
  test: {
    include: ["test/**/*.test.ts"],
    fileParallelism: false,
    // What never comes is an error only after a time that no busy machine needs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
