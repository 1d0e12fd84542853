import type { Span } from "../source/span.js";

/** The six sections, in order. */
export const SECTION_KEYS = [
  "overview",
  "disclosure",
  "requests",
  "proceedings",
  "problems",
  "other",
] as const;

/**
 * The six sections: `overview` (一、总体情况), `disclosure` (二、主动公开政府信息情况), `requests` (三、收到和处理政府信息公开申请情况),
 * `proceedings` (四、政府信息公开行政复议、行政诉讼情况), `problems` (五、存在的主要问题及改进情况), `other` (六、其他需要报告的事项).
 */
export type SectionKey = (typeof SECTION_KEYS)[number];

/**
 * A section as found on the page. Offsets are into the page text.
 *
 * @example
 * ```ts
 * { key: "overview", number: 1, heading: { start: 24, end: 30 }, printedNumber: 1, body: { start: 30, end: 412 } }
 * ```
 */
export interface PageSection {
  /** Which of the six it is. */
  readonly key: SectionKey;
  /** 1 to 6. */
  readonly number: number;
  /** The number and title as printed; null where none was found. */
  readonly heading: Span | null;
  /** The number printed in the heading, 1 to 6 where it is right; null where none is printed. */
  readonly printedNumber: number | null;
  /**
   * From behind the heading to the next section or the end of the report. Without a heading, the section was found from
   * its table or its place between two others; null where it was not found.
   */
  readonly body: Span | null;
}

/** The wordings of each title, folded, the official one first. They are found anywhere, also glued to other text. */
export const SECTION_TITLES: Readonly<Record<SectionKey, readonly string[]>> = {
  overview: [
    "总体情况",
    "工作概述",
    "工作概况",
    "基本情况",
    "总体工作情况",
    "工作总体情况",
    "整体情况",
    "概述",
  ],
  disclosure: [
    "主动公开政府信息情况",
    "主动公开信息情况",
    "主动公开政府信息的情况",
    "政府信息主动公开情况",
    "主动公开政府信息工作情况",
  ],
  requests: [
    "收到和处理政府信息公开申请情况",
    "收到的处理政府信息公开申请情况",
    "收到和处理政府信息公开申请的情况",
    "收到和处理政府信息公开情况",
    "收到和处理信息公开申请情况",
    "收到和处理政府信息公开申请",
    "收到和办理政府信息公开申请情况",
    "收到及处理政府信息公开申请情况",
  ],
  proceedings: [
    "行政复议、行政诉讼情况",
    "行政复议和行政诉讼情况",
    "行政复议及行政诉讼情况",
    "行政复议,行政诉讼情况",
    "行政复议行政诉讼情况",
    "行政法复议、行政诉讼情况",
    "被申请行政复议、提起行政诉讼情况",
    "行政复议、提起行政诉讼情况",
    "行政复议、行政诉讼的情况",
  ],
  problems: [
    "存在的主要问题及改进情况",
    "存在的主要问题及整改措施",
    "存在的主要问题及改进措施",
    "存在的主要问题和改进情况",
    "存在问题及改进情况",
    "存在的问题及改进情况",
    "存在的问题及改进措施",
    "存在的问题和改进情况",
    "存在的不足及改进情况",
    "存在的主要问题",
    "主要问题及改进情况",
  ],
  other: [
    "其他需要报告的事项",
    "其它需要报告的事项",
    "需要报告的其他事项",
    "其他需要报告事项",
    "其他需报告的事项",
    "其他需要说明的事项",
  ],
};

/** What may stand between the number and the title of a section. */
export const TITLE_PREFIXES: readonly string[] = [
  "行政机关",
  "因政府信息公开工作被申请",
  "因政府信息公开工作",
  "政府信息公开工作",
  "政府信息公开",
  "信息公开工作",
  "信息公开",
  "工作",
  "本年度",
];
