import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { couldBeFigure, readFigure } from "../../src/fit/read-figure.js";
import type { Quantity } from "../../src/forms/form.js";

const quantities: readonly Quantity[] = ["count", "change", "fee", "procurement"];

const read = (printed: string, quantity: Quantity): string | number => {
  const { state, value } = readFigure(printed, quantity);
  return state === "number" ? (value ?? Number.NaN) : state;
};

describe("a count", () => {
  it.each<[string, number]>([
    ["0", 0],
    ["693957", 693957],
    ["１２", 12],
    [" 0", 0],
    ["　7\u00a0", 7],
    ["\n12\n", 12],
    ["124件", 124],
    ["201 件", 201],
    ["6項", 6],
    ["3个", 3],
    ["8人次", 8],
    ["22（其中修订 16 件）", 22],
    ["55（含自然失效 29 件）", 55],
    ["174(社会组织法人登记证)", 174],
    ["27（上年31）", 27],
    ["27（其中更正申请2件）", 27],
    ["22（其中修订16件（含废止2件））（不含规章）", 22],
    ["12（其中：（1）新制3件；（2）修订9件）", 12],
    ["1,204", 1204],
    ["1，204", 1204],
    ["1,204,567", 1204567],
    ["1,204件", 1204],
    ["? 0", 0],
    ["-3", -3],
    ["1.5", 1.5],
  ])("printed %j is %d", (printed, value) => {
    expect(read(printed, "count")).toBe(value);
  });

  it.each([
    "1 2",
    "１ ２",
    "1\n2",
    "1\u00a02",
    "1,23",
    "12,3456",
    "1/2",
    "2024年",
    "约30",
    "12-15",
    "1.2.3",
    "十二",
    "本单位未制作规章",
    "见附件3",
    "+3",
    "3+4",
    "5①",
    "①5",
    "①",
    "12 ³",
    "0 0 0",
    "NaN",
    "1e3",
    "0x10",
    "900(15)",
    "900（15件）",
    "12（准予）、3（不予）",
    "32（2022年）45（2023年）",
    "27（应为57）",
    "27（应改为57）",
    "27（更正：57件）",
    "27（数据有误）",
    "27（约）",
    "27（上年数）",
    "27（上年同期）",
    "27（2022年）",
    "27（累计）",
  ])("printed %j is words, never a guess", (printed) => {
    expect(read(printed, "count")).toBe("text");
  });
});

describe("what a column asks of a print", () => {
  it.each<[string, string | number, string | number, string | number, string | number]>([
    // printed, as a count, as a change, as a fee in 万元, as an amount of procurement
    ["5", 5, 5, 5, 5],
    ["+5", "text", 5, "text", "text"],
    ["-5", -5, -5, "text", "text"], // nothing is charged or bought for less than nothing
    ["3.6万元（道路占用）、2.4万元（污水处理）", "text", "text", "text", "text"],
    ["3.6（4.2）", "text", "text", "text", "text"],
    ["5件", 5, 5, 5, 5],
    ["1.5", 1.5, 1.5, 1.5, 1.5],
    ["减少0", "text", 0, "text", "text"],
    ["增加3项", "text", 3, "text", "text"],
    ["3元（应为3万元）", "text", "text", "text", "text"],
    ["3元", "text", "text", 0.0003, 3],
    ["3万", "text", "text", 3, 3],
    ["3亿", "text", "text", 30000, 3],
    ["未增未减", "text", 0, "text", "text"],
    ["999999999999999", 999999999999999, 999999999999999, 999999999999999, 999999999999999],
    ["9999999999999999", "text", "text", "text", "text"],
    [`5（${"含".repeat(116)}）`, 5, 5, 5, 5],
    [`5（${"含".repeat(118)}）`, "text", "text", "text", "text"],
  ])("%j", (printed, ...expected) => {
    expect(quantities.map((quantity) => read(printed, quantity))).toEqual(expected);
  });

  it("a change without a sign is an increase, one with 减 a decrease, and 0 is neither", () => {
    const change = (printed: string): readonly (number | null)[] => {
      const { increase, decrease } = readFigure(printed, "change");
      return [increase, decrease];
    };
    expect(["5", "0", "-5", "1.5", "减2", "增0"].map(change)).toEqual([
      [5, null],
      [null, null],
      [null, 5],
      [1.5, null],
      [null, 2],
      [0, null],
    ]);
  });

  it("an amount has the unit of its cell, else of its head, in full", () => {
    const unit = (printed: string, head: string | null): readonly unknown[] => {
      const { value } = readFigure(printed, "fee", head);
      return [value, readFigure(printed, "procurement", head).unit];
    };
    expect(unit("3万", "元")).toEqual([3, "万元"]);
    expect(unit("3", "元")).toEqual([0.0003, "元"]);
    expect(unit("3", "万")).toEqual([3, "万元"]);
    expect(unit("3", "亿")).toEqual([30000, "亿元"]);
    expect(unit("3", null)).toEqual([3, null]);
    expect(unit("3亿元", null)).toEqual([30000, "亿元"]);
    expect(unit("36000（元）", "万元")).toEqual([3.6, "元"]);
    expect(unit("36（单位：千元）", null)).toEqual([3.6, "千元"]);
    expect(unit("3.6（含往年）", "万元")).toEqual([3.6, "万元"]);
    expect(unit("36000（美元）", "万元")).toEqual([null, null]);
    expect(unit("36000", "万元/元")).toEqual([null, null]); // the page contradicts itself
  });

  it("digits in full width and white space between them are as in half width", () => {
    expect(["０ ９", "9 0", "0　9", "９9", "1 2"].map((printed) => read(printed, "count"))).toEqual([
      "text",
      "text",
      "text",
      99,
      "text",
    ]);
  });
});

describe.each(quantities)("in a column of the kind %s", (quantity) => {
  it.each(["", " ", "\u00a0", "　　", "\n\t\n", "\u200b"])("%j is a blank, not 0", (printed) => {
    expect(readFigure(printed, quantity)).toEqual({
      state: "blank",
      value: null,
      increase: null,
      decrease: null,
      unit: null,
    });
  });

  it.each(["/", "-", "—", "——", "－", "–", "无", "無", "\\", "暂无"])("%j is a mark, not 0", (printed) => {
    expect(readFigure(printed, quantity)).toEqual({
      state: "mark",
      value: null,
      increase: null,
      decrease: null,
      unit: null,
    });
  });

  it.each(["000", "0001", "００", "00.5", "000元"])(
    "%j is the end of a number torn at its commas, not 0",
    (printed) => {
      expect(read(printed, quantity)).not.toEqual(expect.any(Number));
    },
  );

  it("two numbers in one cell are none", () => {
    expect(read("3 4", quantity)).toBe("text");
  });

  it("a number is a number, and only then is there a value", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...Array.from("0123 ,./+-增减件万元（）()无亿\n")) }),
        ),
        (printed) => {
          const { state, value, increase, decrease, unit } = readFigure(printed, quantity);
          expect(value !== null).toBe(state === "number");
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
          if (quantity !== "change") expect([increase, decrease]).toEqual([null, null]);
          if (quantity === "count" || quantity === "change") expect(unit).toBeNull();
          if (state === "number") expect(printed).toMatch(/[\d０-９]|未增|不增|无变|无增|没有变|持平/);
          if (state === "number") expect(couldBeFigure(printed)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("any whole number is itself, in every print of it", () => {
    const prints: readonly ((digits: string) => string)[] = [
      (digits) => digits,
      (digits) => ` ${digits}\u3000`,
      (digits) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","),
      (digits) => `${digits}（含上年 3 件）`,
    ];
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom(...prints), (count, print) => {
        expect(read(print(String(count)), quantity)).toBe(count);
      }),
    );
  });
});

describe("the change of a year", () => {
  it.each<[string, number, number | null, number | null]>([
    ["+23/-10", 13, 23, 10],
    ["＋23／－10", 13, 23, 10],
    ["+23 / -10", 13, 23, 10],
    ["增98", 98, 98, null],
    ["增加5", 5, 5, null],
    ["增72项", 72, 72, null],
    ["减少22", -22, null, 22],
    ["減38", -38, null, 38],
    ["减1", -1, null, 1],
    ["12（减）", -12, null, 12],
    ["7件（较上年减少）", -7, null, 7],
    ["5（↓）", -5, null, 5],
    ["5（同比上升）", 5, 5, null],
    ["3（含修订）", 3, 3, null],
    ["5（取消）", -5, null, 5],
    ["3（新设）", 3, 3, null],
    ["+4（变更）", 4, 4, null],
    ["+19", 19, 19, null],
    ["-3", -3, null, 3],
    ["－3", -3, null, 3],
    ["0/0", 0, 0, 0],
    ["未增未减", 0, 0, 0],
    ["+(0) -(0)", 0, 0, 0],
    ["+0/-0", 0, 0, 0],
    ["增5减3", 2, 5, 3],
    ["+(2) -(3,098)", -3096, 2, 3098],
    ["增1,234减5", 1229, 1234, 5],
    ["增加5，减少8", -3, 5, 8],
    ["0", 0, null, null],
  ])("printed %j is %d net", (printed, value, increase, decrease) => {
    const figure = readFigure(printed, "change");
    expect(figure).toMatchObject({ state: "number", value });
    if (value !== 0) expect(figure).toMatchObject({ increase, decrease });
  });

  it("printed without a sign is an increase", () => {
    expect(readFigure("98", "change")).toMatchObject({ value: 98, increase: 98, decrease: null });
  });

  it.each([
    "增",
    "减少",
    "+",
    "有增有减",
    "增加约5",
    "23-",
    "+-3",
    "12(有所减少)",
    "12(↓5%)",
    "5（调出）",
    "5（含取消2项）",
  ])("printed %j is not a number", (printed) => {
    expect(readFigure(printed, "change").value).toBeNull();
  });

  it("of both kinds is their difference", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (up, down) => {
        expect(readFigure(`+${up}/-${down}`, "change")).toMatchObject({
          value: up - down,
          increase: up,
          decrease: down,
        });
      }),
    );
  });
});

describe("fees, told in 万元", () => {
  it.each<[string, number]>([
    ["3.6", 3.6],
    ["3.6万", 3.6],
    ["3.6万元", 3.6],
    ["36000元", 3.6],
    ["36,000元", 3.6],
    ["43.788万元", 43.788],
    ["24252.311082", 24252.311082],
    ["18.8710", 18.871],
    ["0.092", 0.092],
    ["２２１０．０３", 2210.03],
    ["0", 0],
    ["1.2亿元", 12000],
  ])("printed %j are %d", (printed, value) => {
    expect(readFigure(printed, "fee")).toMatchObject({ state: "number", value });
  });

  it.each(["3.6万美元", "约3万元", "3万6千元", "3.6.1", "万元", "3 .6 1"])(
    "printed %j are not a number",
    (printed) => {
      expect(readFigure(printed, "fee").value).toBeNull();
    },
  );
});

describe("procurement, kept with its unit", () => {
  it.each<[string, number, string | null]>([
    ["386.5万元", 386.5, "万元"],
    ["21473900元", 21473900, "元"],
    ["73802895.90元", 73802895.9, "元"],
    ["7774591.96", 7774591.96, null],
    ["15000000", 15000000, null],
    ["0.37 万元", 0.37, "万元"],
    ["0", 0, null],
  ])("printed %j is %d %s, never multiplied", (printed, value, unit) => {
    expect(readFigure(printed, "procurement")).toMatchObject({ state: "number", value, unit });
  });
});

describe("a cell that could be a figure", () => {
  it.each(["", "0", "/", "+23/-10", "3.6万", "未增未减", "124件", "-(3&#44;098)"])("%j could", (printed) => {
    expect(couldBeFigure(printed)).toBe(true);
  });

  it.each([
    "规章",
    "（一）予以公开",
    "1.属于国家秘密",
    "第二十条第（一）项",
    "2024年",
    "本年制发件数",
    "-(三)",
  ])("%j could not", (printed) => {
    expect(couldBeFigure(printed)).toBe(false);
  });

  it("is short: a page of digits is none", () => {
    expect(readFigure("1".repeat(1_000_000), "count").state).toBe("text");
  });
});
