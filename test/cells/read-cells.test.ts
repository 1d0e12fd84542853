import { describe, expect, it } from "vitest";
import { readCells, type Reading } from "../../src/cells/read-cells.js";
import type { TableTokenizer } from "../../src/cells/tokenizer.js";
import { gluedCells } from "../../src/cells/tokenizers/glued-cells.js";
import { htmlTable } from "../../src/cells/tokenizers/html-table.js";
import { positionedText } from "../../src/cells/tokenizers/positioned-text.js";
import { barRows } from "../../src/cells/tokenizers/bar-rows.js";
import { tabRows } from "../../src/cells/tokenizers/tab-rows.js";
import { wordStream } from "../../src/cells/tokenizers/word-stream.js";
import type { TableKey } from "../../src/forms/form.js";
import { pageFromHtml } from "../../src/page/page-from-html.js";
import { pageFromText } from "../../src/page/page-from-text.js";

/** The readings of a region; `‖` in the text marks where the region begins and ends. */
function read(drawing: string, ...tokenizers: readonly TableTokenizer[]): readonly Reading[] {
  return readOf("disclosure", drawing, ...tokenizers);
}

function readOf(
  key: TableKey,
  drawing: string,
  ...tokenizers: readonly TableTokenizer[]
): readonly Reading[] {
  const text = drawing.replaceAll("‖", "");
  const start = Math.max(0, drawing.indexOf("‖"));
  const close = drawing.lastIndexOf("‖");
  const end = close > start ? close - 1 : text.length;
  return [...readCells(pageFromText(text), key, { start, end }, tokenizers)];
}

const seen = ({ cells }: Reading): readonly string[] => cells.map(({ row, text }) => `${row ?? "-"} ${text}`);
const numbersIn = (text: string): readonly string[] =>
  read(text, wordStream)[0]?.numbers.map(({ start, end }) => text.slice(start, end)) ?? [];

describe("the readings of a region", () => {
  it("are those of the tokenizers that do not decline, in their order, each made when its turn comes", () => {
    const asked: string[] = [];
    const named = (name: string, declines: boolean): TableTokenizer => ({
      name,
      tokenize: (region) => {
        asked.push(name);
        return declines ? null : barRows.tokenize(region);
      },
    });
    const readings = readCells(pageFromText("规章|1"), "disclosure", { start: 0, end: 4 }, [
      named("none", true),
      named("first", false),
      named("second", false),
    ]);
    const [first] = readings;
    expect(first?.layout).toBe("first");
    expect(asked).toEqual(["none", "first"]);
  });

  it("have at most twenty thousand cells: what is taken apart into more is no table of a report", () => {
    const row = (cells: number): string => Array.from({ length: cells }, () => "0").join("|");
    expect(read(row(20_000), barRows)[0]?.cells).toHaveLength(20_000);
    expect(read(row(20_001), barRows)).toEqual([]);
  });

  it("show full-width digits as digits, at the places where they stand", () => {
    const [reading] = read("规章|１２", barRows);
    expect(reading?.cells.at(-1)).toMatchObject({ text: "12", span: { start: 3, end: 5 } });
    expect(reading?.numbers).toEqual([{ start: 3, end: 5 }]);
  });

  it("leave out the marks that close one heading and open the next", () => {
    expect(read("‖**规章|1**‖", barRows).map(seen)).toEqual([["0 规章", "0 1"]]);
  });

  it("join a table cut in two and typed in two layouts: rows go on counting", () => {
    const head: TableTokenizer = {
      name: "head",
      tokenize: ({ text, start, end }) =>
        barRows.tokenize({
          key: "disclosure",
          text,
          start,
          end: Math.min(end, text.indexOf("\n")),
          tables: [],
          positioned: [],
        }),
    };
    const rest: TableTokenizer = {
      name: "rest",
      tokenize: ({ text, end }) =>
        tabRows.tokenize({
          key: "disclosure",
          text,
          start: text.indexOf("\n"),
          end,
          tables: [],
          positioned: [],
        }),
    };
    const text = "规章|1|0\n行政许可\t7\n行政处罚\t8";
    const joined = ["0 规章", "0 1", "0 0", "1 行政许可", "1 7", "2 行政处罚", "2 8"];
    const readings = read(text, head, rest);
    expect(readings.map(({ layout }) => layout)).toEqual(["head", "rest", "head+rest"]);
    expect(readings.map(seen)[2]).toEqual(joined);
    // In whatever order the layouts are asked.
    expect(read(text, rest, head).map(({ layout }) => layout)).toEqual(["rest", "head", "head+rest"]);
    expect(read(text, barRows, barRows).map(({ layout }) => layout)).toEqual(["bar-rows", "bar-rows"]);
  });

  it("of the last table, out of order, take in the lines of figures behind all text, as many as it may have lost", () => {
    const page = (strays: string): string =>
      `‖结果维持 总计 1 0‖\n五、存在的问题\n更新偏慢。\n${strays}\n第 3 页`;
    const readings = readOf("proceedings", page("0 2\n3"), wordStream);
    expect(readings.map(({ layout }) => layout)).toEqual(["word-stream", "word-stream+strays"]);
    expect(readings[1]?.cells.map(({ text }) => text)).toEqual(["结果维持", "总计", "1", "0", "0", "2", "3"]);
    const withoutHeads = page("0 2\n3").replace("结果维持 总计", "详见附件");
    expect(readOf("proceedings", withoutHeads, wordStream)).toHaveLength(1);
    expect(readOf("proceedings", page("0 2\n3"), { ...wordStream, scrambled: false })).toHaveLength(1);
    expect(readOf("proceedings", page(Array(16).fill("0").join("\n")), wordStream)).toHaveLength(1);
    expect(readOf("proceedings", page("尚未 其他\n0 2\n3"), wordStream)).toHaveLength(1); // heads stand there too
    expect(read(page("0 2\n3"), wordStream)).toHaveLength(1); // behind section two stand the figures of other tables
  });
});

describe("the lone numbers of a region", () => {
  it("stand between white space, bars or tabs", () => {
    expect(numbersIn("规章 12 |3|4\t5｜6\n-7 1,234 0.5 减3")).toEqual([
      "12",
      "3",
      "4",
      "5",
      "6",
      "-7",
      "1,234",
      "0.5",
      "减3",
    ]);
  });

  it("are also digits glued behind a word", () => {
    expect(numbersIn("规章000 总计12其他3")).toEqual(["000", "12", "3"]);
    expect(numbersIn("文件（件）5 (件)6 “项”7 收费减8,减8")).toEqual(["5", "6", "7", "减8"]);
  });

  it("are not those of sentences, dates and numberings", () => {
    expect(numbersIn("2023年，共制发文件61件， 全年 8 件、 占 5 % 第3项 1.属于 2.其他")).toEqual([]);
  });

  it("are not those of pages, which no reading takes for cells", () => {
    expect(numbersIn("规章 1\n- 4 -\n文件 2")).toEqual(["1", "2"]);
    expect(read("规章 1\n- 4 -\n文件 2", wordStream).map(seen)).toEqual([["- 规章", "- 1", "- 文件", "- 2"]]);
    expect(read("- 4 -", wordStream)).toEqual([]);
  });

  it("are those of the region alone", () => {
    expect(read("8 9\n‖规章 1‖ 7", wordStream)[0]?.numbers).toEqual([{ start: 7, end: 8 }]);
  });
});

describe("a region of a page", () => {
  const html = (body: string): ReturnType<typeof pageFromHtml> => pageFromHtml(`<body>${body}</body>`);
  const table = (figure: number): string => `<table><tr><td>规章</td><td>${String(figure)}</td></tr></table>`;
  const page = html(`<p>甲</p>${table(1)}<p>乙</p>${table(2)}<p>丙</p>${table(3)}<p>丁</p>`);
  const readings = (
    from: string,
    to: string,
    ...tokenizers: readonly TableTokenizer[]
  ): readonly Reading[] => {
    const span = { start: page.text.indexOf(from), end: page.text.indexOf(to) };
    return [...readCells(page, "disclosure", span, tokenizers)];
  };

  it("holds the tables that stand in it, not those before and behind it", () => {
    expect(readings("甲", "乙", htmlTable).map(seen)).toEqual([["0 规章", "0 1"]]);
    expect(readings("乙", "丙", htmlTable).map(seen)).toEqual([["0 规章", "0 2"]]);
    expect(readings("丙", "丁", htmlTable).map(seen)).toEqual([["0 规章", "0 3"]]);
    const [first] = page.tables;
    const exact = { start: first?.start ?? 0, end: first?.end ?? 0 };
    expect([...readCells(page, "disclosure", exact, [htmlTable])].map(seen)).toEqual([["0 规章", "0 1"]]);
  });

  it("holds what stands in it of a table that its heading opens, in a caption or in a row", () => {
    const row = (cell: string): string => `<tr><td>${cell}</td></tr>`;
    const cellsBehind = (opened: string): readonly (readonly string[])[] => {
      const { text, ...rest } = html(opened);
      const span = { start: text.indexOf("情况") + 2, end: text.length };
      return [...readCells({ text, ...rest }, "disclosure", span, [htmlTable])].map(seen);
    };
    expect(cellsBehind(`<table><caption>二、公开情况</caption>${row("规章")}</table>`)).toEqual([["0 规章"]]);
    expect(cellsBehind(`<table>${row("二、公开情况")}${row("规章")}</table>`)).toEqual([["0 规章"]]);
    const layout = row("二、公开情况<table><tr><td>1</td></tr></table>") + row("规章");
    expect(cellsBehind(`<table>${layout}</table>`)).toEqual([["0 1"]]);
  });

  it("holds the paragraphs that are placed in it", () => {
    const placed = (top: number, text: string): string =>
      `<p style="position:absolute;top:${String(top)}px;left:9px">${text}</p>`;
    const rows = (name: string): string =>
      Array.from("12345678", (n) => placed(Number(n) * 20, name + n)).join("");
    const sheets = html(`${rows("甲")}<p>界</p>${rows("乙")}`);
    const middle = sheets.text.indexOf("界");
    const count = (start: number, end: number): readonly (readonly string[])[] =>
      [...readCells(sheets, "disclosure", { start, end }, [positionedText])].map((reading) =>
        reading.cells.map(({ text }) => text.charAt(0)),
      );
    expect(count(0, middle)).toEqual([Array.from("甲甲甲甲甲甲甲甲")]);
    expect(count(middle, sheets.text.length)).toEqual([Array.from("乙乙乙乙乙乙乙乙")]);
    expect(count(1, middle)).toEqual([]);
  });

  it("marks its readings as their tokenizers are marked, and one joined of two not at all", () => {
    const marks = ({ scrambled, glued, marked }: Reading): readonly boolean[] => [scrambled, glued, marked];
    expect(read("规章 1 总计 2", wordStream).map(marks)).toEqual([[true, false, false]]);
    expect(read("规章1 总计2", gluedCells).map(marks)).toEqual([[false, true, false]]);
    expect(readings("甲", "乙", htmlTable).map(marks)).toEqual([[false, false, true]]);
    expect(read("规章 | 1 |\n总计 | 2 |", barRows).map(marks)).toEqual([[false, false, false]]);
  });

  it("begins and ends behind the marks that decorate it", () => {
    for (const mark of ["*", "**", "#", "##", "_", "__", ":", "：", " "])
      expect(read(`‖${mark}规章 | 1${mark}‖`, barRows).map(seen)).toEqual([["0 规章", "0 1"]]);
    expect(read("‖***‖", barRows)).toEqual([]);
    expect(read("‖规章 | 1\n**\u00a0\u3000 ‖四、", barRows).map(seen)).toEqual([["0 规章", "0 1"]]);
    expect(read("‖规章 | 1 ## ‖四、", barRows).map(seen)).toEqual([["0 规章", "0 1"]]);
    expect(read("‖规章 | *\n‖四、", barRows).map(seen)).toEqual([["0 规章", "0 *"]]);
  });

  it("joins tables of two layouts, whichever is read first, their rows counted on", () => {
    const bars = "规章 | 1 |\n总计 | 2 |\n";
    const tabs = "许可\t3\n处罚\t4\n";
    const apart = (tokenizer: TableTokenizer, from: number, to: number): TableTokenizer => ({
      name: tokenizer.name,
      tokenize: (region) => tokenizer.tokenize({ ...region, start: from, end: to }),
    });
    const text = bars + tabs;
    const first = apart(barRows, 0, bars.length - 1);
    const second = apart(tabRows, bars.length, text.length);
    const joined = ["0 规章", "0 1", "1 总计", "1 2", "2 许可", "2 3", "3 处罚", "3 4"];
    expect(read(text, first, second).map(seen).at(-1)).toEqual(joined);
    expect(read(text, second, first).map(seen).at(-1)).toEqual(joined);
    const adjacent = apart(barRows, 0, bars.length);
    expect(
      read(text, adjacent, apart(tabRows, bars.length - 4, text.length)).map(({ layout }) => layout),
    ).toEqual(["bar-rows", "tab-rows"]);
  });
});
