import type { Edition } from "../forms/form.js";
import type { SampleCell, SampleRow, SampleTable } from "./sample-report.js";

/** What a slot prints, by its path. */
export type PrintFigure = (path: string) => string;

const PEOPLE = ["person", "company", "research", "nonprofit", "legal", "other", "total"];
const OUTCOME = ["upheld", "corrected", "other", "pending", "total"];

const DENIED = [
  ["stateSecret", "1.属于国家秘密"],
  ["otherLaw", "2.其他法律行政法规禁止公开"],
  ["security", "3.危及“三安全一稳定”"],
  ["thirdParty", "4.保护第三方合法权益"],
  ["internal", "5.属于三类内部事务信息"],
  ["deliberative", "6.属于四类过程性信息"],
  ["enforcementFile", "7.属于行政执法案卷"],
  ["inquiry", "8.属于行政查询事项"],
] as const;
const UNAVAILABLE = [
  ["notHeld", "1.本机关不掌握相关政府信息"],
  ["notCompiled", "2.没有现成信息需要另行制作"],
  ["unclear", "3.补正后申请内容仍不明确"],
] as const;
const REJECTED = [
  ["petition", "1.信访举报投诉类申请"],
  ["repeated", "2.重复申请"],
  ["publication", "3.要求提供公开出版物"],
  ["excessive", "4.无正当理由大量反复申请"],
  ["confirmation", "5.要求行政机关确认或重新出具已获取信息"],
] as const;
const OTHER = [
  ["notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
  ["unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
  ["rest", "3.其他"],
] as const;

/**
 * The three tables of an edition as its notice prints them, each cell of a slot printed by `print`. Written out here once more, and
 * not taken from the forms that the library reads by: a slip there must not hide in the tests.
 */
export function officialTables(
  edition: Edition,
  print: PrintFigure,
): Readonly<Record<"disclosure" | "requests" | "proceedings", SampleTable>> {
  return {
    disclosure: edition === "2021" ? disclosure2021(print) : disclosure2019(print),
    requests: requests(edition, print),
    proceedings: proceedings(print),
  };
}

/** The paths of section three's rows that are parts of the outcomes, without their column. */
export function outcomeRows(edition: Edition): readonly string[] {
  const below = (group: string, rows: readonly (readonly [string, string])[]): readonly string[] =>
    rows.map(([key]) => `requests.outcomes.${group}.${key}`);
  return [
    "requests.outcomes.granted",
    "requests.outcomes.partiallyGranted",
    ...below("denied", DENIED),
    ...below("unavailable", UNAVAILABLE),
    ...below("rejected", REJECTED),
    ...(edition === "2021" ? below("other", OTHER) : ["requests.outcomes.other"]),
  ];
}

/** A label or head. */
export function wordCell(text: string, rows = 1, columns = 1): SampleCell {
  return { text, rows, columns, path: null };
}

function figureCells(
  print: PrintFigure,
  row: string,
  columns: readonly string[],
  width = 1,
): readonly SampleCell[] {
  return columns.map((column, index) => {
    const path = `${row}.${column}`;
    return { text: print(path), rows: 1, columns: index === columns.length - 1 ? width : 1, path };
  });
}

/** A block of section two: its article, its heads, its rows; the last column takes the width that is left. */
function articleBlock(
  print: PrintFigure,
  article: string,
  heads: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly [string, string])[],
): readonly SampleRow[] {
  const width = 4 - heads.length;
  return [
    [wordCell(`第二十条第（${article}）项`, 1, 4)],
    [
      wordCell("信息内容"),
      ...heads.map((head, index) => wordCell(head, 1, index === heads.length - 1 ? width : 1)),
    ],
    ...rows.map(([path, label]) => [
      wordCell(label),
      ...figureCells(print, `disclosure.${path}`, columns, width),
    ]),
  ];
}

function disclosure2021(print: PrintFigure): SampleTable {
  const decided = ["本年处理决定数量"];
  return {
    kind: "table",
    key: "disclosure",
    headRows: 2,
    rows: [
      ...articleBlock(
        print,
        "一",
        ["本年制发件数", "本年废止件数", "现行有效件数"],
        ["issued", "repealed", "inForce"],
        [
          ["regulations", "规章"],
          ["normativeDocuments", "行政规范性文件"],
        ],
      ),
      ...articleBlock(print, "五", decided, ["decisions"], [["licensing", "行政许可"]]),
      ...articleBlock(
        print,
        "六",
        decided,
        ["decisions"],
        [
          ["penalties", "行政处罚"],
          ["coercion", "行政强制"],
        ],
      ),
      ...articleBlock(print, "八", ["本年收费金额（单位：万元）"], ["amount"], [["fees", "行政事业性收费"]]),
    ],
  };
}

function disclosure2019(print: PrintFigure): SampleTable {
  const heads = ["上一年项目数量", "本年增/减", "处理决定数量"];
  const columns = ["previous", "change", "decisions"];
  return {
    kind: "table",
    key: "disclosure",
    headRows: 2,
    rows: [
      ...articleBlock(
        print,
        "一",
        ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
        ["created", "published", "total"],
        [
          ["regulations", "规章"],
          ["normativeDocuments", "规范性文件"],
        ],
      ),
      ...articleBlock(print, "五", heads, columns, [
        ["licensing", "行政许可"],
        ["otherServices", "其他对外管理服务事项"],
      ]),
      ...articleBlock(print, "六", heads, columns, [
        ["penalties", "行政处罚"],
        ["coercion", "行政强制"],
      ]),
      ...articleBlock(print, "八", heads.slice(0, 2), columns.slice(0, 2), [["fees", "行政事业性收费"]]),
      ...articleBlock(
        print,
        "九",
        ["采购项目数量", "采购总金额"],
        ["projects", "amount"],
        [["procurement", "政府集中采购"]],
      ),
    ],
  };
}

function requests(edition: Edition, print: PrintFigure): SampleTable {
  const figures = (path: string): readonly SampleCell[] => figureCells(print, `requests.${path}`, PEOPLE);
  const group = (
    label: string,
    key: string,
    rows: readonly (readonly [string, string])[],
  ): readonly SampleRow[] =>
    rows.map(([path, text], index) => [
      ...(index === 0 ? [wordCell(label, rows.length)] : []),
      wordCell(text),
      ...figures(`outcomes.${key}.${path}`),
    ]);
  const other =
    edition === "2021"
      ? group("（六）其他处理", "other", OTHER)
      : [[wordCell("（六）其他处理", 1, 2), ...figures("outcomes.other")]];
  const outcomes: readonly SampleRow[] = [
    [wordCell("（一）予以公开", 1, 2), ...figures("outcomes.granted")],
    [
      wordCell("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 1, 2),
      ...figures("outcomes.partiallyGranted"),
    ],
    ...group("（三）不予公开", "denied", DENIED),
    ...group("（四）无法提供", "unavailable", UNAVAILABLE),
    ...group("（五）不予处理", "rejected", REJECTED),
    ...other,
    [wordCell("（七）总计", 1, 2), ...figures("outcomes.total")],
  ];
  return {
    kind: "table",
    key: "requests",
    headRows: 3,
    rows: [
      [
        wordCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
        wordCell("申请人情况", 1, 7),
      ],
      [wordCell("自然人", 2), wordCell("法人或其他组织", 1, 5), wordCell("总计", 2)],
      ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((head) => wordCell(head)),
      [wordCell("一、本年新收政府信息公开申请数量", 1, 3), ...figures("received")],
      [wordCell("二、上年结转政府信息公开申请数量", 1, 3), ...figures("carriedOver")],
      ...outcomes.map((row, index) =>
        index === 0 ? [wordCell("三、本年度办理结果", outcomes.length), ...row] : row,
      ),
      [wordCell("四、结转下年度继续办理", 1, 3), ...figures("carriedForward")],
    ],
  };
}

function proceedings(print: PrintFigure): SampleTable {
  const heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return {
    kind: "table",
    key: "proceedings",
    headRows: 3,
    rows: [
      [wordCell("行政复议", 1, 5), wordCell("行政诉讼", 1, 10)],
      [
        ...heads.map((head) => wordCell(head, 2)),
        wordCell("未经复议直接起诉", 1, 5),
        wordCell("复议后起诉", 1, 5),
      ],
      [...heads, ...heads].map((head) => wordCell(head)),
      [
        ...figureCells(print, "proceedings.reconsideration", OUTCOME),
        ...figureCells(print, "proceedings.litigation.direct", OUTCOME),
        ...figureCells(print, "proceedings.litigation.afterReconsideration", OUTCOME),
      ],
    ],
  };
}
