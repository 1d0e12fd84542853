import { describe, expect, it } from "vitest";
import { askedLanguage, readArguments } from "../../src/cli/arguments.js";
import { UsageError } from "../../src/cli/usage-error.js";
import { WORDS } from "../../src/cli/words.js";

const wrong = (...args: readonly string[]): string => {
  try {
    readArguments(args, "en");
    return "";
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
};

describe("the arguments of the command", () => {
  it("name a command, its places and its options, in any order", () => {
    expect(
      readArguments(
        ["--jobs=3", "parse", "a.html", "--form", "2019", "b", "--excel", "--format", "csv"],
        "zh",
      ),
    ).toMatchObject({
      command: "parse",
      places: ["a.html", "b"],
      jobs: 3,
      form: "2019",
      excel: true,
      force: false,
      format: "csv",
      language: "zh",
    });
  });

  it("may ask for help or the version before anything else is looked at", () => {
    expect(readArguments(["parse", "--help"], "en")).toBe("help");
    expect(readArguments(["-h"], "en")).toBe("help");
    expect(readArguments(["--version"], "en")).toBe("version");
  });

  it("are refused with the reason and what is allowed", () => {
    expect(wrong("parse", "x", "--format", "xml")).toBe(
      "--format cannot be xml: json, ndjson, csv, csv-wide, html, markdown, table.",
    );
    expect(wrong("parse", "x", "--frob=1")).toBe("There is no option --frob.");
    expect(wrong("series", "x", "--out", "y")).toBe("gongkai series has no option --out.");
    expect(wrong("compare", "x", "y", "--form", "2021")).toBe("gongkai compare has no option --form.");
    expect(readArguments(["check", "x", "--form", "2021"], "en")).toMatchObject({ form: "2021" });
    expect(wrong("compare", "x", "y", "z")).toContain("two files");
    expect(wrong("parse", "x", "--lang", "de")).toBe("--lang cannot be de: zh, en.");
  });

  it("are told which commands there are", () => {
    expect(wrong()).toBe("No command was named; there are parse, check, compare, series.");
    expect(wrong("nope")).toBe("There is no command nope; there are parse, check, compare, series.");
    expect(wrong("parse")).toContain("No files were named");
  });

  it("are told whether an option lacks its value or takes none", () => {
    expect(wrong("parse", "x", "--out")).toContain("--out needs a value");
    expect(wrong("check", "x", "--jobs", "-1")).toContain("--jobs needs a value");
    expect(wrong("check", "x", "--jobs=-1")).toBe("--jobs cannot be -1: 1, 2 … 999.");
    expect(wrong("parse", "x", "--force=yes")).toBe("--force takes no value.");
    expect(wrong("--help=yes")).toBe("--help takes no value.");
  });

  it("are refused where an option would change nothing", () => {
    expect(wrong("parse", "x", "--resume")).toBe("--resume is of use only with --out.");
    expect(wrong("parse", "x", "--force")).toBe("--force is of use only with --out.");
    for (const format of [[], ["--format", "json"]])
      expect(wrong("parse", "x", "--excel", ...format)).toBe(
        "--excel is of use only with --format csv / csv-wide.",
      );
  });

  it("are told where the help is, in Chinese without a space between the sentences", () => {
    expect(WORDS.en.withHelp("Wrong.")).toBe("Wrong. See gongkai --help.");
    expect(WORDS.zh.withHelp("有误。")).toBe("有误。见 gongkai --help --lang zh。");
  });

  it("take an encoding by any of its names", () => {
    expect(readArguments(["check", "x", "--encoding", "GBK"], "en")).toMatchObject({ encoding: "gbk" });
    expect(wrong("check", "x", "--encoding", "klingon")).toContain("gb18030");
  });
});

describe("the language of messages", () => {
  it("is the one asked for, else that of the locale", () => {
    expect(askedLanguage(["--lang", "zh"], { LANG: "en_US.UTF-8" })).toBe("zh");
    expect(askedLanguage(["--lang=en"], { LANG: "zh_CN.UTF-8" })).toBe("en");
    expect(askedLanguage([], { LC_ALL: "", LANG: "zh_CN.UTF-8" })).toBe("zh");
    expect(askedLanguage([], { LC_ALL: "C", LANG: "zh_CN.UTF-8" })).toBe("en");
  });
});
