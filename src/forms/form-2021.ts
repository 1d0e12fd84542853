import type { Form, FormColumn } from "./form.js";
import { proceedingsTable } from "./proceedings-table.js";
import { requestsTable } from "./requests-table.js";

const DOCUMENTS: readonly FormColumn[] = [
  { key: "issued", label: "本年制发件数", heads: ["制发件"], quantity: "count" },
  { key: "repealed", label: "本年废止件数", heads: ["废止件", "止件数"], quantity: "count" },
  { key: "inForce", label: "现行有效件数", heads: ["现行有效"], quantity: "count" },
];

const DECISIONS: readonly FormColumn[] = [
  { key: "decisions", label: "本年处理决定数量", heads: ["处理决定", "处理绝对"], quantity: "count" },
];

/** The form of 2021: 国办公开办函〔2021〕30号, for the reports of 2021 and later. */
export const form2021: Form = {
  edition: "2021",
  disclosure: {
    key: "disclosure",
    edition: "2021",
    rows: [
      { path: "disclosure.regulations", label: "规章", cores: ["规章"], article: "一", columns: DOCUMENTS },
      {
        path: "disclosure.normativeDocuments",
        label: "行政规范性文件",
        cores: ["行政规范性文件", "规范性文件", "行政规范性档案", "规范性档案"],
        article: "一",
        columns: DOCUMENTS,
      },
      {
        path: "disclosure.licensing",
        label: "行政许可",
        cores: ["行政许可"],
        article: "五",
        columns: DECISIONS,
      },
      {
        path: "disclosure.penalties",
        label: "行政处罚",
        cores: ["行政处罚"],
        article: "六",
        columns: DECISIONS,
      },
      {
        path: "disclosure.coercion",
        label: "行政强制",
        cores: ["行政强制"],
        article: "六",
        columns: DECISIONS,
      },
      {
        path: "disclosure.fees",
        label: "行政事业性收费",
        cores: ["行政事业性收费", "行政事业型收费"],
        article: "八",
        columns: [
          { key: "amount", label: "本年收费金额（单位：万元）", heads: ["收费金额"], quantity: "fee" },
        ],
      },
    ],
  },
  requests: requestsTable("2021"),
  proceedings: proceedingsTable("2021"),
};
