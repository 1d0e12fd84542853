import type { Form, FormColumn } from "./form.js";
import { proceedingsTable } from "./proceedings-table.js";
import { requestsTable } from "./requests-table.js";

const DOCUMENTS: readonly FormColumn[] = [
  { key: "created", label: "本年新制作数量", heads: ["新制作", "制作数量"], quantity: "count" },
  { key: "published", label: "本年新公开数量", heads: ["新公开", "公开数量"], quantity: "count" },
  { key: "total", label: "对外公开总数量", heads: ["公开总数", "对外公开"], quantity: "count" },
];

const PREVIOUS: FormColumn = {
  key: "previous",
  label: "上一年项目数量",
  heads: ["上一年", "上年项目", "上年度项目", "去年项目"],
  quantity: "count",
};
const CHANGE: FormColumn = {
  key: "change",
  label: "本年增/减",
  heads: ["本年增", "增/减", "增减"],
  quantity: "change",
};
const DECISIONS: FormColumn = {
  key: "decisions",
  label: "处理决定数量",
  heads: ["处理决定", "处理绝对"],
  quantity: "count",
};

const ITEMS: readonly FormColumn[] = [PREVIOUS, CHANGE, DECISIONS];

/** The form of 2019: 国办公开办函〔2019〕60号, for the reports of 2019 and 2020 and still met later. */
export const form2019: Form = {
  edition: "2019",
  disclosure: {
    key: "disclosure",
    edition: "2019",
    rows: [
      { path: "disclosure.regulations", label: "规章", cores: ["规章"], article: "一", columns: DOCUMENTS },
      {
        path: "disclosure.normativeDocuments",
        label: "规范性文件",
        cores: ["规范性文件", "行政规范性文件", "规范性档案", "行政规范性档案"],
        article: "一",
        columns: DOCUMENTS,
      },
      {
        path: "disclosure.licensing",
        label: "行政许可",
        cores: ["行政许可"],
        article: "五",
        columns: ITEMS,
      },
      {
        path: "disclosure.otherServices",
        label: "其他对外管理服务事项",
        cores: ["其他对外管理服务事项"],
        article: "五",
        columns: ITEMS,
      },
      {
        path: "disclosure.penalties",
        label: "行政处罚",
        cores: ["行政处罚"],
        article: "六",
        columns: ITEMS,
      },
      {
        path: "disclosure.coercion",
        label: "行政强制",
        cores: ["行政强制"],
        article: "六",
        columns: ITEMS,
      },
      {
        path: "disclosure.fees",
        label: "行政事业性收费",
        cores: ["行政事业性收费", "行政事业型收费"],
        article: "八",
        columns: [PREVIOUS, CHANGE],
      },
      {
        path: "disclosure.procurement",
        label: "政府集中采购",
        cores: ["政府集中采购"],
        article: "九",
        columns: [
          { key: "projects", label: "采购项目数量", heads: ["采购项目"], quantity: "count" },
          { key: "amount", label: "采购总金额", heads: ["采购总金额", "总金额"], quantity: "procurement" },
        ],
      },
    ],
  },
  requests: requestsTable("2019"),
  proceedings: proceedingsTable("2019"),
};
