// Tries the command as its users do, as a process, from the packed package: right and wrong use, missing files, a pipe that
// closes, Ctrl-C, a run that is killed and goes on. Called by check-package.mjs.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const root = join(import.meta.dirname, "..");
const FILES = 60;

/** A report without a fault. */
const CLEAN = readFileSync(join(root, "examples/reports/maitian-town-2025.txt"), "utf8");

/**
 * @param {string} folder - a folder in which the package is installed
 */
export async function checkCommand(folder) {
  const command = join(folder, "node_modules", ".bin", "gongkai");
  /** @param {readonly string[]} args @param {string | Buffer} [input] */
  const run = (args, input) => {
    const { status, stdout, stderr } = spawnSync(command, [...args], {
      cwd: folder,
      input: input ?? "",
      env: { ...process.env, LC_ALL: "en_US.UTF-8" },
      maxBuffer: 1e9,
    });
    return { status, out: stdout.toString("utf8"), err: stderr.toString("utf8") };
  };
  /** @param {readonly string[]} args */
  const start = (args) => spawn(command, [...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });

  execFileSync("node", [join(root, "scripts/make-reports.mjs"), join(folder, "reports"), String(FILES)]);
  const names = readdirSync(join(folder, "reports"));
  const good = names.filter((name) => !/other|scan/u.test(name));
  const first = join("reports", good[0] ?? "");

  helps(run);
  refusesWrongUse(run, folder, first);
  readsOne(run, first);
  readsMany(run, names.length, good.length, folder);
  goesOnBeyondWhatCannotBeRead(run, first);
  findsWhatIsWrong(run, folder);
  looksAcrossYears(run, folder);
  await endsWithItsReader(start);
  await isInterrupted(start, run, folder);
  if (process.platform !== "win32") await isInterruptedAtAPipe(start, folder);
  await isKilled(start, run, folder);
}

/** @typedef {(args: readonly string[], input?: string | Buffer) => { readonly status: number | null, readonly out: string, readonly err: string }} Run */

/** @param {Run} run */
function helps(run) {
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  );
  assert.deepEqual(run(["--version"]), { status: 0, out: `${version}\n`, err: "" });
  for (const args of [["--help"], ["help"], ["parse", "--help"]]) {
    const { status, out } = run(args);
    assert.equal(status, 0);
    assert.match(out, /^gongkai reads China's annual reports/u);
  }
  assert.match(run(["--help", "--lang", "zh"]).out, /^gongkai 读取政府信息公开工作年度报告/u);
}

/** @param {Run} run @param {string} folder @param {string} first */
function refusesWrongUse(run, folder, first) {
  writeFileSync(join(folder, "there.csv"), "mine");
  /** @type {readonly (readonly [readonly string[], RegExp])[]} */
  const wrong = [
    [[], /No command was named; there are parse, check, compare, series\./u],
    [["frobnicate", first], /no command frobnicate; there are parse/u],
    [["parse"], /No files were named/u],
    [["parse", first, "--frobnicate"], /no option --frobnicate/u],
    [["parse", first, "--format"], /--format needs a value/u],
    [["parse", first, "--format", "pdf"], /--format cannot be pdf: json, ndjson/u],
    [["parse", first, "--encoding", "klingon"], /--encoding cannot be klingon/u],
    [["parse", first, "--form", "2020"], /--form cannot be 2020/u],
    [["parse", first, "--jobs", "many"], /--jobs cannot be many/u],
    [["parse", "reports", "--format", "json"], /json is for one file/u],
    [["parse", "reports", "--format", "html"], /needs a folder/u],
    [["parse", first, "--out", "there.csv"], /there.csv exists/u],
    [["parse", first, "--out", "there.csv", "--resume"], /not the output of an interrupted run/u],
    [["parse", first, "--out", "reports", "--force"], /reports is a folder; name a file in it/u],
    [["parse", first, "--out", "no/such/folder.json"], /cannot be written \(ENOENT\)/u],
    [["parse", first, "--resume"], /--resume is of use only with --out/u],
    [["parse", first, "--force"], /--force is of use only with --out/u],
    [["parse", first, "--excel"], /--excel is of use only with --format csv/u],
    [["parse", first, "--json"], /has no option --json/u],
    [["check", first, "--format", "csv"], /has no option --format/u],
    [["compare", first], /takes two files/u],
  ];
  for (const [args, message] of wrong) {
    const { status, out, err } = run(args);
    assert.equal(status, 2, `gongkai ${args.join(" ")}`);
    assert.equal(out, "");
    assert.match(err, message);
    assert.doesNotMatch(err, /\n {4}at /u);
  }
  assert.equal(readFileSync(join(folder, "there.csv"), "utf8"), "mine");
  assert.match(run(["parse", "--lang", "zh", "--nein"]).err, /没有选项 --nein/u);
}

/** @param {Run} run @param {string} first */
function readsOne(run, first) {
  const { status, out, err } = run(["parse", first]);
  assert.equal(status, 0, err);
  const parsed = /** @type {{ file: string, complete: boolean, figures: readonly unknown[] }} */ (
    JSON.parse(out)
  );
  assert.equal(parsed.file, first);
  assert.equal(parsed.complete, true);
  const piped = run(["parse", "-", "--format", "ndjson"], CLEAN);
  assert.equal(piped.status, 0);
  assert.equal(piped.out.split("\n").length, 2);
  assert.match(run(["parse", first, "--format", "table", "--lang", "zh"]).out, /年格式/u);
  assert.match(run(["parse", first, "--format", "markdown"]).out, /^# /u);
}

/** @param {Run} run @param {number} all @param {number} good @param {string} folder */
function readsMany(run, all, good, folder) {
  const long = run(["parse", "reports", "--format", "csv", "--jobs", "2"]);
  assert.equal(long.status, 1, "some of the files are no reports");
  assert.match(
    long.err,
    new RegExp(`^${all} files: \\d+ complete, \\d+ incomplete, ${all - good} failed`, "mu"),
  );
  assert.equal(long.out, run(["parse", "reports", "--format", "csv", "--jobs", "1"]).out);
  assert.equal(run(["parse", "reports"]).out.trimEnd().split("\n").length, good);
  const wide = run(["parse", "reports/*", "--format", "csv-wide"]);
  assert.equal(wide.out.split("\r\n").length - 2, good);
  assert.doesNotMatch(long.out, /\ufffd/u);
  const html = run(["parse", "reports", "--format", "html", "--out", "html"]);
  assert.equal(html.status, 1);
  assert.equal(readdirSync(join(folder, "html", "reports")).length, good);
  assert.equal(existsSync(join(folder, "html.progress")), false);
}

/** @param {Run} run @param {string} first */
function goesOnBeyondWhatCannotBeRead(run, first) {
  const { status, out, err } = run(["parse", "nowhere.html", first, "--format", "ndjson"]);
  assert.equal(status, 1);
  assert.equal(out.trimEnd().split("\n").length, 1);
  assert.match(err, /^nowhere\.html: unreadable cannot be read \(ENOENT\)/mu);
  assert.match(run(["compare", first, "reports"]).err, /^reports: folder is a folder/mu);
  assert.match(run(["parse", "-"], "%PDF-1.7\n").err, /not-text is not text \(PDF\)/u);
  assert.match(run(["parse", "-", "--lang", "zh"], "通知\n").err, /no-report 不是年度报告/u);
}

/**
 * The clean report with a wrong total, blanks and a row that is lost.
 *
 * @param {Run} run
 */
function faultyReport(run) {
  const markdown = run(["parse", "-", "--format", "markdown"], CLEAN).out;
  return markdown
    .replace(/^\| 0 \| 0 \| 0 \| 0 \| 0 \|/mu, "| 0 | 0 | 0 | 0 | 2 |")
    .replace(/(8\.属于行政查询事项 \|) 0 \| 0 \|/u, "$1  |  |")
    .replace(/^.*2\.重复申请.*\n/mu, "");
}

const FOUND = {
  en: [
    "faulty.md:46:23: info figures-blank 2 blank in the row 三、本年度办理结果/（三）不予公开/8.属于行政查询事项: 自然人, 商业企业; a blank is not 0, so ask the office.",
    "faulty.md:50:55: warning row-missing 7 figures of the row 三、本年度办理结果/（五）不予处理/2.重复申请 are not found; look for the row on the page and take the figures from there.",
    "faulty.md:66:19: error proceedings-sum 行政复议: the parts are 0, but 总计 prints 2; the figures stay as printed, so look at the page.",
  ],
  zh: [
    "faulty.md:46:23: info figures-blank “三、本年度办理结果/（三）不予公开/8.属于行政查询事项”一行有 2 个数据为空白：自然人、商业企业；空白不等于 0，请向发布机关核实。",
    "faulty.md:50:55: warning row-missing 没有找到“三、本年度办理结果/（五）不予处理/2.重复申请”一行的 7 个数据；请在页面上查找该行并人工补录。",
    "faulty.md:66:19: error proceedings-sum 行政复议：各项均为 0，但总计印为 2；数据保持原样，请核对页面。",
  ],
  codes: ["figures-blank", "row-missing", "proceedings-sum"],
};

/** @param {Run} run @param {string} folder */
function findsWhatIsWrong(run, folder) {
  writeFileSync(join(folder, "faulty.md"), faultyReport(run));
  const english = run(["check", "faulty.md"]);
  const chinese = run(["check", "faulty.md", "--lang", "zh"]);
  const places = (/** @type {string} */ out) => [...out.matchAll(/^faulty\.md:.*$/gmu)].map(([line]) => line);
  assert.equal(english.status, 1);
  assert.equal(chinese.status, 1);
  assert.deepEqual(places(english.out), FOUND.en);
  assert.deepEqual(places(chinese.out), FOUND.zh);
  const json = run(["check", "faulty.md", "--json"]);
  const findings = json.out.trimEnd().split("\n").map(codeOf);
  assert.deepEqual(findings, FOUND.codes);
  writeFileSync(join(folder, "clean.txt"), CLEAN);
  assert.equal(run(["check", "clean.txt"]).status, 0);
}

/** @param {string} line */
function codeOf(line) {
  const { code } = /** @type {{ code: string }} */ (JSON.parse(line));
  return code;
}

/** @param {Run} run @param {string} folder */
function looksAcrossYears(run, folder) {
  const before = CLEAN.replaceAll("2025", "2024").replaceAll("2026", "2025");
  mkdirSync(join(folder, "years"));
  writeFileSync(join(folder, "years/2024.txt"), before);
  writeFileSync(join(folder, "years/2025.txt"), CLEAN);
  const compared = run(["compare", "years/2025.txt", "years/2024.txt"]);
  const series = run(["series", "years"]);
  assert.match(series.err, /^1 pair of years compared/mu);
  assert.equal(compared.status, series.status);
  assert.equal(compared.err, series.err);
  assert.equal(run(["compare", "years/2024.txt", "years/2025.txt"]).status, 2);
  const checks = run(["series", "years", "--json"]).out.trimEnd().split("\n");
  assert.equal(checks.length, 9);
}

/**
 * `gongkai parse … | head`: the run ends quietly.
 *
 * @param {(args: readonly string[]) => import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} start
 */
async function endsWithItsReader(start) {
  for (const jobs of ["1", "2"]) {
    const child = start(["parse", "reports", "--format", "csv", "--jobs", jobs]);
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += String(chunk)));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code, signal] = await closed(child);
    assert.deepEqual([code, signal], [errors === "" ? 0 : 1, null]);
    assert.doesNotMatch(errors, /EPIPE|\n {4}at /u);
  }
}

/**
 * Ctrl-C leaves whole lines, says how to go on, and the run goes on to the same bytes.
 *
 * @param {Parameters<typeof endsWithItsReader>[0]} start @param {Run} run @param {string} folder
 */
async function isInterrupted(start, run, folder) {
  const args = ["parse", "reports", "--format", "csv", "--jobs", "2"];
  run([...args, "--out", "whole.csv"]);
  const { end, errors } = await stoppedAmid(
    () => start([...args, "--out", "interrupted.csv", "--lang", "en"]),
    join(folder, "interrupted.csv"),
    "SIGINT",
  );
  assert.deepEqual(end, [130, null]);
  assert.match(
    errors,
    /interrupted after \d+ of \d+ files; the same command with --resume goes on from there/u,
  );
  const part = readFileSync(join(folder, "interrupted.csv"), "utf8");
  assert.equal(part.endsWith("\r\n"), true);
  assert.equal(readFileSync(join(folder, "whole.csv"), "utf8").startsWith(part), true);
  assert.equal(run([...args, "--out", "interrupted.csv"]).status, 2);
  assert.equal(
    run(["parse", "reports", "--format", "csv-wide", "--out", "interrupted.csv", "--resume"]).status,
    2,
  );
  assert.equal(run([...args, "--out", "interrupted.csv", "--resume"]).status, 1);
  assert.equal(sameBytes(folder, "whole.csv", "interrupted.csv"), true);
  assert.equal(existsSync(join(folder, "interrupted.csv.progress")), false);
}

/**
 * A pipe that says nothing yet does not keep Ctrl-C from being heard.
 *
 * @param {Parameters<typeof endsWithItsReader>[0]} start @param {string} folder
 */
async function isInterruptedAtAPipe(start, folder) {
  execFileSync("mkfifo", [join(folder, "silent.txt")]);
  const child = start(["parse", "silent.txt"]);
  const end = closed(child);
  await setTimeout(1_000); // by then it reads
  child.kill("SIGINT");
  await setTimeout(200);
  child.kill("SIGINT"); // the second ends it at once
  const late = setTimeout(120_000, "still there", { ref: false });
  const outcome = await Promise.race([end, late]);
  child.kill("SIGKILL");
  assert.notEqual(outcome, "still there");
}

/**
 * Killed without warning, even within a line, the run goes on to the same bytes; so does one whose output lost its end.
 *
 * @param {Parameters<typeof endsWithItsReader>[0]} start @param {Run} run @param {string} folder
 */
async function isKilled(start, run, folder) {
  const args = ["parse", "reports", "--format", "csv", "--jobs", "2", "--out", "killed.csv"];
  const path = join(folder, "killed.csv");
  const { end } = await stoppedAmid(() => start(args), path, "SIGKILL");
  assert.deepEqual(end, [null, "SIGKILL"]);
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from("reports/00")]));
  assert.equal(run([...args, "--resume"]).status, 1);
  assert.equal(sameBytes(folder, "whole.csv", "killed.csv"), true);
}

/** @param {string} folder @param {string} a @param {string} b */
function sameBytes(folder, a, b) {
  return readFileSync(join(folder, a)).equals(readFileSync(join(folder, b)));
}

/**
 * Sends a signal to a run that has written a part of its output. On a busy machine the run may be over before: then anew.
 *
 * @param {() => import("node:child_process").ChildProcess} startRun @param {string} path @param {NodeJS.Signals} signal
 */
async function stoppedAmid(startRun, path, signal) {
  for (let tries = 0; tries < 20; tries++) {
    const child = startRun();
    let errors = "";
    child.stderr?.on("data", (chunk) => (errors += String(chunk)));
    const closing = closed(child);
    await Promise.race([untilSize(path, 100_000), closing]);
    child.kill(signal);
    const end = await closing;
    if (end[0] !== 1 && existsSync(`${path}.progress`)) return { end, errors };
    rmSync(path, { force: true });
  }
  throw new Error(`${path} was always whole before ${signal} came.`);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>}
 */
function closed(child) {
  return new Promise((resolve) =>
    child.on("close", (code, signal) => {
      resolve([code, signal]);
    }),
  );
}

/** @param {string} path @param {number} size */
async function untilSize(path, size) {
  while ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) < size)
    await setTimeout(5, undefined, { ref: false });
}
