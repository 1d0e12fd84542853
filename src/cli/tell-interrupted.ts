import type { RunEnd } from "./run-files.js";
import type { Words } from "./words.js";

/** Says how far an interrupted run came, and how to go on; gives the exit code. */
export function tellInterrupted(
  { counts }: RunEnd,
  files: readonly string[],
  words: Words,
  toResume = "",
): number {
  process.stderr.write(`${words.interrupted(counts.files, files.length)}${toResume}\n`);
  return 130;
}
