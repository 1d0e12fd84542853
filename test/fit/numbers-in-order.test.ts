import { describe, expect, it } from "vitest";
import { numbersInOrder } from "../../src/fit/numbers-in-order.js";
import { Prints } from "../../src/fit/prints.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import type { FormTable } from "../../src/forms/form.js";
import { sequenceCells } from "./drawn-cells.js";

const HEADS = "自然人 | 法人或其他组织 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";
const labels = ({ rows }: FormTable): readonly string[] => rows.map(({ label }) => label);

describe("the numbers of section three in the order of the text", () => {
  const found = (drawing: string, table: FormTable = form2021.requests) =>
    numbersInOrder(sequenceCells(drawing), table, new Prints());

  it("are told wherever its labels stand, with the words between them counted", () => {
    const [first = "", ...rest] = labels(form2021.requests);
    const numbers = found(`3 | ${HEADS} | ${first} | 1 | 2 | / | ${rest.join(" | ")} | 4`);
    expect(numbers?.values).toEqual([3, 1, 2, 4]);
    expect(numbers?.breaks).toEqual([0, 1, 1, 2]);
    expect(numbers?.cells.map(({ text }) => text)).toEqual(["3", "1", "2", "4"]);
  });

  it("are not told where the labels are those of the other edition", () => {
    const drawing = `${HEADS} | ${labels(form2021.requests).join(" | ")} | 4`;
    expect(found(drawing)).not.toBeNull();
    expect(found(drawing, form2019.requests)).toBeNull();
    expect(found(drawing, form2021.disclosure)).toBeNull();
  });

  it("are not told where the labels stand there twice: of which table would they be?", () => {
    const once = labels(form2021.requests).join(" | ");
    expect(found(`${HEADS} | ${once} | 4 | ${once}`)).toBeNull();
  });

  it("are not told where the heads stand in another order", () => {
    const totalFirst = `总计 | ${HEADS.replace(" | 总计", "")}`;
    expect(found(`${totalFirst} | ${labels(form2021.requests).join(" | ")} | 4`)).toBeNull();
  });
});
