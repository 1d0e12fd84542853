import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "./output.js";
import { beginProgress, type ProgressFile, progressPath, resumeProgress } from "./progress-file.js";
import { reasonOf } from "./run-task.js";
import type { Outcome } from "./task.js";
import { UsageError } from "./usage-error.js";
import type { Words } from "./words.js";
import { PATH_SEPARATOR } from "../patterns.js";

export interface FileTarget {
  readonly out: string;
  readonly force: boolean;
  readonly resume: boolean;
  /** What tells this run from another: an output goes on only with the run that began it. */
  readonly run: string;
  /** All files of the run, in order. */
  readonly files: readonly string[];
  readonly words: Words;
}

/** One file for the whole run. It always ends behind the last line of a file, unless the run is killed within a write. */
export function fileOutput(target: FileTarget, head: string): Output {
  const resumed = mayResume(target);
  const { progress, end } = attempt(target, () => opened(target, head, resumed));
  let size = progress.size;
  return {
    done: progress.done,
    write: (outcome) => {
      attempt(target, () => {
        appendFileSync(end, outcome.bytes);
        size += outcome.bytes.length;
        progress.add(outcome, size);
      });
      return Promise.resolve(outcome);
    },
    closed: () => false,
    finish: (whole) => {
      closeSync(end);
      progress.close(whole);
    },
  };
}

/** The output up to where the run begins or goes on, and its end to write at. */
function opened(
  target: FileTarget,
  head: string,
  resumed: boolean,
): { readonly progress: ProgressFile; readonly end: number } {
  const { out, run } = target;
  const descriptor = openSync(out, resumed ? "r+" : "w");
  const headSize = Buffer.byteLength(head);
  if (!resumed) appendFileSync(descriptor, head);
  const progress = resumed
    ? resume(target, headSize, fstatSync(descriptor).size)
    : beginProgress(out, run, headSize);
  ftruncateSync(descriptor, progress.size);
  closeSync(descriptor);
  return { progress, end: openSync(out, "a") };
}

/** A file for each report, under the name of its source. */
export function folderOutput(target: FileTarget, extension: string): Output {
  const { out, force } = target;
  attempt(target, () => mkdirSync(out, { recursive: true }));
  const resumed = target.resume && existsSync(progressPath(out));
  const progress = resumed ? resume(target, 0, 0) : attempt(target, () => beginProgress(out, target.run, 0));
  const pathOf = (file: string): string => join(out, nameIn(file) + extension);
  // `a/x.html` and `../a/x.html` have one name in the folder: the second is not written over the first.
  const paths = new Set(progress.done.map(({ file }) => pathOf(file)));
  return {
    done: progress.done,
    write: (outcome) => {
      const path = pathOf(outcome.file);
      const mayWrite = force && !paths.has(path);
      const written = attempt(target, () =>
        outcome.status === "failed" ? outcome : writeReport(outcome, path, mayWrite),
      );
      paths.add(path);
      attempt(target, () => {
        progress.add(written, 0);
      });
      return Promise.resolve(written);
    },
    closed: () => false,
    finish: progress.close,
  };
}

/** Written whole under another name first, so that a killed run leaves no half report. */
function writeReport(outcome: Outcome, path: string, force: boolean): Outcome {
  if (!force && existsSync(path)) {
    // The run that is resumed may have been killed right behind this file.
    if (readFileSync(path).equals(outcome.bytes)) return outcome;
    return { ...outcome, status: "failed", failure: { code: "exists", detail: path } };
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, outcome.bytes);
  renameSync(`${path}.part`, path);
  return outcome;
}

/** `../pages/a.html` is `pages/a.html` in the folder. */
function nameIn(file: string): string {
  return file
    .split(PATH_SEPARATOR)
    .filter((part) => part !== "" && part !== "." && part !== ".." && !part.endsWith(":"))
    .join("/");
}

/** Whether there is something to go on with; throws where the output would be overwritten. */
function mayResume({ out, force, resume: asked, words }: FileTarget): boolean {
  if (!existsSync(out)) return false;
  if (statSync(out).isDirectory()) throw new UsageError(words.outIsFolder(out));
  if (force && !asked) return false;
  if (!asked) throw new UsageError(words.outExists(out));
  if (existsSync(progressPath(out))) return true;
  if (!force) throw new UsageError(words.outWithoutProgress(out));
  return false;
}

/** Goes on with an interrupted run, if it did the first of these files, in this order, with these options. */
function resume({ out, run, files, words }: FileTarget, head: number, end: number): ProgressFile {
  const progress = resumeProgress(out, run, head, end);
  if (progress?.done.every(({ file }, at) => file === files[at]) !== true)
    throw new UsageError(words.otherRun(out));
  return progress;
}

function attempt<Result>({ out, words }: FileTarget, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(words.cannotWrite(out, reasonOf(error)));
  }
}
