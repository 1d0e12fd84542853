#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { type Arguments, askedLanguage, readArguments } from "./arguments.js";
import { UsageError } from "./usage-error.js";
import { WORDS } from "./words.js";

process.exitCode = await main(process.argv.slice(2));

/** The command `gongkai`. What a command needs is loaded only when it runs, so that help and mistakes answer at once. */
async function main(args: readonly string[]): Promise<number> {
  const language = askedLanguage(args, process.env);
  try {
    const asked = readArguments(args, language);
    if (asked === "help") {
      const { HELP } = await import("./help.js");
      process.stdout.write(HELP[language]);
      return 0;
    }
    if (asked === "version") {
      process.stdout.write(`${version()}\n`);
      return 0;
    }
    return await run(asked);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`gongkai: ${WORDS[language].withHelp(error.message)}\n`);
    return 2;
  }
}

async function run(args: Arguments): Promise<number> {
  switch (args.command) {
    case "parse":
      return (await import("./parse-command.js")).parseCommand(args);
    case "check":
      return (await import("./check-command.js")).checkCommand(args);
    case "compare":
      return (await import("./years-commands.js")).compareCommand(args);
    case "series":
      return (await import("./years-commands.js")).seriesCommand(args);
  }
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
