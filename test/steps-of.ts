import { Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

/** What the library runs of its own code and of its HTML reader; built-in functions (`indexOf`, a pattern) are one step each. */
const COUNTED = /\/src\/|\/htmlparser2\/|\/entities\//;

/**
 * How many stretches of code without a branch each of `runs` passes: what time would tell, the same on every machine.
 * Code that was made faster while it ran is not counted, so whoever imports this file runs slowly.
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
        .filter(({ url }) => COUNTED.test(url))
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

setFlagsFromString("--no-opt");
setFlagsFromString("--no-maglev");
