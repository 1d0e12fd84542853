import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";

// The reports are not part of the repository: they stand beside it, or where the variable says.
const SHARED = process.env["GONGKAI_SHARED"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));

/** Heading as printed (null where the page has none), and how the section's prose begins and ends. */
type Bounds = readonly [heading: string | null, begins: string, ends: string];

/** Read off the pages by eye. A report that a converter brought into twenty-four layouts says the same in each. */
const REPORTS: Readonly<Record<string, readonly Bounds[]>> = {
  "000_be7ed9e1a8b6f9e3": [
    ["一、总体情况", "2025", "究情况。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "2025", "理水平。"],
    ["六、其他需要报告的事项", "本机关按", "处理费。"],
  ],
  "001_c5c1b09c05bce4b4": [
    ["一、总体情况", "(一) ", "内容关。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "存在的主", "置能力。"],
    ["六、其他需要报告的事项", "无", "无"],
  ],
  "002_092099b82f2735f3": [
    ["一、总体情况", "2025", "作质效。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "(一)主", "续推进。"],
    ["六、其他需要报告的事项", "本机关严", "处理费。"],
  ],
  "003_80a3d1873049bf37": [
    ["一、总体情况", "2020", "一次”。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "2020", "入全面。"],
    ["六、其他需要报告的事项", "无其他需", "告的事项"],
  ],
  "004_c67c284a41079efd": [
    ["一、总体情况", "2024", "传主题。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "2024", "商处置。"],
    ["六、其他需要报告的事项", "", ""],
  ],
  "2019-shanghai-bangongting": [
    ["一、总体情况", "本单位认", "与交流。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、政府信息公开工作存在的主要问题及改进情况", "（一）主", "民措施。"],
    ["六、其他需要报告的事项", "无。", "无。"],
  ],
  "2023-shuyang-fazhan-gaigeju": [
    ["一、总体情况", "有关处室", "02篇。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及整改措施", "（一）存", ".9%。"],
    ["六、其他需要报告的事项", "2023", "核把关。"],
  ],
  "2024-pingtan-txt": [
    ["一、总体情况", "有关处室", "目内容。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "有关处室", "常维护。"],
    ["六、其他需要报告的事项", "2024", "常维护。"],
  ],
  "2025-shanghai-bangongting": [
    ["一、总体情况", "工作人员", "核把关。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    [null, "（一）2", "目内容。"],
    ["六、其他需要报告的事项", "2025", "目内容。"],
  ],
  "blanktotal-2022": [
    ["一、总体情况", "2023", "度绩效。"],
    ["二、主动公开政府信息情况", "2023", "12%。"],
    ["三、收到和处理政府信息公开申请情况", "2023", "18件。"],
    ["四、政府信息公开行政复议、行政诉讼情况", "全年发生", "2年无。"],
    ["五、存在的主要问题及改进情况", "一是解读", "月核对。"],
    ["六、其他需要报告的事项", "本年度未", "的事项。"],
  ],
  "cut-2024": [
    ["一、总体情况", "2025", "度绩效。"],
    ["二、主动公开政府信息情况", "2025", "12%。"],
    ["三、收到和处理政府信息公开申请情况", "2025", "18件。"],
    ["四、政府信息公开行政复议、行政诉讼情况", "全年发生", "4年无。"],
    ["五、存在的主要问题及改进情况", "一是解读", "月核对。"],
    ["六、其他需要报告的事项", "本年度未", "的事项。"],
  ],
  "mid-2021": [
    ["一、总体情况", "2021", "度绩效。"],
    ["二、主动公开政府信息情况", "", ""],
    ["三、收到和处理政府信息公开申请情况", "", ""],
    ["四、政府信息公开行政复议、行政诉讼情况", "", ""],
    ["五、存在的主要问题及改进情况", "一是解读", "月核对。"],
    ["六、其他需要报告的事项", "本年度未", "的事项。"],
  ],
  "old-prose-2019": [
    ["一、总体情况", "2019", "度绩效。"],
    ["二、行政机关主动公开政府信息情况", "2019", "12%。"],
    ["三、行政机关收到和处理政府信息公开申请情况", "2019", "18件。"],
    ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "全年发生", "8年无。"],
    ["五、政府信息公开工作存在的主要问题及改进情况", "一是解读", "月核对。"],
    ["六、其他需要报告的事项", "本年度未", "的事项。"],
  ],
};

/** The pages of a report: a file, a folder with a source, or every conversion of it. */
function pagesOf(name: string): readonly string[] {
  const folders = ["seeds", "samples/full", "samples/converted"].map((folder) => join(SHARED, folder));
  return folders.flatMap((folder) =>
    readdirSync(folder).flatMap((entry) => {
      const path = join(folder, entry);
      if (entry === name)
        return readdirSync(path).flatMap((file) => (file.startsWith("source.") ? [join(path, file)] : []));
      return entry.startsWith(`${name}.`) && !entry.endsWith(".json") ? [path] : [];
    }),
  );
}

describe.skipIf(!existsSync(join(SHARED, "seeds")))("the six sections of a real report", () => {
  for (const [name, bounds] of Object.entries(REPORTS)) {
    const pages = existsSync(join(SHARED, "seeds")) ? pagesOf(name) : [];
    it.each(pages)(`${name} begin and end where they do: %s`, (file) => {
      const { sections } = parseReport(new Uint8Array(readFileSync(file))).report;
      expect(
        sections.map(({ heading, text }): Bounds => [
          heading,
          text?.slice(0, 4) ?? "",
          text?.slice(-4) ?? "",
        ]),
      ).toEqual(bounds);
    });
  }

  it("are compared for every whole report", () => {
    const pages = existsSync(join(SHARED, "seeds"))
      ? Object.keys(REPORTS).map((name) => pagesOf(name).length)
      : [];
    expect(pages.every((count) => count > 0)).toBe(true);
  });
});
