// Mutation testing: `npm run mutate`, or `npm run mutate -- --mutate src/fit/label.ts` for one file. Not part of CI.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "stryker.vitest.config.ts", related: false },
  mutate: ["src/{fit,checks,sections,cells}/**/*.ts"],
  coverageAnalysis: "perTest",
  // What a module sets up once is mutated only by starting anew for each mutant, with every test.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: ".stryker-tmp",
  thresholds: { high: 90, low: 85, break: null },
};
