import { describe, expect, it } from "vitest";
import { cutToWidth, padToWidth, printable } from "../../src/source/terminal-text.js";

describe("printable", () => {
  it("leaves Chinese, digits and marks as they are", () => {
    expect(printable("危及“三安全一稳定” 12／—")).toBe("危及“三安全一稳定” 12／—");
  });

  it("turns what would move or colour the terminal into spaces", () => {
    expect(printable("a\tb\r\nc\u001b[31md\u202ee\u200bf\ufeffg\ud800")).toBe("a b  c [31md e f g ");
  });
});

describe("cutToWidth", () => {
  it("keeps what fits and marks what was cut", () => {
    expect(cutToWidth("行政许可", 8)).toBe("行政许可");
    expect(cutToWidth("行政许可", 7)).toBe("行政许…");
    expect(cutToWidth("行政许可", 6)).toBe("行政…");
  });

  it("does not look at all of a cell of five million characters", () => {
    expect(cutToWidth("0".repeat(5_000_000), 4)).toBe("000…");
  });
});

describe("padToWidth", () => {
  it("counts a Chinese character as two columns", () => {
    expect(padToWidth("总计", 6, "start")).toBe("  总计");
    expect(padToWidth("规章", 6, "end")).toBe("规章  ");
    expect(padToWidth("规章", 2, "end")).toBe("规章");
  });
});
