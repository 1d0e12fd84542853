import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/cells/cell.js";
import type { Reading } from "../../src/cells/read-cells.js";
import { fitRegion } from "../../src/fit/fit-region.js";
import type { Candidate } from "../../src/fit/winner.js";
import { form2019 } from "../../src/forms/form-2019.js";
import { form2021 } from "../../src/forms/form-2021.js";
import {
  drawnReading as reading,
  readingIn,
  sequenceCells,
  tableCells,
  textsOf,
  withRows,
} from "./drawn-cells.js";

const table = withRows(form2021.disclosure, "regulations", "normativeDocuments");
const HEADS = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数";
const SOUND = `${HEADS}\n规章 | 1 | 0 | 4\n行政规范性文件 | 6 | 2 | 31`;

const fit = (...readings: readonly Reading[]): Candidate | null => fitRegion(readings, [table]);
const shown = (candidate: Candidate | null): readonly string[] =>
  candidate === null
    ? []
    : [
        candidate.reading.layout,
        readingIn(candidate.fitted, "regulations"),
        textsOf(candidate.fitted.unplaced).join(","),
      ];

describe("the readings of one region", () => {
  it("compete: the one that explains the page best wins, wherever it stands", () => {
    const torn = reading("torn", tableCells(SOUND.replace("规章", "制度")));
    const blank = reading("blank", tableCells(`${HEADS}\n规章 | 1 | | 4\n行政规范性文件 | | 2 | 31`));
    expect(shown(fit(torn, blank))[0]).toBe("blank");
    expect(shown(fit(blank, torn))[0]).toBe("blank");
  });

  it("are not made behind a perfect one", () => {
    const asked: string[] = [];
    function* readings(): Generator<Reading> {
      for (const layout of ["first", "second"]) {
        asked.push(layout);
        yield reading(layout, tableCells(SOUND));
      }
    }
    expect(fitRegion(readings(), [table])?.reading.layout).toBe("first");
    expect(asked).toEqual(["first"]);
  });

  it("of which the page itself marks the cells ask no other either where their labels stand there and no figure is certain", () => {
    const other = reading("other", tableCells(SOUND));
    const twice = `${SOUND}\n${SOUND.replace("1 | 0 | 4", "3 | 1 | 9").replace("6 | 2 | 31", "8 | 0 | 40")}`;
    const short = `${HEADS}\n规章 | 1 | 4\n行政规范性文件 | 6 | 31`;
    for (const drawing of [twice, short]) {
      const marked = fit(reading("marked", tableCells(drawing), { marked: true }), other);
      expect(shown(marked).slice(0, 2)).toEqual(["marked", "? ? ?"]);
      expect(fit(reading("plain", tableCells(drawing)), other)?.reading.layout).toBe("other");
    }
  });

  it("of which the page itself marks the cells ask no other, where their labels are found", () => {
    const partly = (more: Partial<Reading>): Reading =>
      reading("marked", tableCells(SOUND.replace("| 4", "| 见附件")), more);
    const other = reading("other", tableCells(SOUND));
    expect(fit(partly({ marked: true }), other)?.reading.layout).toBe("marked");
    expect(fit(partly({}), other)?.reading.layout).toBe("other");
    const foreign = reading("marked", tableCells("栏目 | 3"), { marked: true });
    expect(fit(foreign, other)?.reading.layout).toBe("other");
  });

  it("that explain the page as well but read another number make the figure ambiguous, and report it", () => {
    const spare = `${SOUND}\n其他文件 | 9`;
    const one = reading("one", tableCells(spare));
    const two = reading("two", tableCells(spare.replace("规章 | 1", "规章 | 3")));
    expect(shown(fit(one, two))).toEqual(["one", "? 0 4", "1,9"]);
  });

  it("put a row in doubt in which a number stands outside of all cells", () => {
    const page = SOUND.replace("| 0 |", "|   0 |");
    const amidRow = page.indexOf("|   0") + 1; // `<td>1</td>7<td>0</td>`
    const read = (at: number): Candidate | null =>
      fit(reading("r", tableCells(page), { numbers: [{ start: at, end: at + 1 }] }));
    expect(shown(read(amidRow))[1]).toBe("? ? ?");
    expect(shown(read(page.indexOf("\n行政规范性")))[1]).toBe("1 0 4"); // between two rows
  });

  it("of which one leaves nothing over win by what they read, not by losing sums that fail", () => {
    const requests = withRows(
      form2021.requests,
      "received",
      "carriedOver",
      "outcomes.granted",
      "outcomes.total",
      "carriedForward",
    );
    const page = `
      本年新收 | 9 | 9 | 9 | 9 | 9 | 9 | 1
      上年结转 | 9 | 9 | 9 | 9 | 9 | 9 | 2
      予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1
      总计 | 9 | 9 | 9 | 9 | 9 | 9 | 3
      结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0`;
    const torn = reading("torn", tableCells(page.replace("上年结转", "上年")));
    const whole = reading("whole", tableCells(page));
    expect(fitRegion([torn, whole], [requests])?.reading.layout).toBe("whole");
  });

  it("that show the rows of the same cells are believed over a bare sequence where they put many in doubt", () => {
    const dropped = `规章 | 1\n行政规范性文件 | 6 | 2 | 31`;
    const bare = sequenceCells(dropped.replace("| 1", "| 1 |  | "));
    const rows = tableCells(dropped.replace("| 1", "| 1 | "));
    const both = fit(reading("rows", rows), reading("bare", bare));
    expect(shown(both).slice(0, 2)).toEqual(["bare", "1 ␣ ␣"]); // other places, so other cells
    const same = bare.map((cell) => ({
      ...cell,
      span: rows.find(({ text }) => text !== "" && text === cell.text)?.span ?? cell.span,
    }));
    expect(shown(fit(reading("rows", rows), reading("bare", same))).slice(0, 2)).toEqual(["rows", "? ? ?"]);
  });

  it("that show section four in a row without labels are none of that kind: a bare sequence reads it", () => {
    const figures = "8 0 0 1 9 0 2 0 0 2 1 0 0 0 1".split(" ");
    const row = tableCells(` | ${figures.join(" | ")}`); // the blank may be one of a column of labels, or the first figure
    const bare = row.filter(({ text }) => text !== "").map((cell) => ({ ...cell, row: null, column: null }));
    const fitted = fitRegion([reading("row", row), reading("bare", bare)], [form2021.proceedings]);
    expect(fitted?.reading.layout).toBe("bare");
    expect(fitted?.fitted.slots.map(({ cell }) => cell?.text)).toEqual(figures);
  });

  it("that show a table printed blank are believed beside a few numbers, such as that of the page", () => {
    const blank = tableCells(`${HEADS}\n规章 | | | \n行政规范性文件 | | | `);
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }));
    const believed = (count: number): readonly string[] =>
      shown(fit(reading("r", blank, { numbers: numbers(count) })));
    expect(believed(1)[1]).toBe("␣ ␣ ␣");
    expect(believed(2)[1]).toBe("? ? ?");
  });

  it("tell the edition: the one whose heads and rows stand there", () => {
    const old =
      "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 1 | 0 | 4\n行政规范性文件 | 6 | 2 | 31";
    const tables = [form2021.disclosure, form2019.disclosure];
    expect(fitRegion([reading("r", tableCells(old))], tables)?.fitted.table.edition).toBe("2019");
    expect(fitRegion([reading("r", tableCells(SOUND))], tables)?.fitted.table.edition).toBe("2021");
  });

  it("are fitted to the other edition only where they do not show their own, or rows of both", () => {
    const tables = [form2019, form2021].map(({ requests }) => ({
      ...requests,
      rows: requests.rows.filter(({ path }) => path.endsWith(".received") || path.includes(".other")),
    }));
    const row = (label: string): string => `${label} | 2 | 1 | 0 | 0 | 0 | 0 | 3\n`;
    const own = row("一、本年新收政府信息公开申请数量") + row("（六）其他处理");
    const editions = (drawing: string): readonly string[] => {
      const winner = fitRegion([reading("r", tableCells(drawing))], tables);
      return [winner, ...(winner?.rivals ?? [])].flatMap((tried) => tried?.fitted.table.edition ?? []);
    };
    const stray = "信息 | 5";
    expect(editions(own + stray)).toEqual(["2019"]);
    expect(editions(row("一、本年新收政府信息公开申请数量") + stray)).toHaveLength(2);
    expect(
      editions(own + row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请") + stray),
    ).toHaveLength(2);
  });

  it("show their edition by one row with a long label that only it has, not by a short one", () => {
    const tables = [form2021, form2019].map(({ requests }) => ({
      ...requests,
      rows: requests.rows.filter(({ path }) => /received|carriedOver|other(\.|$)/.test(path)),
    }));
    const tried = (label: string): number => {
      const rows = ["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", label].map(
        (name) => `${name} | 2 | 1 | 0 | 0 | 0 | 0 | 3`,
      );
      const winner = fitRegion([reading("r", tableCells([...rows, "信息 | 5"].join("\n")))], tables);
      return [winner, ...(winner?.rivals ?? [])].length;
    };
    expect(tried("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请")).toBe(1);
    expect(tried("3.其他")).toBe(2);
  });

  it("of none is no fit", () => {
    expect(fitRegion([], [table])).toBeNull();
  });
});

describe("a number of the region", () => {
  it("that no cell of the reading holds is reported as not seen", () => {
    const cells = tableCells(SOUND);
    const at = (cells.at(-1)?.span.end ?? 0) + 5;
    const [first] = cells.filter(({ text }) => text === "1");
    const numbers = [{ start: at, end: at + 2 }, ...(first === undefined ? [] : [first.span])].reverse();
    expect(fit(reading("r", cells, { numbers }))?.fitted.unseen).toEqual([{ start: at, end: at + 2 }]);
  });

  it("with which the page ends may be cut off: it is no figure, and reported", () => {
    const cells = tableCells(SOUND);
    const candidate = fit(reading("r", cells, { pageEnd: cells.at(-1)?.span.end ?? 0 }));
    expect(candidate === null ? "" : readingIn(candidate.fitted, "normativeDocuments")).toBe("6 2 ?");
    expect(textsOf(candidate?.fitted.unplaced ?? [])).toEqual(["31"]);
  });
});

describe("a bare sequence", () => {
  it("whose labels come first is read", () => {
    expect(shown(fit(reading("r", sequenceCells(SOUND))))).toEqual(["r", "1 0 4", ""]);
  });

  it("whose labels come first is read also where its first row is not", () => {
    const cut = SOUND.replace("| 1 | 0 | 4", "| 1 | 4");
    const read = fit(reading("r", sequenceCells(cut)));
    expect(read === null ? null : readingIn(read.fitted, "normativeDocuments")).toBe("6 2 31");
    expect(shown(read)[1]).toBe("? ? ?");
  });

  it("that leaves over many times the numbers it places has met them by chance", () => {
    const strays = "其他 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8 | 8";
    expect(shown(fit(reading("r", sequenceCells(`规章 | 1 | 0 | 4\n${strays}`))))[1]).toBe("? ? ?");
  });

  it("whose figures come before their labels is read where it explains its whole table", () => {
    const drawing = "1 | 0 | 4 | 规章 | 6 | 2 | 31 | 行政规范性文件";
    expect(shown(fit(reading("r", sequenceCells(drawing))))).toEqual(["r", "1 0 4", ""]);
    expect(shown(fit(reading("r", sequenceCells(`${drawing} | 9`))))).toEqual([
      "r",
      "? ? ?",
      "1,0,4,6,2,31,9",
    ]);
  });

  it("is not believed where a label stands behind figures that follow a head: the figures before other labels may be theirs", () => {
    const old = form2019.disclosure;
    const blocks =
      "规章 | 4 | 0 | 28 | 行政规范性文件 | 信息内容 | 处理决定数量 | 640 | 行政许可 | 第二十条第（六）项";
    const result = fitRegion([reading("r", sequenceCells(blocks))], [old]);
    expect(readingIn(result?.fitted ?? { table, slots: [] }, "regulations")).toBe("? ? ?");
    const inOrder = blocks.replace("640 | 行政许可", "行政许可 | 640");
    const sound = fitRegion([reading("r", sequenceCells(inOrder))], [old]);
    expect(readingIn(sound?.fitted ?? { table, slots: [] }, "regulations")).toBe("4 0 28");
  });

  it("out of order is believed only where every row is read", () => {
    const drawing = "规章 | 1 | 0 | 4 | 行政规范性文件 | 6 | 2";
    const scrambled = reading("r", sequenceCells(drawing), { scrambled: true });
    expect(shown(fit(scrambled))[1]).toBe("? ? ?"); // perhaps those of the row whose label follows
    expect(readingIn(fit(scrambled)?.fitted ?? { table, slots: [] }, "normativeDocuments")).not.toContain(
      "6",
    );
  });

  it("out of order asks no other where the table stands in it as prescribed, and its figures add up", () => {
    const other = reading("other", tableCells(SOUND));
    const text = (drawing: string): Reading => reading("text", sequenceCells(drawing), { scrambled: true });
    const layoutOf = (drawing: string): string | undefined => fit(text(drawing), other)?.reading.layout;
    expect(fit(text(SOUND), other)).toMatchObject({
      reading: { layout: "text" },
      complete: true,
      rivals: [],
    });
    expect(layoutOf(SOUND.replace("1 | 0 | 4", "7 | 0 | 4"))).toBe("other"); // more made than in force
    const mixed = SOUND.replace("6 | 2", "6（其中修订1件） | 2");
    expect(layoutOf(mixed)).toBe("text");
    expect(layoutOf(`${mixed}\n件`)).toBe("other"); // where units are torn off, PDF tools may print Chinese before digits
  });

  it("in which two heads stand in one cell is what a PDF tool saw side by side: no order is believed", () => {
    const beside =
      "信息内容 本年制发件数 | 本年废止件数 现行有效件数 | 规章 | 1 | 0 | 4 | 行政规范性文件 | 6 | 2 | 31 | 其他文件 | 9";
    const lone = beside.replace("规章 | 1 | 0 | 4", "规章 | 1 | 0 | ");
    expect(shown(fit(reading("r", sequenceCells(lone))))[1]).toBe("? ? ?");
  });
});

describe("readings of which each explains something", () => {
  const read = (candidate: Candidate | null): string => shown(candidate).join("; ");
  const spare = `${SOUND}\n其他文件 | 9`;
  const other = (layout: string, drawing = spare.replace("规章 | 1", "规章 | 3")): Reading =>
    reading(layout, tableCells(drawing));

  it("are told as rivals of the one that won, in the order in which they were read", () => {
    const winner = fitRegion([other("one"), reading("two", tableCells(SOUND)), other("three")], [table]);
    expect(winner?.reading.layout).toBe("two");
    expect(winner?.rivals.map((rival) => rival.reading.layout)).toEqual([]); // it stands as prescribed: no other is asked
    const behind = fitRegion(
      [other("one"), other("two", `${spare}\n信息 | 5`), other("three", spare)],
      [table],
    );
    expect(behind?.reading.layout).toBe("one");
    expect(behind?.rivals.map((rival) => rival.reading.layout)).toEqual(["two", "three"]);
  });

  const exchanged = `
    信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数
    规章 | 4 | 1 | 0
    行政规范性文件 | 31 | 6 | 2`;

  it("are asked no further where one sees as many figures as the table has, and is perfect", () => {
    const asked: string[] = [];
    function* readings(): Generator<Reading> {
      for (const each of [other("one"), reading("two", tableCells(exchanged)), other("three")]) {
        asked.push(each.layout);
        yield each;
      }
    }
    expect(fitRegion(readings(), [table])).toMatchObject({ reading: { layout: "two" }, rivals: [] });
    expect(asked).toEqual(["one", "two"]);
  });

  it("are fitted one after the other until one is perfect; those before are its rivals", () => {
    const blank = exchanged.replace("4 | 1 | 0", "4 | 1 |");
    const winner = fitRegion([other("one"), reading("two", tableCells(blank)), other("three")], [table]);
    expect([winner?.reading.layout, winner?.rivals.map((rival) => rival.reading.layout)]).toEqual([
      "two",
      ["one"],
    ]);
  });

  it("put no figure in doubt where they explain less, are of the same layout, or of the other edition", () => {
    expect(read(fit(other("one"), other("two")))).toBe("one; 3 0 4; 9");
    expect(read(fit(other("one"), other("two", spare)))).toBe("one; ? 0 4; 3,9");
    expect(read(fit(other("one"), other("one", spare)))).toBe("one; 3 0 4; 9");
    expect(read(fit(other("one"), other("two", `${spare}\n信息 | 5`)))).toBe("one; 3 0 4; 9");
    const blank = spare.replace("规章 | 1 | 0", "规章 | | 0");
    expect(read(fit(other("one"), other("two", blank)))).toBe("one; 3 0 4; 9");
    const both = fitRegion([other("one"), other("two", spare)], [table, form2019.disclosure]);
    expect(read(both)).toBe("one; ? 0 4; 3,9");
  });

  it("see most numbers first, and the earlier wins on a tie", () => {
    const cells = tableCells(spare);
    const [lost] = cells.filter(({ text }) => text === "6");
    const blind: Reading = {
      ...reading(
        "blind",
        cells.filter((cell) => cell !== lost),
      ),
      numbers: lost ? [lost.span] : [],
    };
    const numbers = lost ? [lost.span] : [];
    expect(fit(blind, reading("seeing", cells, { numbers }))?.reading.layout).toBe("seeing");
    expect(fit(reading("first", cells), reading("second", cells))?.reading.layout).toBe("first");
  });

  it("of marked cells end the search where half of the labels are read, not before", () => {
    const half = withRows(form2021.disclosure, "regulations", "normativeDocuments", "licensing", "penalties");
    const marked = (drawing: string): string | undefined =>
      fitRegion(
        [
          reading("marked", tableCells(drawing), { marked: true }),
          reading("other", tableCells(`${SOUND}\n行政许可 | 7`)),
        ],
        [half],
      )?.reading.layout;
    expect(marked(SOUND)).toBe("marked");
    expect(marked(SOUND.replace("行政规范性文件", "其他"))).toBe("other");
  });
});

describe("section four", () => {
  const { proceedings } = form2021;
  const FIFTEEN = "1|0|0|2|3|0|0|4|0|4|0|0|0|0|0";
  const read = (cells: readonly Cell[], more: Partial<Reading> = {}): readonly string[] => {
    const fitted = fitRegion([reading("r", cells, more)], [proceedings])?.fitted;
    return ["reconsideration", "litigation.direct"].map((row) =>
      fitted === undefined ? "none" : readingIn(fitted, row),
    );
  };

  it("in a text out of order is believed only where it is whole and adds up", () => {
    const scrambled = { scrambled: true };
    expect(read(sequenceCells(`总计|${FIFTEEN}`), scrambled)).toEqual(["1 0 0 2 3", "0 0 4 0 4"]);
    expect(read(sequenceCells(`总计|${FIFTEEN.replace("2|3", "2|4")}`), scrambled)[0]).toBe("? ? ? ? ?");
    expect(read(sequenceCells(`总计|${FIFTEEN.replace("2|3", "2|4")}`))[0]).toBe("1 0 0 2 4");
    expect(read(sequenceCells(`总计|${FIFTEEN.replace("1|0", "1|")}`), scrambled)[0]).toBe("? ? ? ? ?");
    expect(read(sequenceCells(`总计|${FIFTEEN.replace("1|0", "1|")}`))[0]).toBe("1 ␣ 0 2 3");
  });

  it("whose marked cells hold numbers that cannot be placed asks no other reading", () => {
    const winner = (drawing: string): string | undefined =>
      fitRegion(
        [
          reading("marked", tableCells(drawing), { marked: true }),
          reading("other", sequenceCells(`总计|${FIFTEEN}`)),
        ],
        [proceedings],
      )?.reading.layout;
    expect(winner("1|0|0|2|3|0|0")).toBe("marked");
    expect(winner("第四部分 | 7")).toBe("other");
    expect(winner(FIFTEEN.replace("2|3", "2|3 4"))).toBe("marked"); // a cell prints two numbers for one
  });

  it("is no list of labels: the rows of section two or three are not looked for", () => {
    expect(fitRegion([reading("r", tableCells("行政复议 | 1"))], [proceedings])?.fitted.labelledRows).toBe(0);
  });
});

describe("a bare sequence whose units are torn from their figures", () => {
  const old = withRows(form2019.disclosure, "fees", "procurement");
  const read = (unit: string): string => {
    const drawing = `行政事业性收费 | 3 | 减1 | 政府集中采购 | 2 | 386.5 | ${unit}`;
    const fitted = fitRegion([reading("r", sequenceCells(drawing), { scrambled: true })], [old])?.fitted;
    return fitted === undefined
      ? "none"
      : `${readingIn(fitted, "fees")}; ${readingIn(fitted, "procurement")}`;
  };

  it("is believed in rows of plain digits of one kind only", () => {
    expect(read("合计")).toBe("3 -1; 2 386.5");
    for (const unit of ["元", "万元", "万", "件", "项"])
      expect([unit, read(unit)]).toEqual([unit, "? ?; ? ?"]);
    expect(read("亿")).toBe("3 -1; 2 386.5");
  });
});

describe("heads of a bare sequence in one cell", () => {
  const BLANK_AT_END = "规章 | 1 | 0 |  | 行政规范性文件 | 6 | 2 | 31 | 其他文件 | 9";
  const read = (heads: string): string | undefined =>
    shown(fit(reading("r", sequenceCells(`${heads} | ${BLANK_AT_END}`))))[1];

  it("are what a PDF tool saw side by side where two stand with a space between them", () => {
    expect(read("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数")).toBe("1 0 ␣");
    expect(read("信息内容 本年制发件数 | 本年废止件数 | 现行有效件数")).toBe("? ? ?");
    expect(read("信息内容 | 本年制发件数 | 本年废止件数 现行有效件数")).toBe("? ? ?");
  });

  it("are a sentence or one head where they are long, have no space, or are one", () => {
    expect(read("信息内容 | 本年制发件数 | 本年废止件数现行有效件数")).toBe("1 0 ␣");
    expect(read("信息内容 说明 | 本年制发件数 | 本年废止件数 | 现行有效件数")).toBe("1 0 ␣");
    expect(read("信息内容 | 本年制发件数 共 | 本年废止件数 | 现行有效件数")).toBe("1 0 ␣");
    const long = (length: number): string => `本年废止件数 现行有效件数${"注".repeat(length - 13)}`;
    expect(read(`信息内容 | 本年制发件数 | ${long(40)}`)).toBe("? ? ?");
    expect(read(`信息内容 | 本年制发件数 | ${long(41)}`)).toBe("1 0 ␣");
  });
});

describe("the first figure of a bare sequence", () => {
  const rows = withRows(form2019.disclosure, "licensing", "penalties");
  const read = (drawing: string): string => {
    const fitted = fitRegion([reading("r", sequenceCells(drawing))], [rows])?.fitted;
    return fitted === undefined ? "none" : readingIn(fitted, "penalties");
  };

  it("stands behind the label of its row, or behind that of a row that cannot be read", () => {
    expect(read("行政许可 | 33 | 0 | 7 | 行政处罚 | 45 | 9 | 18 | 其他 | 5")).toBe("45 9 18");
    expect(read("行政许可 | 33 | 7 | 行政处罚 | 45 | 9 | 18 | 其他 | 5 | 6")).toBe("45 9 18");
    expect(read("处理决定数量 | 33 | 0 | 7 | 行政处罚 | 45 | 9 | 18 | 其他 | 5")).not.toBe("45 9 18");
    expect(read("说明 | 3 | 行政许可 | 33 | 0 | 7 | 行政处罚 | 45 | 9 | 18 | 其他 | 5")).not.toBe("45 9 18");
  });

  it("may be missing: a table of labels is nothing to doubt", () => {
    expect(read("行政许可 | 行政处罚")).toBe("missing missing missing");
    expect(read("行政许可 | | | | 行政处罚 | | | ")).toBe("␣ ␣ ␣");
  });
});

describe("a table as the notice prescribes it", () => {
  it("is none in a text that is out of order, nor in one whose digits are glued", () => {
    const requests = withRows(form2021.requests, "received", "carriedOver");
    const heads = "自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计";
    const drawing = `${heads}\n本年新收 | 1 | 0 | 0 | 0 | 0 | 0 | 9\n上年结转 | 2 | 0 | 0 | 0 | 0 | 0 | 8`;
    const read = (more: Partial<Reading>): string => {
      const fitted = fitRegion([reading("r", sequenceCells(drawing), more)], [requests])?.fitted;
      return fitted === undefined ? "none" : readingIn(fitted, "received");
    };
    expect(read({})).toBe("1 0 0 0 0 0 9");
    expect(read({ scrambled: true })).toBe("? ? ? ? ? ? ?");
    expect(read({ glued: true })).toBe("missing missing missing missing missing missing missing");
  });

  it("is none where a number of the region stands in none of its cells, or with which the page may be cut", () => {
    const cells = tableCells(SOUND);
    const outside = { start: 500, end: 502 };
    expect(fit(reading("r", cells, { numbers: [outside] }))?.fitted.unseen).toEqual([outside]);
    const spare = reading("other", tableCells(`${SOUND}\n其他文件 | 9`));
    expect(fitRegion([reading("r", cells, { numbers: [outside] }), spare], [table])?.rivals).toHaveLength(1);
    expect(fitRegion([reading("r", cells), spare], [table])?.rivals).toHaveLength(0);
  });
});

describe("a figure that one reading shows blank and another printed", () => {
  it("is in doubt in neither: only two numbers contradict each other", () => {
    const drawing = (first: string): string =>
      `${HEADS}\n规章 | ${first} | 4\n行政规范性文件 | 6 | 2 | 31\n其他文件 | 9`;
    const one = reading("one", tableCells(drawing(" | 0")));
    const two = reading("two", tableCells(drawing("3 | ")));
    expect(shown(fit(one, two))).toEqual(["one", "␣ 0 4", "9"]);
    expect(shown(fit(two, one))).toEqual(["two", "3 ␣ 4", "9"]);
  });
});

describe("numbers that a reading did not see", () => {
  const at = (text: string, drawing: string): { start: number; end: number } => {
    const start = drawing.indexOf(text);
    return { start, end: start + text.length };
  };

  it("put those rows in doubt amid whose figures they stand, and no other", () => {
    const drawing = `${HEADS}\n规章 | 1 | 77 | 0 | 4\n行政规范性文件 | 6 | 2 | 31`;
    const cells = tableCells(drawing)
      .filter(({ text }) => text !== "77")
      .map((cell) =>
        cell.row === 1 && (cell.column ?? 0) > 2 ? { ...cell, column: (cell.column ?? 0) - 1 } : cell,
      );
    const numbers = ["1 |", "77", "0 | 4"].map((text) => at(text, drawing));
    const fitted = fit(reading("r", cells, { numbers }))?.fitted ?? { table, slots: [] };
    expect(readingIn(fitted, "regulations")).toBe("? ? ?");
    expect(readingIn(fitted, "normativeDocuments")).toBe("6 2 31");
  });
});
