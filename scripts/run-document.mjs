// Runs the code blocks of a document as a reader would who follows it to the letter, in one folder, from top to bottom.
//
//   ```js  ```ts             a program of its own: saved and run
//   ```js file=rows.js       a file (of any language), saved for the blocks behind it
//   ```sh                    commands, run one after the other
//   ```text  ```json         what the program or the commands before it print
//   ```sh install            how the package is installed: done by whoever prepares the folder
//   ```sh clone              commands for a clone of the repository: not run here
//   ```                      a drawing, no code
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Block
 * @property {number} line - 1-based line of its fence
 * @property {string} language - empty for a drawing
 * @property {readonly string[]} words - what stands behind the language
 * @property {string} text
 *
 * @typedef {object} Run
 * @property {Block} block - a program or commands
 * @property {string | null} shown - the output that the document shows; null where it shows none
 * @property {string} printed - the true output
 */

const FENCE = /^```([a-z]*)((?: [^\s`]+)*)\n([\s\S]*?)^```$/gmu;
const PROGRAMS = ["js", "ts"];
const OUTPUTS = ["text", "json"];
const ELSEWHERE = ["install", "clone"];

/**
 * The fenced blocks of a document, in order.
 *
 * @param {string} markdown
 * @returns {readonly Block[]}
 */
export function blocksOf(markdown) {
  return [...markdown.matchAll(FENCE)].map(({ index, 1: language = "", 2: words = "", 3: text = "" }) => ({
    line: markdown.slice(0, index).split("\n").length,
    language,
    words: words.split(" ").filter((word) => word !== ""),
    text,
  }));
}

/**
 * Where a block is to be saved; null where it is none to save.
 *
 * @param {Block} block
 * @returns {string | null}
 */
export function fileOf({ words }) {
  return words.find((word) => word.startsWith("file="))?.slice("file=".length) ?? null;
}

/**
 * Runs a document in a folder in which `gongkai` is installed.
 *
 * @param {string} markdown
 * @param {string} folder
 * @returns {readonly Run[]} every program and every group of commands, in order
 * @throws Error where a program fails, or a block is of no kind that can be run, saved or compared
 */
export function runDocument(markdown, folder) {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block, at) => {
    const { language, line, words, text } = block;
    const file = fileOf(block);
    if (file !== null) {
      save(folder, file, text);
      return [];
    }
    if (language === "" || words.some((word) => ELSEWHERE.includes(word))) return [];
    if (PROGRAMS.includes(language))
      return [{ block, shown: shownBehind(blocks[at + 1]), printed: run(block, folder) }];
    if (language === "sh")
      return [{ block, shown: shownBehind(blocks[at + 1]), printed: runCommands(block, folder) }];
    if (OUTPUTS.includes(language) && isRun(blocks[at - 1])) return [];
    throw new Error(
      `Line ${line}: a block of ${JSON.stringify(language)} is neither run, nor saved, nor an output.`,
    );
  });
}

/** @param {Block | undefined} block */
function isRun(block) {
  return block !== undefined && fileOf(block) === null && [...PROGRAMS, "sh"].includes(block.language);
}

/** @param {Block | undefined} block */
function shownBehind(block) {
  return block !== undefined && OUTPUTS.includes(block.language) && fileOf(block) === null
    ? block.text
    : null;
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {string} text
 */
function save(folder, file, text) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * @param {Block} block
 * @param {string} folder
 */
function run({ language, line, text }, folder) {
  const file = `line-${line}.mjs`;
  if (language === "ts") save(folder, `line-${line}.mts`, text);
  save(folder, file, language === "ts" ? withoutTypes(text) : text);
  return execute("node", [file], folder, line);
}

/** @param {string} text */
function withoutTypes(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText;
}

/**
 * @param {Block} block
 * @param {string} folder
 */
function runCommands({ line, text }, folder) {
  return execute("bash", ["-euo", "pipefail", "-c", text], folder, line);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} folder
 * @param {number} line
 */
function execute(command, args, folder, line) {
  const path = `${join(folder, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: path, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    throw new Error(
      `The block of line ${line} fails: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
