import { figureName } from "../forms/figure-name.js";
import { tableTitle } from "../forms/table-title.js";
import { cutToWidth } from "../source/terminal-text.js";
import type { Diagnostic } from "./diagnostic.js";
import { CLOSING_MARK } from "../patterns.js";

/**
 * A diagnostic as one Chinese sentence: what is the matter and what to do. The words may change in any version; programs
 * look at `code`.
 *
 * @param diagnostic - one of the `diagnostics` of a result
 * @example
 * ```ts
 * for (const diagnostic of diagnostics) console.log(messageZh(diagnostic));
 * ```
 */
export function messageZh(diagnostic: Diagnostic): string {
  switch (diagnostic.code) {
    case "section-missing":
      return `没有找到${part(diagnostic.number)}“${diagnostic.section}”的标题；请核对页面是否缺少这一部分，或者标题另有写法。`;
    case "further-report":
      return "本页在这份报告之后还有另一份报告，只读取了第一份；请将两份报告分开后分别读取。";
    case "table-missing":
      return `没有找到“${tableTitle(diagnostic.table)}”的表格；请核对表格是否为图片或附件，或者为这种版式提供 tokenizer。`;
    case "row-missing":
      return `没有找到“${diagnostic.row}”一行的 ${diagnostic.paths.length} 个数据；请在页面上查找该行并人工补录。`;
    case "figures-ambiguous":
      return `“${diagnostic.row}”一行的 ${diagnostic.paths.length} 个数据有多种读法，取值为空；请对照原表人工录入。`;
    case "row-by-order":
      return `“${diagnostic.row}”一行的标签未能识别，${diagnostic.paths.length} 个数据按位置认定；请与页面核对。`;
    case "figures-by-identity":
      return `“${diagnostic.row}”一行的 ${diagnostic.paths.length} 个数据取自唯一符合勾稽关系的读法；请与页面核对。`;
    case "sum-falls-short":
      return `“${figureName(diagnostic.paths.at(-1) ?? "")}”所在的勾稽关系，一边为 ${diagnostic.actual}，另一边为 ${diagnostic.expected}，差额只可能在空白格里；请对照原表，看是否漏填或者错位。`;
    case "figure-text":
      return `“${figureName(diagnostic.path)}”应填数字，印的却是${quoted(diagnostic.printed)}，取值为空；请阅读原文后人工判断。`;
    case "number-unplaced":
      return `“${tableTitle(diagnostic.table)}”表中的${quoted(diagnostic.printed)}不能确定属于哪个数据；请核对附近哪个数据缺少数字。`;
    case "fee-converted":
      return `“${figureName(diagnostic.path)}”印为${quoted(diagnostic.printed)}，已换算为万元；请核对页面上的单位。`;
    case "editions-mixed":
      return `第二部分采用 ${diagnostic.disclosure} 年格式，第三部分采用 ${diagnostic.requests} 年格式；请分别按各自的格式使用。`;
    case "edition-unknown":
      return "没有表格能说明采用哪一版格式；请核对页面是否为年度报告，或者设置选项 form。";
    case "head-missing":
      return `没有找到报告的${HEAD_FIELDS[diagnostic.field]}；请根据页面来源补充。`;
    case "section-by-place":
      return `${part(diagnostic.number)}“${diagnostic.section}”没有标题，按其表格或位置认定；请核对这一部分的起止。`;
    case "section-misnumbered":
      return `“${diagnostic.section}”应为${part(diagnostic.number)}，标题的序号却印为 ${diagnostic.printed}；请核对页面的序号。`;
    case "section-empty":
      return `${part(diagnostic.number)}“${diagnostic.section}”只有标题，没有内容；请核对页面是否完整。`;
    case "year-contradiction":
      return `报告年度为 ${diagnostic.year} 年，正文所写的统计年度却是 ${diagnostic.printed} 年；请核对是否沿用了其他年度的文字。`;
    case "table-of-other-year":
      return `报告年度为 ${diagnostic.year} 年，“${tableTitle(diagnostic.table)}”的表格上方却标有 ${diagnostic.printed} 年；请核对表中是否为其他年度的数据。`;
    case "fee-contradiction":
      return `第六部分称没有收取信息处理费，正文却写有 ${diagnostic.value}：${quoted(diagnostic.printed.replace(CLOSING_MARK, ""))}；请核对两处文字。`;
  }
}

const HEAD_FIELDS = { title: "标题", issuer: "发布机关", year: "年度" } as const;

function part(number: number): string {
  return `第${"一二三四五六".charAt(number - 1)}部分`;
}

function quoted(printed: string): string {
  return `“${cutToWidth(printed, 40)}”`;
}
