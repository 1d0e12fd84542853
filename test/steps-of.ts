import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

// Code that was made faster while it ran is not counted. The flags stay for the process: whoever imports this file runs slowly, so
// each file of tests needs a process of its own, as vitest gives it.
setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");

const COUNTED: readonly string[] = [
  new URL("../src/", import.meta.url).href,
  new URL("../node_modules/htmlparser2/", import.meta.url).href,
  new URL("../node_modules/entities/", import.meta.url).href,
];

/**
 * How many stretches of code without a branch each of `runs` passes, of the library and its HTML reader: the same on every machine,
 * however busy. A function of the engine is one step, however long its text: `slice` and `indexOf` in a loop show in `npm run bench --
 * growth`, and `linear-patterns.test.ts` proves the patterns.
 */
export function stepsOf(runs: readonly (() => unknown)[]): readonly number[] {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const taken = (): number => {
    let steps = 0;
    // The answer comes before the call returns, and sets all counts to zero.
    session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error !== null) throw error;
      steps = result
        .filter(({ url }) => COUNTED.some((folder) => url.startsWith(folder)))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
        .reduce((sum, { count }) => sum + count, 0);
    });
    return steps;
  };
  try {
    taken();
    return runs.map((run) => {
      run();
      return taken();
    });
  } finally {
    session.disconnect();
  }
}
