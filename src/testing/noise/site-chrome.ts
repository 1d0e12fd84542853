import { wordCell } from "../official-tables.js";
import type { SampleBlock } from "../sample-report.js";
import { sampleNoise, type Noise } from "./noise.js";

/** What a site puts around its pages: where one is, a table of metadata, tools to share and to print, its own notes. */
export const siteChrome: Noise = sampleNoise("site-chrome", (sample) => {
  const line = (text: string): SampleBlock => ({ kind: "paragraph", text });
  const metadata: SampleBlock = {
    kind: "table",
    key: null,
    headRows: 0,
    rows: [
      ["索引号", `0120${sample.year}-0003`, "发布机构", sample.issuer].map((text) => wordCell(text)),
      ["发文日期", `${sample.year + 1}-01-21`, "文号", ""].map((text) => wordCell(text)),
    ],
  };
  return {
    ...sample,
    blocks: [
      line("当前位置：首页 > 政府信息公开 > 政府信息公开年报"),
      metadata,
      ...sample.blocks.slice(0, 1),
      line(`发布时间：${sample.year + 1}-01-21 10:21 来源：${sample.issuer} 浏览次数：318 字体：[大 中 小]`),
      ...sample.blocks.slice(1),
      line("扫一扫在手机打开当前页"),
      line("上一篇：没有了"),
      line("第 [1] 页 共[1]页"),
      line("网站标识码：5120210003 备案号：00002021号-1"),
    ],
  };
});
