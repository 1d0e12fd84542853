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
    ["年初以来共收到申请12件。", ["received 12"]],
    ["每月核对栏目，网站发布信息90条。", ["site 90"]],
    ["按照每件必复的原则，共收到申请1\u200b2件。", ["received 12"]],
    ["无上年结转申请，也没有结转至下一年度的申请。", ["carriedOver 0", "carriedForward 0"]],
    ["因政府信息公开被申请行政复议3件，被提起行政诉讼1件。", ["reconsiderations 3", "lawsuits 1"]],
    ["柳河镇收到申请12件，我局收到申请3件，答复2件。", ["received 3", "answered 2"]],
    ["我县民政局收到申请5件，办结4件。", ["received 5", "answered 4"]],
    ["我局政务公开办公室收到申请5件。", ["received 5"]],
    ["我局在县政府网站发布信息20条。", ["site 20"]],
    ["收到申请4件，其中2件申请将结转下一年度办理。", ["received 4", "carriedForward 2"]],
    ["将政务公开纳入考核，按年度计划制定规范性文件2件。", ["normativeDocuments 2"]],
    ["力争应公开尽公开，为下一步工作打好基础，网站发布信息90条。", ["site 90"]],
    ["下一步，加强培训。2023年共收到申请5件。", ["received 5"]],
    ["因政府信息公开被申请行政复议5件，其中政府信息公开答复类3件。", ["reconsiderations 5"]],
    ["2022年结转1件，新收申请4件。", ["carriedOver 1", "received 4"]],
    ["未收到任何公民和其他组织关于政府信息公开的申请。", ["received 0"]],
    ["扩大公众参与，制定规范性文件2件。", ["normativeDocuments 2"]],
    ["通过热线、网络收到政府信息公开申请12件。", ["received 12"]],
    ["未收到咨询和政府信息公开申请。", ["received 0"]],
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
    ["requests of bodies below", "下属单位共收到申请5件。"],
    ["requests of a body below our office", "我局下属的社会福利中心收到申请6件，引发行政复议1件。"],
    ["requests of another office of our county", "我县公安局收到申请6件。"],
    ["requests of a level", "县级层面收到申请300件，乡镇收到申请200件。"],
    ["what another body did with its requests", "柳河镇收到申请12件，办结11件。"],
    ["what bodies below published on the site of the county", "下属单位通过县政府网站发布信息10条。"],
    ["what comes next", "下一步，我局将出台规范性文件2件。"],
    ["a plan in points", "下一步计划：一是网站发布信息200条；二是微信公众号推送100条。"],
    ["a plan without a year", "计划制定规范性文件3件，拟制定规章1部，力争在网站发布信息200条。"],
    ["a plan of the year, kept or not", "年初计划制定规范性文件3件。"],
    ["an aim", "目标是网站发布信息200条。"],
    ["the sentences behind what opens a plan", "针对上述问题，2024年我局将加强培训。网站发布信息200条。"],
    [
      "the list behind what opens a plan",
      "今后重点做好以下工作。\n1.网站发布信息200条。\n2.制定规范性文件3件。",
    ],
    ["reconsiderations of every kind", "收到行政复议申请5件，其中涉及政府信息公开2件。"],
    ["lawsuits of every kind", "发生行政诉讼3件（其中政府信息公开类1件）。"],
    ["applications of every kind", "全年收到申请12件，其中政府信息公开申请8件。"],
    ["reconsiderations carried over", "新增行政复议申请120件、2022年结转1件行政复议，上年结转1件。"],
    ["reconsiderations answered", "收到行政复议申请120件，办结118件。"],
    ["none but one", "除1件外，未收到政府信息公开申请。"],
    ["none besides", "未收到其他政府信息公开申请。"],
    ["none of some requests", "未收到涉及个人隐私的政府信息公开申请，没有未按期答复的政府信息公开申请。"],
    ["lawsuits of one way", "没有依申请公开复议后又提起行政诉讼的情况，直接提起行政诉讼2件。"],
    ["administrative fees behind the fee", "信息公开收费情况见上，行政事业性收费实际收取1200元。"],
    ["documents of others", "参与制定规范性文件5件，代县政府起草并印发规范性文件2件。"],
    ["letters and requests together", "共收到群众来信来访及政府信息公开申请120件。"],
    ["requests and letters together, number first", "共收到120件来信及公开申请，答复咨询和申请118件。"],
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
    ["none in half a year", "上半年未收到申请，下半年收到申请4件。"],
    ["half a year, said first", "上半年，我局收到申请5件。"],
    ["all years of the site", "建站以来网站发布信息3000条。"],
    ["all years of the site, said first", "建站以来，网站发布信息3000条。"],
    ["a plan of five years", "“十三五”期间制定规范性文件30件。"],
    ["a month", "每月在网站发布信息10条以上。"],
    ["what is read of a month", "网站月均发布信息10条，公众号日均推送3条。"],
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

  it("is none under a heading of plans, up to the next heading", () => {
    const { prose } = parseReport(
      "青石县民政局2023年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n（一）存在问题\n网站发布信息90条。\n（二）2024年工作计划\n1.网站发布信息250条。\n制定规范性文件3件。\n（三）其他情况\n微信公众号推送40篇。\n六、其他需要报告的事项\n本年度未收取信息处理费。\n",
    );
    expect(prose.map(short)).toEqual(["site 90", "wechat 40", "feeCollected 0"]);
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
