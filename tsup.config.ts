import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    text: "src/text.ts",
    testing: "src/testing/index.ts",
    gongkai: "src/cli/gongkai.ts",
    "gongkai-worker": "src/cli/worker.ts",
  },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  // Only the command uses Node; test/stage-order.test.ts holds the library to that.
  external: [/^node:/],
  tsconfig: "tsconfig.src.json",
  dts: { entry: { index: "src/index.ts", text: "src/text.ts", testing: "src/testing/index.ts" } },
  clean: true,
});
