import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/one-seed.ts"],
    // Properties draw hundreds of reports; a slow machine must not fail them.
    testTimeout: 30_000,
  },
});
