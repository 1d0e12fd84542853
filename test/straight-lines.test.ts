import { describe, expect, it } from "vitest";
import { GROWING } from "../bench/pages.js";
import { cellFromPieces } from "../src/cells/cell-from-pieces.js";
import { linesOf } from "../src/cells/lines.js";
import { htmlTable } from "../src/cells/tokenizers/html-table.js";
import { tokenizers } from "../src/cells/tokenizers/tokenizers.js";
import { parseReport } from "../src/index.js";
import { pageFromHtml } from "../src/page/page-from-html.js";
import { EXAMPLE_DIAGNOSTICS } from "./diagnostics/example-diagnostics.js";
import { printDiagnostics } from "../src/diagnostics/print-diagnostics.js";
import { htmlRegion, textRegion } from "./cells/regions.js";
import { stepsOf } from "./steps-of.js";

/** How many times as many steps ten times as much takes: ten in a straight line, a hundred in a square. */
function growth(run: (times: number) => unknown): number {
  const [one = 0, ten = 0] = stepsOf([() => run(1), () => run(10)]);
  expect(one).toBeGreaterThan(0);
  return ten / one;
}

describe("steps grow in a straight line with", () => {
  it.each(GROWING)("$name", ({ grow }) => {
    expect(growth((times) => parseReport(grow(times)))).toBeLessThan(12);
  });

  it.each([
    ["rows of a table", "<table>", "<tr><td>&#12288;规章</td><td> 1 </td></tr>\n"],
    ["tables inside tables", "", "<table><tr><td>1"],
    ["elements that never end", "", "<div>"],
    ["end tags of nothing", "", "<b><i></b>"],
    ["end tags deep inside", "", "<div></i>"],
  ])("%s", (_, before, piece) => {
    expect(growth((times) => pageFromHtml(before + piece.repeat(500 * times)))).toBeLessThan(11);
  });

  it("the lines of one cell", () => {
    const read = (times: number): void => {
      const text = "[行政]{.u}复议1\n".repeat(500 * times) + "]{".repeat(500 * times);
      cellFromPieces(text, [...linesOf(text, 0, text.length)], 0, 0);
    };
    expect(growth(read)).toBeLessThan(11);
  });

  it.each(tokenizers)("what the tokenizer $name is shown", ({ tokenize }) => {
    const rows = [
      "规章 | 0 | 1 |\n",
      "规章\t0\t1\n",
      "0\n\n",
      "|",
      "\t",
      " ",
      "规章  0  1\n",
      "0,",
      "+--",
      "|\\",
      '"',
      "[",
      "- ",
    ];
    const show = (row: string, times: number): (() => unknown) => {
      const region = textRegion(row.repeat((2_000 / row.length) * times));
      return () => tokenize(region);
    };
    const steps = stepsOf(rows.flatMap((row) => [show(row, 1), show(row, 10)]));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    const bent = rows.filter((_, index) => (steps[2 * index + 1] ?? 0) > 11 * (steps[2 * index] ?? 0));
    expect(bent).toEqual([]);
  });
});

it("cells that claim a billion columns and rows take hardly more steps than others", () => {
  const read = (claims: string): void => {
    htmlTable.tokenize(
      htmlRegion(`<table>${`<tr>${`<td${claims}>1</td>`.repeat(10)}</tr>`.repeat(100)}</table>`),
    );
  };
  const [plain = 0, claiming = 0] = stepsOf([
    () => {
      read("");
    },
    () => {
      read(' colspan="1000000000" rowspan="1000000000"');
    },
  ]);
  expect(claiming).toBeLessThan(3 * plain);
});

it("printing many diagnostics of one line takes no more steps where the line is longer", () => {
  const print = (lineLength: number): (() => unknown) => {
    const source = "1 | ".repeat(lineLength / 4);
    const diagnostics = Array.from({ length: 1_000 }, (_, index) => ({
      ...EXAMPLE_DIAGNOSTICS["number-unplaced"],
      printed: "1",
      span: { start: 10 * index, end: lineLength - 10 * index },
    }));
    return () => printDiagnostics(source, diagnostics);
  };
  const [short = 0, long = 0] = stepsOf([print(40_000), print(400_000)]);
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(2 * short);
});

it("steps show a square where there is one", () => {
  const square = (times: number): void => {
    for (let round = 0; round < 10 * times; round++) pageFromHtml("<b>".repeat(10 * times));
  };
  expect(growth(square)).toBeGreaterThan(80);
});
