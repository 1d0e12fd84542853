import { describe, expect, it } from "vitest";
import { barStream } from "../../../src/cells/tokenizers/bar-stream.js";
import { placesOf, textRegion, textsOf } from "../regions.js";

describe("cells between bars, lines meaning nothing", () => {
  it.each([
    ["a cell a line, a bar behind it", "规章 |\n1 |\n0 |\n总计 |\n1 |"],
    ["a bar alone on a line", "规章\n|\n1\n|\n0\n|\n总计\n|\n1"],
    ["all on one line", "规章 | 1 | 0 | 总计 | 1"],
  ])("%s", (_, text) => {
    expect(textsOf(barStream, textRegion(text))).toEqual(["规章", "1", "0", "总计", "1"]);
  });

  it("nothing between two bars is a blank cell", () => {
    expect(textsOf(barStream, textRegion("规章 | | 0 |\n\n| 1"))).toEqual(["规章", "", "0", "", "1"]);
  });

  it("two lines between two bars are two cells", () => {
    expect(textsOf(barStream, textRegion("0 |\n总计\n4 | 5"))).toEqual(["0", "总计", "4", "5"]);
  });

  it("the rule under the heads of Markdown is none, three dashes beside a label are", () => {
    expect(textsOf(barStream, textRegion("规章|总计\n---|---\n1|\n2"))).toEqual(["规章", "总计", "1", "2"]);
    expect(textsOf(barStream, textRegion("规章|---|1\n:---|---:\n总计|--- |2"))).toEqual([
      "规章",
      "---",
      "1",
      "总计",
      "---",
      "2",
    ]);
  });

  it("a rule under a line without bars is none, dashes that a bar follows are", () => {
    expect(textsOf(barStream, textRegion("第（一）项\n---\n规章|\n1|\n2"))).toEqual([
      "第（一）项",
      "规章",
      "1",
      "2",
    ]);
    expect(textsOf(barStream, textRegion("规章 |\n--- |\n1 |"))).toEqual(["规章", "---", "1"]);
    expect(textsOf(barStream, textRegion("规章\n|\n---\n|\n1"))).toEqual(["规章", "---", "1"]);
  });

  it("blanks on both sides of every figure are the white space between tags, from six figures on", () => {
    const text = "| | |规章| | | |1| | | |0| | | |4| | | | |总计| | | |1| | | |0| | | |5| | |";
    expect(textsOf(barStream, textRegion(text))).toEqual(["规章", "1", "0", "4", "总计", "1", "0", "5"]);
    const few = textsOf(barStream, textRegion(text.slice(0, text.indexOf("5"))));
    expect(few).toContain("");
    expect(textsOf(barStream, textRegion(`${text}总计|2`))).toContain("");
  });

  it("show neither rows nor columns", () => {
    expect(placesOf(barStream.tokenize(textRegion("规章 | 1")))).toEqual(["-,- 规章", "-,- 1"]);
  });

  it("are not there without a bar", () => {
    expect(barStream.tokenize(textRegion("规章"))).toBeNull();
    expect(barStream.tokenize(textRegion(""))).toBeNull();
  });
});
