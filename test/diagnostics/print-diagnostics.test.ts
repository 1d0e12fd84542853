import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/source/display-width.js";
import { type Diagnostic, printDiagnostics } from "../../src/index.js";
import { EXAMPLE_DIAGNOSTICS } from "./example-diagnostics.js";

function at(source: string, printed: string): Diagnostic {
  const start = source.indexOf(printed);
  return { ...EXAMPLE_DIAGNOSTICS["figure-text"], printed, span: { start, end: start + printed.length } };
}

/** The source line and the carets below it. */
function pointer(source: string, diagnostic: Diagnostic): readonly string[] {
  return printDiagnostics(source, [diagnostic]).split("\n").slice(1);
}

/** What stands above the carets, told by columns of a terminal. */
function marked([line = "", carets = ""]: readonly string[]): string {
  const from = carets.indexOf("^");
  let column = 0;
  let found = "";
  for (const character of line) {
    if (column >= from && column < carets.length) found += character;
    column += displayWidth(character);
  }
  return found;
}

describe("printDiagnostics", () => {
  it("prints place, code and message, the line, and a caret under the cell", () => {
    const source = "规章\t0\n行政许可\t见附件\n";
    expect(printDiagnostics(source, [at(source, "见附件")], { language: "zh" })).toBe(
      [
        "2:6 figure-text “行政许可，本年处理决定数量”应填数字，印的却是“见附件”，取值为空；请阅读原文后人工判断。",
        "    行政许可 见附件",
        "             ^^^^^^",
      ].join("\n"),
    );
  });

  it("speaks English unless told otherwise", () => {
    expect(printDiagnostics("", [EXAMPLE_DIAGNOSTICS["edition-unknown"]])).toMatch(
      /^edition-unknown No table/u,
    );
  });

  it("prints no line for what has no place, and nothing for no diagnostics", () => {
    expect(printDiagnostics("规章", [EXAMPLE_DIAGNOSTICS["row-missing"]])).not.toContain("\n");
    expect(printDiagnostics("规章", [])).toBe("");
  });

  it("cuts a long line around the cell", () => {
    const source = `${"规章 | 0 | ".repeat(100)}见附件${" | 行政处罚 | 0".repeat(100)}`;
    const [line = "", carets = ""] = pointer(source, at(source, "见附件"));
    expect(marked([line, carets])).toBe("见附件");
    expect(displayWidth(line)).toBeLessThanOrEqual(4 + 80 + 1);
    expect(line.trim()).toMatch(/^….*…$/u);
  });

  it("puts one caret where a blank cell stands", () => {
    const source = "行政许可\t\t0";
    const diagnostic: Diagnostic = {
      ...EXAMPLE_DIAGNOSTICS["figures-ambiguous"],
      span: { start: 5, end: 5 },
    };
    expect(pointer(source, diagnostic)[1]).toBe(`    ${" ".repeat(9)}^`);
  });

  it("points only into the first line of a row that stands on several", () => {
    const source = "重复申请\r\n0\r\n1\r\n";
    const diagnostic: Diagnostic = {
      ...EXAMPLE_DIAGNOSTICS["figures-ambiguous"],
      span: { start: 0, end: 10 },
    };
    expect(pointer(source, diagnostic)).toEqual(["    重复申请", "    ^^^^^^^^"]);
  });

  it("keeps the caret under the cell behind tabs, control and joining characters", () => {
    for (const noise of ["\t\t", "\u0007", "\u001b[1m", "\u200b", "e\u0301", "𠮷", "\ufeff"]) {
      const source = `${noise}行政许可${noise}见附件${noise}`;
      expect(marked(pointer(source, at(source, "见附件")))).toBe("见附件");
    }
  });

  it("keeps the caret under the cell wherever it stands on a line", () => {
    const noise = fc
      .array(fc.constantFrom("规", "0", "|", "\t", " ", "\u0000", "—"), { maxLength: 150 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const source = `${before}见附件${after}`;
        expect(marked(pointer(source, at(source, "见附件")))).toBe("见附件");
      }),
    );
  });
});
