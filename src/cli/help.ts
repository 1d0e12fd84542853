import type { Language } from "../diagnostics/language.js";

/** What `gongkai --help` prints. */
export const HELP: Readonly<Record<Language, string>> = {
  en: `gongkai reads China's annual reports on open government information (政府信息公开工作年度报告).

Usage
  gongkai parse <files, folders, globs or ->   figures, as JSON, CSV, HTML, Markdown or a table
  gongkai check <files, folders, globs or ->   what is wrong, with file, line and column
  gongkai compare <this year> <last year>      the identities (勾稽关系) between two reports of one office
  gongkai series <files, folders or globs>     the same for every office and year in a folder

Options of parse
  --format <name>   json (one file), ndjson (a report a line), csv (a figure a line), csv-wide (a report a
                    line), html, markdown, table. Default: json for one file, else ndjson
  --out <path>      write there: a file, or for html and markdown of several files a folder
  --force           overwrite what is there
  --resume          go on with an interrupted run: the same command with this option
  --excel           csv, csv-wide: for a double click in Excel

Options of parse and check
  --form <edition>  2019 or 2021: force an edition of the form

Options of check, compare and series
  --json            as JSON, one a line: check: what is wrong; compare, series: every check

Options of all
  --encoding <name> of files without byte order mark, such as gb18030. Default: told from the file
  --jobs <number>   worker threads. Default: one a processor
  --lang <zh|en>    language of messages. Default: from the locale
  --help, -h, --version, -v

Exit codes
  0   parse: every file was read. check, compare, series: nothing is wrong
  1   parse: a file failed. check: a check fails, a diagnostic warns, or a file failed; blanks and remarks
      (info) alone are none. compare, series: an identity fails, or a file failed
  2   wrong use; compare: the years do not follow each other; the output exists or cannot be written
  130 interrupted

A file that cannot be read, or is no such report, is named on the standard error, and the run goes on.
`,
  zh: `gongkai 读取政府信息公开工作年度报告。

用法
  gongkai parse <文件、文件夹、通配符或 ->   输出数据：JSON、CSV、HTML、Markdown 或表格
  gongkai check <文件、文件夹、通配符或 ->   检查问题，注明文件、行、列
  gongkai compare <本年报告> <上年报告>      对照同一机关两年报告之间的勾稽关系
  gongkai series <文件、文件夹或通配符>      对文件夹中各机关、各年度逐一对照

parse 的选项
  --format <名称>   json（一个文件）、ndjson（一行一份报告）、csv（一行一个数据）、csv-wide（一行一份报告）、
                    html、markdown、table。默认：一个文件为 json，否则为 ndjson
  --out <路径>      写入文件；多个文件输出 html、markdown 时为文件夹
  --force           覆盖已有的文件
  --resume          继续中断的运行：同一命令加此选项
  --excel           csv、csv-wide：便于在 Excel 中双击打开

parse、check 的选项
  --form <版本>     2019 或 2021：指定格式的版本

check、compare、series 的选项
  --json            以 JSON 输出，一行一项：check 为问题，compare、series 为全部勾稽关系

共同的选项
  --encoding <名称> 没有字节顺序标记的文件的编码，如 gb18030。默认：由文件判断
  --jobs <数目>     工作线程数。默认：与处理器数相同
  --lang <zh|en>    提示所用的语言。默认：按系统语言
  --help、-h，--version、-v

退出码
  0   parse：全部文件已读取。check、compare、series：没有问题
  1   parse：有文件失败。check：有勾稽关系不成立、有警告，或有文件失败；只有空白和说明（info）不算。
      compare、series：有勾稽关系不成立，或有文件失败
  2   用法有误；compare：两份报告的年度不相连；输出已存在或无法写入
  130 已中断

无法读取的文件、不是年度报告的文件，在标准错误中列出，其余文件照常处理。
`,
};
