import { reasonOf } from "./run-task.js";
import type { Outcome } from "./task.js";
import { UsageError } from "./usage-error.js";
import type { Words } from "./words.js";

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

/** The standard output, for whoever prints more, or other things, than what came of each file. */
export interface Printer {
  readonly print: (content: string | Uint8Array) => Promise<void>;
  /** True when nobody reads any more: `| head`. */
  readonly closed: () => boolean;
}

/** A pipe that closes ends the run in peace, a full disk with a word. */
export function standardPrinter(words: Words): Printer {
  let closed = false;
  let failure: NodeJS.ErrnoException | null = null;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") failure = error;
  });
  return {
    print: async (content) => {
      if (!closed && content.length > 0)
        await new Promise<void>((resolve) => {
          process.stdout.write(content, () => {
            resolve();
          });
        });
      if (failure !== null) throw new UsageError(words.cannotWrite("stdout", reasonOf(failure)));
    },
    closed: () => closed,
  };
}

/** What came of each file, on the standard output below the head. */
export function standardOutput(head: string, words: Words): Output {
  const { print, closed } = standardPrinter(words);
  let first = true;
  return {
    done: [],
    write: async (outcome) => {
      if (first) await print(head);
      first = false;
      await print(outcome.bytes);
      return outcome;
    },
    closed,
    finish: () => undefined,
  };
}
