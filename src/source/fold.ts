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
  readonly offsets: Readonly<Uint32Array>;
}

/** Traditional characters of the official labels, heads and headings, and the variants that mirror sites print. */
const TRADITIONAL =
  "設设監监體体況况動动開开報报請请訴诉訟讼復复複复覆复議议問问題题進进項项規规範范廢废現现許许處处罰罚強强製制費费務务單单萬万數数總总關关係系" +
  "繫系為为爲为於于條条業业機机構构組组織织會会類类舉举訪访轉转結结繼继續续辦办無无沒没屬属國国護护權权執执檔档詢询補补內内確确認认獲获" +
  "經经過过維维糾纠審审標标購购採采額额減减對对計计隻只祇只區区這这後后發发與与據据間间時时書书縣县鎮镇鄉乡號号編编決决實实產产廳厅" +
  "團团參参員员責责點点資资訊讯臺台網网館馆證证調调該该穩稳夠够徵征収收効效異异遷迁變变歷历嚴严稱称傳传財财預预導导眾众東东" +
  "兩两個个種种應应終终學学醫医衛卫鐵铁農农漁渔郵邮貿贸運运輸输選选還还遠远達达連连鐘钟錄录錯错長长門门閉闭陽阳陰阴隊队際际險险雜杂" +
  "難难雲云電电靜静響响頁页頂顶順顺須须領领頻频願愿飛飞養养馬马驗验鹽盐麗丽黨党齊齐齒齿龍龙龜龟" +
  "⺠民⻓长⻔门⻅见⻚页⻋车⻢马⻜飞⻝食⻬齐⻰龙戶户衆众裡里臨临職职聯联聞闻聽听術术衝冲裝装託托詳详說说" +
  "誤误讀读豐丰負负貢贡貨货貴贵賞赏質质賬账賴赖贊赞車车軍军較较載载輔辅輕轻輝辉邊边釋释針针銀银錢钱鋼钢";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, pair): [string, string] => [
    TRADITIONAL.charAt(pair * 2),
    TRADITIONAL.charAt(pair * 2 + 1),
  ]),
);

/** Marks that look alike and have no compatible form (NFKC) in common. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ["〔", "("],
  ["[", "("],
  ["【", "("],
  ["「", '"'],
  ["『", '"'],
  ["〕", ")"],
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
  ["‐", "-"],
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

export function isHan(code: number): boolean {
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

/** `(` or `（`. */
function opensGloss(code: number): boolean {
  return code === 0x28 || code === 0xff08;
}

/** End of a gloss such as `(shù)` that starts at `open`, or `open` when none stands there. The longest syllable has six letters. */
function glossEnd(text: string, open: number, end: number): number {
  if (!opensGloss(text.charCodeAt(open))) return open;
  let at = open + 1;
  while (at < end && at - open <= 9 && isPinyin(text.charCodeAt(at))) at++;
  const close = text.charCodeAt(at);
  return at > open + 1 && at < end && (close === 0x29 || close === 0xff09) ? at + 1 : open;
}

/** The compatible form of a character. Letters in brackets of their own (⒜) stay: taken apart they would look like a gloss. */
function compatibleForm(character: string, code: number): string {
  return code >= 0x249c && code <= 0x24b5 ? character : character.normalize("NFKC");
}

/** Behind all glosses that stand at `open`. */
function glossesEnd(text: string, open: number, end: number): number {
  for (let at = open; ;) {
    const next = glossEnd(text, at, end);
    if (next === at) return at;
    at = next;
  }
}

/** Marks a character of which the form of equal prints is worked out where it is met: it is rare, or is several characters. */
const RARE = 0xffff;

/** Up to here characters are looked up; behind them stand Korean, private and full-width characters. */
const TABLE_END = 0xa000;

/** For each character what it folds to: 0 where it is invisible, `RARE` where the table does not say. */
const FOLDED: Readonly<Uint16Array> = foldedForms(
  0,
  TABLE_END,
  (code) => code < 0x80 || isHan(code) || isMark(code),
);

/** The same for full-width digits, letters and marks. */
const FULL_WIDTH = 0xff00;
const FOLDED_FULL_WIDTH: Readonly<Uint16Array> = foldedForms(FULL_WIDTH, 0xfff0, () => true);

/** Dashes, quotation marks and brackets, drawn strokes, Chinese marks: the blocks from which pages take their punctuation. */
function isMark(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2500 && code <= 0x257f) ||
    (code >= 0x3000 && code <= 0x303f)
  );
}

function foldedForms(start: number, end: number, isCommon: (code: number) => boolean): Uint16Array {
  const forms = new Uint16Array(end - start).fill(RARE);
  for (let code = start; code < end; code++) {
    if (isHan(code)) forms[code - start] = code;
    else if (isCommon(code)) {
      const form = foldedForm(code);
      if (form.length < 2) forms[code - start] = form === "" ? 0 : form.charCodeAt(0);
    }
  }
  for (const [traditional, simplified] of SIMPLIFIED) {
    const code = traditional.charCodeAt(0);
    if (code >= start && code < end) forms[code - start] = simplified.charCodeAt(0);
  }
  return forms;
}

/** What one character folds to; nothing where it is invisible, several characters where its compatible form has them. */
function foldedForm(code: number): string {
  if (isInvisible(code)) return "";
  const character = String.fromCharCode(code);
  if (code < 0x80 && code !== 0x5b && code !== 0x5d) return character;
  let folded = "";
  for (const part of compatibleForm(character, code)) {
    if (!isInvisible(part.charCodeAt(0))) folded += SAME_MARK.get(part) ?? SIMPLIFIED.get(part) ?? part;
  }
  return folded;
}

function tableForm(code: number): number {
  if (code < TABLE_END) return FOLDED[code] ?? RARE;
  return code >= FULL_WIDTH ? (FOLDED_FULL_WIDTH[code - FULL_WIDTH] ?? RARE) : RARE;
}

/** What `(` and `（` fold to. */
const OPENING_BRACKET = 0x28;

/** Folds `text` between `start` and `end`. Offsets lead back into `text`. Time grows with the stretch folded. */
export function fold(text: string, start = 0, end: number = text.length): FoldedText {
  return foldedInto(end - start, text, start, end);
}

/** A single character may fold to eighteen: where there is no room for them, all is folded again with twice as much. */
function foldedInto(room: number, text: string, start: number, end: number): FoldedText {
  const units = new Uint16Array(room);
  const offsets = new Uint32Array(room + 1);
  let length = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const unit = code < TABLE_END ? FOLDED[code] : tableForm(code);
    if (unit === 0) {
      before = 0;
      continue;
    }
    if (unit === OPENING_BRACKET && isHan(before)) {
      const behind = glossesEnd(text, at, end);
      if (behind > at) {
        at = behind - 1;
        continue;
      }
    }
    if (unit !== undefined && unit !== RARE) {
      before = unit;
      units[length] = unit;
      offsets[length++] = at;
      continue;
    }
    const form = foldedForm(code);
    before = form.charCodeAt(0);
    if (length + form.length + end - at - 1 > room)
      return foldedInto(2 * (room + form.length), text, start, end);
    for (let part = 0; part < form.length; part++) {
      units[length] = form.charCodeAt(part);
      offsets[length++] = at;
    }
  }
  offsets[length] = end;
  const isWhole = offsets.length === length + 1;
  return {
    text: UTF16.decode(units.subarray(0, length)),
    offsets: isWhole ? offsets : offsets.subarray(0, length + 1),
  };
}

/**
 * Several times as fast as `String.fromCharCode`. Arrays hold units in the order of the machine's bytes. Half of a surrogate pair
 * becomes U+FFFD, as long; no label holds one.
 */
const UTF16 = new TextDecoder(new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? "utf-16le" : "utf-16be", {
  ignoreBOM: true,
});

/** Folded stretches of one text as one, up to where the last ends. */
export function joinFolded(pieces: readonly FoldedText[], end: number): FoldedText {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const text = pieces.map((piece) => piece.text).join("");
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const piece of pieces) {
    offsets.set(piece.offsets, at);
    at += piece.text.length;
  }
  offsets[at] = end;
  return { text, offsets };
}

/** The folded text alone. */
export function foldText(text: string): string {
  let folded = "";
  let from = 0; // characters from here on fold to themselves
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const form = replacement(code);
    const first = form === null ? code : form.charCodeAt(0);
    const next = isHan(first) ? glossesEnd(text, at + 1, text.length) : at + 1;
    if (form !== null || next > at + 1) {
      folded += text.slice(from, at) + (form ?? text.charAt(at));
      from = next;
    }
    at = next;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** What stands for a character in folded text; null where it stays. */
function replacement(code: number): string | null {
  const form = tableForm(code);
  if (form === 0) return "";
  if (form === RARE) return foldedForm(code);
  return form === code ? null : String.fromCharCode(form);
}
