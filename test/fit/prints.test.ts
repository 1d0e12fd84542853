import { describe, expect, it } from "vitest";
import { makeLabel } from "../../src/fit/label.js";
import { rowLikenesses } from "../../src/fit/row-likenesses.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";

const { disclosure, requests } = form2021;

describe("what the prints of a region say", () => {
  it("is found out once for each text", () => {
    const prints = new Prints();
    expect(prints.of("规章")).toBe(prints.of("规章"));
    expect(prints.of("规章")).not.toBe(prints.of("规 章"));
    const run = prints.of("1001001");
    expect(run.cuts(7)).toBe(run.cuts(7));
    expect(run.cuts(3)).not.toBe(run.cuts(7));
    const label = makeLabel(["规章"]);
    expect(prints.likenesses(label, disclosure.rows)).toBe(prints.likenesses(label, disclosure.rows));
    expect(prints.likenesses(label, requests.rows)).toEqual(rowLikenesses(label, requests.rows));
  });

  it("is the same as without them for labels that are alike but for where they are torn", () => {
    const prints = new Prints();
    for (const cells of [
      ["规章", "行政许可"],
      ["规章行政许可"],
      ["规章行", "政许可"],
      ["行政许可", "（件）"],
      ["行政许可（件）"],
      ["其他", "规章", "其中", "本级", "区级"],
      ["规章", "其他", "其中", "本级", "区级"],
    ]) {
      const label = makeLabel(cells);
      expect(prints.likenesses(label, disclosure.rows)).toEqual(rowLikenesses(label, disclosure.rows));
    }
    // 部分公开 is the label of another row only where it is one cell.
    for (const before of [["部分公开"], ["部分", "公开"]]) {
      const label = makeLabel([...before, "本新收政", "府信息公", "开申请数", "量"]);
      expect(prints.likenesses(label, requests.rows)).toEqual(rowLikenesses(label, requests.rows));
    }
  });

  it("is a page mark where it is a short one", () => {
    const isMark = (text: string): boolean => new Prints().of(text).isPageMark;
    expect(["- 3 -", "第3页 共8页", "3", "规章", "- 3 - 规章"].map(isMark)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isMark(`-${" ".repeat(20)}3-`)).toBe(true);
    expect(isMark(`-${" ".repeat(21)}3-`)).toBe(false);
  });

  it("is a head of a column where one has it", () => {
    const isHead = (text: string): boolean => new Prints().of(text).isColumnHead(disclosure.rows);
    expect(["制发件", "收费金额", "处理决定", "规章", "制发件数量"].map(isHead)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("is no cut of a run that is too long to try", () => {
    expect(new Prints().of("1".repeat(2_000)).cuts(7)).toEqual([]);
  });
});
