import { describe, expect, it } from "vitest";
import { fitBlocks } from "../../src/fit/fit-blocks.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { readingIn, sequenceCells } from "./drawn-cells.js";

const table = form2019.disclosure;

/** Section two as a PDF tool prints it whose cells are centred: figures, then the label beside them. */
const DOCUMENTS =
  "第二十条第（一）项 | 信息内容 | 本年新制作数量 | 0 | 0 | 0 | 规章 | 3 | 3 | 21 | 规范性文件";
const LICENSING =
  "第二十条第（五）项 | 上一年项目数量 | 9 | 0/0 | 88 | 行政许可 | 2 | 0/0 | 3 | 其他对外管理服务事项";
const PENALTIES = "第二十条第（六）项 | 上一年项目数量 | 30 | 12 | 行政处罚 | 增4 | 1 | 0 | 0 | 行政强制";
const FEES = "第二十条第（八）项 | 上一年项目数量 | 本年增/减 | 2 | 行政事业性收费 | 减1";
const PROCUREMENT = "第二十条第（九）项 | 采购项目数量 | 7 | 政府集中采购 | 563000元";

const LICENSING_FIRST =
  "第二十条第（五）项 | 上一年项目数量 | 行政许可 | 9 | 0/0 | 88 | 其他对外管理服务事项 | 2 | 0/0 | 3";

const read = (blocks: readonly string[], row: string): string | null => {
  const fitted = fitBlocks(sequenceCells(blocks.join(" | ")), table, new Prints());
  return fitted === null ? null : readingIn(fitted, row);
};

const ALL = [DOCUMENTS, LICENSING, PENALTIES, FEES, PROCUREMENT];

describe("section two whose figures stand before their labels", () => {
  it("is read block by block", () => {
    expect(read(ALL, "regulations")).toBe("0 0 0");
    expect(read(ALL, "normativeDocuments")).toBe("3 3 21");
    expect(read(ALL, "licensing")).toBe("9 0 88");
  });

  it("reads nothing in a block where a figure stands behind its label, and the next block all the same", () => {
    expect(read(ALL, "penalties")).toBe("? ? ?");
    expect(read(ALL, "coercion")).toBe("? ? ?");
    expect(read(ALL, "fees")).toBe("2 -1");
  });

  it("tells the figures of a block of one row by their kinds, where they have two", () => {
    expect(read(ALL, "procurement")).toBe("7 563000");
    const plain = PROCUREMENT.replace("563000元", "563000");
    expect(read([DOCUMENTS, LICENSING, plain], "procurement")).toBe("? ?");
  });

  it("is not read where only one block stands so: its first label may be lost", () => {
    expect(read([DOCUMENTS, FEES], "normativeDocuments")).toBeNull();
    expect(read([FEES, PROCUREMENT], "fees")).toBeNull();
  });

  it("is not read where blocks differ in the side of their labels", () => {
    const labelsFirst = "第二十条第（六）项 | 行政处罚 | 30 | 0 | 12 | 行政强制 | 1 | 0 | 0";
    expect(read([DOCUMENTS, LICENSING, labelsFirst], "licensing")).toBeNull();
  });

  it("has amounts in the unit that its heads print", () => {
    const money = "第二十条第（九）项 | 采购项目数量 | 采购总金额（万元） | 7 | 政府集中采购 | 56.3元";
    const fitted = fitBlocks(sequenceCells([DOCUMENTS, LICENSING, money].join(" | ")), table, new Prints());
    expect(fitted?.slots.find(({ path }) => path === "disclosure.procurement.amount")?.figure?.unit).toBe(
      "元",
    );
    const fees = fitBlocks(
      sequenceCells(
        [
          "第二十条第（一）项 | 本年制发件数 | 0 | 0 | 0 | 规章 | 3 | 3 | 21 | 行政规范性文件",
          "第二十条第（五）项 | 7 | 行政许可",
          "第二十条第（八）项 | 本年收费金额（元） | 36000 | 行政事业性收费",
        ].join(" | "),
      ),
      form2021.disclosure,
      new Prints(),
    );
    expect(fees?.slots.find(({ path }) => path === "disclosure.fees.amount")?.figure?.value).toBe(3.6);
  });

  it("is not read where a block is printed twice: nobody knows which table is that of the year", () => {
    expect(read([...ALL, DOCUMENTS.replace("21", "24")], "licensing")).toBeNull();
  });

  it("reads nothing in a block whose heads stand in another order", () => {
    const heads = ["本年新制作数量", "本年新公开数量", "对外公开总数量"];
    const headed = (order: readonly (string | undefined)[]): string =>
      DOCUMENTS.replace("本年新制作数量", order.join(" | "));
    expect(read([headed(heads), LICENSING, FEES], "regulations")).toBe("0 0 0");
    expect(read([headed(heads.toReversed()), LICENSING, PENALTIES, FEES], "regulations")).not.toBe("0 0 0");
  });

  it("shifts no row where a label is lost: its block is in doubt", () => {
    const lost = DOCUMENTS.replace("规章 | ", "");
    expect(read([lost, LICENSING, PENALTIES, FEES], "normativeDocuments")).toBeNull();
    const twoOthers = "第二十条第（六）项 | 30 | 0 | 12 | 行政处罚 | 1 | 0 | 0 | 行政强制";
    expect(read([lost, LICENSING, twoOthers], "normativeDocuments")).toBe("? ? ?");
    expect(read([lost, LICENSING, twoOthers], "licensing")).toBe("9 0 88");
  });
});

describe("section two whose labels stand first, but whose order is in doubt", () => {
  const blocks = [
    "第二十条第（一）项 | 信息内容 | 规章 | 0 | 0 | 0 | 规范性文件 | 3 | 3 | 21",
    "第二十条第（六）项 | 上一年项目数量 | 行政处罚 | 30 | 增4 | 12 | 行政强制 | 1 | 0 | 0",
    "第二十条第（八）项 | 上一年项目数量 | 行政事业 | 减1 | 性收费 | 2",
  ];

  it("is read block by block", () => {
    expect(read(blocks, "penalties")).toBe("30 4 12");
    expect(read(blocks, "fees")).toBe("2 -1"); // the only row of its block, though its label is torn around a figure
  });

  it("reads nothing in a block whose next head is lost: its last figures may be those of the next block", () => {
    const lost = blocks.map((block) => block.replace("3 | 3 | 21", "3 | 3 | 88"));
    expect(read([...lost, PROCUREMENT], "normativeDocuments")).toBe("? ? ?");
    expect(read([lost[0] ?? "", LICENSING_FIRST, ...lost.slice(1)], "normativeDocuments")).toBe("3 3 88");
  });

  it("leaves procurement alone where the unit is torn off: the figure beside it may come first", () => {
    const torn = "第二十条第（九）项 | 采购项目数量 | 采购总金额 | 政府集中采购 | 563000 | 7 | 元";
    expect(read([...blocks, torn], "procurement")).toBe("? ?");
  });

  it("reads nothing in a block that has lost a label or a figure", () => {
    const lost = (text: string): readonly string[] => [
      LICENSING_FIRST,
      ...blocks.map((block) => block.replace(text, "")),
    ];
    expect(read(lost("规章 | "), "normativeDocuments")).toBe("? ? ?");
    expect(read(lost("规章 | "), "penalties")).toBe("30 4 12");
    expect(read(lost("30 | "), "penalties")).toBe("? ? ?");
  });
});
