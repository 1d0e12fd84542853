import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GongkaiError } from "../../src/diagnostics/gongkai-error.js";
import { decodeInput } from "../../src/source/decode-input.js";

const TEXT = "政府信息公开工作年度报告：规章３件";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** GB18030 as far as two bytes reach: Node decodes it but cannot write it. */
const GB_BYTES: ReadonlyMap<string, readonly [number, number]> = new Map(
  Array.from({ length: 0xfe - 0x81 + 1 }, (_, first) => first + 0x81).flatMap((first) =>
    Array.from({ length: 0xfe - 0x40 + 1 }, (_, second) => second + 0x40)
      .filter((second) => second !== 0x7f)
      .map((second): [string, readonly [number, number]] => [
        new TextDecoder("gb18030").decode(Uint8Array.of(first, second)),
        [first, second],
      ]),
  ),
);

function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => GB_BYTES.get(character) ?? [character.charCodeAt(0)]),
  );
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((code, at) => {
    view.setUint16(at * 2, code, littleEndian);
  });
  return bytes;
}

const page = (charset: string): string =>
  `<html><head><meta charset="${charset}"></head><body>${TEXT}</body></html>`;
const pageOf1999 = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}" /></head>${TEXT}</html>`;

describe("a page that is a string", () => {
  it("stays as it is, byte order mark and all", () => {
    expect(decodeInput(`\ufeff${TEXT}`, undefined)).toBe(`\ufeff${TEXT}`);
    expect(decodeInput(page("gbk"), "gbk")).toBe(page("gbk"));
  });
});

describe("a page with a byte order mark", () => {
  it.each([
    ["UTF-8", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(TEXT))],
    ["UTF-16, little end first", utf16(TEXT, true)],
    ["UTF-16, big end first", utf16(TEXT, false)],
  ])("is read as %s and loses the mark", (_, bytes) => {
    expect(decodeInput(bytes, undefined)).toBe(TEXT);
  });

  it("is read by its mark, whatever the option or the page says", () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page("gb2312")));
    expect(decodeInput(bytes, "gb18030")).toBe(page("gb2312"));
  });
});

describe("a page for which the caller names the encoding", () => {
  it("is read in it, whatever the page says", () => {
    expect(decodeInput(gb18030(page("utf-8")), "gb18030")).toBe(page("utf-8"));
    expect(decodeInput(utf8(page("gbk")), "utf-8")).toBe(page("gbk"));
    expect(decodeInput(Uint8Array.of(0xac, 0x46), "big5")).toBe("政");
  });

  it.each(["klingon", "", "gb 18030"])(
    "is refused with a code of its own where the encoding is %j",
    (encoding) => {
      const call = (): string => decodeInput(utf8(TEXT), encoding);
      expect(call).toThrow(GongkaiError);
      expect(call).toThrow(expect.objectContaining({ code: "unknown-encoding" }));
    },
  );
});

describe("a page that declares its encoding", () => {
  it.each(["gb2312", "GBK", "gb18030", "GB_2312-80"])("in %s is read so", (charset) => {
    expect(decodeInput(gb18030(page(charset)), undefined)).toBe(page(charset));
    expect(decodeInput(gb18030(pageOf1999(charset)), undefined)).toBe(pageOf1999(charset));
  });

  it("in UTF-8 is read so", () => {
    expect(decodeInput(utf8(page("utf-8")), undefined)).toBe(page("utf-8"));
  });

  it.each(["utf-8", "utf-16le", "no-such-charset"])(
    "as %s but is written in GB18030 is read by its bytes",
    (charset) => {
      expect(decodeInput(gb18030(page(charset)), undefined)).toBe(page(charset));
    },
  );

  it.each(["gb2312", "big5", "utf-8"])("as %s but is written in UTF-8 is read by its bytes", (charset) => {
    expect(decodeInput(utf8(page(charset)), undefined)).toBe(page(charset));
  });

  it("in GB18030 and hardly Chinese is read as it says", () => {
    const short = '<meta charset="gbk">规章３件';
    expect(decodeInput(gb18030(short), undefined)).toBe(short);
  });

  it("as UTF-16 in plain bytes is read as UTF-8", () => {
    expect(decodeInput(utf8(page("utf-16")), undefined)).toBe(page("utf-16"));
  });

  it("below the first four thousand bytes is read by its bytes", () => {
    const late = `${" ".repeat(5000)}${page("gb2312")}`;
    expect(decodeInput(utf8(late), undefined)).toBe(late);
  });
});

describe("a page that declares nothing", () => {
  it("is UTF-8 where its bytes are", () => {
    expect(decodeInput(utf8(TEXT), undefined)).toBe(TEXT);
  });

  it.each([
    ["with one byte that is none of it", [...utf8(TEXT), 0xff, ...utf8(TEXT)], `${TEXT}\uFFFD${TEXT}`],
    ["cut off amid a character", [...utf8(TEXT + TEXT)].slice(0, -1), `${TEXT}${TEXT.slice(0, -1)}\uFFFD`],
  ])("is UTF-8 also %s", (_, bytes, text) => {
    expect(decodeInput(Uint8Array.from(bytes), undefined)).toBe(text);
  });

  it("is UTF-8 where its bytes are, though it prints many signs for broken ones", () => {
    const broken = "\uFFFD".repeat(30) + TEXT;
    expect(decodeInput(utf8(broken), undefined)).toBe(broken);
  });

  it("is GB18030 otherwise", () => {
    expect(decodeInput(gb18030(TEXT), undefined)).toBe(TEXT);
  });

  it("gives a text, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeInput(bytes, undefined)).toBe("string");
      }),
    );
  });

  it("comes back from UTF-8 unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.startsWith("\ufeff") && !text.includes("<"));
        expect(decodeInput(utf8(text), undefined)).toBe(text);
      }),
    );
  });
});

it("leaves the bytes of the caller alone", () => {
  const bytes = gb18030(page("gb2312"));
  const before = Uint8Array.from(bytes);
  decodeInput(bytes, undefined);
  expect(bytes).toEqual(before);
});
