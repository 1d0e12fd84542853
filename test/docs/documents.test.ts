import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeReport } from "../../scripts/describe-report.mjs";
import { blocksOf } from "../../scripts/run-document.mjs";
import * as gongkai from "../../src/index.js";
import type {
  CheckCode,
  CheckStatus,
  FigureBasis,
  FigureState,
  GongkaiErrorCode,
  ParseOptions,
  UncomparedReason,
  YearCheckCode,
} from "../../src/index.js";
import * as testing from "../../src/testing/index.js";
import { EXAMPLE_DIAGNOSTICS } from "../diagnostics/example-diagnostics.js";
import manifest from "../../package.json" with { type: "json" };
import { codeIn, columnOf, documents, examples, read, root } from "./documents.js";

/** Each word of a type once; the compiler asks for the new one when one is added. */
type All<Words extends string> = Readonly<Record<Words, true>>;

const CHECK_CODES: All<CheckCode> = {
  "requests-balance": true,
  "outcomes-sum": true,
  "applicants-sum": true,
  "proceedings-sum": true,
  "empty-column": true,
  "documents-order": true,
  "whole-counts": true,
  "prose-received": true,
  "prose-carried-over": true,
  "prose-answered": true,
  "prose-carried-forward": true,
  "prose-reconsiderations": true,
  "prose-lawsuits": true,
  "prose-regulations": true,
  "prose-normative-documents": true,
};
const YEAR_CHECK_CODES: All<YearCheckCode> = {
  "years-carried-over": true,
  "years-in-force": true,
  "years-previous": true,
};
const REASONS: All<UncomparedReason> = {
  "issuer-unknown": true,
  "year-unknown": true,
  "same-year": true,
  alone: true,
};
const STATUSES: All<CheckStatus> = {
  holds: true,
  "holds-if-blanks-are-zero": true,
  fails: true,
  unknown: true,
};
const STATES: All<FigureState> = {
  number: true,
  blank: true,
  mark: true,
  text: true,
  missing: true,
  ambiguous: true,
};
const BASES: All<FigureBasis> = { label: true, order: true, identity: true };
const OPTIONS: All<keyof ParseOptions> = { format: true, encoding: true, form: true, tokenizers: true };
const ERRORS: All<GongkaiErrorCode> = {
  "invalid-input": true,
  "invalid-option": true,
  "unknown-option": true,
  "unknown-encoding": true,
  "invalid-tokenizer": true,
};

const quoted = (words: object): readonly string[] => Object.keys(words).map((word) => `\`${word}\``);

const READMES = ["README.md", "README.zh-CN.md"];
const parsed = gongkai.parseReport(
  "二、主动公开政府信息情况\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t8600元\n",
);

describe("diagnostics.md", () => {
  it("explains every code of a diagnostic, and no other, with its severity", () => {
    const severities = columnOf("docs/diagnostics.md", "code", 1);
    expect(columnOf("docs/diagnostics.md", "code").map((code, at) => [code, severities[at]])).toEqual(
      Object.values(EXAMPLE_DIAGNOSTICS).map(({ code, severity }) => [`\`${code}\``, severity]),
    );
  });

  it("names the facts that a diagnostic has", () => {
    const meanings = columnOf("docs/diagnostics.md", "code", 2);
    const common = ["code", "severity", "stage", "span"];
    const facts = Object.values(EXAMPLE_DIAGNOSTICS).map((diagnostic) =>
      Object.keys(diagnostic).filter((fact) => !common.includes(fact)),
    );
    expect(meanings.map((meaning) => codeIn(meaning).toSorted())).toEqual(
      facts.map((fact) => fact.toSorted()),
    );
  });
});

describe("checks.md", () => {
  it("explains every code of a check, and no other", () => {
    expect(columnOf("docs/checks.md", "code")).toEqual(quoted(CHECK_CODES));
  });

  it("explains every check across years, and every reason for none", () => {
    expect(columnOf("docs/checks.md", "across years")).toEqual(quoted(YEAR_CHECK_CODES));
    expect(columnOf("docs/checks.md", "`reason`")).toEqual(quoted(REASONS));
  });

  it("explains every status", () => {
    expect(columnOf("docs/checks.md", "`status`")).toEqual(quoted(STATUSES));
  });
});

describe("layouts.md", () => {
  it("shows every tokenizer, in the order in which it is asked but for the tie of bars and streams", () => {
    expect(columnOf("docs/layouts.md", "layout", 1).toSorted()).toEqual(
      gongkai.tokenizers.map(({ name }) => `\`${name}\``).toSorted(),
    );
  });
});

describe("report.md", () => {
  it("is what the schema says", () => {
    expect(read("docs/report.md")).toBe(`${describeReport(gongkai.reportJsonSchema(), gongkai.forms)}\n`);
  });

  it("cannot be written when a field has no term", () => {
    const schema = { properties: { form: { type: "string" }, mood: { type: "string" } } };
    expect(() => describeReport(schema, gongkai.forms)).toThrow("No term for mood");
  });
});

describe("everything that is exported", () => {
  it("has a line in README.md, and what the testing kit exports in custom-layout.md", () => {
    const listed = (document: string, head: string): ReadonlySet<string> =>
      new Set(columnOf(document, head).flatMap(codeIn));
    const exported = (names: object): ReadonlySet<string> => new Set(Object.keys(names));
    expect(listed("README.md", "from `gongkai`")).toEqual(exported(gongkai));
    expect(listed("README.zh-CN.md", "`gongkai` 导出")).toEqual(exported(gongkai));
    expect(listed("docs/custom-layout.md", "from `gongkai/testing`")).toEqual(exported(testing));
  });
});

describe("glossary.md", () => {
  it("names only what the code names so", () => {
    const known = new Set([
      ...Object.keys(gongkai),
      ...(read("docs/report.md").match(/[A-Za-z]+/gu) ?? []),
      ...(read("src/index.ts").match(/[A-Za-z]+/gu) ?? []),
      ...(read("src/testing/index.ts").match(/[A-Za-z]+/gu) ?? []),
    ]);
    const names = [...read("docs/glossary.md").matchAll(/^\|[^|]*\|([^|]*)\|/gmu)].flatMap(([, cell = ""]) =>
      codeIn(cell),
    );
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => !known.has(name) && !(name in parsed))).toEqual([]);
  });
});

describe("architecture.md", () => {
  it("shows every room, and no other", () => {
    const shown = columnOf("docs/architecture.md", "folder").map((folder) => folder.replaceAll("`", ""));
    const shared = ["src/forms", "src/diagnostics"];
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}`);
    expect(shown.toSorted()).toEqual(rooms.filter((room) => !shared.includes(room)).toSorted());
    for (const room of shared) expect(read("docs/architecture.md")).toContain(`\`${room}\``);
  });
});

describe.each(READMES)("%s", (readme) => {
  it("explains all that parseReport returns", () => {
    const head = readme === "README.md" ? "field" : "字段";
    expect(columnOf(readme, head).toSorted()).toEqual(quoted(parsed).toSorted());
  });

  it("names the fields of a figure, a check and a diagnostic", () => {
    const head = readme === "README.md" ? "field" : "字段";
    const [, figures = "", checks = ""] = columnOf(readme, head, 1);
    const [figure] = parsed.figures;
    const [check] = parsed.checks;
    expect(codeIn(figures).toSorted()).toEqual(Object.keys(figure ?? {}).toSorted());
    expect(codeIn(checks).toSorted()).toEqual(Object.keys(check ?? {}).toSorted());
  });

  it("explains every state, basis, option and error", () => {
    expect(columnOf(readme, "`state`")).toEqual(quoted(STATES));
    expect(columnOf(readme, "`basis`")).toEqual([...quoted(BASES), "`null`"]);
    expect(columnOf(readme, readme === "README.md" ? "option" : "选项")).toEqual(quoted(OPTIONS));
    for (const error of quoted(ERRORS)) expect(read(readme)).toContain(error);
  });

  it("counts the layouts that the kit draws", () => {
    const count = /renderers for (\d+) layouts|(\d+) 种版式/u.exec(read(readme));
    expect(Number(count?.[1] ?? count?.[2])).toBe(testing.renderers.length);
  });

  it("shows the table that was measured", () => {
    const head = readme === "README.md" ? "produced by" : "来源";
    for (const column of [2, 3, 4, 5, 6])
      expect(columnOf(readme, head, column)).toEqual(columnOf("docs/layouts.md", "produced by", column));
  });
});

describe("the two readmes", () => {
  it("are of equal rank: the same headings, tables, blocks and links", () => {
    const shapes = READMES.map((readme) => {
      const text = read(readme);
      return {
        headings: [...text.matchAll(/^(#+) /gmu)].map(([, level]) => level),
        rows: text.split("\n").filter((line) => line.startsWith("|")).length,
        blocks: blocksOf(text).map(({ language, words }) => [language, ...words]),
        links: linksIn(text)
          .filter((link) => !READMES.includes(link))
          .toSorted(),
      };
    });
    expect(shapes[1]).toEqual(shapes[0]);
  });
});

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)].map(([, link = ""]) => link);
}

describe.each([...documents, ...examples.map((name) => `examples/${name}/README.md`)])("%s", (document) => {
  it("links to files that exist", () => {
    const gone = linksIn(read(document)).filter((link) => !existsSync(join(root, dirname(document), link)));
    expect(gone).toEqual([]);
  });

  it("names files and scripts that exist", () => {
    const text = read(document);
    const files = codeIn(text).filter((code) =>
      /^(?:src|test|docs|scripts|examples)\/[\w./-]+\.\w+$/u.test(code),
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const scripts = [...text.matchAll(/npm run ([a-z:]+)/gu)].map(([, script = ""]) => script);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

describe("the package", () => {
  it("brings every document that a readme links to, but for those in folders of the repository alone", () => {
    const linked = READMES.flatMap((readme) => linksIn(read(readme))).filter((link) => link.endsWith(".md"));
    const packed = (link: string): boolean =>
      manifest.files.includes(link) || manifest.files.includes(`${dirname(link)}/*.md`);
    expect(new Set(linked.filter((link) => !packed(link)))).toEqual(new Set(["bench/README.md"]));
    expect(linked).toContain("docs/diagnostics.md");
  });
});

describe("the examples", () => {
  it("are all named in the readmes", () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const readme of READMES)
      for (const name of examples) expect(read(readme)).toContain(`](examples/${name})`);
  });

  it.each(examples)("%s shows its one command and what that prints, and asks for this version", (name) => {
    const [command, output] = blocksOf(read(`examples/${name}/README.md`));
    expect(command).toMatchObject({ language: "sh", text: `npm run example ${name}\n` });
    expect(output).toMatchObject({ language: "text" });
    expect(JSON.parse(read(`examples/${name}/package.json`))).toMatchObject({
      dependencies: { gongkai: `^${manifest.version}` },
    });
  });
});
