import { describe, expect, it } from "vitest";
import { splitSections } from "../../src/sections/split-sections.js";

/** The headings found on a page: the line on which each stands, its place among the six and the number it prints. */
function headingsOf(text: string): readonly string[] {
  return splitSections(text).flatMap(({ number, printedNumber, heading }) =>
    heading === null
      ? []
      : [
          `${text.slice(0, heading.start).split("\n").length}: ${number} (${printedNumber ?? "-"}) ${text.slice(heading.start, heading.end)}`,
        ],
  );
}

const PROSE = "\n本局按条例要求开展工作，推进公开。\n";
describe("the headings of a page are", () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      "a numbered title before one without a number",
      `一、总体情况${PROSE}总体情况\n较好。`,
      ["1: 1 (1) 一、总体情况"],
    ],
    ["also where the number is wrong", `三、总体情况${PROSE}总体情况\n较好。`, ["1: 1 (3) 三、总体情况"]],
    [
      "a title that begins a sentence, where no other stands",
      `主动公开政府信息情况较好。`,
      ["1: 2 (-) 主动公开政府信息情况"],
    ],
    [
      "not a title within a sentence",
      `主动公开政府信息情况较好。${PROSE}关于主动公开政府信息情况\n`,
      ["1: 2 (-) 主动公开政府信息情况"],
    ],
    [
      "which of two such titles is that of section one says least",
      `主动公开政府信息情况较好。${PROSE}总体情况较好。`,
      ["1: 2 (-) 主动公开政府信息情况"],
    ],
    ["not a title within a sentence, alone", `关于总体情况${PROSE}`, []],
    [
      "a rightly numbered title within a line",
      `本局报告如下一、总体情况良好${PROSE}`,
      ["1: 1 (1) 一、总体情况"],
    ],
    ["not a wrongly numbered one", `本局报告如下三、总体情况良好${PROSE}`, []],
    [
      "a wrongly numbered one behind a full stop",
      `本局报告如下。三、总体情况良好${PROSE}`,
      ["1: 1 (3) 三、总体情况"],
    ],
    ["or a semicolon", `本局报告如下；三、总体情况良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["or a bracket", `本局报告（如下）三、总体情况良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["or an exclamation mark", `本局报告！三、总体情况良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["not the number of a table", `见附表一、总体情况良好${PROSE}`, []],
    ["also a wrong one", `见附表三、总体情况良好${PROSE}`, []],
    ["a number in brackets on a line of its own", `（一）总体情况${PROSE}`, ["1: 1 (1) （一）总体情况"]],
    ["not a wrong one", `（三）总体情况${PROSE}`, []],
    ["not within a line", `其中（一）总体情况${PROSE}`, []],
    [
      "a number without brackets before one in them",
      `一、总体情况${PROSE}（一）总体情况${PROSE}`,
      ["1: 1 (1) 一、总体情况"],
    ],
    [
      "no number at all before one in brackets",
      `总体情况${PROSE}（一）总体情况${PROSE}`,
      ["1: 1 (-) 总体情况"],
    ],
    ["of two equal ones the later", `一、总体情况${PROSE}一、总体情况${PROSE}`, ["3: 1 (1) 一、总体情况"]],
    [
      "of two the one that ends its line",
      `一、总体情况${PROSE}一、总体情况良好${PROSE}`,
      ["1: 1 (1) 一、总体情况"],
    ],
    ["a part in digits", `第1部分 总体情况${PROSE}`, ["1: 1 (1) 第1部分 总体情况"]],
    ["a part with a mark", `第一部分、总体情况${PROSE}`, ["1: 1 (1) 第一部分、总体情况"]],
    ["a part with a colon", `第一部分：总体情况${PROSE}`, ["1: 1 (1) 第一部分：总体情况"]],
    ["not 部分 without 第", `一部分 总体情况${PROSE}`, []],
    ["not a part without a number", `第甲部分 总体情况${PROSE}`, []],
    ["a digit with a mark", `1、总体情况${PROSE}`, ["1: 1 (1) 1、总体情况"]],
    ["a digit with a dot", `1.总体情况${PROSE}`, ["1: 1 (1) 1.总体情况"]],
    ["not a digit without a mark", `1总体情况${PROSE}`, []],
    ["a numeral without a mark", `一总体情况${PROSE}`, ["1: 1 (1) 一总体情况"]],
    ["not 0", `0、总体情况${PROSE}`, []],
    ["a number beyond six", `九、总体情况${PROSE}`, ["1: 1 (9) 九、总体情况"]],
    ["a digit in brackets", `(1)总体情况${PROSE}`, ["1: 1 (1) (1)总体情况"]],
    ["not half a bracket", `一）总体情况${PROSE}`, []],
    ["not a word in brackets", `（甲）总体情况${PROSE}`, []],
    ["a number in a cell of its own", `一、 | 总体情况 |${PROSE}`, ["1: 1 (1) 一、 | 总体情况"]],
    ["not a word in that cell", `序号 | 总体情况 |${PROSE}`, ["1: 1 (-) 总体情况"]],
    [
      "words between number and title",
      `二、行政机关主动公开政府信息情况${PROSE}`,
      ["1: 2 (2) 二、行政机关主动公开政府信息情况"],
    ],
    [
      "two of them",
      `二、本年度行政机关主动公开政府信息情况${PROSE}`,
      ["1: 2 (2) 二、本年度行政机关主动公开政府信息情况"],
    ],
    [
      "a number in a styled span",
      `[一、]{style="color: red"}[总体情况]{.underline}${PROSE}`,
      ['1: 1 (1) [一、]{style="color: red"}[总体情况'],
    ],
    ["a title in a span", `[总体情况]{.underline}${PROSE}`, ["1: 1 (-) 总体情况"]],
    [
      "a number in a span within a line",
      `见[一、]{.underline}[总体情况]{.underline}${PROSE}`,
      ["1: 1 (1) [一、]{.underline}[总体情况"],
    ],
    ["not a word in a span", `[甲]{.underline}[总体情况]{.underline}${PROSE}`, []],
    ["marks of Markdown", `## **一、总体情况**${PROSE}`, ["1: 1 (1) 一、总体情况"]],
    ["a quotation with a colon", `> 一、总体情况：${PROSE}`, ["1: 1 (1) 一、总体情况"]],
    ["invisible characters", `\u200b\u200c一、总体情况\u200d\ufeff${PROSE}`, ["1: 1 (1) 一、总体情况"]],
    ["a dot", `· 一、总体情况？${PROSE}`, ["1: 1 (1) 一、总体情况"]],
    ["a cell between tabs", `序\t三、总体情况\t良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["a cell between bars", `序|三、总体情况|良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["a line between returns", `序\r三、总体情况\r良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["a page between form feeds", `序\f三、总体情况\f良好${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["not a wrongly numbered one between spaces", `序 三、总体情况 良好${PROSE}`, []],
    ["not behind many spaces", `序${" ".repeat(250)}三、总体情况${PROSE}`, []],
    ["many spaces at the start", `${" ".repeat(250)}三、总体情况${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["some spaces at the start", `${" ".repeat(150)}三、总体情况${PROSE}`, ["1: 1 (3) 三、总体情况"]],
    ["many spaces behind it", `总体情况${" ".repeat(250)}良好${PROSE}`, ["1: 1 (-) 总体情况"]],
    ["the end of the page", `本局工作。\n总体情况`, ["2: 1 (-) 总体情况"]],
    [
      "the longest of two wordings",
      `四、政府信息公开被申请行政复议、提起行政诉讼情况${PROSE}`,
      ["1: 4 (4) 四、政府信息公开被申请行政复议、提起行政诉讼情况"],
    ],
    [
      "home-made wordings",
      `一、政务公开工作总体安排${PROSE}五、困难与不足${PROSE}`,
      ["1: 1 (1) 一、政务公开工作总体安排", "3: 5 (5) 五、困难与不足"],
    ],
    ["not those of another section", `一、困难与不足${PROSE}`, []],
    [
      "home-made wordings in Markdown",
      `**五、存在的困难和下一步打算${PROSE}`,
      ["1: 5 (5) 五、存在的困难和下一步打算"],
    ],
    [
      "home-made wordings of a part",
      `第五部分 存在的困难和下一步打算${PROSE}`,
      ["1: 5 (5) 第五部分 存在的困难和下一步打算"],
    ],
    [
      "home-made wordings in brackets",
      `（五）存在的困难和下一步打算${PROSE}`,
      ["1: 5 (5) （五）存在的困难和下一步打算"],
    ],
    [
      "which say less than those without",
      `五、存在的困难和下一步打算${PROSE}（五）存在的困难和下一步打算${PROSE}`,
      ["1: 5 (5) 五、存在的困难和下一步打算"],
    ],
    [
      "home-made wordings with their number before a title without",
      `五、存在的困难和下一步打算${PROSE}存在的主要问题及改进情况${PROSE}`,
      ["1: 5 (5) 五、存在的困难和下一步打算"],
    ],
    [
      "not a long line",
      `五、存在的困难和下一步打算以及在今后的工作中要进一步加强的各个方面的内容和措施安排等等情况${PROSE}`,
      [],
    ],
    [
      "a line of 44 characters",
      `######## 第五部分：存在的困难和下一步打算以及在今后的工作中要进一步加强的方面内容${PROSE}`,
      ["1: 5 (5) 第五部分：存在的困难和下一步打算以及在今后的工作中要进一步加强的方面内容"],
    ],
    [
      "a table of contents where nothing better stands",
      `一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况${PROSE}总体情况${PROSE}主动公开政府信息情况${PROSE}收到和处理政府信息公开申请情况`,
      [
        "1: 1 (1) 一、总体情况",
        "2: 2 (2) 二、主动公开政府信息情况",
        "3: 3 (3) 三、收到和处理政府信息公开申请情况",
      ],
    ],
    ["not the end of a list", `总体情况、主动公开政府信息情况${PROSE}`, ["1: 1 (-) 总体情况"]],
    [
      "the heavier of two in the wrong order, the later of two equal",
      `二、主动公开政府信息情况${PROSE}一、总体情况${PROSE}`,
      ["3: 1 (1) 一、总体情况"],
    ],
    [
      "the longest run in order",
      `六、其他需要报告的事项${PROSE}一、总体情况${PROSE}二、主动公开政府信息情况${PROSE}`,
      ["3: 1 (1) 一、总体情况", "5: 2 (2) 二、主动公开政府信息情况"],
    ],
    [
      "not one that would leave out two",
      `一、总体情况${PROSE}四、行政复议、行政诉讼情况${PROSE}二、主动公开政府信息情况${PROSE}三、收到和处理政府信息公开申请情况${PROSE}`,
      [
        "1: 1 (1) 一、总体情况",
        "5: 2 (2) 二、主动公开政府信息情况",
        "7: 3 (3) 三、收到和处理政府信息公开申请情况",
      ],
    ],
    [
      "a table of contents before headings within text",
      `一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况${PROSE}一、总体情况良好${PROSE}二、主动公开政府信息情况良好${PROSE}三、收到和处理政府信息公开申请情况良好`,
      [
        "5: 1 (1) 一、总体情况",
        "7: 2 (2) 二、主动公开政府信息情况",
        "9: 3 (3) 三、收到和处理政府信息公开申请情况",
      ],
    ],
    [
      "two headings with a line between them",
      `一、总体情况${PROSE}一、总体情况\n推进公开工作一二三\n二、主动公开政府信息情况`,
      ["3: 1 (1) 一、总体情况", "5: 2 (2) 二、主动公开政府信息情况"],
    ],
    [
      "two headings with next to nothing between them",
      `一、总体情况${PROSE}一、总体情况\n见下表\n二、主动公开政府信息情况`,
      ["1: 1 (1) 一、总体情况", "5: 2 (2) 二、主动公开政府信息情况"],
    ],
    [
      "an earlier heading, not a list of its own title",
      `一、总体情况${PROSE}总体情况、一、总体情况${PROSE}`,
      ["1: 1 (1) 一、总体情况"],
    ],
    [
      "of two titles that begin a line the later",
      `总体情况总体情况\n${PROSE}总体情况很好。`,
      ["4: 1 (-) 总体情况"],
    ],
    [
      "sections left out",
      `一、总体情况${PROSE}六、其他需要报告的事项${PROSE}三、收到和处理政府信息公开申请情况${PROSE}`,
      ["1: 1 (1) 一、总体情况", "5: 3 (3) 三、收到和处理政府信息公开申请情况"],
    ],
    [
      "one sure heading before two unsure ones",
      `主动公开政府信息情况良好。${PROSE}收到和处理政府信息公开申请情况良好。${PROSE}一、总体情况${PROSE}`,
      ["5: 1 (1) 一、总体情况"],
    ],
  ])("%s", (_, text, expected) => {
    expect(headingsOf(text)).toEqual(expected);
  });
});
