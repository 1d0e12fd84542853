import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/sections/split-sections.js";

/** The headings found on a page, each behind the number that it prints. */
function headings(text: string): readonly string[] {
  return splitSections(text).flatMap(({ heading, printedNumber }) =>
    heading === null ? [] : [`${String(printedNumber)} ${text.slice(heading.start, heading.end)}`],
  );
}

/** Which of some places holds the heading of section five, 0 for the first; -1 for none. */
function chosen(...places: readonly string[]): number {
  const between = "\n各单位按照年度安排逐项推进\n";
  const text = `某某\n${places.join(between)}\n某某`;
  const at = splitSections(text)[4]?.heading?.start ?? -1;
  const starts = places.map((_, index) => places.slice(0, index).join(between).length);
  return at < 0 ? -1 : starts.findLastIndex((start) => at >= start);
}

describe("the number before a title", () => {
  it.each([
    ["七、总体情况", "7"],
    ["1、总体情况", "1"],
    ["9、总体情况", "9"],
    ["9.总体情况", "9"],
    ["9：总体情况", "9"],
    ["9，总体情况", "9"],
    ["九总体情况", "9"],
    ["第七部分 总体情况", "7"],
    ["第七部分、总体情况", "7"],
    ["（一）总体情况", "1"],
    ["七、政府信息公开工作总体情况", "7"],
    ["七、行政机关政府信息公开工作总体情况", "7"],
    ["七、 | 总体情况", "7"],
    ['[七、]{style="color:red"}[总体情况', "7"],
    ["总体情况", "null"],
  ])("of %s is %s", (heading, number) => {
    expect(headings(`某某局年报\n${heading}\n本局推进公开`)).toEqual([`${number} ${heading}`]);
    expect(headings(`${heading}\n本局推进公开`)).toEqual([`${number} ${heading}`]);
    expect(headings(`本局推进公开\n${heading}`)).toEqual([`${number} ${heading}`]);
  });

  it.each([
    "（七）总体情况",
    "一）总体情况",
    "七部分总体情况",
    "第某部分总体情况",
    "（某）总体情况",
    "0、总体情况",
    "某、总体情况",
    "9总体情况",
    "、总体情况",
    "七、行政机关政府信息公开工作本年度总体情况",
    "某某局总体情况",
    '[某、]{style="color:red"}[总体情况',
  ])("is none, and %s no heading", (line) => {
    expect(headings(`某某局年报\n${line}\n本局推进公开`)).toEqual([]);
  });

  it("in a pair of brackets of its own begins the heading", () => {
    const heading = '[（一）]{style="color:red"}[总体情况';
    expect(headings(`某某\n${heading}\n本局`)).toEqual([`1 ${heading}`]);
  });

  it("stands also in the middle of a line, where it is the right one", () => {
    expect(headings("本局推进公开一、总体情况如下")).toEqual(["1 一、总体情况"]);
    expect(headings("本局推进公开七、总体情况如下")).toEqual([]);
    expect(headings("本局推进公开。七、总体情况如下")).toEqual(["7 七、总体情况"]);
    expect(headings("本局推进公开表1、总体情况如下")).toEqual([]);
    expect(headings("本局推进公开（一）总体情况如下")).toEqual([]);
  });
});

describe("a heading in words of its own", () => {
  it.each([
    ["五、工作中的困难", "5"],
    ["第五部分 工作中的困难", "5"],
    ["（五）工作中的困难", "5"],
  ])("is known by number and word: %s", (heading, number) => {
    expect(headings(`某某\n${heading}\n某某`)).toEqual([`${number} ${heading}`]);
    expect(headings(`某某|${heading}|某某`)).toEqual([`${number} ${heading}`]);
    expect(headings(`某某\n${heading}`)).toEqual([`${number} ${heading}`]);
  });

  it.each(["工作中的困难", "四、工作中的困难", "七、工作中的困难", "五、工作中的情形", "5、工作中的困难"])(
    "needs both: %s",
    (line) => {
      expect(headings(`某某\n${line}\n某某`)).toEqual([]);
    },
  );

  it("begins behind the marks of Markdown", () => {
    expect(headings("某某\n## 五、工作中的困难\n某某")).toEqual(["5 五、工作中的困难"]);
  });

  it("stands among the others in the order of the page", () => {
    const mixed = [
      "一、总体情况",
      "二、主动公开工作",
      "三、依申请公开办理情况",
      "五、工作中的困难",
      "六、其他需要报告的事项",
    ];
    expect(headings(mixed.join("\n本局按照年度安排推进公开\n"))).toEqual(
      mixed.map((heading) => `${String("一二三四五六".indexOf(heading.charAt(0)) + 1)} ${heading}`),
    );
  });
});

describe("of several places that may be the heading of a section", () => {
  // Groups of equal weight, the likeliest first.
  const LADDER: readonly (readonly string[])[] = [
    ["五、存在的主要问题", "**五、存在的主要问题**", "第五部分 存在的主要问题："],
    ["五、存在的主要问题如下说明"],
    ["五、工作中的困难"],
    ["9、存在的主要问题", "见下文五、存在的主要问题"],
    [
      "存在的主要问题",
      "## 存在的主要问题：",
      "某某|存在的主要问题|某某",
      "某某\t存在的主要问题\t某某",
      "某某\f存在的主要问题\f某某",
      "某某\r存在的主要问题\r某某",
      "9、存在的主要问题如下说明",
      "见下文五、存在的主要问题如下说明",
    ],
    ["（五）存在的主要问题"],
    ["见下文。9、存在的主要问题"],
    ["存在的主要问题如下说明", "（五）工作中的困难", "见下文。9、存在的主要问题如下说明"],
    [
      "见下文存在的主要问题",
      "见下文9、存在的主要问题",
      "见下表五、存在的主要问题",
      "（六）存在的主要问题如下说明",
    ],
  ];
  const steps = LADDER.flatMap((group, index) =>
    group.flatMap((heavy) =>
      (LADDER[index + 1] ?? []).map((light): readonly [string, string] => [heavy, light]),
    ),
  );

  it.each(steps)("%j comes before %j", (heavy, light) => {
    expect([chosen(heavy, light), chosen(light, heavy)]).toEqual([0, 1]);
  });

  it.each(LADDER.slice(0, -1).flat())("the later of two like %j counts", (place) => {
    expect(chosen(place, place)).toBe(1);
  });

  it.each(LADDER.at(-1) ?? [])("%j is none", (place) => {
    expect(chosen(place)).toBe(-1);
  });

  it("the opening sentence weighs least for section one", () => {
    const at = splitSections("总体情况如下说明\n各单位按照年度安排逐项推进\n见下文。9、总体情况如下说明\n")[0]
      ?.heading?.start;
    expect(at).toBe(27);
  });
});

describe("titles that follow each other", () => {
  const text = (gap: string): string =>
    `一、总体情况\n本局按照年度安排逐项推进公开\n一、总体情况${gap}二、主动公开政府信息情况\n`;

  it("at no more than eight characters are a list and no headings", () => {
    expect(splitSections(text("\n"))[0]?.heading?.start).toBe(0);
    expect(splitSections(text("\n本局推进公开工作\n"))[0]?.heading?.start).toBe(0);
    expect(splitSections(text("\n本局推进公开工作等\n"))[0]?.heading?.start).toBe(22);
  });

  it("are a list also where one is printed twice", () => {
    const twice = text("\n总体情况\n");
    expect(splitSections(twice)[0]?.heading?.start).toBe(0);
  });
});

describe("a second report on the page", () => {
  const TABLE = "本列数据的勾稽关系\n一、本年新收政府信息公开申请数量\t0\n";
  const part = (...lines: readonly string[]): string =>
    lines.map((line) => `${line}\n本局按照年度安排逐项推进公开\n`).join("");
  const further = (text: string): string | null => {
    const places = splitSections(text).map(({ heading }) => heading?.start ?? -1);
    return places.filter((start) => start > text.indexOf("——")).length === 0 ? "told" : null;
  };
  const first = part(
    "一、总体情况",
    `三、收到和处理政府信息公开申请情况\n${TABLE}`,
    "四、政府信息公开行政复议、行政诉讼情况",
  );
  const second = part(
    "一、总体情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
  );

  it("begins where section one or two is headed again behind section four", () => {
    expect(further(`${first}——\n${second}`)).toBe("told");
    expect(further(`${first}——\n${second.replace("一、总体情况", "二、主动公开政府信息情况")}`)).toBe("told");
  });

  it("does not begin without table, without section four, or with a title that is no sure heading", () => {
    expect(further(`${first.replace(TABLE, "")}——\n${second}`)).toBeNull();
    expect(further(`${first.replace("四、政府信息公开行政复议、行政诉讼情况", "")}——\n${second}`)).toBeNull();
    expect(
      further(`${first}——\n${second.replace("一、总体情况", "三、收到和处理政府信息公开申请情况")}`),
    ).toBeNull();
    expect(further(`${first}——\n${second.replace("一、总体情况", "总体情况")}`)).toBeNull();
  });
});
