import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/sections/split-sections.js";
import { tableRegions } from "../../src/sections/table-regions.js";
import { fold } from "../../src/source/fold.js";

/** What each section holds, by number; sections that were not found are left out. */
function bodies(text: string): Readonly<Record<number, string>> {
  return Object.fromEntries(
    splitSections(text).flatMap(({ number, body }) =>
      body === null ? [] : [[number, text.slice(body.start, body.end).trim()]],
    ),
  );
}

const PROSE = "本局按条例要求开展工作，推进公开。";
const TWO = "二、主动公开政府信息情况\n";
const FOUR = "四、政府信息公开行政复议、行政诉讼情况\n";
const SIX = "六、其他需要报告的事项\n";
const DISCLOSURE = "第二十条第（一）项\n规章\t0\t0\t0\n";
const REQUESTS = "（本列数据的勾稽关系）\n一、本年新收政府信息公开申请数量\t3\n";
const PROCEEDINGS = "行政复议\t行政诉讼\n结果维持\t总计\n0\t0\n";
const CHROME = "扫一扫在手机打开当前页\n";

describe("a page without a section", () => {
  it.each(["", "某某局\n", CHROME, `${PROSE}\n${CHROME}`])("has six that hold nothing: %j", (text) => {
    expect(splitSections(text).map(({ number, heading, body }) => [number, heading, body])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, null, null]),
    );
  });
});

describe("the prose of a section without a heading", () => {
  it("stands for section one before the first that was found, not behind it", () => {
    expect(bodies(`某某\n${PROSE}\n${TWO}${DISCLOSURE}`)).toEqual({ 1: PROSE, 2: DISCLOSURE.trim() });
    expect(bodies(`某某\n${TWO}${PROSE}\n${DISCLOSURE}`)).toEqual({ 2: `${PROSE}\n${DISCLOSURE}`.trim() });
    expect(bodies(`某某\n\n${TWO}${DISCLOSURE}`)).toEqual({ 2: DISCLOSURE.trim() });
  });

  it("stands for section five behind the table of section four", () => {
    expect(bodies(`${FOUR}${PROCEEDINGS}${PROSE}\n${SIX}无\n`)).toEqual({
      4: PROCEEDINGS.trim(),
      5: PROSE,
      6: "无",
    });
    expect(bodies(`${FOUR}${PROCEEDINGS}${PROSE}\n${CHROME}`)).toEqual({ 4: PROCEEDINGS.trim(), 5: PROSE });
    expect(bodies(`${PROCEEDINGS}${PROSE}\n${SIX}无\n`)).toEqual({
      4: PROCEEDINGS.trim(),
      5: PROSE,
      6: "无",
    });
  });

  it.each([
    ["in section six", `${FOUR}${PROCEEDINGS}附图\n${SIX}${PROSE}\n`],
    ["before the table", `${FOUR}${PROSE}\n${PROCEEDINGS}附图\n${SIX}无\n`],
    ["without a table before it", `${FOUR}${PROSE}\n${SIX}无\n`],
    ["behind the report", `${FOUR}${PROCEEDINGS}附图\n${CHROME}${PROSE}\n`],
    ["of a page without section four", `${TWO}${DISCLOSURE}${PROSE}\n${SIX}无\n`],
  ])("is none of section five %s", (_, text) => {
    expect(Object.keys(bodies(text))).not.toContain("5");
  });
});

describe("a table without a heading", () => {
  it("is a section of its own between the sections around it", () => {
    expect(bodies(`${TWO}${DISCLOSURE}${REQUESTS}${FOUR}${PROCEEDINGS}`)).toEqual({
      2: DISCLOSURE.trim(),
      3: REQUESTS.trim(),
      4: PROCEEDINGS.trim(),
    });
    expect(bodies(`${DISCLOSURE}${REQUESTS}${PROCEEDINGS}`)).toEqual({
      2: DISCLOSURE.trim(),
      3: REQUESTS.trim(),
      4: PROCEEDINGS.trim(),
    });
  });

  it("is not looked for before the section above it or behind the section below it", () => {
    expect(Object.keys(bodies(`一、总体情况\n${REQUESTS}${TWO}${DISCLOSURE}${FOUR}${PROCEEDINGS}`))).toEqual([
      "1",
      "2",
      "4",
    ]);
    expect(Object.keys(bodies(`${TWO}${DISCLOSURE}${FOUR}${PROCEEDINGS}${REQUESTS}`))).not.toContain("3");
  });
});

describe("the last section", () => {
  const REST = "没有其他需要报告的事项。";
  const last = (...behind: readonly string[]): string | undefined =>
    bodies(`关闭\n某某县水利局\n2024年1月12日\n${PROSE}\n${SIX}${[REST, ...behind].join("\n")}`)[6];

  it.each([
    [["附件：年报.pdf"]],
    [["关闭"]],
    [["关闭", PROSE, "打印"]],
    [
      [
        "关闭，另见各单位公布的事项以及本年度各项工作安排的说明，凡此种种均以公布的文本为准，特此说明并请各位读者予以理解支持配合",
      ],
    ],
    [["某某县水利局", "2024年1月12日"]],
    [["某某县水利局", "2024年1月12日", "关闭"]],
    [["2024年1月12日"]],
    [["某某县水利局2024年1月12日"]],
    [["某某县水利局", "二〇二四年一月十二日", "扫一扫在手机打开当前页"]],
  ])("ends before what the site prints, signature and date: %j", (behind) => {
    expect(last(...behind)).toBe(REST);
    expect(bodies(`${SIX}${REST}\r${behind.join("\r")}`)[6]).toBe(REST);
    expect(bodies(`${SIX}${REST}\f${behind.join("\f")}`)[6]).toBe(REST);
    expect(bodies(`${SIX}${REST}\t${behind.join("\t")}`)[6]).toBe(REST);
  });

  it("goes on behind an office without a date, and holds a date before its last lines", () => {
    expect(last("某某县水利局")).toBe(`${REST}\n某某县水利局`);
    expect(last("2024年1月12日", "一", "二", "三", "四", "五")).toBe(
      `${REST}\n2024年1月12日\n一\n二\n三\n四\n五`,
    );
  });

  it("is that of section four where its table is the last: what the table prints is no site furniture", () => {
    expect(bodies(`${FOUR}${PROCEEDINGS}关闭\n`)).toEqual({ 4: PROCEEDINGS.trim() });
    expect(bodies(`${FOUR}无\n关闭\n`)).toEqual({ 4: "无" });
  });

  it("ends before the title of a second report", () => {
    const report = `一、总体情况\n${PROSE}\n${TWO}${DISCLOSURE}三、收到和处理政府信息公开申请情况\n${REQUESTS}${FOUR}${PROCEEDINGS}${SIX}${REST}\n`;
    expect(bodies(`${report}某某县水利局年度报告\n某某\n${report}`)).toEqual(bodies(report));
  });
});

describe("the region of a table", () => {
  const regions = (text: string, sections = splitSections(text)): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...tableRegions(text, fold(text), sections)].map(([key, { start, end }]) => [
        key,
        text.slice(start, end).trim(),
      ]),
    );
  const all = {
    disclosure: DISCLOSURE.trim(),
    requests: REQUESTS.trim(),
    proceedings: PROCEEDINGS.trim(),
  };

  it("is told from its first words where no section is known, and ends where the next begins", () => {
    expect(regions(`前言\n${DISCLOSURE}${REQUESTS}${PROCEEDINGS}`, [])).toEqual(all);
    expect(regions(`${DISCLOSURE}${PROCEEDINGS}`, [])).toEqual({
      disclosure: all.disclosure,
      proceedings: all.proceedings,
    });
    expect(regions(`${PROCEEDINGS}${DISCLOSURE}`, [])).toEqual({
      disclosure: all.disclosure,
    });
    expect(regions(`前言\n${PROSE}\n`, [])).toEqual({});
  });

  it("is its section", () => {
    const text = `${TWO}${DISCLOSURE}三、收到和处理政府信息公开申请情况\n${REQUESTS}${FOUR}${PROCEEDINGS}五、存在的主要问题及改进情况\n${PROSE}\n`;
    expect(regions(text)).toEqual(all);
    const known = (numbers: readonly number[]): ReturnType<typeof splitSections> =>
      splitSections(text).map((section) =>
        numbers.includes(section.number) ? section : { ...section, heading: null, body: null },
      );
    expect(regions(text, known([3, 4, 5]))).toEqual(all);
    expect(regions(text, known([2, 3, 5]))).toEqual(all);
  });
});
