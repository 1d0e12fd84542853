import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  cellAt,
  GongkaiError,
  type ParseOptions,
  parseReport,
  type ParsedReport,
  reportSchema,
  type TableTokenizer,
} from "../src/index.js";
import { readFixtures, textOf } from "./fixtures.js";
import { draft, drawPage, layoutNames, printsOf, valueOf } from "./pages.js";
import { squeeze, visibleText } from "./visible-text.js";

const fixtures = readFixtures();
const report2021 = draft("2021");
const bars = drawPage(report2021, "bars around");

/** Value, state and print of every figure: what must not change when only the page around them does. */
const figuresOf = ({ figures }: ParsedReport): readonly unknown[] =>
  figures.map(({ path, value, state }) => [path, value, state]);

/** Holds for whatever `parseReport` returns. */
function expectSound(result: ParsedReport): void {
  const { report, figures, checks, diagnostics, complete, source } = result;
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect(report.sections).toHaveLength(6);
  expect(new Set(figures.map(({ path }) => path)).size).toBe(figures.length);
  for (const { value, state, span, printed, basis } of figures) {
    if ((value !== null) !== (state === "number")) throw new Error(`${state} with ${value ?? "no"} value`);
    if (state === "blank" && printed !== "") throw new Error("a blank that prints something");
    if ((state === "missing" || state === "ambiguous") !== (printed === null))
      throw new Error(`${state} that prints ${printed ?? "nothing"}`);
    if ((printed === null) !== (basis === null)) throw new Error("print without basis");
    if (printed !== null && span === null) throw new Error("print without place");
  }
  for (const { span } of [...figures, ...diagnostics, ...report.sections]) {
    if (span !== null && !(span.start >= 0 && span.start <= span.end && span.end <= source.length))
      throw new Error("a span outside the source");
  }
  const known = new Set(figures.map(({ path }) => path));
  for (const { paths } of checks)
    for (const path of paths) if (!known.has(path)) throw new Error(`a check on ${path}`);
  const told = new Set(
    diagnostics.flatMap((diagnostic) =>
      "paths" in diagnostic ? diagnostic.paths : "path" in diagnostic ? [diagnostic.path] : [],
    ),
  );
  for (const { path, state } of figures) {
    if (state !== "number" && state !== "blank" && state !== "mark" && !told.has(path))
      throw new Error(`${path} is ${state} in silence`);
  }
  if (complete) expect(figures.some(({ state }) => state === "missing" || state === "ambiguous")).toBe(false);
}

describe("a wrong call", () => {
  const codeOf = (...call: readonly unknown[]): string => {
    try {
      (parseReport as (...given: readonly unknown[]) => unknown)(...call);
    } catch (error) {
      if (error instanceof GongkaiError) return error.code;
      throw error;
    }
    return "nothing was thrown";
  };

  it.each([42, null, undefined, {}, [], true, new Date(0), new ArrayBuffer(4), Symbol("x")])(
    "with %s for a page is told as invalid-input",
    (input) => {
      expect(codeOf(input)).toBe("invalid-input");
    },
  );

  it("with a wrong option tells what it may be", () => {
    expect(() => parseReport("", { form: "2020" as "2021" })).toThrow(
      'option "form" cannot be "2020": it is "2019" or "2021"',
    );
  });

  it.each([null, 1, "html", true])("with %j for options is told as invalid-option", (options) => {
    expect(codeOf("", options)).toBe("invalid-option");
  });

  it.each([{ forms: "2021" }, { Format: "html" }, { encodings: undefined }])(
    "with the options %j is told as unknown-option",
    (options) => {
      expect(codeOf("", options)).toBe("unknown-option");
    },
  );

  it.each([
    { format: "pdf" },
    { format: true },
    { form: 2021 },
    { form: "2020" },
    { encoding: 65001 },
    { tokenizers: {} },
    { tokenizers: "bars" },
    { tokenizers: [{ name: "no function" }] },
    { tokenizers: [{ name: 1, tokenize: () => null }] },
    { tokenizers: [null] },
  ])("with the option %j is told as invalid-option", (options) => {
    expect(codeOf("", options)).toBe("invalid-option");
  });

  it("with an option that JSON cannot write is told as invalid-option too", () => {
    for (const options of [{ form: 2021n }, { tokenizers: () => [] }, { format: Symbol("html") }])
      expect(codeOf("", options)).toBe("invalid-option");
  });

  it("with an encoding that does not exist is told as unknown-encoding", () => {
    expect(codeOf(new Uint8Array(), { encoding: "klingon" })).toBe("unknown-encoding");
  });

  it("throws one class of error, with a name, a code and a message", () => {
    expect(() => parseReport(42 as never)).toThrow(GongkaiError);
    expect(() => parseReport(42 as never)).toThrow(
      expect.objectContaining({
        name: "GongkaiError",
        code: "invalid-input",
        message: expect.stringContaining("number") as string,
      }),
    );
  });

  it("is not one that leaves options open, or freezes them", () => {
    const options: ParseOptions = Object.freeze({
      format: undefined,
      encoding: undefined,
      form: undefined,
      tokenizers: undefined,
    });
    expect(parseReport(bars, options)).toEqual(parseReport(bars));
    expect(() =>
      parseReport(bars, Object.freeze({ form: "2021", format: "text", tokenizers: Object.freeze([]) })),
    ).not.toThrow();
  });
});

describe("any content gives a result", () => {
  it.each([
    "",
    "hello",
    " \n\r\n\t",
    "\u0000",
    "\ud800",
    "一、总体情况",
    "<table>",
    "|".repeat(1000),
    "二、主动公开政府信息情况\n".repeat(50),
    "0".repeat(10_000),
  ])("%j", (input) => {
    const result = parseReport(input);
    expectSound(result);
    expect(result.source).toBe(input);
    expect(result.complete).toBe(false);
    expect(result.figures.filter(({ value }) => value !== null)).toEqual([]);
  });

  it("nothing at all has every slot missing and says why", () => {
    const { report, figures, diagnostics } = parseReport(new Uint8Array());
    expect(figures).toHaveLength(10 + 25 * 7 + 15);
    expect(new Set(figures.map(({ state }) => state))).toEqual(new Set(["missing"]));
    expect(report).toMatchObject({ title: null, issuer: null, year: null, publishedOn: null });
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["section-missing", "table-missing", "edition-unknown", "head-missing"]),
    );
  });

  // What reports are made of, so that chance finds its way into every stage.
  const lines = [
    bars,
    ...layoutNames.map((layout) => drawPage(report2021, layout)),
    ...fixtures.map(textOf),
  ].flatMap((page) => page.split("\n"));
  const words = [
    "一、",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "规章",
    "行政许可",
    "总计",
    "其他",
    "予以公开",
    "|",
    "\t",
    "\n",
    "\r\n",
    " ",
    "  ",
    "0",
    "12",
    "/",
    "-",
    "3.6万",
    "+2/-1",
    ",",
    "（一）",
    "第二十条第（一）项",
    "信息内容",
    "<td>",
    "<tr>",
    "<table>",
    "</table>",
    "<p>",
    "<br>",
    "&nbsp;",
    "&#0;",
    "<!--",
    "-->",
    "<td colspan=9999999>",
    "<script>",
    "數(shù)",
    "⼀",
    "１",
    "+--+--+",
    "---- ----",
    '"',
    "2024年",
    "\ud83d",
    "\u0000",
  ];
  const fragments = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(""));
  const shuffled = fc.array(fc.constantFrom(...lines), { maxLength: 120 }).map((parts) => parts.join("\n"));
  const cut = fc
    .tuple(fc.constantFrom(...fixtures.map(textOf), bars), fc.nat(), fc.nat())
    .map(([page, a, b]) => {
      const [start = 0, end = 0] = [a % page.length, b % page.length].sort((x, y) => x - y);
      return page.slice(0, start) + page.slice(end);
    });

  it.each([
    ["random strings", fc.oneof(fc.string(), fc.string({ unit: "binary" })), 4150],
    ["pieces of reports", fragments, 2000],
    ["lines of reports in any order", shuffled, 190],
    ["reports with a piece cut out", cut, 60],
  ] as const)("%s", (_, arbitrary, numRuns) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        expectSound(parseReport(input));
      }),
      { numRuns },
    );
  });

  it("random bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        fc.constantFrom(undefined, "gb18030", "utf-16le", "utf-8"),
        (input, encoding) => {
          expectSound(parseReport(input, { encoding }));
        },
      ),
      { numRuns: 3600 },
    );
  });

  it("told to be HTML or text, whatever it is", () => {
    fc.assert(
      fc.property(
        fragments,
        fc.constantFrom("html", "text"),
        fc.constantFrom("2019", "2021"),
        (input, format, form) => {
          const result = parseReport(input, { format, form });
          expectSound(result);
          expect(result.report.form).toBe(form);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a report with a long history of visits behind it", bars + "浏览 12 次\n".repeat(350_000)],
    ["one line", "规章 0 ".repeat(550_000)],
    ["an HTML table", `<table>${"<tr><td>规章</td><td>0</td></tr>".repeat(150_000)}</table>`],
  ])("a page of 5 MB: %s", (_, input) => {
    const bytes = new TextEncoder().encode(input);
    expect(bytes.length).toBeGreaterThan(4_500_000);
    expectSound(parseReport(bytes));
  });

  it("a page of 1 MB whose table holds nothing but empty rows", () => {
    expectSound(parseReport(bars.replace("| 行政强制", `${"|  |  |\n".repeat(120_000)}| 行政强制`)));
  });

  // Known gap: tokenizers pass all cells of a stretch as arguments of one call, which are too many.
  it.each([
    ["a hundred and thirty thousand lines", "1\n".repeat(130_000)],
    ["a hundred and fifty thousand zeros in one word", "0".repeat(150_000)],
  ])("%s in one section", (_, cells) => {
    expectSound(parseReport(bars.replace("| 行政强制", `${cells}\n| 行政强制`)));
  });
});

describe("the promise on every fixture", () => {
  it.each(fixtures)("$name", ({ bytes }) => {
    expectSound(parseReport(bytes));
  });
});

describe("the reading is stable", () => {
  const navigation = "首页 > 政务公开 > 年度报告\n字号：[大 中 小]\n打印 | 分享 | 收藏\n登录\t注册\n\n";
  const footer = "\n附件下载\n分享到 | 微信 | 微博\n主办单位：某某县政府办\t备案号 00000000\n浏览次数：328\n";
  const htmlNavigation =
    "<ul><li>首页</li><li>年度报告</li></ul><table><tr><td>打印</td><td>分享</td></tr></table>";
  const htmlFooter = "<table><tr><td>主办单位</td><td>某某县政府办</td></tr></table><p>浏览次数：328</p>";

  const changes: readonly (readonly [string, (page: string, isHtml: boolean) => string])[] = [
    ["with CRLF", (page) => page.replace(/\r?\n/g, "\r\n")],
    [
      "with full-width digits",
      (page, isHtml) =>
        isHtml ? page.replace(/(?<=>)\d+(?=<)/g, wide) : page.replace(/(?<![\d.])\d+(?![\d.])/g, wide),
    ],
    ["with a byte order mark", (page) => `\ufeff${page}`],
    [
      "between the site's navigation and its footer",
      (page, isHtml) => (isHtml ? htmlNavigation + page + htmlFooter : navigation + page + footer),
    ],
  ];

  function wide(digits: string): string {
    return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }

  describe.each(changes)("%s", (_, change) => {
    it.each(fixtures)("$name has the same figures", (fixture) => {
      const page = textOf(fixture);
      expect(figuresOf(parseReport(change(page, fixture.isHtml)))).toEqual(figuresOf(parseReport(page)));
    });

    it.each(layoutNames)("a page has the same figures in the layout: %s", (layout) => {
      const page = drawPage(report2021, layout);
      expect(figuresOf(parseReport(change(page, layout === "html")))).toEqual(figuresOf(parseReport(page)));
    });
  });

  it.each(layoutNames)("with trailing spaces, in the layout: %s", (layout) => {
    const page = drawPage(report2021, layout);
    expect(figuresOf(parseReport(page.replace(/(?<=\S)\n/g, "  \n")))).toEqual(figuresOf(parseReport(page)));
  });
});

describe("spans", () => {
  it.each(layoutNames)("are offsets into the source in the layout: %s", (layout) => {
    const { source, figures, report } = parseReport(drawPage(report2021, layout));
    const prints = printsOf("2021");
    for (const { path, span, printed } of figures) {
      expect(printed).toBe(prints[path]);
      expect(source.slice(span?.start, span?.end)).toBe(prints[path]);
    }
    for (const { heading, span } of report.sections) {
      const slice = source.slice(span?.start, span?.end);
      expect(layout === "html" ? visibleText(slice) : squeeze(slice)).toMatch(
        new RegExp(`^${heading ?? "-"}`),
      );
    }
  });
});

describe("options", () => {
  it("the format can be told: HTML read as text keeps its tags out of no figure", () => {
    const html = "<p>1</p>";
    expect(parseReport(html).source).toBe(html);
    expect(figuresOf(parseReport(drawPage(report2021, "html"), { format: "html" }))).toEqual(
      figuresOf(parseReport(drawPage(report2021, "html"))),
    );
    expect(figuresOf(parseReport(bars, { format: "text" }))).toEqual(figuresOf(parseReport(bars)));
  });

  it("an encoding decodes bytes, and is of no account for a string", () => {
    const bytes = new TextEncoder().encode(bars);
    expect(figuresOf(parseReport(bytes, { encoding: "utf-8" }))).toEqual(figuresOf(parseReport(bars)));
    expect(figuresOf(parseReport(bars, { encoding: "big5" }))).toEqual(figuresOf(parseReport(bars)));
    expect(parseReport(bytes, { encoding: "latin1" }).complete).toBe(false);
  });
});

describe("a tokenizer of the caller's", () => {
  /** Cells between `@`, a row a line. */
  const atRows: TableTokenizer = {
    name: "at-rows",
    tokenize({ text, start, end }) {
      const cells: Cell[] = [];
      let from = start;
      let row = 0;
      let column = 0;
      for (let at = start; at <= end; at++) {
        const mark = at === end ? "\n" : text.charAt(at);
        if (mark !== "@" && mark !== "\n") continue;
        cells.push(cellAt(text, from, at, row, column++));
        if (mark === "\n") {
          row++;
          column = 0;
        }
        from = at + 1;
      }
      return cells.length > row + 1 ? cells : null;
    },
  };
  const page = bars.replaceAll(" | ", " @ ").replaceAll(/^\| | \|$/gm, "");

  it("reads a layout that we do not know", () => {
    const result = parseReport(page, { tokenizers: [atRows] });
    expect(result.complete).toBe(true);
    expect(result.figures.map(({ value }) => value)).toEqual(Object.values(printsOf("2021")).map(valueOf));
    expectSound(result);
  });

  it("is asked before ours", () => {
    const asked: string[] = [];
    const spy: TableTokenizer = {
      name: "spy",
      tokenize({ key }) {
        asked.push(key);
        return null;
      },
    };
    expect(parseReport(bars, { tokenizers: [spy] })).toEqual(parseReport(bars));
    expect(asked).toEqual(["disclosure", "requests", "proceedings"]);
  });

  it("wins a tie", () => {
    const counted: TableTokenizer = {
      name: "counted",
      tokenize: (region) =>
        ownBars(region).map((cell) => (cell.text === "127" ? { ...cell, text: "128" } : cell)),
    };
    const value = (options: ParseOptions): number | null =>
      parseReport(bars, options).figures.find(({ path }) => path === "disclosure.licensing.decisions")
        ?.value ?? null;
    expect(value({})).toBe(127);
    expect(value({ tokenizers: [counted] })).toBe(128);
  });

  /** Our reading of bars, written again. */
  function ownBars({ text, start, end }: Parameters<TableTokenizer["tokenize"]>[0]): readonly Cell[] {
    const cells: Cell[] = [];
    let offset = start;
    text
      .slice(start, end)
      .split("\n")
      .forEach((line, row) => {
        let from = offset + 1;
        line
          .split("|")
          .slice(1, -1)
          .forEach((piece, column) => {
            cells.push(cellAt(text, from, from + piece.length, row, column));
            from += piece.length + 1;
          });
        offset += line.length + 1;
      });
    return cells;
  }

  it("that throws is the caller's own error", () => {
    const broken: TableTokenizer = {
      name: "broken",
      tokenize() {
        throw new RangeError("mine");
      },
    };
    expect(() => parseReport(bars, { tokenizers: [broken] })).toThrow(RangeError);
  });
});

describe("one call does not taint the next", () => {
  it("whatever stood between them", () => {
    const before = parseReport(bars);
    const copy = structuredClone(before);
    for (const fixture of fixtures) parseReport(fixture.bytes);
    parseReport("<table>".repeat(100));
    parseReport(page2019, { form: "2019", tokenizers: [{ name: "none", tokenize: () => null }] });
    expect(() => parseReport(42 as never)).toThrow();
    expect(parseReport(bars)).toEqual(copy);
    expect(before).toEqual(copy);
  });

  const page2019 = drawPage(draft("2019"), "html");
});
