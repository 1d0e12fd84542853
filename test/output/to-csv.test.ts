import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/index.js";

describe("toCsv", () => {
  it("writes a header and ends every line with CRLF", () => {
    expect(toCsv([{ path: "a.b", value: 3.6 }])).toBe("path,value\r\na.b,3.6\r\n");
  });

  it("quotes only what must be quoted, after RFC 4180", () => {
    expect(toCsv([{ a: 'says "0"', b: "1,2", c: "two\nlines", d: "plain" }], { header: false })).toBe(
      '"says ""0""","1,2","two\nlines",plain\r\n',
    );
  });

  it("keeps a blank apart from 0 and from words", () => {
    expect(toCsv([{ a: null, b: 0, c: "", d: false }], { header: false })).toBe(",0,,false\r\n");
  });

  it("writes every row in the columns of the first, whatever the order of its own", () => {
    expect(
      toCsv([
        { a: 1, b: 2 },
        { b: 3, a: 4 },
      ]),
    ).toBe("a,b\r\n1,2\r\n4,3\r\n");
  });

  it("writes nothing for no rows", () => {
    expect(toCsv([])).toBe("");
  });

  it("keeps Excel from calculating what a cell prints", () => {
    const prints = ["+23/-10", "3/2", "2024-01-05", "007", "283", "-", "某局"].map((printed) => ({
      printed,
    }));
    expect(toCsv(prints, { excel: true }).split("\r\n")).toEqual([
      "\ufeffprinted",
      '"=""+23/-10"""',
      '"=""3/2"""',
      '"=""2024-01-05"""',
      '"=""007"""',
      "283",
      '"=""-"""',
      "某局",
      "",
    ]);
  });
});
