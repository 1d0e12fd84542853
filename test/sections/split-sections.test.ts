import { describe, expect, it } from "vitest";
import { parseReport, type Report } from "../../src/index.js";
import { HEADINGS } from "./headings.js";

type Section = Report["sections"][number];

const HEAD = "青石县民政局2023年政府信息公开工作年度报告\n";
const DISCLOSURE =
  "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t2\t1\t9\n";
const REQUESTS =
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n自然人\t法人或其他组织\t总计\n一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n";
const PROCEEDINGS =
  "行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n";

interface Words {
  readonly headings?: readonly string[];
  readonly after?: string;
}

/** A whole report with its six headings as given; an empty one is left out. */
function page({ headings = HEADINGS, after = "" }: Words = {}): string {
  const bodies = [
    "本局按条例要求开展工作，推进公开。\n",
    DISCLOSURE,
    REQUESTS,
    PROCEEDINGS,
    "解读形式较少，下一步将增加图表。\n",
    "没有其他需要报告的事项。\n",
  ];
  return HEAD + bodies.map((body, index) => `${headings[index] ?? ""}\n${body}`).join("") + after;
}

const sections = (text: string): readonly Section[] => parseReport(text).report.sections;
const headings = (text: string): readonly (string | null)[] => sections(text).map(({ heading }) => heading);
const texts = (text: string): readonly (string | null)[] => sections(text).map((section) => section.text);
const codes = (text: string): readonly string[] => parseReport(text).diagnostics.map(({ code }) => code);

const PROSE = [
  "本局按条例要求开展工作，推进公开。",
  "",
  "",
  "",
  "解读形式较少，下一步将增加图表。",
  "没有其他需要报告的事项。",
];

describe("the six sections", () => {
  it("have their headings and their prose, without the tables", () => {
    expect(headings(page())).toEqual(HEADINGS);
    expect(texts(page())).toEqual(PROSE);
  });

  it.each([
    [
      "of 2019",
      [
        "一、概述",
        "二、行政机关主动公开政府信息情况",
        "三、行政机关收到和处理政府信息公开申请情况",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "五、政府信息公开工作存在的主要问题及改进情况",
        "六、其他需要报告的事项",
      ],
    ],
    [
      "in words of its own",
      [
        "一、工作总体概况",
        "二、政府信息主动公开工作",
        "三、依申请公开办理情况",
        "四、涉诉及复议情况",
        "五、存在的不足和下一步打算",
        "六、其他有关事项",
      ],
    ],
    [
      "numbered twice and wrongly",
      [
        "一、总体情况",
        "一、主动公开政府信息情况",
        "二、收到和处理政府信息公开申请情况",
        "三、政府信息公开行政复议、行政诉讼情况",
        "四、存在的主要问题及改进情况",
        "五、其他需要报告的事项",
      ],
    ],
    [
      "without numbers",
      [
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
        "存在的主要问题及改进情况",
        "其他需要报告的事项",
      ],
    ],
    [
      "as parts",
      [
        "第一部分 总体情况",
        "第二部分 主动公开政府信息情况",
        "第三部分 收到和处理政府信息公开申请情况",
        "第四部分 政府信息公开行政复议、行政诉讼情况",
        "第五部分 存在的主要问题及改进情况",
        "第六部分 其他需要报告的事项",
      ],
    ],
    [
      "in brackets",
      [
        "（一）总体情况",
        "（二）主动公开政府信息情况",
        "（三）收到和处理政府信息公开申请情况",
        "（四）政府信息公开行政复议、行政诉讼情况",
        "（五）存在的主要问题及改进情况",
        "（六）其他需要报告的事项",
      ],
    ],
    [
      "in traditional characters",
      [
        "一、總體情況",
        "二、主動公開政府信息情況",
        "三、收到和處理政府信息公開申請情況",
        "四、政府信息公開行政復議、行政訴訟情況",
        "五、存在的主要問題及改進情況",
        "六、其他需要報告的事項",
      ],
    ],
    [
      "of Markdown, uneven",
      [
        "## 一、总体情况",
        "**二、主动公开政府信息情况**",
        "### 三、收到和处理政府信息公开申请情况",
        "#### 四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
      ],
    ],
  ])("are found by headings %s", (_, own) => {
    expect(texts(page({ headings: own }))).toEqual(PROSE);
  });

  it("are found by headings broken over lines", () => {
    const text = page().replace("三、收到和处理政府信息公开申请情况", "三、收到和处理\n政府信息公开申请情况");
    expect(headings(text)).toEqual(HEADINGS);
  });

  it("are found by headings glued to their first sentence", () => {
    const text = page()
      .replace("一、总体情况\n", "一、总体情况")
      .replace("五、存在的主要问题及改进情况\n", "五、存在的主要问题及改进情况");
    expect(headings(text)).toEqual(HEADINGS);
    expect(texts(text)).toEqual(PROSE);
  });

  it("are found on a page of one line", () => {
    const text = page().replaceAll("\n", " ");
    expect(headings(text)).toEqual(HEADINGS);
    expect(texts(text)).toEqual(PROSE);
  });

  it("are not taken from a table of contents or an opening sentence", () => {
    const contents = HEADINGS.join("\n");
    const opening =
      "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项等部分组成。";
    expect(texts(page().replace(HEAD, `${HEAD}目录\n${contents}\n${opening}\n`))).toEqual(PROSE);
  });

  it("are not confused with the rows of section three or a sub-heading of section one", () => {
    const text = page().replace(
      "推进公开。\n",
      "推进公开。\n（一）主动公开政府信息情况\n按月更新。\n（二）收到和处理政府信息公开申请情况\n专人负责。\n",
    );
    expect(headings(text)).toEqual(HEADINGS);
    expect(sections(text)[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "本局按条例要求开展工作，推进公开。",
      "（一）主动公开政府信息情况",
      "按月更新。",
      "（二）收到和处理政府信息公开申请情况",
      "专人负责。",
    ]);
  });

  it("end before the site's footers, signature and date", () => {
    const after =
      "青石县民政局\n2024年1月12日\n附件：年度报告.pdf\n扫一扫在手机打开当前页\n上一篇：没有了\n主办单位：青石县人民政府 ICP备00000001号\n";
    expect(texts(page({ after }))).toEqual(PROSE);
    expect(texts(page({ after: "青石县民政局2024年1月12日" }).trimEnd())).toEqual(PROSE);
    expect(texts(page({ after: "二〇二四年一月十二日\n分享到：\n" }))).toEqual(PROSE);
    expect(texts(page({ after: "【关闭】【打印】" }).replaceAll("\n", " "))).toEqual(PROSE);
  });

  it("keep prose that stands between heading and table, and behind the table", () => {
    const text = page()
      .replace("第二十条", "本年度制发规范性文件2件，均已公开。\n第二十条")
      .replace("五、存在", "注：行政复议、行政诉讼数量含上年度结转数量。\n五、存在");
    expect(texts(text)[1]).toBe("本年度制发规范性文件2件，均已公开。");
    expect(texts(text)[3]).toBe("注：行政复议、行政诉讼数量含上年度结转数量。");
  });

  it("leave page numbers and wrapped lines out of a paragraph", () => {
    const text = page().replace("推进公开。", "推进\n— 1 —\n公开。");
    expect(sections(text)[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      "本局按条例要求开展工作，推进公开。",
    ]);
  });

  it("say where each paragraph stands", () => {
    const text = page();
    const paragraphs = sections(text).flatMap((section) => section.paragraphs);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      paragraphs.map((paragraph) => paragraph.text),
    );
  });
});

describe("a section without a heading", () => {
  it("five is found behind the table of section four", () => {
    const text = page({ headings: HEADINGS.with(4, "") }).replace(
      "解读形式较少",
      "（一）主要问题\n解读形式较少",
    );
    expect(headings(text)[4]).toBeNull();
    expect(texts(text)[4]).toBe("（一）主要问题\n解读形式较少，下一步将增加图表。");
    expect(codes(text)).toContain("section-by-place");
    expect(parseReport(text).report.proceedings.reconsideration.total).toBe(0);
  });

  it.each([1, 2, 3])("is found by its table: section %i and one", (index) => {
    const text = page({ headings: HEADINGS.with(index, "") });
    expect(sections(text)[index]).toMatchObject({ heading: null, text: "" });
    expect(codes(text)).toContain("section-by-place");
    expect(codes(text)).not.toContain("section-missing");
  });

  it("one is found by the prose before section two", () => {
    const text = page({ headings: HEADINGS.with(0, "") });
    expect(texts(text)).toEqual(PROSE);
  });

  it("is missing where neither table nor prose stands for it", () => {
    const text = DISCLOSURE + REQUESTS;
    expect(sections(text).map(({ span }) => span !== null)).toEqual([false, true, true, false, false, false]);
    expect(codes(text).filter((code) => code === "section-missing")).toHaveLength(4);
  });
});

describe("two reports on one page", () => {
  const first = page().replace(HEAD, "甲县水利局2023年政府信息公开工作年度报告\n");
  const second = page()
    .replace(HEAD, "乙县林业局2024年政府信息公开工作年度报告\n")
    .replaceAll("解读形式", "图解数量");
  const both = `${first}\n${second}`;

  it("are never mixed: the first is read, and the second told", () => {
    const { report, figures, diagnostics, source } = parseReport(both);
    const alone = parseReport(first);
    expect(report.issuer).toBe("甲县水利局");
    expect(report.year).toBe(2023);
    expect(report.sections.map(({ text }) => text)).toEqual(alone.report.sections.map(({ text }) => text));
    expect(figures).toEqual(alone.figures);
    const told = diagnostics.find(({ code }) => code === "further-report");
    expect(told?.span?.start).toBeGreaterThan(first.length);
    expect(source.slice(told?.span?.start, told?.span?.end)).toBe("乙县林业局2024年政府信息公开工作年度报告");
  });

  it.each([
    ["without numbers", (text: string) => text.replace(/^[一二三四五六]、/gmu, "")],
    ["with numbers in brackets", (text: string) => text.replace(/^([一二三四五六])、/gmu, "（$1）")],
    ["with one number for all", (text: string) => text.replace(/^[一二三四五六]、/gmu, "一、")],
    [
      "with a wording of their own",
      (text: string) => text.replace("政府信息公开行政复议、行政诉讼情况", "复议诉讼"),
    ],
    ["of which the first says section four in words", (text: string) => text],
  ])("are told apart by the title of the second, %s", (_, change) => {
    const table = PROCEEDINGS.replace(HEADINGS[3] ?? "", "");
    const inWords = change(first) === first ? first.replace(table, "\n无。\n") : change(first);
    expect(codes(inWords + change(second))).toContain("further-report");
    const alone = parseReport(inWords).figures.map(({ value }) => value);
    expect(parseReport(`${inWords}\n${change(second)}`).figures.map(({ value }) => value)).toEqual(alone);
  });

  it.each([
    ["above the table of section three", HEADINGS[2] ?? ""],
    ["above section four", HEADINGS[3] ?? ""],
    ["above section six", HEADINGS[5] ?? ""],
  ])("are not seen in one that prints its title again %s, as the head of a page", (_, heading) => {
    const title = first.split("\n", 1)[0] ?? "";
    const again = first.replace(heading, `${title}\n${heading}`);
    expect(codes(again)).not.toContain("further-report");
    expect(parseReport(again).figures.map(({ value }) => value)).toEqual(
      parseReport(first).figures.map(({ value }) => value),
    );
  });

  it("are not seen in links to other reports, nor in a table of contents behind a link", () => {
    const link = "上一篇：甲县水利局2022年政府信息公开工作年度报告\n";
    expect(codes(`${first}${link}`)).not.toContain("further-report");
    expect(codes(`${link}${first.replace("\n", `\n目录\n${HEADINGS.join("\n")}\n`)}`)).not.toContain(
      "further-report",
    );
  });

  it("are told apart by the year of the second title where the first shows no table", () => {
    const pictures = HEADINGS.map((heading) => `${heading}\n见图。`).join("\n");
    const { figures } = parseReport(`甲县水利局2023年政府信息公开工作年度报告\n${pictures}\n${second}`);
    expect(figures.filter(({ value }) => value !== null)).toEqual([]);
    const contents = `甲县水利局2023年政府信息公开工作年度报告\n${pictures}\n${first}`;
    expect(codes(contents)).not.toContain("further-report");
  });

  it.each(["乙县林业局2023年政府信息公开工作年度报告", "乙县林业局政府信息公开工作年度报告"])(
    "are told apart by the office of the second title where the first shows no table: %s",
    (title) => {
      const pictures = HEADINGS.map((heading) => `${heading}\n见图。`).join("\n");
      const printed = `${HEAD}${pictures}\n${page().replace(HEAD, `${title}\n`)}`;
      expect(parseReport(printed).figures.filter(({ value }) => value !== null)).toEqual([]);
      expect(codes(printed)).toContain("further-report");
    },
  );

  it("are not seen in one that names its office in two ways, above a table of contents and below it", () => {
    const contents = HEADINGS.join("\n\n本页\n");
    const [short, long] = ["青石县人民政府", "青石县政府办公室"].map(
      (office) => `${office}2023年政府信息公开工作年度报告\n`,
    );
    expect(codes(`${short ?? ""}${contents}\n${page().replace(HEAD, long ?? "")}`)).not.toContain(
      "further-report",
    );
  });

  it("are not seen in one whose headings stand in a table of contents too", () => {
    const contents = `目录\n${HEADINGS.map((heading) => `${heading}……………………1`).join("\n")}\n`;
    expect(codes(contents + page({}))).not.toContain("further-report");
  });
});

describe("the aspects of section one", () => {
  const aspects = (overview: string): unknown => {
    const found = sections(page().replace("本局按条例要求开展工作，推进公开。\n", overview))[0]?.aspects;
    return found && Object.values(found).map((aspect) => aspect && `${aspect.title}: ${aspect.text}`);
  };

  it("are marked by sub-headings with a full stop", () => {
    expect(
      aspects(
        "（一）主动公开。更新栏目。\n（二）依申请公开。专人负责。\n继续完善。\n（三）政府信息管理。动态调整。\n（四）平台建设。网站改版。\n（五）监督保障。组织培训。\n",
      ),
    ).toEqual([
      "主动公开: 更新栏目。",
      "依申请公开: 专人负责。\n继续完善。",
      "政府信息管理: 动态调整。",
      "平台建设: 网站改版。",
      "监督保障: 组织培训。",
    ]);
  });

  it("are marked by lines of their own, digits or 一是", () => {
    expect(aspects("1.主动公开情况\n更新栏目。\n2.依申请公开办理情况：\n专人负责。\n")).toEqual([
      "主动公开情况: 更新栏目。",
      "依申请公开办理情况: 专人负责。",
      null,
      null,
      null,
    ]);
    expect(aspects("一是加大主动公开。更新栏目。二是规范依申请公开。专人负责。\n")).toEqual([
      "加大主动公开: 更新栏目。",
      "规范依申请公开: 专人负责。",
      null,
      null,
      null,
    ]);
  });

  it("are null where the page does not mark them, and in the other sections", () => {
    expect(aspects("本局推进公开，加强管理。\n（一）规范运营。更新栏目。\n")).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(sections(page())[1]?.aspects).toBeNull();
  });
});
