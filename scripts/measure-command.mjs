// Measures the command on a folder of 2,000 mixed files: rows, failures, time, memory, threads, and a run that is killed.
//
//   npm run measure:command            2,000 files
//   npm run measure:command -- 500     another number
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const root = join(import.meta.dirname, "..");
const command = join(root, "dist", "gongkai.js");
const count = Number(process.argv[2] ?? 2000);
const work = mkdtempSync(join(tmpdir(), "gongkai-measure-"));

try {
  const folder = makeFolder(count);
  const half = makeFolder(Math.floor(count / 4));
  const one = await run(folder, "one.csv", 1);
  const two = await run(folder, "two.csv", 2);
  const fewer = await run(half, "half.csv", 2);
  const faster = (/** @type {number} */ a, /** @type {number} */ b) => `${(a / b).toFixed(2)} times as fast`;
  console.log(`summary            ${two.summary}`);
  console.log(`rows               ${rowsOf("two.csv")}`);
  console.log(
    `time               one worker ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s: ${faster(one.seconds, two.seconds)}`,
  );
  // On a busy machine threads wait for each other; what the busiest of them computes is what a free machine would take.
  console.log(
    `busiest thread     one worker ${one.busiest.toFixed(1)} s, two ${two.busiest.toFixed(1)} s: ${faster(one.busiest, two.busiest)}`,
  );
  console.log(
    `memory, two        ${two.megabytes} MB for ${count} files, ${fewer.megabytes} MB for ${Math.floor(count / 4)}`,
  );
  console.log(`same bytes         one and two workers: ${same("one.csv", "two.csv")}`);
  await killAndResume(folder);
  console.log(`killed and resumed ${same("two.csv", "killed.csv")}`);
} finally {
  rmSync(work, { recursive: true });
}

/** @param {number} files */
function makeFolder(files) {
  const folder = join(work, `reports-${files}`);
  execFileSync("node", [join(root, "scripts", "make-reports.mjs"), folder, String(files)]);
  return folder;
}

/**
 * @param {string} folder
 * @param {string} out
 * @param {number} jobs
 * @param {readonly string[]} options
 */
function start(folder, out, jobs, options = ["--format", "csv"]) {
  const args = [
    "parse",
    folder,
    ...options,
    "--out",
    join(work, out),
    "--jobs",
    String(jobs),
    "--lang",
    "en",
  ];
  return spawn("node", [command, ...args], { stdio: ["ignore", "ignore", "pipe"], cwd: work });
}

/**
 * @param {string} folder
 * @param {string} out
 * @param {number} jobs
 * @param {readonly string[]} [options]
 */
async function run(folder, out, jobs, options) {
  const began = performance.now();
  const child = start(folder, out, jobs, options);
  let megabytes = 0;
  let busiest = 0;
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid));
    busiest = Math.max(busiest, ...secondsOfThreads(child.pid));
  }, 50);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(timer);
  return {
    seconds: (performance.now() - began) / 1000,
    busiest,
    megabytes,
    summary: errors.trimEnd().split("\n").at(-1),
  };
}

/** What each thread has computed so far, in seconds, where the system tells it (Linux). @param {number | undefined} id */
function secondsOfThreads(id) {
  try {
    return readdirSync(`/proc/${id}/task`).map((thread) => {
      const fields = readFileSync(`/proc/${id}/task/${thread}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return (Number(fields[11]) + Number(fields[12])) / 100;
    });
  } catch {
    return [];
  }
}

/** The most memory that a process had so far, where the system tells it (Linux). @param {number | undefined} id */
function memoryOf(id) {
  try {
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1];
    return Math.round(Number(peak ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Kills a run in three places, each time without warning, and lets it go on. @param {string} folder */
async function killAndResume(folder) {
  const whole = statSync(join(work, "two.csv")).size;
  for (const part of [0.2, 0.5, 0.8]) {
    const child = start(folder, "killed.csv", 2, ["--format", "csv", ...(part === 0.2 ? [] : ["--resume"])]);
    const closed = new Promise((resolve) => child.on("close", resolve));
    while (child.exitCode === null && sizeOf("killed.csv") < whole * part)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await closed;
  }
  await new Promise((resolve) =>
    start(folder, "killed.csv", 2, ["--format", "csv", "--resume"]).on("close", resolve),
  );
}

/** @param {string} out */
function sizeOf(out) {
  return statSync(join(work, out), { throwIfNoEntry: false })?.size ?? 0;
}

/** @param {string} out */
function rowsOf(out) {
  return readFileSync(join(work, out), "utf8").split("\r\n").length - 2;
}

/** @param {string} a @param {string} b */
function same(a, b) {
  return readFileSync(join(work, a)).equals(readFileSync(join(work, b)))
    ? "the same bytes"
    : "DIFFERENT BYTES";
}
