import { describe, expect, it } from "vitest";
import { wordStream } from "../../../src/cells/tokenizers/word-stream.js";
import { placesOf, textRegion, textsOf } from "../regions.js";

describe("words parted by white space", () => {
  it("are cells, rows and columns unknown", () => {
    expect(placesOf(wordStream.tokenize(textRegion("规章 1 0\n4\u3000总计")))).toEqual([
      "-,- 规章",
      "-,- 1",
      "-,- 0",
      "-,- 4",
      "-,- 总计",
    ]);
  });

  it("zeros that run together are one cell each: no figure is printed 0000", () => {
    expect(textsOf(wordStream, textRegion("总计 000 10 00"))).toEqual([
      "总计",
      "0",
      "0",
      "0",
      "10",
      "0",
      "0",
    ]);
  });

  it("a number in a sentence is no cell", () => {
    expect(textsOf(wordStream, textRegion("全年制发 61 件 规章 3"))).toEqual(["全年制发", "件", "规章", "3"]);
  });

  it("a number above the rest of a wrapped label is a cell: 项 is no counter there", () => {
    expect(textsOf(wordStream, textRegion("属于行政查询事 0\n项"))).toEqual(["属于行政查询事", "0", "项"]);
    expect(textsOf(wordStream, textRegion("公开办事指南 5 项"))).toEqual(["公开办事指南", "项"]);
  });

  it("admits that the order of the page may be lost", () => {
    expect(wordStream.scrambled).toBe(true);
  });

  it("are not there without a word", () => {
    expect(wordStream.tokenize(textRegion(""))).toBeNull();
    expect(wordStream.tokenize(textRegion(" \n "))).toBeNull();
  });
});
