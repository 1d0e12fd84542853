import { defineConfig } from "vitest/config";

// The tests that each mutant runs through: the rooms that are mutated and whole fixtures. What takes long stays out.
// One file takes minutes, all of them hours.
export default defineConfig({
  test: {
    include: [
      "test/{fit,checks,sections,cells}/**/*.test.ts",
      "test/fixtures.test.ts",
      "test/found/found.test.ts",
    ],
    exclude: [
      "**/what-survives.test.ts",
      "**/prescribed-by-evidence.test.ts",
      "**/drawn-by-lot.test.ts",
      "**/long-line-of-rows.test.ts",
      "**/shared-bounds.test.ts",
      "**/tokenizer-laws.test.ts",
    ],
    setupFiles: ["test/one-seed.ts"],
    isolate: false,
    testTimeout: 600_000,
  },
});
