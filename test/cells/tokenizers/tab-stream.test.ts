import { describe, expect, it } from "vitest";
import { tabStream } from "../../../src/cells/tokenizers/tab-stream.js";
import { textRegion, textsOf } from "../regions.js";

describe("tabs on lines of their own", () => {
  it("part cells whose texts are paragraphs", () => {
    expect(textsOf(tabStream, textRegion("规章\n\t\n\n1\n\n\t\n\n0\n\n总计\n\t\n1\n"))).toEqual([
      "规章",
      "1",
      "0",
      "总计",
      "1",
    ]);
  });

  it("with nothing between them hold a blank cell", () => {
    expect(textsOf(tabStream, textRegion("规章\n\t\n\n\t\n1"))).toEqual(["规章", "", "1"]);
  });

  it("are not there without a tab", () => {
    expect(tabStream.tokenize(textRegion("规章"))).toBeNull();
  });

  it("three dashes on a line of their own are a mark", () => {
    const text = "规章\n\t\n---\n\t\n1\n\t\n---\n\t\n4";
    expect(textsOf(tabStream, textRegion(text))).toEqual(["规章", "---", "1", "---", "4"]);
  });
});
