import { parentPort, workerData } from "node:worker_threads";
import { runTask } from "./run-task.js";
import type { Task } from "./task.js";

/** A worker thread: takes the name of a file, sends back what came of it. */
const task = workerData as Task;
parentPort?.on("message", (file: string) => {
  void runTask(file, task).then((outcome) => parentPort?.postMessage(outcome, [outcome.bytes.buffer]));
});
