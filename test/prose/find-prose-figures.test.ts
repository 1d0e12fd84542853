import { describe, expect, it } from "vitest";
import { parseReport, type ProseFigure } from "../../src/index.js";

/** The figures of one sentence in a report for 2023 of 青石县民政局, under a sub-heading of section one. */
function figuresIn(sentence: string, heading = "（二）依申请公开。"): readonly ProseFigure[] {
  return parseReport(
    `青石县民政局2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。按月更新栏目。\n${heading}${sentence}\n（五）监督保障。组织培训。\n二、主动公开政府信息情况\n`,
  ).prose;
}

const short = ({ kind, value }: ProseFigure): string => `${kind} ${value}`;

describe("a sentence states", () => {
  it.each([
    ["2023年，我局共收到政府信息公开申请17件。", ["received 17"]],
    ["全年新收依申请公开申请三件，均按期答复。", ["received 3"]],
    ["本年度共收到17件政府信息公开申请。", ["received 17"]],
    ["政府信息公开申请共收到1,204件。", ["received 1204"]],
    ["2023年度共收到公民、法人或其他组织提出的公开申请8宗。", ["received 8"]],
    [
      "今年收到申请 9 件，上年结转 1 件，已办结 8 件，结转下年度继续办理 2 件。",
      ["received 9", "carriedOver 1", "answered 8", "carriedForward 2"],
    ],
    ["收到申请12件，其中2件结转至2024年办理。", ["received 12", "carriedForward 2"]],
    ["结转2022年申请4件，新收申请20件，答复申请23件。", ["carriedOver 4", "received 20", "answered 23"]],
    ["收到申请5件，按期答复4件。", ["received 5", "answered 4"]],
    ["我局未收到任何公民、法人或其他组织提出的政府信息公开申请。", ["received 0"]],
    [
      "本年度没有收到信息公开申请，未发生行政复议和行政诉讼。",
      ["received 0", "reconsiderations 0", "lawsuits 0"],
    ],
    ["全年无依申请公开申请。", ["received 0"]],
    ["全年未收到一件政府信息公开申请。", ["received 0"]],
    ["全年未发生一起政府信息公开行政复议、行政诉讼案件。", ["reconsiderations 0", "lawsuits 0"]],
    ["2023年以来共收到申请12件。", ["received 12"]],
    ["自2023年1月1日以来共收到申请12件。", ["received 12"]],
    ["按照每件必复的原则，共收到申请1\u200b2件。", ["received 12"]],
    ["无上年结转申请，也没有结转至下一年度的申请。", ["carriedOver 0", "carriedForward 0"]],
    ["因政府信息公开被申请行政复议3件，被提起行政诉讼1件。", ["reconsiderations 3", "lawsuits 1"]],
    ["依申请公开引发2件行政复议案件、1起行政诉讼。", ["reconsiderations 2", "lawsuits 1"]],
    ["政府信息公开行政复议案件0件，行政诉讼案件2件。", ["reconsiderations 0", "lawsuits 2"]],
    ["因信息公开没有诉讼和复议。", ["reconsiderations 0", "lawsuits 0"]],
    ["全年制发行政规范性文件6件，废止2件。", ["normativeDocuments 6"]],
    ["制定规章1部，出台规范性文件12件。", ["regulations 1", "normativeDocuments 12"]],
    ["共印发4件行政规范性文件。", ["normativeDocuments 4"]],
    ["本年未制定规章和规范性文件。", ["regulations 0", "normativeDocuments 0"]],
    ["通过政府门户网站公开政府信息1.2万条。", ["site 12000"]],
    [
      "网站发布各类信息365条、微信公众号推送120篇、政务微博更新88条。",
      ["site 365", "wechat 120", "microblog 88"],
    ],
    ["公众号“青石民政”推文46篇。", ["wechat 46"]],
    ["微信公众号发布80余条信息。", ["wechat 80"]],
    [
      "依申请公开发出收费通知的件数为3件、总金额为600元，实际收取的总金额为400元。",
      ["feeNotices 3", "feeBilled 600", "feeCollected 400"],
    ],
    ["共收取信息处理费0.25万元。", ["feeCollected 2500"]],
    ["发出2件收费通知，应收信息处理费80元。", ["feeNotices 2", "feeBilled 80"]],
    ["本年度未收取信息处理费。", ["feeCollected 0"]],
    ["没有产生政府信息公开信息处理费。", ["feeCollected 0"]],
    ["受理政府信息公开申请7件。", ["received 7"]],
    ["製發規範性文件2件，未收到申請。", ["normativeDocuments 2", "received 0"]],
  ])("%s", (sentence, figures) => {
    expect(figuresIn(sentence).map(short)).toEqual(figures);
  });
});

describe("a sentence states nothing of the year and the office", () => {
  it.each([
    ["last year's requests", "2022年收到政府信息公开申请25件。"],
    ["last year's requests by word", "上年度共收到申请25件。"],
    ["a change", "收到申请数量较上年增加12件。"],
    ["a growth", "申请量同比增长12%，比2022年多5件。"],
    ["a share", "申请按期答复率100%，占全部申请的35%。"],
    ["a rank", "在全市排名第3。"],
    ["another body's requests", "其中，市公安局收到申请100件。"],
    ["another town's requests", "柳河镇共收到申请12件。"],
    ["messages", "全年收到网民留言97条，答复97条。"],
    ["proposals", "承办人大建议12件，已办结12件。"],
    ["hotline calls", "收到12345热线工单300件，办结300件。"],
    ["complaints", "未收到群众关于政务公开工作的投诉举报。"],
    ["other applications", "收到工伤认定申请20件，办理低保申请340件。"],
    ["licences", "全年收到行政许可申请1508件。"],
    ["reconsiderations decided for others", "全年审理行政复议120件，办结118件。"],
    ["reconsiderations and lawsuits counted together", "政府信息公开行政复议、行政诉讼共4件。"],
    ["results of reconsideration", "政府信息公开行政复议维持2件、纠正1件。"],
    ["no case lost", "无政府信息公开行政复议被纠正、行政诉讼败诉的情况。"],
    ["documents repealed", "废止规范性文件3件，清理规章2件。"],
    ["documents in force", "现行有效规范性文件15件。"],
    ["documents explained", "解读规范性文件9件。"],
    ["internal rules", "制定规章制度5项。"],
    ["readers", "网站阅读量3万次，微信公众号订阅7421个。"],
    ["parts of what the site published", "网站发布通知公告47篇、动态31篇。"],
    ["several channels together", "通过门户网站、微信公众号等发布信息835条。"],
    ["the site of another office", "市公安局网站发布信息300条。"],
    ["administrative fees", "收取行政事业性收费3.6万元。"],
    ["a fee not paid", "1名申请人未按期缴纳费用。"],
    ["a rule", "对无正当理由大量反复申请的，不予处理。"],
    ["the number of a document", "按照国办函〔2020〕109号第3条办理申请。"],
    ["a training", "组织申请办理培训2次，参训46人次。"],
    ["a time limit", "收到申请之日起20个工作日内答复。"],
    ["how requests came, as parts", "其中网络申请3件、信函申请2件。"],
    ["years together", "近三年共收到申请66件。"],
    ["years one behind the other", "2022、2023年分别收到申请20件、12件。"],
    ["years from one to another", "2021-2023年共收到申请66件。"],
    ["an average", "平均每月收到申请20件。"],
    ["half a year", "上半年收到申请5件，下半年收到申请7件。"],
    ["all years of the site", "建站以来网站发布信息3000条。"],
    ["a rate", "每件收取信息处理费60元。"],
    ["what was answered late", "超期答复政府信息公开申请2件。"],
    ["a number with its footnote", "共收到申请12①件，答复12 1件。"],
    ["not even one notice", "未发出一份收费通知，网站未发布1条信息。"],
  ])("%s: %s", (_, sentence) => {
    expect(figuresIn(sentence, "（二）其他工作。").map(short)).toEqual([]);
  });
});

describe("a figure of the prose", () => {
  it("says where its number stands, in which aspect and in which sentence", () => {
    const text =
      "青石县民政局2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。更新栏目。\n（二）依申请公开。共收到申请17件。\n二、主动公开政府信息情况\n";
    const { prose, source } = parseReport(text);
    expect(prose).toEqual([
      {
        kind: "received",
        value: 17,
        unit: "件",
        stated: "number",
        approximate: false,
        scope: null,
        sentence: "共收到申请17件。",
        span: { start: text.indexOf("17件"), end: text.indexOf("17件") + 2 },
        section: "overview",
        aspect: "requests",
      },
    ]);
    expect(prose.map(({ span }) => source.slice(span.start, span.end))).toEqual(["17"]);
  });

  it("points into the markup it was read from", () => {
    const html =
      "<p>青石县民政局2023年政府信息公开工作年度报告</p><p>一、总体情况</p><p>收到<b>申请</b>&nbsp;<i>17</i>件。</p><p>二、主动公开政府信息情况</p>";
    expect(parseReport(html).prose.map(({ span }) => html.slice(span.start, span.end))).toEqual(["17"]);
  });

  it.each([
    ["全市各级行政机关共收到申请900件。", "全市各级"],
    ["全县各部门合计受理申请90件。", "全县各部门"],
    ["本机关收到申请3件。", "本机关"],
    ["共受理申请3件。", "受理"],
    ["收到申请19件（含上年结转2件）。", "含上年结转"],
    ["共收到申请3件。", null],
  ])("keeps the words that limit or widen it: %s", (sentence, scope) => {
    expect(figuresIn(sentence).find(({ kind }) => kind === "received")?.scope).toBe(scope);
  });

  it("is approximate where the sentence says 余 or 约", () => {
    expect(figuresIn("收到申请约30件，网站发布信息80余条。").map(({ approximate }) => approximate)).toEqual([
      true,
      true,
    ]);
  });

  it("is read over the line ends of a wrapped page", () => {
    const { prose } = parseReport(
      "青石县民政局2023年政府信息公开工作年度报告\n一、总体情况\n本年度按条例要求开展工作，全年共收到政府信\n息公开申请1\n7件。\n二、主动公开政府信息情况\n",
    );
    expect(prose.map(short)).toEqual(["received 17"]);
  });

  it("takes any year where the report names none, and says which", () => {
    const { prose } = parseReport(
      "一、总体情况\n我局按要求开展工作。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n2019年收到申请4件。\n",
    );
    expect(prose.map(({ kind, value, scope }) => [kind, value, scope])).toEqual([["received", 4, "2019年"]]);
  });
});
