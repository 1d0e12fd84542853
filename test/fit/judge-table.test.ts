import { describe, expect, it } from "vitest";
import { filledSlot, openSlot, type Slot } from "../../src/fit/fitted.js";
import { judgeTable, knownFigure } from "../../src/fit/judge-table.js";
import { form2021 } from "../../src/forms/form-2021.js";
import { tableCells } from "./drawn-cells.js";

const { proceedings } = form2021;

/** The slots of section four with these prints, one for each column of a group. */
function slotsWith(...groups: readonly (readonly (string | null)[])[]): readonly Slot[] {
  return proceedings.rows.flatMap((row, group) =>
    row.columns.map((column, at) => {
      const text = groups[group]?.[at] ?? null;
      const [cell] = text === null ? [] : tableCells(text === "" ? "|" : text);
      return cell === undefined ? openSlot(row, column, "ambiguous") : filledSlot(row, column, cell, "label");
    }),
  );
}

describe("the identities of a table", () => {
  it("are judged one by one on its figures", () => {
    const zeros = ["0", "0", "0", "0", "0"];
    const judged = judgeTable(
      proceedings,
      slotsWith(["1", "0", "2", "0", "3"], zeros, ["1", "0", "2", "0", "4"]),
    );
    expect(judged.map(({ status, expected, actual }) => [status, expected, actual])).toEqual([
      ["holds", 3, 3],
      ["holds", 0, 0],
      ["fails", 4, 3],
    ]);
    expect(judged[0]?.identity.code).toBe("proceedings-sum");
  });

  it("say nothing where a figure is not known", () => {
    const [first] = judgeTable(proceedings, slotsWith(["1", null, "2", "0", "3"]));
    expect(first?.status).toBe("unknown");
  });
});

describe("a figure as identities see it", () => {
  it("is its number, blank where the cell is blank or a mark, else unknown", () => {
    const [number, blank, mark, words, open] = slotsWith(["7", "", "/", "见附件", null]).map(knownFigure);
    expect([number, blank, mark, words, open]).toEqual([7, "blank", "blank", "unknown", "unknown"]);
  });
});
