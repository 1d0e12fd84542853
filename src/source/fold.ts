/**
 * Text made equal for comparing, with the way back to the original.
 *
 * `offsets[i]` is where folded character `i` stands in the original text; `offsets[text.length]` is where the folded
 * stretch ends. Two prints of one label fold to the same text:
 *
 * ```text
 * "第二十条第(一)项"   "第二十條 第（一）項"   "第二十條第(一)項(xiàng)"   →   "第二十条第(一)项"
 * ```
 */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Traditional characters of the official labels, heads and headings, and the variants that mirror sites print. */
const TRADITIONAL =
  "設设監监體体況况動动開开報报請请訴诉訟讼復复複复覆复議议問问題题進进項项規规範范廢废現现許许處处罰罚強强製制費费務务單单萬万數数總总關关係系" +
  "繫系為为爲为於于條条業业機机構构組组織织會会類类舉举訪访轉转結结繼继續续辦办無无沒没屬属國国護护權权執执檔档詢询補补內内確确認认獲获" +
  "經经過过維维糾纠審审標标購购採采額额減减對对計计隻只祇只區区這这後后發发與与據据間间時时書书縣县鎮镇鄉乡號号編编決决實实產产廳厅" +
  "團团參参員员責责點点號号資资訊讯臺台網网館馆證证調调該该穩稳夠够徵征収收効效異异遷迁變变歷历嚴严稱称傳传財财預预導导眾众東东" +
  "兩两個个種种應应終终學学醫医衛卫鐵铁農农漁渔郵邮貿贸運运輸输選选還还遠远達达連连鐘钟錄录錯错長长門门閉闭陽阳陰阴隊队際际險险雜杂" +
  "難难雲云電电靜静響响頁页頂顶順顺須须領领頻频願愿類类飛飞養养馬马驗验鹽盐麗丽黨党齊齐齒齿龍龙龜龟" +
  "⺠民⻓长⻔门⻅见⻚页⻋车⻢马⻜飞⻝食⻬齐⻰龙戶户衆众裡里臨临職职聯联聞闻聽听術术衝冲裝装託托託托詳详說说" +
  "誤误讀读豐丰負负貢贡貨货貴贵費费賞赏質质賬账賴赖贊赞車车軍军較较載载輔辅輕轻輝辉邊边酬酬釋释針针銀银錢钱鋼钢";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, pair): [string, string] => [
    TRADITIONAL.charAt(pair * 2),
    TRADITIONAL.charAt(pair * 2 + 1),
  ]),
);

const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ["〔", "("],
  ["［", "("],
  ["[", "("],
  ["【", "("],
  ["「", '"'],
  ["『", '"'],
  ["〕", ")"],
  ["］", ")"],
  ["]", ")"],
  ["】", ")"],
  ["」", '"'],
  ["』", '"'],
  ["“", '"'],
  ["”", '"'],
  ["‘", '"'],
  ["’", '"'],
  ["＂", '"'],
  ["—", "-"],
  ["–", "-"],
  ["―", "-"],
  ["−", "-"],
  ["─", "-"],
  ["﹣", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["，", ","],
  ["﹐", ","],
  ["：", ":"],
  ["；", ";"],
  ["．", "."],
  ["。", "。"],
]);

function isInvisible(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060
  );
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isPinyin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xe0 && code <= 0x1dc) ||
    code === 0x261 ||
    (code >= 0x300 && code <= 0x30c)
  );
}

/** End of a gloss such as `(shù)` that starts at `open`, or `open` when none stands there. The longest syllable has six letters. */
function glossEnd(text: string, open: number, end: number): number {
  const mark = text.charCodeAt(open);
  if (mark !== 0x28 && mark !== 0xff08) return open;
  let at = open + 1;
  while (at < end && at - open <= 9 && isPinyin(text.charCodeAt(at))) at++;
  const close = text.charCodeAt(at);
  return at > open + 1 && at < end && (close === 0x29 || close === 0xff09) ? at + 1 : open;
}

/** What all forms of a character fold to. Letters in brackets of their own (⒜) stay: taken apart they would look like a gloss. */
function equalForm(character: string, code: number): string {
  if (code >= 0x249c && code <= 0x24b5) return character;
  return SAME_MARK.get(character) ?? SIMPLIFIED.get(character) ?? character.normalize("NFKC");
}

/** Behind all glosses that stand at `open`. */
function glossesEnd(text: string, open: number, end: number): number {
  for (let at = open; ;) {
    const next = glossEnd(text, at, end);
    if (next === at) return at;
    at = next;
  }
}

/** Folds `text` between `start` and `end`. Offsets lead back into `text`. Time grows with the stretch folded. */
export function fold(text: string, start = 0, end: number = text.length): FoldedText {
  const offsets: number[] = [];
  let folded = "";
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isInvisible(code)) {
      at++;
      continue;
    }
    const character = text.charAt(at);
    if (isHan(code) || (code < 0x80 && code !== 0x5b && code !== 0x5d)) {
      offsets.push(at);
      folded += SIMPLIFIED.get(character) ?? character;
      at = isHan(code) ? glossesEnd(text, at + 1, end) : at + 1;
      continue;
    }
    const same = equalForm(character, code);
    for (const part of same) {
      if (isInvisible(part.charCodeAt(0))) continue;
      for (let unit = part.length; unit > 0; unit--) offsets.push(at);
      folded += SAME_MARK.get(part) ?? SIMPLIFIED.get(part) ?? part;
    }
    at = isHan(same.charCodeAt(0)) ? glossesEnd(text, at + 1, end) : at + 1;
  }
  offsets.push(end);
  return { text: folded, offsets };
}

/** The folded text alone. */
export function foldText(text: string): string {
  return fold(text).text;
}
