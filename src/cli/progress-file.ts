import { appendFileSync, closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Done } from "./output.js";
import { BEHIND_LINE_FEED } from "../patterns.js";

/**
 * What a run has done so far, beside its output, so that an interrupted one can go on: a first line that says which run it
 * is, then a line a file, written after what it tells of. Removed when the run is whole.
 *
 * ```text
 * {"run":"{\"kind\":\"parse\",…}"}
 * {"file":"a.html","status":"complete","size":20412}
 * ```
 */
export interface ProgressFile {
  readonly done: readonly Done[];
  /** How long the output was when the last of them was written. */
  readonly size: number;
  readonly add: (done: Done, size: number) => void;
  /** `whole`: the run is done and nothing is left to resume. */
  readonly close: (whole: boolean) => void;
}

export function progressPath(out: string): string {
  return `${out}.progress`;
}

interface Line extends Done {
  readonly size: number;
}

/** Begins a progress file beside an output that holds its head so far. */
export function beginProgress(out: string, run: string, size: number): ProgressFile {
  writeFileSync(progressPath(out), `${JSON.stringify({ run })}\n`);
  return progressFile(progressPath(out), [], size);
}

/**
 * Opens the progress file of an interrupted run again; null where it tells of another run. What it tells beyond the end of
 * the output is not believed: the machine may have stopped before the output was on its disk.
 */
export function resumeProgress(out: string, run: string, head: number, end: number): ProgressFile | null {
  const path = progressPath(out);
  const [first, ...others] = readLines(path);
  if (first === undefined || !("run" in first) || first.run !== run) return null;
  const done = others.filter((line): line is Line => "file" in line && line.size <= end);
  writeFileSync(path, [first, ...done].map((line) => `${JSON.stringify(line)}\n`).join(""));
  return progressFile(path, done, done.at(-1)?.size ?? head);
}

function progressFile(path: string, done: readonly Done[], size: number): ProgressFile {
  const descriptor = openSync(path, "a");
  return {
    done,
    size,
    add: ({ file, status }, end) => {
      appendFileSync(descriptor, `${JSON.stringify({ file, status, size: end })}\n`);
    },
    close: (whole) => {
      closeSync(descriptor);
      if (whole) rmSync(path);
    },
  };
}

/** The whole lines of the file: a run may have been killed within the last. */
function readLines(path: string): readonly (Line | { readonly run: string })[] {
  return readFileSync(path, "utf8")
    .split(BEHIND_LINE_FEED)
    .filter((line) => line.endsWith("\n"))
    .map((line) => JSON.parse(line) as Line | { readonly run: string });
}
