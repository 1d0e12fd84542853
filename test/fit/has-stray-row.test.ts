import { describe, expect, it } from "vitest";
import { fitTable } from "../../src/fit/fit-table.js";
import { Prints } from "../../src/fit/prints.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells, withRows } from "./drawn-cells.js";

const table = withRows(
  form2021.requests,
  ...["received", "outcomes.granted", "outcomes.partiallyGranted", "denied.stateSecret", "denied.otherLaw"],
);
const read = (...lines: readonly string[]): string =>
  readingIn(fitTable(sequenceCells(lines.join("\n")), table, "before", new Prints()), "stateSecret");

const NONE = "0 | 0 | 0 | 0 | 0 | 0 | 0";
const received = `一、本年新收政府信息公开申请数量 | ${NONE}`;
const secrets = "（三）不予公开 | 1.属于国家秘密 | 0 | 0 | 3 | 0 | 0 | 0 | 3";
const laws = `2.其他法律行政法规禁止公开 | ${NONE}`;
const FIVE = "5 | 0 | 0 | 0 | 0 | 0 | 5";

describe("section three of a tool that sorts the texts of a page by height", () => {
  it("is in doubt where a row of figures stands behind the rest of a label that another row begins", () => {
    expect(read(received, `（一）予以公开 | ${NONE}`, secrets, laws)).toBe("0 0 3 0 0 0 3");
    const group = [`（一）予以公开 | ${NONE}`, `三、本年度办理结 | ${NONE}`, `果 | ${FIVE}`];
    expect(read(received, ...group, secrets, laws)).toBe("? ? ? ? ? ? ?");
    const note = [`（二）部分公开（区分处理 | ${NONE}`, `的，只计这一情形，不计其他情形） | ${FIVE}`];
    expect(read(received, ...note, secrets, laws)).toBe("? ? ? ? ? ? ?");
  });

  it("is not where such figures have lost their label, stand in a row of the office's own, or are no whole row", () => {
    const behind = (stray: string): string =>
      read(received, `三、本年度办理结 | ${NONE}`, stray, secrets, laws);
    expect(behind(`其中：网上申请 | ${FIVE}`)).toBe("0 0 3 0 0 0 3");
    expect(behind("果 | 5 | 0")).toBe("0 0 3 0 0 0 3");
    expect(read(received, `（一）予以公开 | ${NONE}`, `果 | ${FIVE}`, secrets, laws)).toBe("0 0 3 0 0 0 3");
  });
});
