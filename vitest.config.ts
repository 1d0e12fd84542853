import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/one-seed.ts"],
    // Properties draw hundreds of reports; a machine must not fail them by being slow.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: "100%", // on two cores, one more than by itself
  },
});
