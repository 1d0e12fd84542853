import { describe, expect, it } from "vitest";
import { messageEn } from "../../src/index.js";
import { EXAMPLE_DIAGNOSTICS } from "./example-diagnostics.js";

describe("messageEn", () => {
  it.each(Object.values(EXAMPLE_DIAGNOSTICS))("says $code in one sentence with a remedy", (diagnostic) => {
    expect(messageEn(diagnostic)).toMatch(/^[A-Z“0-9][^\n]+[;,] [^\n]+\.$/u);
  });

  it("names the row by its official label and counts its figures", () => {
    expect(messageEn(EXAMPLE_DIAGNOSTICS["row-missing"])).toContain(
      "2 figures of the row 一、本年新收政府信息公开申请数量 are not found",
    );
    const one = { ...EXAMPLE_DIAGNOSTICS["row-missing"], paths: ["requests.received.person"] };
    expect(messageEn(one)).toContain("1 figure of the row 一、本年新收政府信息公开申请数量 is not found");
  });

  it("names the figure of a cell that holds words", () => {
    expect(messageEn(EXAMPLE_DIAGNOSTICS["figure-text"])).toContain(
      "“见附件” stands where the number of 行政许可，本年处理决定数量 should",
    );
  });

  it("quotes only the beginning of a long cell, on one line", () => {
    const printed = `见\n附件${"详".repeat(10_000)}`;
    const message = messageEn({ ...EXAMPLE_DIAGNOSTICS["figure-text"], printed });
    expect(message.length).toBeLessThan(200);
    expect(message).toContain("“见 附件详");
  });
});
