import type { StatusCounts } from "../checks/count-statuses.js";
import type { Language } from "../diagnostics/language.js";
import type { UncomparedReason } from "../series/check-series.js";

/** Why a file gave no report. */
export type FailureCode = "unreadable" | "folder" | "not-text" | "no-report" | "exists" | "broke";

/** The sentences of the command itself; codes, official labels and the sentences of checks come from elsewhere. */
export interface Words {
  readonly failures: Readonly<Record<FailureCode, (detail: string) => string>>;
  readonly summary: (counts: Counts, seconds: string) => string;
  readonly checked: (counts: Counts, findings: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly interrupted: (done: number, all: number) => string;
  readonly toResume: string;
  readonly withHelp: (message: string) => string;
  readonly noCommand: (known: string) => string;
  readonly unknownCommand: (name: string, known: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly wrongValue: (option: string, value: string, allowed: string) => string;
  readonly missingValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  readonly optionElsewhere: (option: string, command: string) => string;
  readonly noFiles: string;
  readonly twoFiles: string;
  readonly jsonOfMany: string;
  readonly folderNeeded: (format: string) => string;
  readonly outExists: (out: string) => string;
  readonly outIsFolder: (out: string) => string;
  readonly outWithoutProgress: (out: string) => string;
  readonly otherRun: (out: string) => string;
  readonly optionNeeds: (option: string, needed: string) => string;
  readonly outIsInput: (place: string) => string;
  readonly cannotWrite: (out: string, detail: string) => string;
  readonly yearOrder: (now: number, before: number) => string;
  readonly issuersDiffer: (now: string, before: string) => string;
  readonly pair: (issuer: string, year: number) => string;
  readonly series: (pairs: number, counts: StatusCounts) => string;
  readonly uncompared: Readonly<Record<UncomparedReason, string>>;
}

/** How many files came out how. */
export interface Counts {
  readonly files: number;
  readonly complete: number;
  readonly incomplete: number;
  readonly failed: number;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    failures: {
      unreadable: (detail) => `cannot be read (${detail}); look whether it is there and may be read.`,
      folder: () => "is a folder that holds no file, or where one file is wanted; name a file.",
      "not-text": (detail) => `is not text (${detail}); convert it to HTML or text first.`,
      "no-report": () =>
        "shows no annual report: none of its six sections, none of its tables; look what the page is.",
      exists: (detail) => `${detail} exists and is not overwritten; use --force, or another --out.`,
      broke: (detail) =>
        `broke the program (${detail}), which is a mistake of ours; please report it with the file.`,
    },
    summary: ({ files, complete, incomplete, failed }, seconds) =>
      `${files} files: ${complete} complete, ${incomplete} incomplete, ${failed} failed; ${seconds} s`,
    checked: ({ files, failed }, findings) =>
      `${files} ${files === 1 ? "file" : "files"} checked, ${findings} ${findings === 1 ? "finding" : "findings"}, ${failed} failed`,
    progress: (done, all) => `${done} of ${all} files`,
    interrupted: (done, all) => `interrupted after ${done} of ${all} files`,
    toResume: "; the same command with --resume goes on from there",
    withHelp: (message) => `${message} See gongkai --help.`,
    noCommand: (known) => `No command was named; there are ${known}.`,
    unknownCommand: (name, known) => `There is no command ${name}; there are ${known}.`,
    unknownOption: (name) => `There is no option ${name}.`,
    wrongValue: (option, value, allowed) => `${option} cannot be ${value}: ${allowed}.`,
    missingValue: (option) => `${option} needs a value; where that begins with -, write ${option}=value.`,
    needlessValue: (option) => `${option} takes no value.`,
    optionElsewhere: (option, command) => `gongkai ${command} has no option ${option}.`,
    noFiles: "No files were named; - reads the standard input.",
    twoFiles: "gongkai compare takes two files: this year's report and last year's.",
    jsonOfMany: "--format json is for one file; use ndjson, one report a line.",
    folderNeeded: (format) => `--format ${format} for several files needs a folder: --out folder.`,
    outExists: (out) => `${out} exists and is not overwritten; use --force, --resume, or another --out.`,
    outIsFolder: (out) => `${out} is a folder; name a file in it.`,
    outWithoutProgress: (out) =>
      `${out} is not the output of an interrupted run; use --force to write it anew.`,
    otherRun: (out) => `${out} was begun with other options or other files; repeat those, or use --force.`,
    optionNeeds: (option, needed) => `${option} is of use only with ${needed}.`,
    outIsInput: (place) => `${place} is read and cannot be written too; use another --out.`,
    cannotWrite: (out, detail) => `${out} cannot be written (${detail}).`,
    yearOrder: (now, before) =>
      `A report of ${now} does not follow one of ${before}; this year's comes first, last year's second.`,
    issuersDiffer: (now, before) => `The reports name different offices: ${now}, ${before}.`,
    pair: (issuer, year) => `${issuer} ${year - 1} → ${year}`,
    series: (pairs, counts) =>
      `${pairs} ${pairs === 1 ? "pair" : "pairs"} of years compared: ${counts.holds} hold, ${counts["holds-if-blanks-are-zero"]} hold if blanks are 0, ${counts.fails} fail, ${counts.unknown} unknown`,
    uncompared: {
      "issuer-unknown": "is not compared: the page does not say which office reports.",
      "year-unknown": "is not compared: the page does not say for which year.",
      "same-year":
        "is not compared: other reports claim the same office and year; take out copies, keep offices of one name apart.",
      alone: "is not compared: no report of the office for the year before or behind, or several.",
    },
  },
  zh: {
    failures: {
      unreadable: (detail) => `无法读取（${detail}）；请核对文件是否存在、是否有权限。`,
      folder: () => "是文件夹，其中没有文件，或者此处应为一个文件；请指定文件。",
      "not-text": (detail) => `不是文本（${detail}）；请先转换为 HTML 或文本。`,
      "no-report": () => "不是年度报告：六个部分和三张表格都没有找到；请核对页面内容。",
      exists: (detail) => `${detail} 已存在，不会覆盖；请使用 --force，或者换一个 --out。`,
      broke: (detail) => `使程序出错（${detail}），这是程序的缺陷；请附上文件反馈。`,
    },
    summary: ({ files, complete, incomplete, failed }, seconds) =>
      `共 ${files} 个文件：完整 ${complete}，不完整 ${incomplete}，失败 ${failed}；用时 ${seconds} 秒`,
    checked: ({ files, failed }, findings) => `检查 ${files} 个文件，发现 ${findings} 处，失败 ${failed} 个`,
    progress: (done, all) => `${done} / ${all} 个文件`,
    interrupted: (done, all) => `已中断：完成 ${done} / ${all} 个文件`,
    toResume: "；用同一命令加 --resume 继续",
    withHelp: (message) => `${message}见 gongkai --help --lang zh。`,
    noCommand: (known) => `没有指定命令；可用的命令：${known}。`,
    unknownCommand: (name, known) => `没有命令 ${name}；可用的命令：${known}。`,
    unknownOption: (name) => `没有选项 ${name}。`,
    wrongValue: (option, value, allowed) => `${option} 不能是 ${value}：${allowed}。`,
    missingValue: (option) => `${option} 缺少取值；取值以 - 开头时写作 ${option}=取值。`,
    needlessValue: (option) => `${option} 不接受取值。`,
    optionElsewhere: (option, command) => `gongkai ${command} 没有选项 ${option}。`,
    noFiles: "没有指定文件；- 表示标准输入。",
    twoFiles: "gongkai compare 需要两个文件：本年的报告和上一年的报告。",
    jsonOfMany: "--format json 只用于一个文件；多个文件请用 ndjson，一行一份报告。",
    folderNeeded: (format) => `多个文件输出 ${format} 时需要文件夹：--out 文件夹。`,
    outExists: (out) => `${out} 已存在，不会覆盖；请使用 --force、--resume，或者换一个 --out。`,
    outIsFolder: (out) => `${out} 是文件夹；请指定其中的文件名。`,
    outWithoutProgress: (out) => `${out} 不是中断的输出；要重新写入请用 --force。`,
    otherRun: (out) => `${out} 开始时用的是其他选项或其他文件；请重复原来的命令，或者使用 --force。`,
    optionNeeds: (option, needed) => `${option} 只能与 ${needed} 同用。`,
    outIsInput: (place) => `${place} 是要读取的文件，不能同时写入；请换一个 --out。`,
    cannotWrite: (out, detail) => `${out} 无法写入（${detail}）。`,
    yearOrder: (now, before) => `${now} 年的报告不在 ${before} 年之后；请先写本年的报告，再写上一年的。`,
    issuersDiffer: (now, before) => `两份报告的机关不同：${now}，${before}。`,
    pair: (issuer, year) => `${issuer} ${year - 1} → ${year}`,
    series: (pairs, counts) =>
      `对照 ${pairs} 对年度：成立 ${counts.holds}，空白按 0 计则成立 ${counts["holds-if-blanks-are-zero"]}，不成立 ${counts.fails}，无法判断 ${counts.unknown}`,
    uncompared: {
      "issuer-unknown": "未对照：页面没有写明发布机关。",
      "year-unknown": "未对照：页面没有写明年度。",
      "same-year": "未对照：另有报告也是同一机关、同一年度；请去掉重复的文件，区分同名机关。",
      alone: "未对照：没有该机关前后一年的报告，或者有多份。",
    },
  },
};
