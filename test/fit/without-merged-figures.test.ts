import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/index.js";

const tr = (...cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;
const td = (text: string, rows = 1): string => `<td rowspan="${String(rows)}">${text}</td>`;

/** The figures of 行政处罚 and 行政强制 in a section two with these rows. */
const read = (...rows: readonly string[]): readonly (string | number | null)[] => {
  const table = [
    tr(td("信息内容"), td("本年制发件数"), td("本年废止件数"), td("现行有效件数")),
    tr(td("规章"), td("0"), td("0"), td("1")),
    tr(td("行政规范性文件"), td("2"), td("1"), td("14")),
    tr(td("信息内容"), td("本年处理决定数量")),
    tr(td("行政许可"), td("318")),
    tr(td("信息内容"), td("本年处理决定数量")),
    ...rows,
  ].join("");
  const { figures } = parseReport(`<p>二、主动公开政府信息情况</p><table>${table}</table>`);
  const paths = ["disclosure.penalties.decisions", "disclosure.coercion.decisions"];
  return figures.filter(({ path }) => paths.includes(path)).map(({ state, value }) => value ?? state);
};

describe("a figure merged over two rows", () => {
  it("is in doubt where both have labels: it may count either, or both", () => {
    expect(read(tr(td("行政处罚"), td("27", 2)), tr(td("行政强制")))).toEqual(["ambiguous", "missing"]);
  });

  it("counts the row of a label that is merged as it is", () => {
    const merged = tr(td("行政处罚", 2), td("27", 2));
    expect(read(merged, tr(), tr(td("行政强制"), td("2")))).toEqual([27, 2]);
  });
});
