import { setImmediate } from "node:timers/promises";
import type { Outcome, Task } from "./task.js";
import { failed, reasonOf, runTask } from "./run-task.js";

/** Below this many files the threads take longer to start than they save. */
const WORTH_THREADS = 16;

/** How many files a worker may be ahead of the one that is written next. */
const AHEAD = 8;

/** How many files a worker has at a time: the one it reads, and one that waits, so that it never waits for us. */
const AT_A_WORKER = 2;

/** Runs the task on every file and gives what came of each in the order of the files; only a few wait at a time. */
export async function* runInOrder(
  files: readonly string[],
  task: Task,
  jobs: number,
): AsyncGenerator<Outcome, void, undefined> {
  if (jobs === 1 || files.length < WORTH_THREADS || files.includes("-")) {
    for (const file of files) {
      yield await runTask(file, task);
      await setImmediate(); // Files are read at once, and Ctrl-C must be heard between two of them.
    }
    return;
  }
  const pool = await startPool(Math.min(jobs, files.length), task);
  try {
    const waiting: Promise<Outcome>[] = [];
    for (const file of files) {
      waiting.push(pool.run(file));
      const next = waiting.length > jobs * AHEAD ? waiting.shift() : undefined;
      if (next !== undefined) yield await next;
    }
    for (const outcome of waiting) yield await outcome;
  } finally {
    await pool.stop();
  }
}

interface Pool {
  readonly run: (file: string) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
}

interface Order {
  readonly file: string;
  readonly resolve: (outcome: Outcome) => void;
}

/** Worker threads that take orders from one queue. One that dies is replaced, and its file has failed. */
async function startPool(size: number, task: Task): Promise<Pool> {
  const { Worker } = await import("node:worker_threads");
  const queue: Order[] = [];
  const orders = new Map<InstanceType<typeof Worker>, Order[]>();
  let stopped = false;

  const handOut = (): void => {
    for (let load = 0; load < AT_A_WORKER; load++)
      for (const [worker, own] of orders) {
        const order = own.length === load ? queue.shift() : undefined;
        if (order === undefined) continue;
        own.push(order);
        worker.postMessage(order.file);
      }
  };
  const start = (): void => {
    const worker = new Worker(new URL("./gongkai-worker.js", import.meta.url), { workerData: task });
    const own: Order[] = [];
    let reason = "";
    worker.on("message", (outcome: Outcome) => {
      own.shift()?.resolve(outcome);
      handOut();
    });
    worker.on("error", (error) => {
      reason = reasonOf(error);
    });
    worker.on("exit", () => {
      if (stopped) return;
      orders.delete(worker);
      const [broken, ...waiting] = own;
      broken?.resolve(failed(broken.file, { code: "broke", detail: reason }));
      queue.unshift(...waiting);
      start();
    });
    orders.set(worker, own);
    handOut();
  };
  for (let count = 0; count < size; count++) start();

  return {
    run: (file) =>
      new Promise((resolve) => {
        queue.push({ file, resolve });
        handOut();
      }),
    stop: async () => {
      stopped = true;
      await Promise.all([...orders.keys()].map((worker) => worker.terminate()));
    },
  };
}
