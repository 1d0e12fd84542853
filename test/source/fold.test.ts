import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldText } from "../../src/source/fold.js";

describe("two prints of one label fold to one text", () => {
  it.each([
    ["half-width and full-width brackets", "第二十条第（一）项", "第二十条第(一)项"],
    ["traditional characters", "第二十條第（一）項", "第二十条第(一)项"],
    ["pinyin glosses behind characters", "項(xiàng)目數(shù)量", "项目数量"],
    ["glosses with full-width brackets", "數（shù）量", "数量"],
    ["a gloss with the letter ɡ", "開(kāi)公(ɡōng)", "开公"],
    ["radicals in place of characters", "⼀、⾃然⼈", "一、自然人"],
    ["radicals of the supplement", "⺠政局⻓", "民政局长"],
    ["full-width digits and letters", "２０２４年ＡＢ", "2024年AB"],
    ["spaces of all kinds", "总 \u3000\u00a0\t计\u200b\ufeff", "总计"],
    ["line ends inside", "本年新收\r\n政府信息", "本年新收政府信息"],
    ["curly quotes", "危及“三安全一稳定”", '危及"三安全一稳定"'],
    ["dashes", "—–―−－", "-----"],
    ["square and angular brackets", "〔2021〕【一】［二］", "(2021)(一)(二)"],
    ["commas and colons", "单位：万元，元；", "单位:万元,元;"],
    [
      "traditional wordings of the two tables",
      "規章 製發 廢止 現行 收費 總計 複議 訴訟",
      "规章制发废止现行收费总计复议诉讼",
    ],
  ])("%s", (_, printed, folded) => {
    expect(foldText(printed)).toBe(folded);
  });

  it.each([
    ["a remark in brackets is no gloss", "行政许可(含备案)", "行政许可(含备案)"],
    ["a number in brackets is no gloss", "规章(3)", "规章(3)"],
    ["an unclosed bracket is no gloss", "数(shu", "数(shu"],
    ["empty brackets stay", "数()", "数()"],
    ["a long word in brackets is no gloss", "文件(guidelines)", "文件(guidelines)"],
    ["brackets behind a digit stay", "3(a)", "3(a)"],
    ["digits stay apart from digits only by the caller's care", "1 2", "12"],
  ])("%s", (_, printed, folded) => {
    expect(foldText(printed)).toBe(folded);
  });
});

describe("offsets", () => {
  it("lead back to the original", () => {
    const printed = "總 計(jì)：５";
    const { text, offsets } = fold(printed);
    expect(text).toBe("总计:5");
    expect(Array.from(text).map((_, at) => printed.charAt(offsets[at] ?? -1))).toEqual([
      "總",
      "計",
      "：",
      "５",
    ]);
    expect(offsets.at(-1)).toBe(printed.length);
  });

  it("count from the start of the whole text where a stretch of it is folded", () => {
    expect(fold("规章 １件", 2, 4)).toEqual({ text: "1", offsets: Uint32Array.of(3, 4) });
  });

  it("of one character that folds to several are all its own", () => {
    expect(fold("㈠①")).toEqual({ text: "(一)1", offsets: Uint32Array.of(0, 0, 0, 1, 2) });
  });
});

const printed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom("數", "數(shù)", "项（xiàng）", "⼀", "⺠", "(3)", "(", ")", "3", " "), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join("")),
  fc
    .array(
      fc.constantFrom(
        ...Array.from(
          "數量开(（)）Ⅳ㈠①⼀⾃⺠ 　\u00a0\n\t\u200b—：，“”１９09.+-一三總計项【】|㎡ﬁ\ud83d\udcc4",
        ),
      ),
      { maxLength: 60 },
    )
    .map((characters) => characters.join("")),
);

describe("for any text", () => {
  it("every offset is inside the stretch, and none goes back", () => {
    fc.assert(
      fc.property(printed, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const { text: folded, offsets } = fold(text, start, end);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(end);
        expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? start))).toBe(true);
        expect(offsets.slice(0, -1).every((offset) => offset >= start && offset < end)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("the text alone is the same text", () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(foldText(text)).toBe(fold(text).text);
      }),
      { numRuns: 500 },
    );
  });

  it("folding a fold changes nothing", () => {
    fc.assert(
      fc.property(printed, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a gloss behind a radical", "⼀(yī)"],
    ["a gloss printed twice", "數(shù)(shù)"],
  ])("folding a fold changes nothing, also with %s", (_, text) => {
    expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it("no white space is left", () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(foldText(text)).not.toMatch(/[\s\u200b\ufeff]/u);
      }),
      { numRuns: 500 },
    );
  });
});
