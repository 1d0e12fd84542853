import type { Arguments } from "./arguments.js";
import { findFiles } from "./find-files.js";
import { standardOutput } from "./output.js";
import { runFiles } from "./run-files.js";
import { tellInterrupted } from "./tell-interrupted.js";
import { WORDS } from "./words.js";

/** `gongkai check`: says what is wrong with each file, and where. */
export async function checkCommand(args: Arguments): Promise<number> {
  const { language, encoding, form, json, jobs } = args;
  const words = WORDS[language];
  const { files } = await findFiles(args.places, []);
  const output = standardOutput("", words);
  const end = await runFiles(files, { kind: "check", language, encoding, form, json }, jobs, output, words);
  if (end.interrupted) return tellInterrupted(end, files, words);
  if (!json && !output.closed()) process.stderr.write(`${words.checked(end.counts, end.findings)}\n`);
  return end.wrong ? 1 : 0;
}
