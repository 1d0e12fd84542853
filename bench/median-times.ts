import { Bench } from "tinybench";

/** Something to time, by name. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** Median time of each task in milliseconds, by name; all in one run, each warmed up. */
export async function medianTimes(
  tasks: readonly Task[],
  time = 400,
  iterations = 12,
): Promise<ReadonlyMap<string, number>> {
  const bench = new Bench({
    time,
    iterations,
    warmupTime: 2 * time, // what is compiled late would else be counted with the first tasks
    warmupIterations: Math.ceil(iterations / 3),
  });
  for (const { name, run } of tasks) bench.add(name, () => void run());
  await bench.run();
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (!("latency" in result)) throw new Error(`${name} could not be timed.`);
      return [name, result.latency.p50];
    }),
  );
}
