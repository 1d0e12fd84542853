import { describe, expect, it } from "vitest";
import { endsWithSum } from "../../src/fit/ends-with-sum.js";

describe("the total of a row", () => {
  it.each([[[83, 2, 0, 85]], [[0, 0]], [[7, 7]]])("stands behind its figures: %j", (numbers) => {
    expect(endsWithSum(numbers)).toBe(true);
  });

  it.each([[[85, 83, 2]], [[83, 2, 84]], [[5]], [[]], [[1, Number.NaN, 1]]])("does not in %j", (numbers) => {
    expect(endsWithSum(numbers)).toBe(false);
  });
});
