import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Arguments, OutputFormat } from "./arguments.js";
import { fileOutput, folderOutput } from "./file-output.js";
import { findFiles } from "./find-files.js";
import { type Output, standardOutput } from "./output.js";
import { progressPath } from "./progress-file.js";
import { runFiles } from "./run-files.js";
import { headOf } from "./run-task.js";
import type { ParseTask } from "./task.js";
import { tellInterrupted } from "./tell-interrupted.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.js";

const EXTENSIONS: Readonly<Partial<Record<OutputFormat, string>>> = { html: ".html", markdown: ".md" };

/** `gongkai parse`: reads files and writes what they print. */
export async function parseCommand(args: Arguments): Promise<number> {
  const words = WORDS[args.language];
  const began = Date.now();
  const own = args.out === null ? [] : [args.out, progressPath(args.out)];
  const written = new Set(own.map(realPath));
  const both = args.places.find((place) => place !== "-" && written.has(realPath(place)));
  if (both !== undefined) throw new UsageError(words.outIsInput(both));
  const { files, single } = await findFiles(args.places, own);
  const format = args.format ?? (single ? "json" : "ndjson");
  if (format === "json" && !single) throw new UsageError(words.jsonOfMany);
  const { language, encoding, form, excel } = args;
  const task: ParseTask = { kind: "parse", language, encoding, form, excel, format };
  const output = openOutput(args, task, files, single);
  const end = await runFiles(files, task, args.jobs, output, words);
  if (end.interrupted) return tellInterrupted(end, files, words, args.out === null ? "" : words.toResume);
  if (files.length > 1 && !output.closed())
    process.stderr.write(`${words.summary(end.counts, ((Date.now() - began) / 1000).toFixed(1))}\n`);
  return end.wrong ? 1 : 0;
}

/** One file may have several names. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

function openOutput(args: Arguments, task: ParseTask, files: readonly string[], single: boolean): Output {
  const words = WORDS[args.language];
  const extension = EXTENSIONS[task.format];
  const toFolder = extension !== undefined && !single;
  if (args.out === null) {
    if (toFolder) throw new UsageError(words.folderNeeded(task.format));
    return standardOutput(headOf(task), words);
  }
  const { out, force, resume } = args;
  const target = { out, force, resume, run: JSON.stringify(task), files, words };
  return toFolder ? folderOutput(target, extension) : fileOutput(target, headOf(task));
}
