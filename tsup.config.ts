import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", testing: "src/testing/index.ts" },
  format: "esm",
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.src.json",
  dts: true,
  clean: true,
});
