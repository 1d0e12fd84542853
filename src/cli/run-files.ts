import type { Output } from "./output.js";
import { printable } from "../source/terminal-text.js";
import { watchInterruption } from "./interruption.js";
import { progressBar } from "./progress-bar.js";
import { runInOrder } from "./run-in-order.js";
import type { Outcome, Task } from "./task.js";
import type { Counts, Words } from "./words.js";

/** How a run ended. */
export interface RunEnd {
  readonly counts: Counts;
  readonly findings: number;
  /** A file failed, or a finding is more than a remark. */
  readonly wrong: boolean;
  readonly interrupted: boolean;
}

/** Runs the task on every file that is not done yet, writes what comes of it, and names on the standard error what failed. */
export async function runFiles(
  files: readonly string[],
  task: Task,
  jobs: number,
  output: Output,
  words: Words,
): Promise<RunEnd> {
  const open = files.slice(output.done.length);
  const statuses = { complete: 0, incomplete: 0, failed: 0 };
  for (const { status } of output.done) statuses[status]++;
  const counts = (): Counts => ({
    files: statuses.complete + statuses.incomplete + statuses.failed,
    ...statuses,
  });
  let findings = 0;
  let wrong = statuses.failed > 0;
  const interruption = watchInterruption();
  const bar = progressBar(files.length, words.progress);
  const outcomes = runInOrder(open, task, jobs);
  try {
    for await (const outcome of outcomes) {
      if (interruption.asked() || output.closed()) break;
      const written = await output.write(outcome);
      statuses[written.status]++;
      findings += written.findings;
      wrong ||= written.wrong || written.failure !== null;
      if (written.failure !== null) {
        bar.clear();
        process.stderr.write(`${failureLine(written, words)}\n`);
      }
      bar.show(counts().files);
    }
  } finally {
    bar.clear();
    interruption.forget();
    output.finish(counts().files === files.length);
  }
  return { counts: counts(), findings, wrong, interrupted: interruption.asked() };
}

function failureLine({ file, failure }: Outcome, { failures }: Words): string {
  return failure === null
    ? ""
    : `${printable(file)}: ${failure.code} ${printable(failures[failure.code](failure.detail))}`;
}
