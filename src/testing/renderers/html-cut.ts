import { cutRequests } from "../split-table.js";
import { htmlPlain } from "./html-tables.js";
import type { Renderer } from "./renderer.js";

/**
 * Section three cut by the end of a page: two `<table>`s, the head above both.
 *
 * ```text
 * <table> head … 5.属于三类内部事务信息 </table>
 * <table> head, 三、本年度办理结果 again, 6.属于四类过程性信息 … </table>
 * ```
 */
export const htmlCut: Renderer = {
  ...htmlPlain,
  name: "html-cut",
  render: (sample) => htmlPlain.render(cutRequests(sample, 10, { repeatHead: true, between: [] })),
};
