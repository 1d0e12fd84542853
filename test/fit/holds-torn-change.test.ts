import { describe, expect, it } from "vitest";
import { holdsTornChange } from "../../src/fit/holds-torn-change.js";
import { sequenceCells } from "./drawn-cells.js";

describe("a change of section two that is torn over lines", () => {
  const holds = (drawing: string): boolean => holdsTornChange(sequenceCells(drawing));

  it("shows where its second number should follow", () => {
    expect(holds("行政处罚 | 0 | 增8减 | 0 | 1")).toBe(true);
    expect(holds("行政处罚 | 0 | 增 8 / | 0")).toBe(true);
  });

  it("does not where it is whole, a sign alone, or a head", () => {
    expect(holds("信息内容 | 本年增/减 | 行政处罚 | 增8减1 | 减 | -2 | 0/0 | 8")).toBe(false);
  });

  it("is not looked for in a sentence", () => {
    expect(holds(`增${"8".repeat(30)}减`)).toBe(false);
  });
});
