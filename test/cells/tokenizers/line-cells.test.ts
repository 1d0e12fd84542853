import { describe, expect, it } from "vitest";
import { lineCells } from "../../../src/cells/tokenizers/line-cells.js";
import { placesOf, textRegion, textsOf } from "../regions.js";

describe("one cell a line", () => {
  it.each([
    ["without empty lines", "规章\n1\n0\n4"],
    ["with an empty line between", "规章\n\n1\n\n0\n\n4"],
    ["with many empty lines between", "规章\n\n\n1\n\n\n0\n\n\n4"],
    ["with Windows line ends", "规章\r\n1\r\n0\r\n4\r\n"],
    ["centred by spaces", "   规章\n　　1\n 0 \n\u00a04"],
  ])("%s", (_, text) => {
    expect(textsOf(lineCells, textRegion(text))).toEqual(["规章", "1", "0", "4"]);
  });

  it("a line of spaces is a blank cell", () => {
    expect(textsOf(lineCells, textRegion("规章\n\n1\n\n \n\n4"))).toEqual(["规章", "1", "", "4"]);
    expect(textsOf(lineCells, textRegion("规章\n1\n\u00a0\n4"))).toEqual(["规章", "1", "", "4"]);
  });

  it("an empty line is a blank cell where cells otherwise follow each other without one", () => {
    expect(textsOf(lineCells, textRegion("规章\n1\n\n4\n总计\n2"))).toEqual([
      "规章",
      "1",
      "",
      "4",
      "总计",
      "2",
    ]);
  });

  it("shows neither rows nor columns", () => {
    expect(placesOf(lineCells.tokenize(textRegion("规章\n1")))).toEqual(["-,- 规章", "-,- 1"]);
  });

  it("is not there with fewer than two lines", () => {
    expect(lineCells.tokenize(textRegion("规章"))).toBeNull();
    expect(lineCells.tokenize(textRegion("\n \n"))).toBeNull();
  });
});
