import type { FormRow, FormTable, Edition } from "./form.js";
import { PEOPLE_COLUMNS } from "./people-columns.js";

/** A row of section three: its path below `requests`, its official label, other wordings of what is looked for. */
function row(path: string, label: string, ...cores: readonly string[]): FormRow {
  return { path: `requests.${path}`, label, cores, article: null, columns: PEOPLE_COLUMNS };
}

const BEFORE_OTHER: readonly FormRow[] = [
  row(
    "received",
    "一、本年新收政府信息公开申请数量",
    "本年新收政府信息公开申请数量",
    "本年新收政府信息公开申请",
    "本年新收",
  ),
  row(
    "carriedOver",
    "二、上年结转政府信息公开申请数量",
    "上年结转政府信息公开申请数量",
    "上年结转政府信息公开数量",
    "上年结转",
  ),
  row("outcomes.granted", "三、本年度办理结果/（一）予以公开", "予以公开"),
  row(
    "outcomes.partiallyGranted",
    "三、本年度办理结果/（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "部分公开",
  ),
  row("outcomes.denied.stateSecret", "三、本年度办理结果/（三）不予公开/1.属于国家秘密", "属于国家秘密"),
  row(
    "outcomes.denied.otherLaw",
    "三、本年度办理结果/（三）不予公开/2.其他法律行政法规禁止公开",
    "其他法律行政法规禁止公开",
  ),
  row(
    "outcomes.denied.security",
    "三、本年度办理结果/（三）不予公开/3.危及“三安全一稳定”",
    "危及三安全一稳定",
  ),
  row(
    "outcomes.denied.thirdParty",
    "三、本年度办理结果/（三）不予公开/4.保护第三方合法权益",
    "保护第三方合法权益",
  ),
  row(
    "outcomes.denied.internal",
    "三、本年度办理结果/（三）不予公开/5.属于三类内部事务信息",
    "属于三类内部事务信息",
  ),
  row(
    "outcomes.denied.deliberative",
    "三、本年度办理结果/（三）不予公开/6.属于四类过程性信息",
    "属于四类过程性信息",
  ),
  row(
    "outcomes.denied.enforcementFile",
    "三、本年度办理结果/（三）不予公开/7.属于行政执法案卷",
    "属于行政执法案卷",
  ),
  row("outcomes.denied.inquiry", "三、本年度办理结果/（三）不予公开/8.属于行政查询事项", "属于行政查询事项"),
  row(
    "outcomes.unavailable.notHeld",
    "三、本年度办理结果/（四）无法提供/1.本机关不掌握相关政府信息",
    "本机关不掌握相关政府信息",
  ),
  row(
    "outcomes.unavailable.notCompiled",
    "三、本年度办理结果/（四）无法提供/2.没有现成信息需要另行制作",
    "没有现成信息需要另行制作",
  ),
  row(
    "outcomes.unavailable.unclear",
    "三、本年度办理结果/（四）无法提供/3.补正后申请内容仍不明确",
    "补正后申请内容仍不明确",
  ),
  row(
    "outcomes.rejected.petition",
    "三、本年度办理结果/（五）不予处理/1.信访举报投诉类申请",
    "信访举报投诉类申请",
  ),
  row("outcomes.rejected.repeated", "三、本年度办理结果/（五）不予处理/2.重复申请", "重复申请"),
  row(
    "outcomes.rejected.publication",
    "三、本年度办理结果/（五）不予处理/3.要求提供公开出版物",
    "要求提供公开出版物",
  ),
  row(
    "outcomes.rejected.excessive",
    "三、本年度办理结果/（五）不予处理/4.无正当理由大量反复申请",
    "无正当理由大量反复申请",
  ),
  row(
    "outcomes.rejected.confirmation",
    "三、本年度办理结果/（五）不予处理/5.要求行政机关确认或重新出具已获取信息",
    "要求行政机关确认或重新出具已获取信息",
  ),
];

const OTHER: Readonly<Record<Edition, readonly FormRow[]>> = {
  "2019": [row("outcomes.other", "三、本年度办理结果/（六）其他处理", "其他处理")],
  "2021": [
    row(
      "outcomes.other.notCorrected",
      "三、本年度办理结果/（六）其他处理/1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
      "申请人无正当理由逾期不补正",
    ),
    row(
      "outcomes.other.unpaid",
      "三、本年度办理结果/（六）其他处理/2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
      "申请人逾期未按收费通知要求缴纳费用",
    ),
    row("outcomes.other.rest", "三、本年度办理结果/（六）其他处理/3.其他", "其他"),
  ],
};

const AFTER_OTHER: readonly FormRow[] = [
  row("outcomes.total", "三、本年度办理结果/（七）总计", "总计"),
  row("carriedForward", "四、结转下年度继续办理", "结转下年度继续办理", "结转下年继续办理", "结转下年度"),
];

/** Section three of an edition: 23 rows in 2019, 25 in 2021, seven columns each. */
export function requestsTable(edition: Edition): FormTable {
  return { key: "requests", edition, rows: [...BEFORE_OTHER, ...OTHER[edition], ...AFTER_OTHER] };
}
