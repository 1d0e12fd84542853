import { describe, expect, it } from "vitest";
import { parseReport, type Report } from "../../src/index.js";

const BODY =
  "一、总体情况\n我局推进公开，加强管理。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读较少，将改进。\n六、其他需要报告的事项\n无。\n";

const read = (head: string, body = BODY): Report => parseReport(`${head}\n${body}`).report;

describe("the title", () => {
  it.each([
    ["青石县民政局2023年政府信息公开工作年度报告", "青石县民政局", 2023],
    ["青石县民政局2023年度政府信息公开工作年度报告", "青石县民政局", 2023],
    ["2023年青石县民政局政府信息公开年度报告", "青石县民政局", 2023],
    ["关于青石县民政局2023年度信息公开工作的报告", "青石县民政局", 2023],
    ["青石县民政局政府信息公开工作二〇二三年度报告", "青石县民政局", 2023],
    ["青石縣民政局2023年政府信息公開工作年度報告", "青石縣民政局", 2023],
    ["# 青石县民政局 2023 年政府信息公开工作年度报告", "青石县民政局", 2023],
  ])("%s names issuer and year", (title, issuer, year) => {
    expect(read(title)).toMatchObject({
      title: title.replace(/^# /u, ""),
      issuer,
      issuerBasis: "title",
      year,
    });
  });

  it.each([
    ["青石县民政局\n2023年政府信息公开工作年度报告", "青石县民政局2023年政府信息公开工作年度报告"],
    ["青石县民政局2023年度\n信息公开年度报告", "青石县民政局2023年度信息公开年度报告"],
    ["青石县民政局\n2023年度\n政府信息公开工作年度报告", "青石县民政局2023年度政府信息公开工作年度报告"],
    ["青石县民政局2023年政府信息公开工作年度报\n告", "青石县民政局2023年政府信息公开工作年度报告"],
    ["青石县民政局2023年政府信息公开工\n作年报", "青石县民政局2023年政府信息公开工作年报"],
  ])("is one though it is broken over lines", (head, title) => {
    expect(read(head)).toMatchObject({ title, issuer: "青石县民政局", year: 2023 });
  });

  it.each([
    "**2023****年青石县民政局政府信息公开工作年度报告**",
    "**2023**年**青石县民政局****政府信息公开**工作年度报告",
  ])("is without the marks of bold words: %s", (head) => {
    const title = "2023年青石县民政局政府信息公开工作年度报告";
    expect(read(head)).toMatchObject({ title, issuer: "青石县民政局", year: 2023 });
  });

  it("counts once where it is printed twice, the fuller one", () => {
    const head =
      "2023年度政府信息公开年度报告\n发布时间：2024-01-12\n青石县民政局2023年政府信息公开工作年度报告";
    expect(read(head).title).toBe("青石县民政局2023年政府信息公开工作年度报告");
  });

  it("stands without the site's name, also glued to the lines around it", () => {
    const title = "青石县民政局2023年政府信息公开工作年度报告";
    expect(read(`${title}_青石县人民政府门户网站`).title).toBe(title);
    expect(
      read(`首页当前位置：年报 > 2023发文日期：2024-01-12${title}发布时间：2024-01-12 来源：青石县民政局`)
        .title,
    ).toBe(title);
    expect(read(`${title}发布日期：2024-01-12`).title).toBe(title);
  });

  it.each([
    "首页政务公开政府信息公开年报",
    "当前位置：首页 > 政务公开 > 政府信息公开年报",
    "首页政务公开政府信息公开年报当前位置：首页 > 政务公开 > 政府信息公开年报",
  ])("is none of the navigation, on a line of its own or run together with it: %s", (navigation) => {
    const title = "青石县民政局2023年政府信息公开工作年度报告";
    const named = { title, issuer: "青石县民政局", year: 2023 };
    expect(read(`${navigation}\n${title}`)).toMatchObject(named);
    expect(read(navigation + title)).toMatchObject(named);
    expect(read(navigation)).toMatchObject({ title: null, issuer: null });
  });

  it("is the last word behind navigation, or none; behind a trail it may lack the year", () => {
    const title = "青石县民政局2023年政府信息公开工作年度报告";
    expect(read(`网站首页 政务公开 ${title}`)).toMatchObject({ title, issuer: "青石县民政局" });
    expect(read(`首页${title}`)).toMatchObject({ title: null, issuer: null });
    const withoutYear = "青石县民政局政府信息公开工作年度报告";
    expect(read(`首页 > ${withoutYear}`)).toMatchObject({ title: withoutYear, issuer: "青石县民政局" });
  });

  it("stands without 附件 or 图解 before it, and is not that of the page before this one", () => {
    const title = "青石县民政局2023年政府信息公开工作年度报告";
    expect(read(`附件2：${title}`)).toMatchObject({ title, issuer: "青石县民政局" });
    expect(read(`上一篇：石桥镇2022年政府信息公开工作年度报告\n${title}`)).toMatchObject({
      title,
      year: 2023,
    });
  });

  it("is whole where it speaks of two reports", () => {
    const title = "青石县2023年政务公开工作报告暨政府信息公开年度报告";
    expect(read(title)).toMatchObject({ title, issuer: "青石县" });
  });

  it("stands apart from what the sheet before it prints", () => {
    const title = "青石县民政局2023年政府信息公开工作年度报告";
    expect(read(`公开专栏\f${title}`)).toMatchObject({ title, issuer: "青石县民政局" });
  });

  it("is not a title cited in a sentence", () => {
    expect(read("现公布《青石县民政局2023年政府信息公开工作年度报告》。").title).toBeNull();
  });
});

describe("the title among those of other reports", () => {
  const titled = (office: string, year: number): string =>
    `${office}${String(year)}年政府信息公开工作年度报告`;
  const own = titled("青石县民政局", 2023);
  const ours = { title: own, issuer: "青石县民政局", year: 2023 };
  const other = titled("青石县教育局", 2024);
  const later = titled("青石县民政局", 2024);
  const earlier = titled("青石县民政局", 2022);

  it.each([
    ["it is printed in a list, and again above the report", `${other}\n${own}\n${earlier}\n# ${own}`],
    ["the other stands in the trail of the site", `首页 > 政府信息公开年报 > ${other}\n${own}`],
    ["the others are links", `${own}\n- [${later}](/a.html)\n- [${earlier}](/b.html)`],
    ["it is the nearest, and no list", `${other}\n政务公开\n${own}`],
    [
      "it is run together with that of the page before",
      `发布时间：2024-01-10 上一篇：${other} 2025-01-10 ${own} 来源：甲`,
    ],
    [
      "the text of all is run together",
      `首页 ${other} 2025-01-10 ${own} 2024-01-10 ${earlier} 2023-01-10 ${own} 发布时间：2024-01-10`,
    ],
  ])("is that of this one: %s", (_, head) => {
    expect(read(head)).toMatchObject(ours);
  });

  it("is of the year of the reporting period, else of that with which section one begins", () => {
    const list = `${later}\n${own}\n${earlier}`;
    expect(read(`${list}\n本报告数据统计自2023年1月1日起至2023年12月31日止。`)).toMatchObject(ours);
    expect(read(list, BODY.replace("我局", "2023年，我局"))).toMatchObject(ours);
  });

  it("may stand beside a picture, which is no link to another page", () => {
    const forestry = titled("青石县林业局", 2023);
    expect(read(`${forestry}\n附件下载\n${own}![](icon.png)`)).toMatchObject(ours);
    expect(read(`${own}\n附件下载\n[${forestry}](1.html)`)).toMatchObject(ours);
  });

  it("is that of the office which signs, where an office of its own department stands above it", () => {
    const both = `${titled("青石县公安局", 2023)}\n发布时间：2024-01-12\n${titled("青石县公安局交通警察大队", 2023)}`;
    const signed = (office: string): Report => read(both, `${BODY}${office}\n2024年1月12日\n`);
    for (const office of ["青石县公安局", "青石县公安局交通警察大队"])
      expect(signed(office)).toMatchObject({ title: titled(office, 2023), issuer: office });
    expect(read(both)).toMatchObject({ title: null, issuer: null });
  });

  it("lacks its office where only those of other years name one", () => {
    const head = `${other}\n2023年政府信息公开工作年度报告\n来源：青石县民政局\n本报告统计期限自2023年1月1日至2023年12月31日。`;
    expect(read(head)).toMatchObject({
      title: "2023年政府信息公开工作年度报告",
      issuer: "青石县民政局",
      issuerBasis: "source",
      year: 2023,
    });
  });

  it("is of the office that signs, else of the source, else of the first sentences", () => {
    const list = `${titled("青石县教育局", 2023)}\n${own}\n${titled("青石县水利局", 2023)}`;
    expect(read(list, `${BODY}青石县民政局\n2024年1月10日\n`)).toMatchObject(ours);
    expect(read(`来源：青石县民政局 发布时间：2024-01-10\n${list}`)).toMatchObject(ours);
    expect(read(list, BODY.replace("我局", "2023年，青石县民政局认真落实条例。我局"))).toMatchObject(ours);
  });

  it.each([
    ["a list stands right above the report", `${own}\n${other}`],
    ["the site tells of the page below the first", `${own}\n发布时间：2025-01-10\n相关报告\n${other}`],
  ])("is told as missing with office and year where nothing tells it: %s", (_, head) => {
    const { report, diagnostics } = parseReport(`${head}\n${BODY}`);
    expect(report).toMatchObject({ title: null, issuer: null, year: null });
    expect(
      diagnostics
        .filter(({ code }) => code === "head-missing")
        .map((missing) => "field" in missing && missing.field),
    ).toEqual(["title", "issuer", "year"]);
  });

  it.each([
    [titled("青石县住房和城乡建设局", 2023), titled("青石县住建局", 2023)],
    [titled("青石县住建局", 2023), titled("青石县住房和城乡建设局", 2023)],
    [titled("青石县民政局", 2023), "现将青石县民政局2023年政府信息公开工作年度报告"],
  ])("is the first where a second names the same office in other words: %s, %s", (first, second) => {
    expect(read(`${first}\n${second}`).title).toBe(first);
  });

  it("names the office where the first names its place alone", () => {
    expect(read(`${titled("青石县", 2023)}\n${own}`)).toMatchObject(ours);
  });
});

describe("the issuer", () => {
  const untitled = "2023年政府信息公开工作年度报告";

  it.each([
    [
      "the label of a reader",
      "Title: 青石县民政局2023年政府信息公开工作年度报告\n\nURL Source: http://a.cn/1.html",
    ],
    [
      "the label of a reader, in quotes",
      'title: "青石县民政局2023年政府信息公开工作年度报告"\nhostname: a.cn',
    ],
    ["an entry of a list with a link", "- [青石县民政局2023年政府信息公开工作年度报告](http://a.cn/1.html)"],
    ["an entry of a list", "· 青石县民政局2023年政府信息公开工作年度报告"],
    ["a date", "2024-01-25 青石县民政局2023年政府信息公开工作年度报告"],
    ["a date in brackets and an hour", "[2024年1月25日] 10:20 青石县民政局2023年政府信息公开工作年度报告"],
  ])("and the title are without %s before them", (_, head) => {
    expect(read(head)).toMatchObject({
      title: "青石县民政局2023年政府信息公开工作年度报告",
      issuer: "青石县民政局",
      issuerBasis: "title",
      year: 2023,
    });
  });

  it.each([
    "青石县民政局202 3年政府信息公开工作年度报告",
    "青石县民政局2 0 2 3年政府信息公开工作年度报告",
    "青石县民政局2O23年政府信息公开工作年度报告",
    "青石县民政局__2023__年度政府信息公开工作年度报告",
    "青石县民政局关于2023年政府信息公开工作年度报告",
    "青石县民政局关于公布2023年政府信息公开工作年度报告",
    "1.青石县民政局2023年政府信息公开工作年度报告",
  ])("holds neither the year nor 关于, however they are printed: %s", (title) => {
    expect(read(title)).toMatchObject({ issuer: "青石县民政局", issuerBasis: "title" });
  });

  it.each([
    ["青石新区（高新区）管委会2023年政府信息公开工作年度报告", "青石新区（高新区）管委会"],
    ["第七师131团2023年政府信息公开工作年度报告", "第七师131团"],
    ["年都乎乡2023年政府信息公开工作年度报告", "年都乎乡"],
  ])("may hold brackets, the number of a regiment and begin as a year ends: %s", (title, issuer) => {
    expect(read(title)).toMatchObject({ issuer, issuerBasis: "title" });
  });

  it.each([
    "PDF文件x3青石县民政局2023年政府信息公开工作年度报告",
    "年度政府信息公开工作年度报告",
    "年青石县民政局政府信息公开工作年度报告",
    "（青石县民政局2023年政府信息公开工作年度报告",
    "我局2023年政府信息公开工作年度报告",
    "由青石县民政局编制的2023年政府信息公开工作年度报告",
    "青石县民政局2023年度法治建设和政府信息公开工作年度报告",
    "青石县人民政府办公室关于青石县民政局2023年政府信息公开工作年度报告",
  ])("is told as missing where what stands before the words of the title is no name: %s", (title) => {
    const { report, diagnostics } = parseReport(`${title}\n${BODY}`);
    expect(report).toMatchObject({ title, issuer: null, issuerBasis: null });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "head-missing", field: "issuer" }));
  });

  it("comes from the signature before the source", () => {
    const report = read(
      `${untitled}\n来源：青石县人民政府办公室 发布时间：2024-01-12`,
      `${BODY}柳河镇人民政府\n2024年1月10日\n`,
    );
    expect(report).toMatchObject({ issuer: "柳河镇人民政府", issuerBasis: "signature" });
  });

  it("comes from the source where nobody signs", () => {
    expect(read(`${untitled}\n来源：青石县民政局 发布时间：2024-01-12`)).toMatchObject({
      issuer: "青石县民政局",
      issuerBasis: "source",
    });
    expect(read(`发布机构\t青石县民政局\n${untitled}`)).toMatchObject({
      issuer: "青石县民政局",
      issuerBasis: "source",
    });
  });

  it.each([
    ["2023年，青石县民政局认真落实条例，推进公开。", "青石县民政局"],
    ["本年度，柳河乡依照条例推进公开。", "柳河乡"],
    ["根据县政府要求，青石县乡村振兴局推进公开，成效明显。", "青石县乡村振兴局"],
    ["如有疑问，请联系柳河镇人民政府党政办公室（电话：0000）。", "柳河镇人民政府"],
  ])("comes from the first sentences where nothing else names it: %s", (sentence, issuer) => {
    expect(read(untitled, BODY.replace("我局推进公开", `${sentence}推进公开`))).toMatchObject({
      issuer,
      issuerBasis: "opening",
    });
  });

  it.each([
    "我局落实条例。",
    "2023年，区政府推进公开。",
    "按照国务院办公厅要求，我镇开展工作。",
    "在县委、县政府的领导下，本机关推进公开。",
  ])("is not told by: %s", (sentence) => {
    expect(read(untitled, BODY.replace("我局推进公开", `${sentence}推进公开`))).toMatchObject({
      issuer: null,
      issuerBasis: null,
    });
  });
});

describe("the year", () => {
  it("is that of the reporting period, never that of publication", () => {
    const head = "发布时间：2024-01-12\n本报告的统计期限自2023年1月1日起至2023年12月31日止。";
    expect(read(head).year).toBe(2023);
  });

  const opened = (sentence: string): number | null =>
    read("发布时间：2024-01-12", BODY.replace("我局", `${sentence}我局`)).year;

  it.each([
    "2023年，",
    "按照《2022年全省政务公开工作要点》，2023年，",
    "二〇二三年以来，",
    "按2023年度要求，",
    "2023年",
    "2021年建成的栏目保留。2023年，",
  ])("is the one of which the first sentences speak, where title and period are gone: %s", (sentence) => {
    expect(opened(sentence)).toBe(2023);
  });

  it.each(["", "2021年建成的栏目保留。", "2023年1月新设的栏目由", "2022年度报告已公布，"])(
    "is not told by another year that a sentence names: %s",
    (sentence) => {
      expect(opened(sentence)).toBeNull();
    },
  );
});

describe("the date of publication", () => {
  const title = "青石县民政局2023年政府信息公开工作年度报告";

  it.each([
    [`${title}\n发布时间：2024-01-12 10:20`, ""],
    [`成文日期：2024年01月12日\n${title}`, ""],
    [`${title}\n日期:2024/1/12 浏览量:12`, ""],
    [`${title}\n（2024年1月12日）`, ""],
    [title, "青石县民政局\n2024年1月12日\n"],
    [title, "二〇二四年一月十二日\n"],
    [title, "二○二四年一月十二日\n"],
    [`2025年12月30日\t星期二\n成文日期：2024-01-12\n${title}`, ""],
    [`发文日期：2024-01-10\n发布时间：2024-01-12\n${title}`, ""],
  ])("is read from %j %j", (head, after) => {
    expect(read(head, BODY + after).publishedOn).toBe("2024-01-12");
  });

  it("is not the clock of the site or of the crawler, nor a day that does not exist", () => {
    expect(read(`采集时间：2025-12-30T21:37:37\n2025年12月30日\t星期二\n${title}`).publishedOn).toBeNull();
    expect(read(`发布时间：2024-02-31\n${title}`).publishedOn).toBeNull();
  });
});

describe("the numbers of the page's head", () => {
  const title = "青石县民政局2023年政府信息公开工作年度报告";

  it("are read behind their labels", () => {
    expect(
      read(`索引号：000000001/2024-00002 发布机构：青石县民政局\n文号：青民发〔2024〕3号\n${title}`),
    ).toMatchObject({
      indexNumber: "000000001/2024-00002",
      documentNumber: "青民发〔2024〕3号",
    });
    expect(read(`索引号\n01202373-2024/0003\n发文日期：2024-01-12\n${title}`).indexNumber).toBe(
      "01202373-2024/0003",
    );
  });

  it("are null where the label stands alone or a sentence cites another document", () => {
    const report = read(
      `文号：\n发布机构：青石县民政局\n${title}\n根据国办公开办函〔2021〕30号的要求，编制本报告。`,
    );
    expect(report).toMatchObject({ documentNumber: null, indexNumber: null });
  });
});
