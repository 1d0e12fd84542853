import { defineConfig } from "vitest/config";

// The tests that each mutant runs through: the rooms that are mutated and whole fixtures. Long properties stay out.
export default defineConfig({
  test: {
    include: [
      "test/{fit,checks,sections,cells,report}/**/*.test.ts",
      "test/prose/check-prose.test.ts",
      "test/fixtures.test.ts",
    ],
    exclude: [
      "**/damaged-tables.test.ts",
      "**/shared-bounds.test.ts",
      "**/layouts.test.ts",
      "**/report-json-schema.test.ts",
    ],
    // This one asks the clock, which says little while mutants run beside it.
    testNamePattern: /^(?!.*costs nothing)/,
    testTimeout: 30_000,
  },
});
