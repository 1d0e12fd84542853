import { describe, expect, it } from "vitest";
import { isPageMark } from "../../src/source/is-page-mark.js";

describe("the number of a page", () => {
  it.each(["- 4 -", "—5—", "－ 6 －", "第3页", "第 3 页，共 8 页", "第3頁/共8頁"])("is %s", (printed) => {
    expect(isPageMark(printed)).toBe(true);
  });

  it.each([
    "",
    "4",
    "-4",
    "(4)",
    "（一）",
    "1.属于国家秘密",
    "第3条",
    "页",
    "-",
    "第3页 一、总体情况和主动公开政府信息情况",
  ])("is not '%s'", (printed) => {
    expect(isPageMark(printed)).toBe(false);
  });
});
