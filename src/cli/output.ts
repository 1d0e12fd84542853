import type { Outcome } from "./task.js";

/** Where a run writes to: the standard output, a file, or a folder with a file for each report. */
export interface Output {
  /** Files that an interrupted run has done already, with how they came out, in order. */
  readonly done: readonly Done[];
  /** Writes what came of one file, and says how it came out in the end. */
  readonly write: (outcome: Outcome) => Promise<Outcome>;
  /** True when nobody reads any more: `| head`. */
  readonly closed: () => boolean;
  /** `whole`: every file was written, and nothing is left to resume. */
  readonly finish: (whole: boolean) => void;
}

/** How a file came out in a run that was interrupted. */
export interface Done {
  readonly file: string;
  readonly status: Outcome["status"];
}

/** The standard output; a pipe that closes ends the run in peace. */
export function standardOutput(head: string): Output {
  let closed = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  const print = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve) => {
      if (closed || bytes.length === 0) resolve();
      else
        process.stdout.write(bytes, () => {
          resolve();
        });
    });
  let first = true;
  return {
    done: [],
    write: async (outcome) => {
      if (first) await print(new TextEncoder().encode(head));
      first = false;
      await print(outcome.bytes);
      return outcome;
    },
    closed: () => closed,
    finish: () => undefined,
  };
}
