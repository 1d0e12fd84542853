import type { SampleBlock } from "../sample-report.js";
import { flatMap } from "../../source/flat-map.js";
import { sampleNoise, type Noise } from "./noise.js";

/** Sentences with figures of their own between each heading and its table. They may contradict the table. */
const SENTENCES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "disclosure",
    ["（一）2024年共制发规范性文件3件，废止1件，现行有效21件。", "（二）办理行政许可1508件，行政处罚62件。"],
  ],
  [
    "requests",
    [
      "全年共收到政府信息公开申请17件，其中自然人15件、商业企业2件，上年结转2件。",
      "予以公开8件，其他处理3件。",
    ],
  ],
  ["proceedings", ["本年度发生行政复议4件、行政诉讼2件。", "注：行政复议、行政诉讼数量含上年度结转数量。"]],
]);

export const proseWithNumbers: Noise = sampleNoise("prose-with-numbers", (sample) => ({
  ...sample,
  blocks: flatMap(sample.blocks, (block): readonly SampleBlock[] => {
    const sentences = block.kind === "table" ? SENTENCES.get(block.key ?? "") : undefined;
    return [...(sentences ?? []).map((text): SampleBlock => ({ kind: "paragraph", text })), block];
  }),
}));
