import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";

const page = (overview: string, other: string): string =>
  `青石县民政局2023年政府信息公开工作年度报告\n一、总体情况\n${overview}\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n${other === "" ? "" : "解读较少，将改进。"}\n六、其他需要报告的事项\n${other}\n`;

const found = (overview: string, other = "无。"): readonly string[] =>
  parseReport(page(overview, other)).diagnostics.flatMap((diagnostic) =>
    /contradiction|empty|misnumbered/.test(diagnostic.code) ? [diagnostic.code] : [],
  );

describe("a report contradicts itself", () => {
  it.each(["2022年，我局推进公开，成效明显。", "我局推进公开。统计期限自2022年1月1日起至2022年12月31日止。"])(
    "in the year: %s",
    (overview) => {
      expect(found(overview)).toEqual(["year-contradiction"]);
    },
  );

  it.each([
    "2023年，我局推进公开，成效明显。",
    "根据2022年要点，我局推进公开。",
    "2022年印发的办法继续有效，我局推进公开。",
  ])("not in the year: %s", (overview) => {
    expect(found(overview)).toEqual([]);
  });

  it("in the fee: a sum above 0, and none in section six", () => {
    expect(found("依申请公开收取信息处理费600元，管理规范。", "本年度未收取信息处理费。")).toEqual([
      "fee-contradiction",
    ]);
    expect(found("依申请公开收取信息处理费0元，管理规范。", "本年度未收取信息处理费。")).toEqual([]);
    expect(found("我局推进公开，管理规范。", "收取信息处理费600元。")).toEqual([]);
  });

  it("in its headings: sections five and six say nothing", () => {
    expect(found("我局推进公开，管理规范。", "")).toEqual(["section-empty", "section-empty"]);
  });

  it("in its headings: a number is wrong", () => {
    const text = page("我局推进公开，管理规范。", "无。").replace("六、其他", "五、其他");
    expect(parseReport(text).diagnostics.find(({ code }) => code === "section-misnumbered")).toMatchObject({
      number: 6,
      printed: 5,
    });
  });
});
