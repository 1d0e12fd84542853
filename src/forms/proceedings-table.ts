import type { Edition, FormColumn, FormTable } from "./form.js";

const OUTCOMES: readonly FormColumn[] = [
  { key: "upheld", label: "结果维持", heads: ["结果维持"], quantity: "count" },
  { key: "corrected", label: "结果纠正", heads: ["结果纠正"], quantity: "count" },
  { key: "other", label: "其他结果", heads: ["其他结果"], quantity: "count" },
  { key: "pending", label: "尚未审结", heads: ["尚未审结"], quantity: "count" },
  { key: "total", label: "总计", heads: ["总计"], quantity: "count" },
];

/** Section four, the same in both editions: three groups of five, printed side by side in one row of fifteen cells. */
export function proceedingsTable(edition: Edition): FormTable {
  return {
    key: "proceedings",
    edition,
    rows: [
      {
        path: "proceedings.reconsideration",
        label: "行政复议",
        cores: ["行政复议"],
        article: null,
        columns: OUTCOMES,
      },
      {
        path: "proceedings.litigation.direct",
        label: "行政诉讼/未经复议直接起诉",
        cores: ["未经复议直接起诉"],
        article: null,
        columns: OUTCOMES,
      },
      {
        path: "proceedings.litigation.afterReconsideration",
        label: "行政诉讼/复议后起诉",
        cores: ["复议后起诉"],
        article: null,
        columns: OUTCOMES,
      },
    ],
  };
}
