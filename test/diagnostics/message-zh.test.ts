import { describe, expect, it } from "vitest";
import { messageZh } from "../../src/index.js";
import { EXAMPLE_DIAGNOSTICS } from "./example-diagnostics.js";

describe("messageZh", () => {
  it.each(Object.values(EXAMPLE_DIAGNOSTICS))("says $code in one sentence with a remedy", (diagnostic) => {
    expect(messageZh(diagnostic)).toMatch(/^[^\n。]+；[^\n。]+。$/u);
  });

  it("numbers a section as the form does", () => {
    expect(messageZh(EXAMPLE_DIAGNOSTICS["section-missing"])).toContain("第六部分“其他需要报告的事项”");
  });

  it("names what is gone from the head of the report", () => {
    expect(messageZh(EXAMPLE_DIAGNOSTICS["head-missing"])).toContain("发布机关");
  });
});
