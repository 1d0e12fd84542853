import type { FormColumn } from "./form.js";

/** The seven columns of section three, both editions: who applied. */
export const PEOPLE_COLUMNS: readonly FormColumn[] = [
  { key: "person", label: "自然人", heads: ["自然人"], quantity: "count" },
  { key: "company", label: "法人或其他组织/商业企业", heads: ["商业企业", "商业"], quantity: "count" },
  { key: "research", label: "法人或其他组织/科研机构", heads: ["科研机构", "科研"], quantity: "count" },
  { key: "nonprofit", label: "法人或其他组织/社会公益组织", heads: ["社会公益"], quantity: "count" },
  { key: "legal", label: "法人或其他组织/法律服务机构", heads: ["法律服务"], quantity: "count" },
  { key: "other", label: "法人或其他组织/其他", heads: ["其他"], quantity: "count" },
  { key: "total", label: "总计", heads: ["总计", "合计"], quantity: "count" },
];
