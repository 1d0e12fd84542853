import { describe, expect, it } from "vitest";
import { gluedCells } from "../../../src/cells/tokenizers/glued-cells.js";
import { placesOf, textRegion, textsOf } from "../regions.js";

/** Cells between bars; a glued word in front shows that the region is glued. */
function cells(text: string): string {
  return (textsOf(gluedCells, textRegion(`规章1${text}`)) ?? []).slice(2).join("|");
}

describe("cells glued together", () => {
  it.each([
    ["行政许可4529行政处罚18", "行政许可|4529|行政处罚|18"],
    ["行政许可４５２９行政处罚", "行政许可|４５２９|行政处罚"],
    ["行政许可4529\n行政处罚18", "行政许可|4529|行政处罚|18"],
    ["行政许可\n4529\r\n行政处罚\f18", "行政许可|4529|行政处罚|18"],
    ["行政许可 4529 行政处罚", "行政许可|4529|行政处罚"],
    ["行政\n许可", "行政|许可"],
    ["规章30,857行政许可", "规章|30,857|行政许可"],
    ["规章30,8578行政许可", "规章|30|,|8578|行政许可"],
    ["规章30,行政许可", "规章|30|,行政许可"],
    ["国家秘密40000042.其他法律", "国家秘密|4000004|2.其他法律"],
    ["国家秘密40000042、其他法律", "国家秘密|4000004|2、其他法律"],
    ["国家秘密40000042．其他法律", "国家秘密|4000004|2．其他法律"],
    ["国家秘密2.其他法律", "国家秘密2.其他法律"],
    ["收费386.5行政许可", "收费|386.5|行政许可"],
    ["收费386.5万行政许可", "收费|386.5万|行政许可"],
    ["收费386万元行政许可", "收费|386万元|行政许可"],
    ["收费386、5行政许可", "收费|38|6、|5|行政许可"],
    ["本年2023年制发61件行政许可", "本年2023年制发61件行政许可"],
    ["完成率98%行政许可", "完成率98%行政许可"],
    ["国办发〔2021〕30号", "国办发〔2021〕30号"],
    ["许可[3]处罚(4)强制（5）收费第6采购—8完", "许可[3]处罚(4)强制（5）收费第6采购—8完"],
    ["收费,-1,采购\n-2", "收费,|-1|,采购|-2"],
    ["收费-1采购\n-3-\n-5 -\n国标A-6\n-0", "收费-1采购|-3-|-5 -|国标A-6|-0"],
    ["行政许可7", "行政许可|7"],
  ])("%s", (text, expected) => {
    expect(cells(text)).toBe(expected);
  });

  it.each(["年", "月", "日", "件", "条", "项", "个", "份", "次", "篇", "人", "号", "%", "％", "。", "；"])(
    "a number before %s is one of a sentence",
    (counter) => {
      expect(cells(`全年61${counter}行政`)).toBe(`全年61${counter}行政`);
    },
  );

  it.each([
    ["本年新收832⍽⍽⍽⍽85上年结转", "本年新收|832|||||85|上年结转"],
    ["上年结转⍽⍽⍽⍽⍽⍽0\n予以公开11⍽⍽⍽⍽⍽11", "上年结转|||||||0|予以公开|11||||||11"],
    ["本年新收⍽2⍽⍽⍽⍽⍽\n予以公开", "本年新收||2||||||予以公开"],
    ["国家秘密⍽⍽⍽⍽⍽⍽⍽2.其他法律⍽", "国家秘密||||||||2.其他法律"],
    ["国家⍽秘密⍽2.其他⍽⍽⍽⍽法律", "国家⍽秘密⍽2.其他⍽⍽⍽⍽法律"],
  ])("have a blank cell for each no-break space beside digits or in a row of them: %s", (text, expected) => {
    expect(cells(text.replaceAll("⍽", "\u00a0")).replaceAll("\u00a0", "⍽")).toBe(expected);
  });

  it("show neither rows nor columns", () => {
    expect(placesOf(gluedCells.tokenize(textRegion("规章1 总计2")))).toEqual([
      "-,- 规章",
      "-,- 1",
      "-,- 总计",
      "-,- 2",
    ]);
  });

  it("are a run of twelve digits, or digits glued behind a word or a row of blank cells", () => {
    expect(textsOf(gluedCells, textRegion("123456789012"))).toEqual(["123456789012"]);
    expect(gluedCells.tokenize(textRegion("12345678901"))).toBeNull();
    expect(textsOf(gluedCells, textRegion("\u00a0".repeat(5) + "11"))).toEqual(["", "", "", "", "", "11"]);
    expect(gluedCells.tokenize(textRegion("\u00a0".repeat(4) + "11"))).toBeNull();
    expect(gluedCells.tokenize(textRegion("规章 1 2\n3 -4\n-5"))).toBeNull();
    expect(gluedCells.tokenize(textRegion("规章\n总计"))).toBeNull();
    expect(textsOf(gluedCells, textRegion("3规章4"))).toEqual(["3", "规章", "4"]);
  });
});
