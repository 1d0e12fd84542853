import { describe, expect, it } from "vitest";
import { alignedColumns } from "../../src/cells/tokenizers/aligned-columns.js";
import { rowsOf, textRegion } from "./regions.js";

/** The cells of the last line of a table of section three. */
function lastRow(...lines: readonly string[]): readonly string[] | undefined {
  return rowsOf(alignedColumns, { ...textRegion(lines.join("\n")), key: "requests" })?.at(-1);
}

const lines = [
  "本年新收            4672   1764    2672   3378    12     7     12505",
  "上年结转              31     20       9      4     0     0        64",
  "予以公开            4660   1770    2660   3370    12     7     12479",
  "部分公开              12      1       5      6     0     0        24",
];

describe("figures of a wrapped label that its lines push aside", () => {
  it("are one cell where they stand one under each figure of no line beside them: two may be exchanged", () => {
    const wrapped = "结转下年度继续办理            4 2    5             1     0     0        12";
    expect(lastRow(...lines, wrapped)).toEqual([
      "结转下年度继续办理",
      "4 2    5             1     0     0        12",
    ]);
  });

  it.each([
    ["that stand in their columns", "结转下年度            31     13      16      6     0     0        66"],
    [
      "that are moved aside together",
      "结转下年度继续办理的申请              31     13      16      6     0     0        66",
    ],
    ["centred in their columns", "结转下年度            31     13      16      6 123456789 0        66"],
  ])("are cells %s", (_, line) => {
    expect(lastRow(...lines, line)).toHaveLength(8);
  });

  it("are cells where one space parts them: nothing is aligned", () => {
    expect(lastRow(...lines, "结转下年度继续办理 4 2 5 1 0 0 12")).toHaveLength(8);
  });

  it("are cells where no other line has as many", () => {
    expect(
      lastRow(...lines, "结转下年度继续办理            4 2    5             1     0     0        12    3"),
    ).toHaveLength(9);
  });

  it("are cells where many lines are astray: the tool aligns nothing", () => {
    const astray = "结转下年度继续办理            4 2    5             1     0     0        12";
    expect(lastRow(...lines.slice(0, 2), "总计  1  2  3     4           5 6  7", astray)).toHaveLength(8);
  });
});
